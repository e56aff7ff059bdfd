/** The first line of every generated TypeScript file. */
export const header = '// Made from openapi/ by `npm run generate`. Do not edit.';
