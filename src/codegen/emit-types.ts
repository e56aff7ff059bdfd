import openapiTS, { astToString, type OpenAPI3 } from 'openapi-typescript';
import { accessOf, type OpenApiDocument, operationsOf } from './document.ts';
import { header } from './header.ts';

/**
 * The dialect's TypeScript types: openapi-typescript's `operations` and `components`, and `Access`, which says for
 * each operationId how it learns who calls.
 */
export async function emitTypes(document: OpenApiDocument): Promise<string> {
  const nodes = await openapiTS(structuredClone(document) as unknown as OpenAPI3, {
    defaultNonNullable: false,
    emptyObjectsUnknown: true,
  });
  const access = operationsOf(document).map(
    ({ operation }) => `    ${operation.operationId}: '${accessOf(operation)}';`,
  );
  return [
    header,
    astToString(nodes),
    '/** How each operation learns who calls. */',
    'export interface Access {',
    ...access,
    '}',
    '',
  ].join('\n');
}
