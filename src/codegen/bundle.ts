import { bundle, createConfig, lint } from '@redocly/openapi-core';
import type { OpenApiDocument } from './document.ts';

/** A spec that breaks a rule; `message` lists every problem with its place. */
export class SpecError extends Error {}

const config = await createConfig({
  extends: ['recommended-strict'],
  rules: {
    // The server answers under whatever address it runs at.
    'no-server-example.com': 'off',
    // Many operations have only the shared refusals, which the bundler adds after the lint.
    'operation-4xx-response': 'off',
    // Shapes are often used by one topic file only.
    'no-unused-components': 'off',
    // Vendors' paths carry dots, camel case and verbs.
    'no-ambiguous-paths': 'off',
    'operation-operationId': 'error',
    'operation-operationId-unique': 'error',
    'operation-operationId-url-safe': 'error',
    'operation-singular-tag': 'error',
    'security-defined': 'error',
    'no-invalid-media-type-examples': 'error',
    'no-invalid-schema-examples': 'error',
  },
});

/**
 * Lints a dialect's spec and joins its files into one document.
 *
 * @param root path of the dialect's `openapi.yaml`
 * @throws {SpecError} when the spec breaks a rule
 */
export async function bundleSpec(root: string): Promise<OpenApiDocument> {
  const problems = await lint({ ref: root, config });
  if (problems.length > 0) {
    throw new SpecError(
      problems
        .map(({ message, location: [place] }) => {
          const where = place ? `${place.source.absoluteRef}${place.pointer ?? ''}` : root;
          return `${where}\n    ${message}`;
        })
        .join('\n'),
    );
  }
  const { bundle: joined } = await bundle({ ref: root, config });
  return addSharedResponses(joined.parsed as unknown as OpenApiDocument);
}

/**
 * Adds the answers of the shared mechanisms (`x-shared-responses`) to each operation that does not state its own,
 * and 401 only where a credential is needed.
 */
function addSharedResponses(document: OpenApiDocument): OpenApiDocument {
  const { 'x-shared-responses': shared = {}, ...rest } = document;
  for (const item of Object.values(rest.paths)) {
    for (const operation of Object.values(item)) {
      const needsCredential = operation.security.some((alternative) => Object.keys(alternative).length > 0);
      for (const [status, name] of Object.entries(shared)) {
        if (status === '401' && !needsCredential) continue;
        operation.responses[status] ??= { $ref: `#/components/responses/${name}` };
      }
    }
  }
  return rest;
}
