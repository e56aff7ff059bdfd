/** The part of an OpenAPI 3.1 document that the emitters read. */
export interface OpenApiDocument {
  openapi: string;
  info: { title: string; version: string; summary?: string };
  paths: Record<string, Record<string, Operation>>;
  components: Record<string, Record<string, unknown>> & { schemas?: Record<string, JsonSchema> };
  /** Status → name of a response component. */
  'x-shared-responses'?: Record<string, string>;
}

export interface Operation {
  operationId: string;
  'x-access'?: Access;
  security: Record<string, string[]>[];
  parameters?: (Parameter | Reference)[];
  requestBody?: RequestBody | Reference;
  responses: Record<string, Response | Reference>;
}

export interface Parameter {
  name: string;
  in: 'path' | 'query' | 'header';
  required?: boolean;
  schema: JsonSchema;
}

export interface RequestBody {
  required?: boolean;
  content: Record<string, MediaType>;
}

export interface Response {
  description: string;
  content?: Record<string, MediaType>;
}

export interface MediaType {
  schema: JsonSchema;
  examples?: Record<string, { value: unknown }>;
}

export interface Reference {
  $ref: string;
}

export type JsonSchema = { [keyword: string]: unknown } | boolean;

/**
 * How an operation learns who calls.
 *
 * - `none`: anyone may call, credentials are not looked at
 * - `optional`: a valid credential changes the answer
 * - `caller`: the credential is resolved before the handler runs
 * - `presented`: the credential is checked inside the operation's own statement, which saves a round trip
 */
export type Access = 'none' | 'optional' | 'caller' | 'presented';

/** An operation with its place in the document. */
export interface LocatedOperation {
  method: string;
  path: string;
  operation: Operation;
}

/** Every operation of a document, in the order of the spec. */
export function operationsOf(document: OpenApiDocument): LocatedOperation[] {
  return Object.entries(document.paths).flatMap(([path, item]) =>
    Object.entries(item).map(([method, operation]) => ({ method, path, operation })),
  );
}

/** What an operation declares about credentials, from its `security` and `x-access`. */
export function accessOf({ security, 'x-access': access }: Operation): Access {
  if (access) return access;
  if (security.length === 0) return 'none';
  return security.some((alternative) => Object.keys(alternative).length === 0) ? 'optional' : 'caller';
}

/**
 * Follows a reference inside the bundled document.
 *
 * @throws when the reference points nowhere
 */
export function resolve<T>(document: OpenApiDocument, value: T | Reference): T {
  if (typeof value !== 'object' || value === null || !('$ref' in value)) return value as T;
  let target: unknown = document;
  for (const segment of value.$ref.slice(2).split('/')) {
    const key = decodeURIComponent(segment).replaceAll('~1', '/').replaceAll('~0', '~');
    target = (target as Record<string, unknown> | undefined)?.[key];
  }
  if (target === undefined) throw new Error(`${value.$ref} points nowhere`);
  return resolve(document, target as T);
}
