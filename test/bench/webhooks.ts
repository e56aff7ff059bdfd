import { setTimeout as delay } from 'node:timers/promises';
import { newId } from '../../src/core/ids.ts';
import { hashToken, newToken } from '../../src/core/tokens.ts';
import { foundWorkspace } from '../../src/core/workspaces.ts';
import { founding } from '../../src/dialects/rocketchat/founding.ts';
import { createKeyring } from '../../src/secret.ts';
import { type Database, openDatabase } from '../../src/store/database.ts';
import { createStore } from '../../src/store/index.ts';
import { migrate } from '../../src/store/migrate.ts';
import { withScratchDatabase } from '../../src/store/scratch.ts';
import type { Client } from '../support/rocketchat.ts';
import { type Sink, startNode, startSink, type WebhookNode } from '../support/webhooks.ts';

// `npm run bench:webhooks [part …]`: fence, throughput, isolation, channels. Two nodes, one database, one receiver, all on this
// machine; what counts are the ratios, and that not one request begins after an unfollow was answered.

const now = () => Number(process.hrtime.bigint()) / 1e6;
const percentile = (values: number[], share: number) =>
  values.toSorted((a, b) => a - b)[Math.min(values.length - 1, Math.floor(values.length * share))] ?? 0;
const figures = (values: number[]) =>
  `p50 ${percentile(values, 0.5).toFixed(1)} ms, p99 ${percentile(values, 0.99).toFixed(1)} ms, max ${Math.max(...values).toFixed(1)} ms`;

interface Bench {
  database: Database;
  workspaceId: string;
  nodes: WebhookNode[];
  sink: Sink;
  alice: Client;
}

/** Rooms of Alice's with followers, each of whom has a webhook at a path of the sink. */
async function addRooms(
  bench: Bench,
  count: number,
  followers: { id: string; path: string }[],
): Promise<string[]> {
  const { database, workspaceId, sink, alice } = bench;
  const { pool } = database;
  const rooms = Array.from({ length: count }, () => newId());
  for (const { id, path } of followers) {
    await pool.query(
      `INSERT INTO users (workspace_id, id, username, username_key, name, roles) VALUES ($1, $2, $2, $2, $2, '{user}')`,
      [workspaceId, id],
    );
    await pool.query(
      `INSERT INTO webhook_endpoints (workspace_id, id, user_id, dialect, url, events) VALUES ($1, $2, $3, 'whatsapp', $4, '{message}')`,
      [workspaceId, newId(), id, `${sink.url}${path}`],
    );
  }
  await pool.query(
    `INSERT INTO rooms (workspace_id, id, visibility, creator_id, policy, member_count)
     SELECT $1, id, 'public', $2, '{}', 1 FROM unnest($3::text[]) AS id`,
    [workspaceId, alice.userId, rooms],
  );
  await pool.query(
    `INSERT INTO memberships (workspace_id, room_id, user_id, id, roles)
     SELECT $1, room, who, room || who, CASE WHEN who = $2 THEN '{owner}'::text[] ELSE '{}' END
       FROM unnest($3::text[]) AS room, unnest($4::text[]) AS who`,
    [workspaceId, alice.userId, rooms, [alice.userId, ...followers.map(({ id }) => id)]],
  );
  await pool.query('ANALYZE');
  return rooms;
}

/** Milliseconds from a post to the head of its request at the sink, for all that came to a path. */
async function latencies({ sink }: Bench, path: string): Promise<number[]> {
  return (await sink.log(path)).map(({ at, told }) => at - Number(told.text));
}

/** Posts for a while, evenly. */
async function postFor(
  { nodes, alice }: Bench,
  rooms: string[],
  perSecond: number,
  seconds: number,
): Promise<number> {
  const total = perSecond * seconds;
  const start = now();
  const underway: Promise<unknown>[] = [];
  for (let n = 0; n < total; n++) {
    const wait = start + (n * 1000) / perSecond - now();
    if (wait > 1) await delay(wait);
    const node = nodes[n % nodes.length] as WebhookNode;
    underway.push(node.post(alice, rooms[n % rooms.length] ?? '', String(now())));
  }
  await Promise.all(underway);
  return total;
}

async function drained({ database }: Bench): Promise<void> {
  for (;;) {
    await delay(100);
    const { rows } = await database.pool.query(
      `SELECT count(*)::int AS left FROM webhook_deliveries WHERE state IN ('pending', 'sending')`,
    );
    const { rows: ahead } = await database.pool.query(
      `SELECT EXISTS (SELECT FROM events v, relay_cursors c WHERE (v.transaction, v.id) > (c.transaction, c.event_id)) AS ahead`,
    );
    if (rows[0].left === 0 && !ahead[0].ahead) return;
  }
}

const parts: Record<string, (bench: Bench) => Promise<void>> = {
  async fence(bench) {
    const { nodes, workspaceId, sink, alice } = bench;
    const manners = ['fast', 'slow', 'never'];
    const followers = manners.map((manner) => ({ id: newId(), path: `/${manner}/fence` }));
    const [roomId = ''] = await addRooms(bench, 1, followers);
    const [first, second] = nodes as [WebhookNode, WebhookNode];
    let isPosting = true;
    let posted = 0;
    const posting = [first, second, first, second].map(async (node) => {
      while (isPosting) if (await node.post(alice, roomId, String(now()))) posted++;
    });
    const start = now();
    const times: number[] = [];
    let late = 0;
    for (let round = 0; round < 50; round++) {
      const bodies = followers.map(({ id }) => ({ workspaceId, userId: id, roomId }));
      await Promise.all(bodies.map((body) => (round % 2 ? first : second).call('follow', body)));
      await delay(150);
      const ends = await Promise.all(
        bodies.map(async (body) => {
          const asked = now();
          await (round % 2 ? second : first).call('unfollow', body);
          times.push(now() - asked);
          return now();
        }),
      );
      await delay(50);
      for (const [i, { path }] of followers.entries())
        late += (await sink.log(path)).filter(({ at }) => at > (ends[i] ?? 0)).length;
      await sink.forget();
    }
    isPosting = false;
    await Promise.all(posting);
    const rate = posted / ((now() - start) / 1000);
    console.log(`fence: 50 rounds at ${rate.toFixed(0)} posts/s: ${late} requests began after the answer`);
    console.log(`  unfollow ${figures(times)}`);
  },

  async throughput(bench) {
    for (const count of [1, 10, 100]) {
      const followers = Array.from({ length: count }, () => ({ id: newId(), path: `/fast/${newId()}` }));
      const rooms = await addRooms(bench, 10, followers);
      const posts = Math.max(100, Math.round(2000 / count ** 0.6));
      const start = now();
      const { nodes, alice } = bench;
      let next = 0;
      const post = async (node: WebhookNode) => {
        while (next < posts) await node.post(alice, rooms[next++ % rooms.length] ?? '', String(now()));
      };
      await Promise.all(Array.from({ length: 16 }, (_, n) => post(nodes[n % 2] as WebhookNode)));
      const postedIn = (now() - start) / 1000;
      await drained(bench);
      const seconds = (now() - start) / 1000;
      const events = (posts / seconds).toFixed(0);
      const all = ((posts * count) / seconds).toFixed(0);
      console.log(
        `throughput: ${count} followers: ${posts} posts in ${postedIn.toFixed(1)} s, all acknowledged in ${seconds.toFixed(1)} s: ${events} events/s, ${all} deliveries/s`,
      );
    }
  },

  async isolation(bench) {
    const healthy = Array.from({ length: 10 }, (_, n) => ({ id: newId(), path: `/fast/isolation${n}` }));
    const rooms = await addRooms(bench, 20, healthy);
    const measure = async (to: string[]) => {
      await bench.sink.forget();
      await postFor(bench, to, 20, 15);
      await delay(1_000);
      return (await Promise.all(healthy.map(({ path }) => latencies(bench, path)))).flat();
    };
    await measure(rooms);
    const before = await measure(rooms);
    const { database, workspaceId } = bench;
    const [other] = await addRooms(bench, 1, [{ id: 'dead', path: '/never/dead' }]);
    await database.pool.query(
      `INSERT INTO memberships (workspace_id, room_id, user_id, id, roles) SELECT $1, room, 'dead', room || 'dead', '{}' FROM unnest($2::text[]) room`,
      [workspaceId, rooms],
    );
    const after = await measure(rooms);
    const ratio = percentile(after, 0.99) / percentile(before, 0.99);
    console.log(
      `isolation: ${figures(before)}; with a dead one: ${figures(after)}; p99 × ${ratio.toFixed(2)}`,
    );
    await database.pool.query(`UPDATE webhook_endpoints SET active = false WHERE user_id = 'dead'`);
    await database.pool.query(`DELETE FROM webhook_endpoints WHERE user_id = 'dead'`);
    if (!other) throw new Error('There is such a room.');
  },

  async channels(bench) {
    const path = '/fast/thousand';
    const rooms = await addRooms(bench, 1_000, [{ id: newId(), path }]);
    await bench.sink.forget();
    const posts = await postFor(bench, rooms, 50, 20);
    const start = now();
    await drained(bench);
    const told = await latencies(bench, path);
    console.log(
      `channels: 1,000 followed by one, 50 posts/s: ${told.length} of ${posts}, ${figures(told)}; drained ${Math.round(now() - start)} ms after the last`,
    );
  },
};

const chosen = process.argv.slice(2).length > 0 ? process.argv.slice(2) : Object.keys(parts);
const endings: (() => unknown)[] = [];
await withScratchDatabase(async (databaseUrl) => {
  await migrate(databaseUrl);
  const database = openDatabase(databaseUrl, console.error);
  const store = createStore(
    database,
    createKeyring(['a secret that only the benchmark knows and nobody else']),
  );
  const administrator = { username: 'admin', email: 'admin@example.com', password: { text: 'x' } };
  const workspace = { name: 'Bench', host: null, isDefault: true, administrator };
  const { id: workspaceId } = await foundWorkspace(store.workspaces, workspace, founding);
  const user = await store.users.find(workspaceId, { username: 'admin' });
  if (!user) throw new Error('The administrator was just made.');
  const authToken = newToken();
  await store.sessions.open(user, {
    tokenHash: hashToken(authToken),
    dialect: 'rocketchat',
    expiresAt: null,
  });
  const alice = { userId: user.id, authToken } as Client;
  const scope = { teardown: (ending: () => unknown) => void endings.push(ending) };
  const sink = await startSink(scope);
  const nodes = await Promise.all([startNode(scope, databaseUrl), startNode(scope, databaseUrl)]);
  const bench = { database, workspaceId, nodes, sink, alice };
  for (const part of chosen) await parts[part]?.(bench);
  for (const ending of endings) await ending();
  await database.close();
});
