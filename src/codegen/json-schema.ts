import type { JsonSchema } from './document.ts';

/** OpenAPI words that a strict JSON Schema validator refuses. */
const annotations = new Set([
  'example',
  'examples',
  'discriminator',
  'externalDocs',
  'xml',
  'deprecated',
  'description',
  'title',
]);
const maps = new Set(['properties', 'patternProperties', '$defs']);

/**
 * An OpenAPI 3.1 schema as plain JSON Schema 2020-12: annotations dropped, references turned to the dialect's
 * definitions.
 *
 * @param name the dialect's name, the `$id` of its definitions
 */
export function toJsonSchema(name: string, schema: JsonSchema): JsonSchema {
  return convert(name, schema) as JsonSchema;
}

function convert(name: string, value: unknown): unknown {
  if (Array.isArray(value)) return value.map((item) => convert(name, item));
  if (typeof value !== 'object' || value === null) return value;
  const entries: [string, unknown][] = [];
  for (const [key, inner] of Object.entries(value)) {
    if (key === '$ref') {
      entries.push([key, String(inner).replace('#/components/schemas/', `${name}#/definitions/`)]);
    } else if (maps.has(key)) {
      const members = Object.entries(inner as object).map(([member, schema]) => [
        member,
        convert(name, schema),
      ]);
      entries.push([key, Object.fromEntries(members)]);
    } else if (key === 'const' || key === 'enum' || key === 'default') {
      entries.push([key, inner]);
    } else if (!annotations.has(key) && !key.startsWith('x-')) {
      entries.push([key, convert(name, inner)]);
    }
  }
  return Object.fromEntries(entries);
}
