import cors from '@fastify/cors';
import fastify, {
  type FastifyInstance,
  type FastifyReply,
  type FastifyRequest,
  type FastifyServerOptions,
} from 'fastify';
import { CoreError } from './core/errors.ts';
import { dialects } from './dialects/index.ts';
import { enforceDeadlines } from './http/deadline.ts';
import { serveDocs } from './http/docs.ts';
import { type Readiness, serveHealth } from './http/health.ts';
import { logOptions } from './http/log.ts';
import { methodsOf } from './http/methods.ts';
import { serveMetrics } from './http/metrics.ts';
import { type MountOptions, mountDialect, toRefusal } from './http/mount.ts';
import { createLimitedServer } from './http/server.ts';
import { Traffic } from './http/traffic.ts';

/** Without them browsers could only read and post. */
const corsMethods = ['GET', 'HEAD', 'POST', 'PUT', 'PATCH', 'DELETE'];

const bodyLimit = 1024 * 1024;

/** Whether a request was answered before its body has come, and that is long: whoever sends it is not listened to. */
function isStillSending({ raw: { complete, headers } }: FastifyRequest): boolean {
  return !complete && ('transfer-encoding' in headers || Number(headers['content-length']) > bodyLimit);
}

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
  const { config, store } = services;
  const { limits } = config;
  const app = openFrame({
    ...logOptions(config.logLevel),
    serverFactory: (handler) => createLimitedServer(handler, limits),
    trustProxy: config.trustedProxies.length > 0 && config.trustedProxies,
    bodyLimit,
    // Ids are opaque: a long one is unknown, not malformed.
    routerOptions: { maxParamLength: 16 * 1024 },
    // Requests that arrive while the server stops are still answered.
    return503OnClosing: false,
    forceCloseConnections: 'idle',
    rewriteUrl: ({ url = '/' }) => withoutEmptyEnd(url),
  });
  app.decorateRequest('caller', null);
  app.decorateRequest('presented', null);
  if (onChange) {
    app.addHook('onResponse', ({ method }, _reply, done) => {
      if (method !== 'GET') onChange();
      done();
    });
  }
  enforceDeadlines(app, { handler: limits.handlerTimeout, response: limits.responseTimeout }, (reply) => {
    refuseStray(new CoreError('unavailable'), reply.request, reply);
  });
  if (config.corsOrigins.length > 0)
    await app.register(cors, { origin: config.corsOrigins, methods: corsMethods, maxAge: 600 });

  // What no route wants is not looked at, so that a body cannot be refused before the path is.
  app.removeAllContentTypeParsers();
  app.addContentTypeParser('*', (_request, _payload, done) => done(null));
  const traffic = config.metrics === 'off' ? null : new Traffic();
  const isOverloaded = () => readiness.connections().waiting >= limits.waiting;
  for (const dialect of dialects) mountDialect(app, dialect, { services, observe, isOverloaded, traffic });
  serveDocs(app, dialects, () => openFrame(logOptions(config.logLevel)));
  serveHealth(app, readiness);
  if (traffic) {
    const { backlog } = store;
    serveMetrics(app, { isPublic: config.metrics === 'on', traffic, readiness, backlog });
  }
  return app;
}

const refuseSchema = () => () => {
  throw new Error('Only dialects have schemas.');
};

/** Fastify's own compilers are for nobody: dialects have theirs. Loading them would take 60 ms and 5 MB. */
const compilersFactory = { buildValidator: refuseSchema, buildSerializer: refuseSchema };

/** An application without routes: what all its answers bear, and how it refuses what none of its routes is for. */
function openFrame(options: FastifyServerOptions): FastifyInstance {
  const app = fastify({ ...options, frameworkErrors: refuseStray, schemaController: { compilersFactory } });
  app.addHook('onSend', (request, reply, _payload, done) => {
    reply.header(...noSniffing);
    reply.header('x-request-id', request.id);
    if (isStillSending(request)) reply.header('connection', 'close');
    done();
  });
  app.setNotFoundHandler(refuseStray.bind(null, null));
  return app;
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
  reply.header(...noSniffing).header('x-request-id', request.id);
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
