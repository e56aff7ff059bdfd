import { readdir, readFile } from 'node:fs/promises';
import path from 'node:path';
import t from 'tap';
import ts from 'typescript';
import { packageRoot } from '../src/paths.ts';

/** What may not be imported, and by whom: paths below `src`, packages by their names. */
interface Rule {
  says: string;
  /** Files that the rule binds. */
  from: RegExp;
  /** What they do not import. */
  not: RegExp;
}

const dialectFolder = /^dialects\/([^/]+)\//;
const prismaOrPg = '@prisma/|pg$|pg/|prisma$';

const rules: Rule[] = [
  {
    says: 'core knows its ports and nothing that implements or calls them',
    from: /^core\//,
    not: new RegExp(
      `^(?:http|dialects|store|delivery|codegen)/|^\\.\\./generated/|^(?:@?fastify|${prismaOrPg})`,
    ),
  },
  {
    says: 'store and delivery know no dialect and no HTTP',
    from: /^(?:store|delivery)\//,
    not: /^(?:http|dialects)\/|^@?fastify/,
  },
  {
    says: 'dialects speak to core, not to the store',
    from: /^dialects\//,
    not: new RegExp(`^(?:store|delivery)/|^\\.\\./generated/prisma/|^(?:${prismaOrPg})`),
  },
  {
    says: 'only serve.ts, app.ts and the list of dialects know a dialect',
    from: /^(?!dialects\/|codegen\/|serve\.ts$|app\.ts$)/,
    not: /^dialects\//,
  },
];

/** The import that breaks a rule, as one line each. */
function violations(file: string, text: string): string[] {
  return importsOf(file, text).flatMap(({ specifier, target }) => {
    const broken = rules
      .filter(({ from, not }) => from.test(file) && not.test(target))
      .map(({ says }) => says);
    const [own, other] = [file, target].map((place) => dialectFolder.exec(place)?.[1]);
    if (own && other && own !== other) broken.push('dialects do not know each other');
    const vendor = /^\.\.\/generated\/([^/]+)\//.exec(target)?.[1];
    if (own && vendor && own !== vendor) broken.push("a dialect reads its own contract, not another's");
    return broken.map((says) => `src/${file} imports '${specifier}': ${says}`);
  });
}

/** Every import, export from, `import()` and `import('…')` type of a file; relative ones as paths below `src`. */
function importsOf(file: string, text: string): { specifier: string; target: string }[] {
  return ts.preProcessFile(text, true, true).importedFiles.map(({ fileName: specifier }) => ({
    specifier,
    target: specifier.startsWith('.') ? path.posix.join(path.posix.dirname(file), specifier) : specifier,
  }));
}

t.test('imports go one way: dialects to core, core to its ports, store to core', async (t) => {
  const root = path.join(packageRoot, 'src');
  const entries = await readdir(root, { recursive: true, withFileTypes: true });
  const files = entries.filter((entry) => entry.isFile() && entry.name.endsWith('.ts'));
  t.ok(files.length > 50, 'the files are found');
  for (const { parentPath, name } of files) {
    const file = path.relative(root, path.join(parentPath, name)).replaceAll(path.sep, '/');
    const broken = violations(file, await readFile(path.join(root, file), 'utf8'));
    for (const line of broken) t.fail(line);
  }
});

t.test('a forbidden import is found and named, whatever its form', async (t) => {
  const forbidden: [file: string, text: string, specifier: string][] = [
    ['core/rooms.ts', "import { route } from '../http/route.ts';", '../http/route.ts'],
    ['core/rooms.ts', "import type { Dialect } from '../dialects/index.ts';", '../dialects/index.ts'],
    [
      'core/rooms.ts',
      "import type { User } from '../../generated/prisma/client.ts';",
      '../../generated/prisma/client.ts',
    ],
    ['core/rooms.ts', "export * from '../store/rooms.ts';", '../store/rooms.ts'],
    ['core/rooms.ts', "export { x } from '../delivery/relay.ts';", '../delivery/relay.ts'],
    ['core/rooms.ts', "import pg from 'pg';", 'pg'],
    ['core/rooms.ts', "type Client = import('@prisma/client').PrismaClient;", '@prisma/client'],
    ['core/rooms.ts', "const fastify = await import('fastify');", 'fastify'],
    ['core/rooms.ts', "import cors from '@fastify/cors';", '@fastify/cors'],
    ['store/rooms.ts', "import '../http/mount.ts';", '../http/mount.ts'],
    [
      'delivery/relay.ts',
      "import { x } from '../dialects/rocketchat/errors.ts';",
      '../dialects/rocketchat/errors.ts',
    ],
    ['dialects/mudbase/auth.ts', "import { x } from '../rocketchat/auth.ts';", '../rocketchat/auth.ts'],
    [
      'dialects/mudbase/auth.ts',
      "import { x } from '../../../generated/imkit/types.ts';",
      '../../../generated/imkit/types.ts',
    ],
    ['dialects/mudbase/auth.ts', "import { x } from '../../store/users.ts';", '../../store/users.ts'],
    ['dialects/mudbase/auth.ts', "import { Pool } from 'pg';", 'pg'],
    ['http/mount.ts', "import { dialects } from '../dialects/index.ts';", '../dialects/index.ts'],
    ['server.ts', "import { x } from './dialects/mudbase/index.ts';", './dialects/mudbase/index.ts'],
  ];
  for (const [file, text, specifier] of forbidden) {
    const found = violations(file, text);
    t.ok(found[0]?.startsWith(`src/${file} imports '${specifier}': `), `${file}: ${text}`);
  }
  const allowed: [file: string, text: string][] = [
    ['core/rooms.ts', "import { hash } from '@node-rs/argon2';"],
    ['dialects/mudbase/handlers/chats.ts', "import { done } from '../present/done.ts';"],
    ['dialects/mudbase/auth.ts', "import { x } from '../../../generated/mudbase/types.ts';"],
    ['dialects/index.ts', "import { mudbase } from './mudbase/index.ts';"],
    ['serve.ts', "import { founding } from './dialects/rocketchat/founding.ts';"],
    ['store/rooms.ts', "import pg from 'pg';\n// import '../http/mount.ts'"],
  ];
  for (const [file, text] of allowed) t.same(violations(file, text), []);
});

t.test('every test file is in one suite', async (t) => {
  const root = path.join(packageRoot, 'test');
  const files = await readdir(root, { recursive: true });
  const folders = new Set(
    files.filter((file) => file.endsWith('.test.ts')).map((file) => path.dirname(file)),
  );
  const suites = files.filter((file) => file.endsWith('.suite.ts'));
  const texts = await Promise.all(suites.map((file) => readFile(path.join(root, file), 'utf8')));
  const named = texts.flatMap((text) => {
    const [, list = ''] = /^await runFolders\((.*)\);$/s.exec(text.slice(text.indexOf('await')).trim()) ?? [];
    return Array.from(list.matchAll(/'([^']*)'/g), ([, folder]) => folder);
  });
  t.same(named.toSorted(), [...folders].toSorted());
});
