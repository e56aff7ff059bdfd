import type { FastifyError, FastifyInstance, FastifyReply, FastifyRequest, HTTPMethods } from 'fastify';
import type { Caller, Presented } from '../core/caller.ts';
import { CoreError } from '../core/errors.ts';
import { parseBodies } from './body.ts';
import { InvalidParameters, lazySerializers, lazyValidators, type Serializers } from './compile.ts';
import type { Dialect } from './dialect.ts';
import type { ContextOf, Reply, RequestOf } from './handler.ts';
import { queryReader } from './query.ts';
import type { RouteSpec } from './route.ts';
import type { Services } from './services.ts';
import type { Traffic } from './traffic.ts';

declare module 'fastify' {
  interface FastifyContextConfig {
    route?: RouteSpec;
    serializers?: Serializers;
  }
  interface FastifyRequest {
    caller: Caller | null;
    presented: Presented | null;
  }
  interface FastifyReply {
    /** The content type as the dialect wants it; empty for a reply without a body. */
    contentType: string;
  }
}

/** Told of every reply before it is written; tests hold it to the spec. */
export type ReplyObserver = (dialect: string, operationId: string, reply: Reply) => void;

export interface MountOptions {
  services: Services;
  observe?: ReplyObserver | undefined;
}

export interface Mounting extends MountOptions {
  /** Whether so many wait for the database that one more would wait in vain. */
  isOverloaded(): boolean;
  /** Counts what is asked, where somebody wants to know. */
  traffic: Traffic | null;
}

/** Mounts a dialect: a scope of its own with the vendor's parsing, validation, authentication and refusals. */
export function mountDialect(
  app: FastifyInstance,
  dialect: Dialect,
  { services, observe, isOverloaded, traffic }: Mounting,
): void {
  app.register(async (scope) => {
    scope.setValidatorCompiler(lazyValidators(dialect));
    parseBodies(scope, dialect);

    scope.decorateReply('contentType', '');
    const answer: Answer = (request, reply, { status, body, headers }, serializers) => {
      // Its deadline is over, and it has been answered.
      if (reply.sent) return undefined;
      observe?.(dialect.name, request.routeOptions.config.route?.operationId ?? '', { status, body });
      reply.code(status);
      if (body !== null) reply.contentType = headers?.['content-type'] ?? dialect.contentType;
      if (headers) reply.headers(headers);
      // Text goes as it is.
      const serialize = typeof body === 'string' ? undefined : serializers?.(status);
      if (serialize) reply.serializer(serialize);
      return body ?? undefined;
    };

    scope.addHook('onRequest', async (request, reply) => {
      if (isOverloaded()) throw new CoreError('unavailable');
      const { route } = request.routeOptions.config;
      if (route && route.access !== 'none' && !dialect.credentialsInBody)
        await identify(request, route.access, dialect, services);
      // PostgreSQL keeps no NUL; bodies are looked through where they are parsed.
      if ((route?.params || route?.querystring) && request.url.includes('%00'))
        throw new CoreError('malformedRequest', { reason: 'Text must not contain NUL.' });
      await dialect.limit?.(request, reply, services);
    });
    if (dialect.credentialsInBody) {
      scope.addHook('preValidation', async (request) => {
        const { route } = request.routeOptions.config;
        if (route && route.access !== 'none') await identify(request, route.access, dialect, services);
      });
    }
    scope.addHook('onSend', (_request, reply, _payload, done) => {
      // Fastify adds a charset, which some vendors' clients do not expect.
      if (reply.contentType !== '') reply.header('content-type', reply.contentType);
      done();
    });
    scope.setErrorHandler(async (error: FastifyError, request, reply) => {
      const refusal = await credentialRefusal(request, services).catch(toRefusal);
      const { kind, detail } = refusal ?? toRefusal(error);
      if (kind === 'internal') request.log.error(refusal ?? error, 'request failed');
      const { route, serializers } = request.routeOptions.config;
      const operationId = route?.operationId ?? null;
      return answer(request, reply, dialect.refuse({ kind, detail, operationId }), serializers);
    });

    for (const route of dialect.routes) {
      const count = traffic?.of(dialect.name, route.operationId) ?? null;
      addRoute(scope, dialect, route, { services, answer, count });
    }
  });
}

/** Sets status and headers, and returns the body for Fastify to send: awaiting the reply itself would cost a listener. */
type Answer = (
  request: FastifyRequest,
  reply: FastifyReply,
  result: Reply,
  serializers: Serializers | undefined,
) => unknown;

interface RouteTools {
  services: Services;
  answer: Answer;
  count: ReturnType<Traffic['of']> | null;
}

function addRoute(
  scope: FastifyInstance,
  dialect: Dialect,
  route: RouteSpec,
  { services, answer, count }: RouteTools,
): void {
  const handle = dialect.handlers[route.operationId];
  if (!handle) throw new Error(`${dialect.name} has no handler for ${route.operationId}`);
  const { operationId: _, method, url, access: __, responses: ___, ...schema } = route;
  const readQuery = queryReader(route);
  const serializers = lazySerializers(dialect, route);
  scope.route({
    method: method as HTTPMethods,
    url,
    schema,
    config: { route, serializers },
    ...(count && {
      onResponse: (_request: FastifyRequest, reply: FastifyReply, done: () => void) => {
        count(reply.elapsedTime, reply.statusCode);
        done();
      },
    }),
    preValidation: (request, _reply, done) => {
      request.query = readQuery(request.query as Record<string, unknown>);
      // A request without a body never met the parsers.
      if (route.body !== undefined && request.body === undefined) request.body = {};
      done();
    },
    handler: async (request, reply) => {
      const { params, query, headers, body } = request;
      const result = await handle(
        { params, query, headers, body } as RequestOf<unknown>,
        contextOf(request, services) as never,
      );
      return answer(request, reply, result, serializers);
    },
  });
}

function contextOf(
  request: FastifyRequest,
  services: Services,
): ContextOf['optional'] & ContextOf['presented'] {
  return {
    ...services,
    workspaceId: () => services.store.workspaces.idForHost(request.hostname),
    host: request.hostname,
    address: request.ip,
    caller: request.caller,
    // Operations that read it have been through `identify`, which refuses requests without a credential.
    presented: request.presented as Presented,
  };
}

/** Reads the credential, and resolves it unless the operation's own statement will. */
async function identify(
  request: FastifyRequest,
  access: RouteSpec['access'],
  dialect: Dialect,
  services: Services,
) {
  request.presented = await dialect.present(request, services);
  if (access !== 'presented' && request.presented) {
    request.caller = await services.store.sessions.callerOf(request.presented);
  }
  const known = access === 'presented' ? request.presented : request.caller;
  if (!known && access !== 'optional') throw await unauthenticated(request.presented, services);
}

/** The refusal of a credential, with what is wrong with it. */
async function unauthenticated(presented: Presented | null, { store }: Services): Promise<CoreError> {
  return new CoreError(
    'unauthenticated',
    presented ? { ...(await store.sessions.credentialFacts(presented)), keyKind: presented.key?.kind } : {},
  );
}

/**
 * Where the statement of the operation would have checked the credential but something was wrong before it ran, the
 * credential still comes first: who may not call at all learns nothing else.
 */
async function credentialRefusal({ presented, caller, routeOptions }: FastifyRequest, services: Services) {
  if (routeOptions.config.route?.access !== 'presented' || !presented || caller) return null;
  const found = await services.store.sessions.callerOf(presented);
  return found ? null : unauthenticated(presented, services);
}

/** Any error as a refusal of core: what is not one of ours is a fault of ours, unless Fastify says it is the client's. */
export function toRefusal(error: unknown): CoreError {
  if (error instanceof CoreError) return error;
  const { code, statusCode, validation, validationContext } = error as FastifyError;
  if (error instanceof InvalidParameters || validation) {
    const issues = error instanceof InvalidParameters ? error.issues : validation;
    return new CoreError('invalidParameters', { place: validationContext, issues }, { cause: error });
  }
  if (code === 'FST_ERR_CTP_BODY_TOO_LARGE') return new CoreError('payloadTooLarge');
  if (isUnreachable(error)) return new CoreError('unavailable', {}, { cause: error });
  if (statusCode && statusCode < 500)
    return new CoreError('malformedRequest', { reason: (error as Error).message }, { cause: error });
  return new CoreError('internal', {}, { cause: error });
}

/**
 * PostgreSQL's class 57 (shut down, cancelled), 53 (no resources) and 08 (connection), the sockets' own complaints, and
 * the Prisma client's: not reached, out of time, closed, none free, no transaction.
 */
const unreachable =
  /^(?:57|53|08).{3}$|^(?:ECONNREFUSED|ECONNRESET|ETIMEDOUT|EPIPE)$|^P(?:1001|1002|1008|1017|2024|2028|2037)$/;

function isUnreachable(error: unknown): boolean {
  const { code, message, meta } = error as {
    code?: string;
    message?: string;
    meta?: { driverAdapterError?: { cause?: { originalCode?: string } } };
  };
  // The Prisma client wraps what it has no code for.
  const original = meta?.driverAdapterError?.cause?.originalCode;
  return (
    unreachable.test(code ?? '') ||
    unreachable.test(original ?? '') ||
    /timeout exceeded when trying to connect|Connection terminated|is not queryable/.test(message ?? '')
  );
}
