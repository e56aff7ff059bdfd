import type { Access, JsonSchema } from '../codegen/document.ts';

/** One operation as the generated route table states it. */
export interface RouteSpec {
  operationId: string;
  method: string;
  url: string;
  access: Access;
  params?: JsonSchema;
  querystring?: JsonSchema;
  headers?: JsonSchema;
  body?: JsonSchema;
  /** A response without a body has `null` for a schema. */
  responses: { status: number; schema: JsonSchema | null }[];
}

/** A dialect's named schemas; routes refer to them as `<$id>#/definitions/<name>`. */
export interface Definitions {
  $id: string;
  definitions: Record<string, JsonSchema>;
}
