import { execFileSync } from 'node:child_process';
import { existsSync, readFileSync } from 'node:fs';
import { writeFile } from 'node:fs/promises';
import { Agent, request } from 'node:http';
import { connect, createServer } from 'node:net';
import path from 'node:path';
import { setTimeout as delay } from 'node:timers/promises';
import pg from 'pg';
import t from 'tap';
import { readConfig } from '../src/config.ts';
import { OperatorError } from '../src/operator-error.ts';
import { start } from '../src/start.ts';
import { testSecret } from './support/config.ts';
import { createDatabase } from './support/databases.ts';
import { until } from './support/mail.ts';
import { callOver, credentialsOver, spawnServer, temporaryFolder } from './support/process.ts';

type Headers = Record<string, string>;

/** Posts numbered messages, a few at a time, until the server is gone; notes those it acknowledged. */
async function writeUntilGone(
  url: string,
  headers: Headers,
  round: number,
  journal: string[],
): Promise<void> {
  let next = 0;
  const write = async () => {
    for (;;) {
      const text = `${round}-${next++}`;
      const answer = await callOver(
        url,
        'POST',
        'chat.postMessage',
        { roomId: 'GENERAL', text },
        headers,
      ).catch(() => null);
      if (answer?.status !== 200) return;
      journal.push(text);
    }
  };
  await Promise.all([write(), write(), write(), write()]);
}

async function textsOf(url: string, headers: Headers): Promise<string[]> {
  const { body } = await callOver(url, 'GET', 'channels.history?roomId=GENERAL&count=0', undefined, headers);
  return body.messages.map(({ msg }: { msg: string }) => msg);
}

const postmasterOf = (dataDir: string) => {
  const file = path.join(dataDir, 'postgres/postmaster.pid');
  return existsSync(file) ? Number(readFileSync(file, 'utf8').split('\n')[0]) : null;
};

t.test('a server on an empty data directory, killed and started again', async (t) => {
  const dataDir = await temporaryFolder(t);
  const env = { PARLANCE_DATA_DIR: dataDir };
  let server = spawnServer(t, env);
  let url = await server.url;

  t.match(server.output(), `Docs and playground   ${url}/docs`);
  t.match(server.output(), /Administrator {9}admin\n/);
  const password = /Password {14}(\S+) {3}\(shown this once\)/.exec(server.output())?.[1] ?? '';
  t.equal((await fetch(`${url}/docs`)).status, 200, 'the docs are where it says');
  const curl = /^ {2}(curl .*)$/m.exec(server.output())?.[1] ?? '';
  const answer = JSON.parse(execFileSync('/bin/sh', ['-c', curl], { encoding: 'utf8' }));
  t.equal(answer.status, 'success', 'the curl line that it prints works');
  t.equal(new URL(answer.data.me.avatarUrl).origin, url, 'the public address has the port that was found');

  const headers = await credentialsOver(url, 'admin', password);
  const journal: string[] = [];
  const secrets = [password, headers['x-auth-token'], answer.data.authToken];
  for (const round of [1, 2]) {
    const postmaster = postmasterOf(dataDir);
    const before = journal.length;
    const writing = writeUntilGone(url, headers, round, journal);
    await until('some are acknowledged', () => journal.length > before + 20);
    server.kill('SIGKILL');
    await writing;
    t.comment(`round ${round} acknowledged ${journal.length - before} messages`);
    server = spawnServer(t, env);
    url = await server.url;
    t.equal(postmasterOf(dataDir), postmaster, 'the orphaned PostgreSQL is taken over');
    t.notMatch(server.output(), /shown this once/, 'the password is shown once');
    const there = new Set(await textsOf(url, headers));
    t.same(
      journal.filter((text) => !there.has(text)),
      [],
      'every acknowledged message is there',
    );
  }

  const second = spawnServer(t, env);
  t.equal((await second.ended).code, 1, 'a second server on the directory ends');
  t.equal(
    second.output().trimEnd().split('\n').at(-1),
    `The data directory ${dataDir} is in use by process ${server.pid}. Stop it, or set PARLANCE_DATA_DIR to another folder.`,
    'with one line, perhaps after that on where PostgreSQL runs',
  );

  await callOver(url, 'GET', 'me?token=query-secret', undefined, headers);
  await callOver(url, 'POST', 'login', { user: 'admin', password: 'wrong-secret' });
  const started = performance.now();
  server.kill('SIGTERM');
  server.kill('SIGTERM');
  t.same(await server.ended, { code: 0, signal: null });
  t.ok(performance.now() - started < 5_000);
  t.equal(postmasterOf(dataDir), null, 'PostgreSQL is shut down');
  const processes = execFileSync('ps', ['-eo', 'args'], { encoding: 'utf8' });
  t.notMatch(processes, dataDir, 'no process is left');
  t.match(server.output(), '/api/v1/me', 'requests are logged');
  for (const secret of [...secrets, 'query-secret', 'wrong-secret'])
    t.notMatch(server.output(), secret, 'the log keeps secrets');
});

/** What clients saw of a server that was told to stop. */
interface Tally {
  answered: number;
  /** Connections that met the closing of the port: refused, or taken by the system in its last moment and never by us. */
  refused: string[];
  lost: string[];
}

/** Calls one after the other until connections are refused, or until `leave` says so. */
async function keepCalling(
  url: string,
  headers: Headers,
  agent: Agent | false,
  tally: Tally,
  leave: () => boolean = () => false,
) {
  let reset: string | null = null;
  while (!leave()) {
    const outcome = await new Promise<string>((resolve) => {
      const call = request(`${url}/api/v1/me`, { headers, agent }, (response) => {
        response.resume().on('end', () => resolve(String(response.statusCode)));
        response.on('error', (error) => resolve(error.message));
      });
      call.on('error', ({ code = '' }: NodeJS.ErrnoException) =>
        resolve(call.reusedSocket ? `old ${code}` : code),
      );
      call.end();
    });
    if (outcome === 'ECONNREFUSED') return void tally.refused.push(reset ?? outcome);
    if (reset) tally.lost.push(reset);
    reset = outcome === 'ECONNRESET' ? outcome : null;
    if (outcome === '200') tally.answered++;
    else if (!reset) tally.lost.push(outcome);
  }
  if (reset) tally.lost.push(reset);
}

t.test('servers on an external database', async (t) => {
  const databaseUrl = await createDatabase(t, 'template1');
  const env = { DATABASE_URL: databaseUrl, PARLANCE_SECRET: testSecret };
  const folder = await temporaryFolder(t);

  const refused: [Record<string, string>, RegExp][] = [
    [{ PARLANCE_ADMIN_USERNAME: 'rocket.cat' }, /^PARLANCE_ADMIN_USERNAME .* bot\. .*$/],
    [{ PARLANCE_ADMIN_PASSWORD: 'x'.repeat(1025) }, /^PARLANCE_ADMIN_PASSWORD .* 1,024 characters\.$/],
  ];
  for (const [setting, message] of refused) {
    const starting = start(readConfig({ ...env, ...setting, PORT: '0' }), (line) => t.fail(line));
    const error = await starting.catch((refusal: unknown) => refusal);
    t.ok(error instanceof OperatorError, 'one line is printed, and the process ends with 1');
    t.match((error as Error).message, message);
  }
  const client = new pg.Client({ connectionString: databaseUrl });
  await client.connect();
  t.teardown(() => client.end());
  await client.query('DROP SCHEMA public CASCADE; CREATE SCHEMA public');

  const settings = { ...env, PARLANCE_ADMIN_PASSWORD: 'correct horse' };
  const servers = [
    spawnServer(t, settings, { cwd: folder }),
    spawnServer(t, settings, { cwd: folder }),
  ] as const;
  const urls = await Promise.all([servers[0].url, servers[1].url]);
  t.notMatch(
    servers[0].output() + servers[1].output(),
    /correct horse|shown/,
    'a chosen password is not shown',
  );
  t.notOk(existsSync(path.join(folder, '.data')), 'the data directory is not used');
  const { rows } = await client.query(
    `SELECT (SELECT count(*)::int FROM workspaces) AS workspaces, count(*)::int AS migrations,
            count(DISTINCT migration_name)::int AS distinct, count(finished_at)::int AS finished
       FROM _prisma_migrations`,
  );
  const { workspaces, migrations, distinct, finished } = rows[0];
  t.same({ workspaces, distinct, finished }, { workspaces: 1, distinct: migrations, finished: migrations });
  const headers = await credentialsOver(urls[0], 'admin', 'correct horse');
  t.equal((await callOver(urls[1], 'GET', 'me', undefined, headers)).status, 200, 'both are one');

  const { port } = new URL(urls[0]);
  const third = spawnServer(t, { ...settings, PORT: port }, { cwd: folder });
  t.same(await third.ended, { code: 1, signal: null });
  t.equal(
    third.output(),
    `Port ${port} of 127.0.0.1 is in use. Stop what listens there, or set PORT to another port.\n`,
  );

  let isReady = true;
  const balanced: Tally = { answered: 0, refused: [], lost: [] };
  const stubborn: Tally = { answered: 0, refused: [], lost: [] };
  const agent = new Agent({ keepAlive: true });
  const agents = [agent, agent, agent, agent, false, false, false, false] as const;
  const callers = agents.flatMap((agent) => [
    keepCalling(urls[0], headers, agent, balanced, () => !isReady),
    keepCalling(urls[0], headers, agent, stubborn),
  ]);
  // One connection that never says anything, and one that stops in the middle of its request.
  for (const text of ['', 'POST /api/v1/login HTTP/1.1\r\nhost: x\r\ncontent-length: 9\r\n\r\n{'])
    connect(Number(port), '127.0.0.1')
      .on('error', () => undefined)
      .write(text);
  await delay(300);
  const before = balanced.answered + stubborn.answered;
  const started = performance.now();
  servers[0].kill('SIGTERM');
  // As a load balancer asks. The signal takes its time to arrive on a busy machine.
  while (isReady) {
    await delay(20);
    isReady = (await fetch(`${urls[0]}/health/ready`)).status !== 503;
  }
  t.equal((await fetch(`${urls[0]}/health/live`)).status, 200);
  servers[0].kill('SIGTERM');
  t.same(await servers[0].ended, { code: 0, signal: null });
  t.ok(performance.now() - started < 5_000);
  await Promise.all(callers);
  // Each caller may have had one under way.
  const since = balanced.answered + stubborn.answered - before;
  t.ok(since > callers.length, 'requests are answered while it stops', { since });
  t.same([balanced.lost, balanced.refused], [[], []], 'who heeds readiness loses nothing');
  t.same(stubborn.lost, [], 'nor does who goes on until the port is closed');
  t.equal((await callOver(urls[1], 'GET', 'me', undefined, headers)).status, 200, 'the other goes on');
  servers[1].kill('SIGINT');
  t.same(await servers[1].ended, { code: 0, signal: null });
});

t.test('what cannot start says why in one line', async (t) => {
  const folder = await temporaryFolder(t);
  const file = path.join(folder, 'file');
  await writeFile(file, '');
  const port = await new Promise<number>((resolve) => {
    const closed = createServer().listen(0, '127.0.0.1', () => {
      const { port } = closed.address() as { port: number };
      closed.close(() => resolve(port));
    });
  });
  const external = { PARLANCE_SECRET: testSecret };
  const cases: [Record<string, string>, RegExp][] = [
    [
      { PARLANCE_SPEED: '9' },
      /^PARLANCE_SPEED is not a setting of Parlance\. The README lists them all\.\n$/,
    ],
    [{ PORT: 'http' }, /^PORT must be a number from 0 to 65535\.\n$/],
    [{ PARLANCE_DATA_DIR: file }, /^PARLANCE_DATA_DIR cannot be \S+: .*\n$/],
    [
      { ...external, DATABASE_URL: `postgresql://a:hidden@127.0.0.1:${port}/x` },
      /^The database of DATABASE_URL cannot be used: connect ECONNREFUSED \S+\.\n$/,
    ],
  ];
  await Promise.all(
    cases.map(async ([env, message]) => {
      const server = spawnServer(t, env, { cwd: folder });
      t.same(await server.ended, { code: 1, signal: null });
      t.match(server.output(), message);
    }),
  );
});
