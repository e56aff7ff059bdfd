import { readFileSync } from 'node:fs';
import path from 'node:path';
import { Ajv2020 } from 'ajv/dist/2020.js';
import formats from 'ajv-formats';
import t from 'tap';
import ts from 'typescript';
import {
  type MediaType,
  type OpenApiDocument,
  operationsOf,
  type Parameter,
  resolve,
} from '../../src/codegen/document.ts';
import { dialectNames, generateDialect } from '../../src/codegen/generate.ts';
import { toJsonSchema } from '../../src/codegen/json-schema.ts';
import { dialects } from '../../src/dialects/index.ts';
import { readDocument } from '../../src/http/docs.ts';
import { packageRoot } from '../../src/paths.ts';
import { build } from '../support/build.ts';
import { closed } from '../support/contract.ts';

t.test('what is generated is what the specs say', async (t) => {
  for (const name of await dialectNames()) {
    for (const [file, text] of await generateDialect(name)) {
      t.equal(readFileSync(path.join(packageRoot, file), 'utf8'), text, `${file}: run "npm run generate"`);
    }
  }
});

t.test('every dialect with a spec is mounted, and the other way round', async (t) => {
  t.same(dialects.map(({ name }) => name).toSorted(), await dialectNames());
});

for (const dialect of dialects) {
  t.test(`the spec of ${dialect.name}`, async (t) => {
    const document = (await readDocument(dialect)) as unknown as OpenApiDocument;
    const ajv = formats.default(new Ajv2020({ strict: false })) as Ajv2020;
    ajv.addSchema(closed(dialect.definitions) as object);
    // Most operations share their refusals.
    const checked = new Map<string, number>();
    const check = (title: string, media: MediaType, strict: boolean) => {
      const text = JSON.stringify([media, strict]);
      const known = checked.get(text);
      if (known !== undefined) return known;
      const { schema, examples = {} } = media;
      const json = toJsonSchema(dialect.name, schema);
      const validate = ajv.compile((strict ? closed(json) : json) as object);
      for (const [name, { value }] of Object.entries(examples)) {
        if (!validate(value)) t.fail(`${title}, example ${name}`, { errors: validate.errors });
      }
      const count = Object.keys(examples).length;
      checked.set(text, count);
      return count;
    };
    const expectThat = (isSo: boolean, what: string) => isSo || t.fail(what);

    for (const { operation } of operationsOf(document)) {
      const { operationId, security, requestBody, responses, parameters = [] } = operation;
      expectThat(Array.isArray(security), `${operationId} declares its security`);
      for (const parameter of parameters.map((each) => resolve<Parameter>(document, each))) {
        expectThat(parameter.schema !== undefined, `${operationId} describes ${parameter.name}`);
      }
      const body = requestBody && resolve(document, requestBody);
      for (const media of Object.values(body?.content ?? {})) {
        expectThat(check(`${operationId} request`, media, false) > 0, `${operationId} shows a request`);
      }
      for (const [status, response] of Object.entries(responses)) {
        for (const media of Object.values(resolve(document, response).content ?? {})) {
          expectThat(
            check(`${operationId} ${status}`, media, true) > 0,
            `${operationId} shows an answer ${status}`,
          );
        }
      }
    }
    t.ok(checked.size > 0, `${checked.size} kinds of bodies`);
  });
}

t.test('routes and specs agree in both directions', async (t) => {
  const { app } = await build(t);
  for (const { name, routes, handlers } of dialects) {
    const described = routes.map(({ operationId }) => operationId).toSorted();
    t.same(Object.keys(handlers).toSorted(), described, `${name}: a handler for each operation and no other`);
    for (const { method, url } of routes) {
      t.ok(app.hasRoute({ method: method as 'GET', url }), `${name} serves ${method} ${url}`);
    }
  }
});

t.test('the documents and their pages are served', async (t) => {
  const { app } = await build(t);
  for (const { name, title } of dialects) {
    const json = await app.inject(`/openapi/${name}.json`);
    t.equal(json.json().openapi, '3.1.0', `${name}.json`);
    t.match((await app.inject(`/openapi/${name}.yaml`)).body, /^openapi: 3\.1\.0/, `${name}.yaml`);
    t.match((await app.inject(`/docs/${name}/`)).body, /swagger-ui/, `${name} has a Swagger UI`);
    t.match((await app.inject('/docs')).body, title, 'and stands in the index');
  }
  const asked = { url: '/docs/nowhere/', headers: { 'x-request-id': 'mine' } };
  const { statusCode, headers, json } = await app.inject(asked);
  t.equal(statusCode, 404, 'another page is refused');
  t.same(json(), { error: 'Not found', message: 'The APIs of this server are listed at /docs.' });
  const borne = { 'x-request-id': 'mine', 'x-content-type-options': 'nosniff' };
  t.match(headers, borne, 'as anything else is, though the pages have an application of their own');
});

t.test('a handler that is missing or answers what the spec does not know does not compile', async (t) => {
  const said = typeErrorsIn('test/fixtures/types');
  t.match(said, /missing\.ts.*chatUnfollowMessage/s, 'the message names the operation');
  t.match(said, /wrong-status\.ts/, 'a status that is not declared');
  t.match(said, /wrong-body\.ts/, 'a body of another type');
});

/** What the compiler says of the files of a folder with a `tsconfig.json`; what they import is checked elsewhere. */
function typeErrorsIn(folder: string): string {
  const file = path.join(packageRoot, folder, 'tsconfig.json');
  const host = {
    ...ts.sys,
    onUnRecoverableConfigFileDiagnostic: ({ messageText }: ts.Diagnostic) => {
      throw new Error(ts.flattenDiagnosticMessageText(messageText, '\n'));
    },
  };
  const config = ts.getParsedCommandLineOfConfigFile(file, undefined, host);
  if (!config) throw new Error(`${file} cannot be read.`);
  const program = ts.createProgram(config.fileNames, config.options);
  const problems = config.fileNames.flatMap((name) =>
    program.getSemanticDiagnostics(program.getSourceFile(name)),
  );
  return ts.formatDiagnostics(problems, {
    getCurrentDirectory: () => packageRoot,
    getCanonicalFileName: (name) => name,
    getNewLine: () => '\n',
  });
}
