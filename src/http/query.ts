import type { RouteSpec } from './route.ts';

type Query = Record<string, unknown>;

/**
 * Reads the query of a route: whatever its schema declares as a list may be given once or several times, under its name
 * or with brackets behind it (`status=a`, `status[]=a&status[]=b`, `status[0]=a`).
 *
 * @returns what turns the parsed query into what the schema describes
 */
export function queryReader({ querystring }: RouteSpec): (query: Query) => Query {
  const lists = namesOfLists(querystring);
  return (query) => (lists.size === 0 ? query : gather(query, lists));
}

function namesOfLists(schema: RouteSpec['querystring']): ReadonlySet<string> {
  const properties =
    typeof schema === 'object' ? (schema.properties as Record<string, { type?: unknown }>) : {};
  return new Set(Object.keys(properties).filter((name) => properties[name]?.type === 'array'));
}

function gather(query: Query, lists: ReadonlySet<string>): Query {
  const gathered: Query = {};
  for (const [key, value] of Object.entries(query)) {
    const name = key.replace(/\[\d*\]$/, '');
    if (lists.has(name)) gathered[name] = [gathered[name] ?? [], value].flat();
    else gathered[key] = value;
  }
  return gathered;
}
