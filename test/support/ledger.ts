import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { dialects } from '../../src/dialects/index.ts';
import { packageRoot } from '../../src/paths.ts';
import { runFolder } from './cluster.ts';

// Runs after the tests: which documented answers no test has seen. test/contract/unexercised.json lists those that are
// known; the list may only shrink. Answers that one shared mechanism gives count once per dialect.

const ledgerFile = path.join(packageRoot, 'test/contract/unexercised.json');
const shared = new Set(['401', '413', '429', '500', '503']);

const declared = new Set(
  dialects.flatMap(({ name, routes }) =>
    routes.flatMap(({ operationId, responses }) =>
      responses.map(({ status }) => keyOf(name, operationId, String(status))),
    ),
  ),
);

/** An answer as the ledger counts it. */
function keyOf(dialect: string, operationId: string, status: string): string {
  return shared.has(status) ? `${dialect} * ${status}` : `${dialect} ${operationId} ${status}`;
}

const folder = path.join(runFolder, 'ledger');
const exercised = new Set(
  readdirSync(folder).flatMap((file) =>
    (JSON.parse(readFileSync(path.join(folder, file), 'utf8')) as string[]).map((line) => {
      const [dialect = '', operationId = '', status = ''] = line.split(' ');
      return keyOf(dialect, operationId, status);
    }),
  ),
);
const known: string[] = JSON.parse(readFileSync(ledgerFile, 'utf8'));
const unexercised = [...declared].filter((key) => !exercised.has(key)).sort();

if (process.argv.includes('--write')) {
  const grown = unexercised.filter((key) => !known.includes(key));
  if (grown.length > 0 && known.length > 0) report(grown);
  else writeFileSync(ledgerFile, `${JSON.stringify(unexercised, null, 2)}\n`);
} else {
  report(unexercised.filter((key) => !known.includes(key)));
  const done = known.filter((key) => !unexercised.includes(key));
  if (done.length > 0) {
    console.error(`Good: these are exercised or gone now. Take them off test/contract/unexercised.json with
  node test/support/ledger.ts --write\n${done.map((key) => `  ${key}`).join('\n')}`);
    process.exitCode = 1;
  }
}

function report(missing: string[]): void {
  if (missing.length === 0) return;
  console.error(`These answers stand in openapi/ but no test has seen them. Write a test for each, or take it out of the
spec. The list in test/contract/unexercised.json is not the place for them: it only shrinks.
${missing.map((key) => `  ${key}`).join('\n')}`);
  process.exitCode = 1;
}
