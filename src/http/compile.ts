import { Ajv2020 } from 'ajv/dist/2020.js';
import formats from 'ajv-formats';
import fastJsonStringify from 'fast-json-stringify';
import type { FastifySchemaCompiler } from 'fastify';
import type { FastifySerializerCompiler } from 'fastify/types/schema.js';
import type { Dialect } from './dialect.ts';

/**
 * Validators that are compiled when their route is first called: compiling those of every route at start costs seconds
 * and most are never used in one process's life.
 */
export function lazyValidators({ validation, definitions }: Dialect): FastifySchemaCompiler<unknown> {
  let ajv: Ajv2020 | undefined;
  const compile = (schema: unknown) => {
    ajv ??= formats.default(
      new Ajv2020({ strict: true, strictTypes: false, strictRequired: false, allowUnionTypes: true, ...validation }),
    ).addSchema(definitions) as Ajv2020;
    return ajv.compile(schema as object);
  };
  return ({ schema }) => {
    let validate: ReturnType<typeof compile> | undefined;
    return (data: unknown) => {
      validate ??= compile(schema);
      if (validate(data)) return { value: data };
      return { error: new InvalidParameters(validate.errors ?? []) };
    };
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
      serialize ??= fastJsonStringify(schema as object, { schema: { [definitions.$id]: definitions } } as object);
      return serialize(data);
    };
  };
}
