import cors from '@fastify/cors';
import fastify, {
  type FastifyInstance,
  type FastifyReply,
  type FastifyRequest,
  LogController,
} from 'fastify';
import { CoreError } from './core/errors.ts';
import { dialects } from './dialects/index.ts';
import { enforceDeadline } from './http/deadline.ts';
import { serveDocs } from './http/docs.ts';
import { type Readiness, serveHealth } from './http/health.ts';
import { methodsOf } from './http/methods.ts';
import { type MountOptions, mountDialect, toRefusal } from './http/mount.ts';

const second = 1000;

/** Fastify's own time-outs are mostly none. A handler has `handlerDeadline`. */
const timeouts = {
  // Node looks for connections that are too slow only so often.
  http: { headersTimeout: 10 * second, connectionsCheckingInterval: second },
  requestTimeout: 30 * second,
  keepAliveTimeout: 72 * second,
};
const handlerDeadline = 15 * second;

const noSniffing = ['x-content-type-options', 'nosniff'] as const;

export interface AppOptions extends MountOptions {
  readiness: Readiness;
  /** Called when a request may have changed something. */
  onChange?(): void;
}

/** The application: every dialect in a scope of its own, the documents, the health checks, and one answer for the rest. */
export async function buildApp({
  services,
  observe,
  readiness,
  onChange,
}: AppOptions): Promise<FastifyInstance> {
  const { config } = services;
  const app = fastify({
    ...timeouts,
    logger: { level: config.logLevel, serializers: { req: describeRequest } },
    logController: new LogController({ disableRequestLogging: config.logLevel !== 'debug' }),
    bodyLimit: 1024 * 1024,
    // Ids are opaque: a long one is unknown, not malformed.
    routerOptions: { maxParamLength: 16 * 1024 },
    // Requests that arrive while the server stops are still answered.
    return503OnClosing: false,
    forceCloseConnections: 'idle',
    frameworkErrors: refuseStray,
    rewriteUrl: ({ url = '/' }) => withoutEmptyEnd(url),
  });
  app.decorateRequest('caller', null);
  app.decorateRequest('presented', null);
  app.addHook('onSend', (_request, reply, _payload, done) => {
    reply.header(...noSniffing);
    done();
  });
  if (onChange) {
    app.addHook('onResponse', async ({ method }) => {
      if (method !== 'GET') onChange();
    });
  }
  enforceDeadline(app, handlerDeadline, (reply) => {
    refuseStray(new CoreError('unavailable'), reply.request, reply);
  });
  if (config.corsOrigins.length > 0) await app.register(cors, { origin: config.corsOrigins, maxAge: 600 });

  // What no route wants is not looked at, so that a body cannot be refused before the path is.
  app.removeAllContentTypeParsers();
  app.addContentTypeParser('*', (_request, _payload, done) => done(null));
  for (const dialect of dialects) mountDialect(app, dialect, { services, observe });
  await serveDocs(app, dialects);
  serveHealth(app, readiness);
  app.setNotFoundHandler(refuseStray.bind(null, null));
  return app;
}

/** What the log tells of a request: no headers and no query, since both may carry credentials. */
function describeRequest({ method, url, host, ip }: FastifyRequest) {
  return { method, path: url.split('?')[0], host, remoteAddress: ip };
}

/** Takes the slash from the end of a path where it means nothing to the dialect whose path it is. */
function withoutEmptyEnd(url: string): string {
  const end = url.indexOf('?') === -1 ? url.length : url.indexOf('?');
  if (url[end - 1] !== '/' || !ownerOf(url)?.ignoresTrailingSlashes) return url;
  return url.slice(0, end - 1) + url.slice(end);
}

const ownerOf = (path: string) => dialects.find(({ owns }) => owns.test(path));

const methods = new Map(dialects.map((dialect) => [dialect, methodsOf(dialect.routes)]));

/**
 * A request that met no route, in the shape of the dialect whose path it is: a path that is known with other methods says
 * which those are.
 */
function refuseStray(error: Error | null, request: FastifyRequest, reply: FastifyReply) {
  const path = request.url.split('?')[0] ?? '';
  // No hook runs for an address that cannot be read.
  reply.header(...noSniffing);
  const owner = ownerOf(path);
  if (owner) {
    const others = error ? [] : (methods.get(owner)?.(path) ?? []);
    if (others.length > 0) reply.header('allow', others.join(', '));
    const stray = new CoreError(others.length > 0 ? 'methodNotAllowed' : 'routeNotFound');
    const { kind, detail } = error ? toRefusal(error) : stray;
    const { status, body, headers } = owner.refuse({ kind, detail, operationId: null });
    return reply
      .code(status)
      .headers({ 'content-type': owner.contentType, ...headers })
      .serializer(JSON.stringify)
      .send(body);
  }
  return reply.code(error ? 400 : 404).send({
    error: error ? 'Bad request' : 'Not found',
    message: 'The APIs of this server are listed at /docs.',
  });
}
