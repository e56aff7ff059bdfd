import type { RouteSpec } from '../http/route.ts';
import {
  accessOf,
  type JsonSchema,
  type LocatedOperation,
  type OpenApiDocument,
  operationsOf,
  type Parameter,
  resolve,
} from './document.ts';
import { header } from './header.ts';
import { toJsonSchema } from './json-schema.ts';

const json = 'application/json';

/**
 * The dialect's route table: per operation its id, method, URL, access and the schemas of what it takes and answers,
 * beside the named schemas (`definitions`) to which they refer.
 *
 * @param name the dialect's name, under which the definitions are known to validators and serializers
 */
export function emitRoutes(name: string, document: OpenApiDocument): string {
  const definitions = Object.fromEntries(
    Object.entries(document.components.schemas ?? {}).map(([key, schema]) => [
      key,
      toJsonSchema(name, schema),
    ]),
  );
  const routes = operationsOf(document).map((located) => routeOf(name, document, located));
  return [
    header,
    "import type { Definitions, RouteSpec } from '../../src/http/route.ts';",
    '',
    `export const definitions: Definitions = ${JSON.stringify({ $id: name, definitions }, null, 2)};`,
    '',
    `export const routes: RouteSpec[] = ${JSON.stringify(routes, null, 2)};`,
    '',
  ].join('\n');
}

function routeOf(
  name: string,
  document: OpenApiDocument,
  { method, path, operation }: LocatedOperation,
): RouteSpec {
  const parameters = (operation.parameters ?? []).map((parameter) => resolve(document, parameter));
  const body = operation.requestBody && resolve(document, operation.requestBody);
  const bodySchema = body?.content[json]?.schema;
  const responses = Object.entries(operation.responses).map(([status, declared]) => {
    const { content = {} } = resolve(document, declared);
    const described = content[json] ?? content[problemJson];
    return { status: Number(status), schema: described ? toJsonSchema(name, described.schema) : null };
  });
  return {
    operationId: operation.operationId,
    method: method.toUpperCase(),
    url: path.replaceAll(/\{([^}]+)\}/g, ':$1'),
    access: accessOf(operation),
    ...schemaOf(name, 'params', parameters, 'path'),
    ...schemaOf(name, 'querystring', parameters, 'query'),
    ...schemaOf(name, 'headers', parameters, 'header'),
    ...(bodySchema !== undefined && { body: toJsonSchema(name, bodySchema) }),
    responses,
  };
}

const problemJson = 'application/problem+json';

/** The object schema of all parameters of one place, or nothing when there are none. */
function schemaOf(
  name: string,
  key: 'params' | 'querystring' | 'headers',
  parameters: Parameter[],
  place: Parameter['in'],
): Partial<Record<typeof key, JsonSchema>> {
  const here = parameters.filter((parameter) => parameter.in === place);
  if (here.length === 0) return {};
  const nameOf = (parameter: Parameter) =>
    place === 'header' ? parameter.name.toLowerCase() : parameter.name;
  return {
    [key]: {
      type: 'object',
      required: here.filter(({ required }) => required).map(nameOf),
      properties: Object.fromEntries(
        here.map((parameter) => [nameOf(parameter), toJsonSchema(name, parameter.schema)]),
      ),
    },
  };
}
