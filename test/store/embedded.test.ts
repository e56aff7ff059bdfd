import { execFileSync } from 'node:child_process';
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { chown, mkdir, rm } from 'node:fs/promises';
import path from 'node:path';
import { setTimeout as delay } from 'node:timers/promises';
import pg from 'pg';
import t from 'tap';
import { packageRoot } from '../../src/paths.ts';
import { canReach } from '../../src/store/embedded/account.ts';
import { DataDirectoryInUseError, openEmbeddedPostgres } from '../../src/store/embedded/index.ts';
import { callOver, spawnServer, temporaryFolder } from '../support/process.ts';

const isRoot = process.getuid?.() === 0;
const idOf = (flag: string) => Number(execFileSync('id', [flag, 'nobody'], { encoding: 'utf8' }));

/** Asks until PostgreSQL answers again. */
async function askUntilAnswered(connectionString: string): Promise<string> {
  for (let attempt = 0; attempt < 100; attempt++) {
    const client = new pg.Client({ connectionString });
    client.on('error', () => undefined);
    try {
      await client.connect();
      return (await client.query('SELECT note FROM notes')).rows[0].note;
    } catch {
      await delay(100);
    } finally {
      await client.end().catch(() => undefined);
    }
  }
  throw new Error('PostgreSQL does not answer.');
}

t.test('PostgreSQL is started again when it breaks down, and stays ours', async (t) => {
  const dataDir = await temporaryFolder(t);
  const told: string[] = [];
  // What an attempt has left behind that was interrupted.
  await mkdir(path.join(dataDir, 'postgres.new-4194304/base'), { recursive: true });
  const postgres = await openEmbeddedPostgres(dataDir, (line) => told.push(line));
  t.same(
    readdirSync(dataDir).sort(),
    ['postgres', 'postgres.password'],
    'nothing else is left in the data directory',
  );
  const client = new pg.Client({ connectionString: postgres.url() });
  client.on('error', () => undefined);
  await client.connect();
  await client.query("CREATE TABLE notes AS SELECT 'kept' AS note");
  const backend = (await client.query('SELECT pg_backend_pid() AS pid')).rows[0].pid;

  // A backend that is killed takes all connections with it, the owner's, too.
  process.kill(backend, 'SIGKILL');
  t.equal(await askUntilAnswered(postgres.url()), 'kept');
  await delay(300);
  await t.rejects(
    openEmbeddedPostgres(dataDir, () => undefined),
    new DataDirectoryInUseError(
      `The data directory ${dataDir} is in use by process ${process.pid}. Stop it, or set PARLANCE_DATA_DIR to another folder.`,
    ),
  );
  const pidFile = path.join(dataDir, 'postgres/postmaster.pid');
  process.kill(Number(readFileSync(pidFile, 'utf8').split('\n')[0]), 'SIGKILL');
  t.equal(await askUntilAnswered(postgres.url()), 'kept', 'the address is the same');
  await delay(300);
  const breakdowns = told.filter((line) => line.includes('broke down'));
  t.same(breakdowns, Array(2).fill('PostgreSQL broke down; it is started again.'));
  await postgres.close();
  t.notOk(existsSync(pidFile));
});

t.test(
  'as root, two first starts at once in a folder that nobody else may enter',
  { skip: !isRoot && 'only root hands PostgreSQL to another user' },
  async (t) => {
    const dataDir = path.join(await temporaryFolder(t, 0o700), 'data');
    const servers = [1, 2].map(() => spawnServer(t, { PARLANCE_DATA_DIR: dataDir }));
    const ends = await Promise.all(
      servers.map(({ url, ended }) => url.catch(async () => `ended with ${(await ended).code}`)),
    );
    const winner = ends.findIndex((end) => end.startsWith('http'));
    const output = servers[winner]?.output() ?? '';
    const place =
      /^PostgreSQL keeps its data in (\/var\/lib\/parlance\/\w+), since its user cannot enter/m.exec(
        output,
      )?.[1];
    if (!place) return t.fail(`it does not say where the data is: ${output}`);
    t.teardown(() => rm(place, { recursive: true, force: true }));
    t.equal((await callOver(ends[winner] ?? '', 'GET', 'me')).status, 401);
    t.same(ends.filter((end) => end === 'ended with 1').length, 1, 'the other ends');
    t.match(servers[1 - winner]?.output(), / is in use by process \d+\. Stop it, .*\n$/);
    servers[winner]?.kill('SIGTERM');
    t.equal((await servers[winner]?.ended)?.code, 0);
    t.same(readdirSync(place).sort(), ['postgres', 'postgres.password']);
  },
);

const nobody = isRoot ? { uid: idOf('-u'), gid: idOf('-g') } : null;
t.test(
  'as an ordinary user',
  {
    skip: nobody
      ? !canReach(nobody, path.join(packageRoot, 'src/server.ts')) && 'nobody cannot enter the checkout'
      : 'the other tests run as one',
  },
  async (t) => {
    const dataDir = path.join(await temporaryFolder(t), 'data');
    await mkdir(dataDir);
    if (nobody) await chown(dataDir, nobody.uid, nobody.gid);
    const env = { PARLANCE_DATA_DIR: dataDir, NODE_COMPILE_CACHE: '' };
    const server = spawnServer(t, env, { ...nobody, cwd: '/' });
    t.equal((await callOver(await server.url, 'GET', 'me')).status, 401);
    server.kill('SIGTERM');
    t.equal((await server.ended).code, 0, server.output());
    t.same(readdirSync(dataDir).sort(), ['compiled', 'postgres', 'postgres.password', 'secret']);
    t.ok(
      readdirSync(path.join(dataDir, 'compiled')).length > 0,
      'what was compiled is kept for the next start',
    );
  },
);
