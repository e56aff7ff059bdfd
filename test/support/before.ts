import { createHash } from 'node:crypto';
import { once } from 'node:events';
import { existsSync } from 'node:fs';
import { rm } from 'node:fs/promises';
import { hash } from '@node-rs/argon2';
import pg from 'pg';
import { foundWorkspace } from '../../src/core/workspaces.ts';
import { founding } from '../../src/dialects/rocketchat/founding.ts';
import { createKeyring } from '../../src/secret.ts';
import { openDatabase } from '../../src/store/database.ts';
import { openEmbeddedPostgres } from '../../src/store/embedded/index.ts';
import { createStore } from '../../src/store/index.ts';
import { migrate } from '../../src/store/migrate.ts';
import {
  administrator,
  clusterFolder,
  compileCache,
  runFolder,
  templateDatabase,
  writeClusterUrl,
} from './cluster.ts';
import { testSecret } from './config.ts';
import { rememberSeed } from './databases.ts';
import { spawnNode } from './node-process.ts';

// Once per run: a PostgreSQL that outlives this process, and the template that test files copy. Durability is what the
// tests of durability test; here it only costs time.
await rm(runFolder, { recursive: true, force: true });
// Meanwhile what the suites load is compiled: they start at once, and each would do it.
const compiled = existsSync(compileCache) ? null : once(compile(), 'close');
const postgres = await openEmbeddedPostgres(clusterFolder, console.log);
await writeClusterUrl(postgres.url());

const server = new pg.Client({ connectionString: postgres.url() });
await server.connect();
const { rows } = await server.query("SELECT datname FROM pg_database WHERE datname LIKE 'parlance\\_%'");
for (const { datname } of rows) await server.query(`DROP DATABASE "${datname}" WITH (FORCE)`);
await server.query(`CREATE DATABASE ${templateDatabase}`);
for (const setting of ['fsync', 'full_page_writes', 'synchronous_commit'])
  await server.query(`ALTER SYSTEM SET ${setting} = off`);
await server.query('SELECT pg_reload_conf()');
// Every test opens connections; what makes a stolen hash of the password hard to guess takes a few milliseconds of each.
const { username: account, password: secret } = new URL(postgres.url());
await server.query(`SET scram_iterations = 1; ALTER ROLE ${account} PASSWORD '${secret}'`);
await server.end();

await migrate(postgres.url(templateDatabase));
const database = openDatabase(postgres.url(templateDatabase), console.error);
const { username, email, password } = administrator;
await foundWorkspace(
  createStore(database, createKeyring([testSecret])).workspaces,
  {
    name: 'Test',
    host: null,
    isDefault: true,
    administrator: { username, email, password: { text: password } },
  },
  founding,
);
// A verifier tells its own parameters. Signing in as the administrator is a part of many tests and the matter of few.
await database.prisma.user.updateMany({
  where: { username },
  data: {
    passwordVerifier: await hash(createHash('sha256').update(password).digest('hex'), {
      memoryCost: 8,
      timeCost: 1,
      parallelism: 1,
    }),
  },
});
await database.close();
await rememberSeed(postgres.url(templateDatabase));
await compiled;
// The owner's connection would keep this process alive; the cluster goes on without it.
process.exit();

function compile() {
  return spawnNode('test/support/compile.ts', [], {
    env: { ...process.env, NODE_COMPILE_CACHE: compileCache },
    stdio: 'inherit',
  });
}
