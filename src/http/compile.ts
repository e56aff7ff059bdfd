import { createRequire } from 'node:module';
import type { Options, ValidateFunction } from 'ajv';
import type { Ajv2020 } from 'ajv/dist/2020.js';
import type { FastifySchemaCompiler } from 'fastify';
import type { Dialect } from './dialect.ts';
import type { Definitions, RouteSpec } from './route.ts';

/** Loads a compiler by the first schema that needs it: they take 10 MB and a tenth of a second, which no start waits for. */
const load = createRequire(import.meta.url);

/**
 * Validators that are compiled when their route is first called: compiling those of every route at start costs seconds
 * and most are never used in one process's life. Servers in one process share them.
 */
export function lazyValidators(dialect: Dialect): FastifySchemaCompiler<unknown> {
  const { ofBodies, ofParameters } = validatorsOf(dialect);
  return ({ schema, httpPart }) => {
    const compiled = httpPart === 'body' ? ofBodies : ofParameters;
    let validate: ValidateFunction | undefined;
    return (data: unknown) => {
      validate ??= compiled(schema as object);
      const issues = validate(data) ? boundless(data) : (validate.errors ?? []);
      return issues.length > 0 ? { error: new InvalidParameters(issues) } : { value: data };
    };
  };
}

const validatorsOf = kept(({ validation, bodyValidation, definitions }: Dialect) => {
  const ofParameters = compiler(validation, definitions);
  return {
    ofParameters,
    ofBodies: bodyValidation ? compiler({ ...validation, ...bodyValidation }, definitions) : ofParameters,
  };
});

/** Compiles schemas when they are first asked for. */
function compiler(options: Options, definitions: Definitions): (schema: object) => ValidateFunction {
  let ajv: Ajv2020 | undefined;
  return kept((schema: object) => {
    ajv ??= openAjv(options, definitions);
    return ajv.compile(schema);
  });
}

/** Numbers beyond all bounds: Ajv makes them of texts such as "1e400", and then passes them by. */
function boundless(data: unknown): Issue[] {
  if (typeof data !== 'object' || data === null) return [];
  return Object.entries(data)
    .filter(([, value]) => typeof value === 'number' && !Number.isFinite(value))
    .map(([name]) => ({
      keyword: 'type',
      instancePath: `/${name}`,
      message: 'must be a finite number',
      params: {},
    }));
}

function openAjv(options: Options, definitions: Definitions): Ajv2020 {
  const { Ajv2020 }: typeof import('ajv/dist/2020.js') = load('ajv/dist/2020.js');
  const formats: typeof import('ajv-formats') = load('ajv-formats');
  const ajv = new Ajv2020({
    strict: true,
    strictTypes: false,
    strictRequired: false,
    allowUnionTypes: true,
    // The specs are linted when they are generated.
    validateSchema: false,
    ...options,
  });
  return formats.default(ajv).addSchema(definitions) as Ajv2020;
}

/** Makes something of a thing when it is first asked for, and keeps it as long as the thing. */
function kept<K extends object, V>(make: (key: K) => V): (key: K) => V {
  const made = new WeakMap<K, V>();
  return (key) => {
    const value = made.get(key) ?? make(key);
    made.set(key, value);
    return value;
  };
}

/** What a schema found wrong, as Ajv tells it. */
export interface Issue {
  keyword: string;
  instancePath: string;
  message?: string;
  params: Record<string, unknown>;
}

/** A request that does not fit its operation's schema. */
export class InvalidParameters extends Error {
  readonly issues: readonly Issue[];

  constructor(issues: readonly Issue[]) {
    super('invalid parameters');
    this.issues = issues;
  }
}

/** Writes the body of an answer. */
export type Serialize = (body: unknown) => string;

/** By the status of an answer; nothing where the spec declares no body. */
export type Serializers = (status: number) => Serialize | undefined;

/**
 * Serializers compiled on first use, like the validators; they send only what the spec declares. Fastify's own would hold
 * twice what each status is answered with, in objects whose size goes by the greatest status.
 */
export function lazySerializers(dialect: Dialect, { responses }: RouteSpec): Serializers {
  const compiled = serializersOf(dialect);
  const made = new Map<number, Serialize>();
  return (status) => {
    const known = made.get(status);
    if (known) return known;
    const schema = responses.find((declared) => declared.status === status)?.schema;
    if (!schema) return undefined;
    const serialize = compiled(schema as object);
    made.set(status, serialize);
    return serialize;
  };
}

const serializersOf = kept(({ definitions }: Dialect) =>
  kept((schema: object): Serialize => {
    const { default: compile }: typeof import('fast-json-stringify') = load('fast-json-stringify');
    return compile(schema, { schema: { [definitions.$id]: neededBy(schema, definitions) } } as object);
  }),
);

const reference = /"\$ref":"[^"#]+#\/definitions\/([^"]+)"/g;

/** The definitions that a schema leads to: the compiler checks all it is given, which for a whole dialect takes longer. */
function neededBy(schema: object, { $id, definitions }: Definitions): Definitions {
  const needed: Definitions = { $id, definitions: {} };
  const follow = (node: unknown) => {
    for (const [, name = ''] of JSON.stringify(node).matchAll(reference)) {
      const definition = definitions[name];
      if (definition === undefined || name in needed.definitions) continue;
      needed.definitions[name] = definition;
      follow(definition);
    }
  };
  follow(schema);
  return needed;
}
