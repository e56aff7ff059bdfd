import { mkdirSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { Ajv2020, type ValidateFunction } from 'ajv/dist/2020.js';
import formats from 'ajv-formats';
import type { JsonSchema } from '../../src/codegen/document.ts';
import { dialects } from '../../src/dialects/index.ts';
import type { Reply } from '../../src/http/handler.ts';
import { runFolder } from './cluster.ts';

/** Operation × status that this process has seen, as `dialect operationId status`. */
const exercised = new Set<string>();
// That the schemas are schemas is a test of the contract's.
const ajv = formats.default(
  new Ajv2020({ strict: false, allErrors: true, validateSchema: false }),
) as Ajv2020;
for (const { definitions } of dialects) ajv.addSchema(closed(definitions) as object);

/**
 * Holds a reply to the spec: its status is declared, its body has nothing that the spec does not describe.
 *
 * @throws when it does not; the server then answers 500, and the test that asked fails
 */
export function checkReply(dialect: string, operationId: string, { status, body }: Reply): void {
  const declared = responses.get(`${dialect} ${operationId}`);
  if (!declared) return;
  const schema = declared.find((response) => response.status === status)?.schema;
  if (schema === undefined)
    fail(`${dialect} ${operationId} answered ${status}, which openapi/${dialect} does not declare.`);
  const key = `${dialect} ${operationId} ${status}`;
  exercised.add(key);
  if (schema === null) return;
  const validate = validatorOf(schema);
  if (!validate(body)) {
    const problems = validate.errors?.map(
      ({ instancePath, message, params }) => `${instancePath} ${message} ${JSON.stringify(params)}`,
    );
    fail(
      `${key}: the reply differs from openapi/${dialect}.\n${problems?.join('\n')}\n${JSON.stringify(body, null, 2)}`,
    );
  }
}

const responses = new Map(
  dialects.flatMap(({ name, routes }) =>
    routes.map(({ operationId, responses }) => [`${name} ${operationId}`, responses] as const),
  ),
);
const bySchema = new Map<JsonSchema, ValidateFunction>();
const byText = new Map<string, ValidateFunction>();

/** Most answers are one of a few refusals, each of which is compiled once. */
function validatorOf(schema: JsonSchema): ValidateFunction {
  const known = bySchema.get(schema);
  if (known) return known;
  const text = JSON.stringify(schema);
  const validate = byText.get(text) ?? ajv.compile(closed(schema) as object);
  byText.set(text, validate);
  bySchema.set(schema, validate);
  return validate;
}

/** Said aloud, since the server turns what is thrown here into its own 500. */
function fail(message: string): never {
  console.error(message);
  process.exitCode = 1;
  throw new Error(message);
}

/** Closes every object that lists its members, so that an unknown member is an error. */
export function closed(schema: unknown): unknown {
  if (Array.isArray(schema)) return schema.map(closed);
  if (typeof schema !== 'object' || schema === null) return schema;
  const copy = Object.fromEntries(
    Object.entries(schema).map(([key, value]) => [
      key,
      key === 'const' || key === 'enum' ? value : closed(value),
    ]),
  );
  const isObjectSchema =
    'properties' in schema &&
    typeof schema.properties === 'object' &&
    (schema as JsonSchema & { type?: unknown }).type !== undefined;
  return isObjectSchema && !('additionalProperties' in schema)
    ? { ...copy, additionalProperties: false }
    : copy;
}

process.on('exit', () => {
  const folder = path.join(runFolder, 'ledger');
  mkdirSync(folder, { recursive: true });
  writeFileSync(path.join(folder, `${process.pid}.json`), JSON.stringify([...exercised]));
});
