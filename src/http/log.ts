import { randomBytes } from 'node:crypto';
import type { IncomingMessage } from 'node:http';
import { type FastifyRequest, type FastifyServerOptions, LogController } from 'fastify';

/** Ids that others may give to their requests: short, and nothing that a log or a header could take for something else. */
const acceptable = /^[\w.-]{1,64}$/;

/** Levels at which every request is told. */
const talkative = new Set(['debug', 'trace']);

/** How the server logs, and how it names requests. */
export function logOptions(level: string): FastifyServerOptions {
  return {
    logger: { level, serializers: { req: describeRequest, err: describeError } },
    logController: new LogController({
      disableRequestLogging: !talkative.has(level),
      requestIdLogLabel: 'requestId',
    }),
    genReqId: requestIds(),
  };
}

/** Takes over the `x-request-id` of a client or a proxy, or makes one: unique among all nodes and starts. */
function requestIds() {
  const start = `${randomBytes(6).toString('hex')}-`;
  let count = 0;
  return ({ headers }: IncomingMessage): string => {
    const given = headers['x-request-id'];
    return typeof given === 'string' && acceptable.test(given) ? given : start + (count++).toString(36);
  };
}

/** What the log tells of a request: no headers, no query and no body, since they may carry credentials. */
function describeRequest({ method, url, host, ip }: FastifyRequest) {
  return { method, path: url.split('?')[0], host, remoteAddress: ip };
}

interface Described {
  [member: string]: unknown;
  type: string;
  message: string;
  code: string | undefined;
  stack: string;
  cause?: Described;
}

/** What the log tells of an error: of what else hangs on it, some are rows and some are the bytes of a request. */
function describeError(error: Error & { code?: unknown }): Described {
  const { name, message, code, stack = '', cause } = error;
  return {
    type: name,
    message,
    code: typeof code === 'string' ? code : undefined,
    stack,
    ...(cause instanceof Error && { cause: describeError(cause) }),
  };
}
