import type { Options } from 'ajv';
import { Ajv2020 } from 'ajv/dist/2020.js';
import formats from 'ajv-formats';
import fastJsonStringify from 'fast-json-stringify';
import type { FastifySchemaCompiler } from 'fastify';
import type { FastifySerializerCompiler } from 'fastify/types/schema.js';
import type { Dialect } from './dialect.ts';
import type { Definitions } from './route.ts';

/**
 * Validators that are compiled when their route is first called: compiling those of every route at start costs seconds
 * and most are never used in one process's life.
 */
export function lazyValidators({
  validation,
  bodyValidation,
  definitions,
}: Dialect): FastifySchemaCompiler<unknown> {
  const ofParameters = lazily(() => openAjv(validation, definitions));
  const ofBodies = bodyValidation
    ? lazily(() => openAjv({ ...validation, ...bodyValidation }, definitions))
    : ofParameters;
  return ({ schema, httpPart }) => {
    const compiled = lazily(() =>
      (httpPart === 'body' ? ofBodies : ofParameters)().compile(schema as object),
    );
    return (data: unknown) => {
      const validate = compiled();
      const issues = validate(data) ? boundless(data) : (validate.errors ?? []);
      return issues.length > 0 ? { error: new InvalidParameters(issues) } : { value: data };
    };
  };
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
  const ajv = new Ajv2020({
    strict: true,
    strictTypes: false,
    strictRequired: false,
    allowUnionTypes: true,
    ...options,
  });
  return formats.default(ajv).addSchema(definitions) as Ajv2020;
}

/** Makes something when it is first asked for. */
function lazily<T>(make: () => T): () => T {
  let made: { value: T } | undefined;
  return () => {
    made ??= { value: make() };
    return made.value;
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

/** Serializers compiled on first use, like the validators; they send only what the spec declares. */
export function lazySerializers({ definitions }: Dialect): FastifySerializerCompiler<unknown> {
  return ({ schema }) => {
    let serialize: ((data: unknown) => string) | undefined;
    return (data: unknown) => {
      serialize ??= fastJsonStringify(
        schema as object,
        { schema: { [definitions.$id]: definitions } } as object,
      );
      return serialize(data);
    };
  };
}
