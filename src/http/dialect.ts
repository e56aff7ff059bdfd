import type { Options } from 'ajv';
import type { FastifyReply, FastifyRequest } from 'fastify';
import type { Presented } from '../core/caller.ts';
import type { ErrorDetail, ErrorKind } from '../core/errors.ts';
import type { AnyHandler, Reply } from './handler.ts';
import type { Definitions, RouteSpec } from './route.ts';
import type { Services } from './services.ts';

/** Something that is refused, on its way into a vendor's shape. */
export interface Refusal {
  kind: ErrorKind;
  detail: ErrorDetail;
  /** The operation that was called; nothing where no route matched. */
  operationId: string | null;
}

/** Everything that makes one vendor's API differ from another's. Mounting it is the same for all. */
export interface Dialect {
  name: string;
  title: string;
  /** The paths that are the dialect's own, so that an unknown one below them is refused in its shape. */
  owns: RegExp;
  /** The folder of the generated OpenAPI document is found by the name. */
  routes: RouteSpec[];
  definitions: Definitions;
  handlers: Record<string, AnyHandler>;
  /** How the vendor coerces what it validates. */
  validation: Options;
  /** What differs from that for bodies. */
  bodyValidation?: Options;
  /** Whether a body that is no JSON counts as an empty object. */
  toleratesMalformedBodies: boolean;
  /** Whether forms are not read: they count as empty objects. */
  ignoresForms?: boolean;
  /** Whether credentials may stand in the body, so that they are read after it and before it is validated. */
  credentialsInBody?: boolean;
  /** Whether a path may end in a slash that means nothing. */
  ignoresTrailingSlashes?: boolean;
  /** Of replies whose headers do not name another. */
  contentType: string;
  /** Reads the credential of a request; null when it carries none, or one that cannot be good. */
  present(request: FastifyRequest, services: Services): Presented | null | Promise<Presented | null>;
  /** A refusal in the vendor's words. */
  refuse(refusal: Refusal): Reply;
  /** Counts a call before it runs; throws `rateLimited`. */
  limit?(request: FastifyRequest, reply: FastifyReply, services: Services): Promise<void>;
}
