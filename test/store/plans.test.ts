import pg from 'pg';
import t from 'tap';
import { buildOn, type TestServer } from '../support/build.ts';
import { createDatabase } from '../support/databases.ts';
import { asMudbase } from '../support/mudbase.ts';
import { addRoom, addUser } from '../support/people.ts';
import type { Client } from '../support/rocketchat.ts';

// Hot statements, as PostgreSQL plans them once for all values, find their rows by an index.

/** Tables that grow with the people and with what they write. */
const growing = [
  ...['users', 'group_members'],
  ...['messages', 'thread_follows', 'credentials', 'events', 'mentions', 'memberships'],
  ...['pins', 'stars', 'reactions', 'mailing_recipients', 'message_reads'],
];

const count = 100_000;

/** 10^5 messages in 20 rooms, each tenth a reply; 1,000 users with a session, half of them in each room. */
async function seed({ database }: TestServer, workspaceId: string): Promise<void> {
  const statements = [
    `INSERT INTO users (workspace_id, id, username, username_key, name, roles)
     SELECT $1, 'u' || n, 'u' || n, 'u' || n, 'U', '{user}' FROM generate_series(1, 1000) n`,
    `INSERT INTO group_members (workspace_id, group_id, user_id)
     SELECT $1, 'u' || n % 100, 'u' || n FROM generate_series(101, 1000) n`,
    `INSERT INTO credentials (workspace_id, token_hash, user_id, dialect)
     SELECT $1, sha256(('t' || n || '-' || k)::bytea), 'u' || n, 'rocketchat'
       FROM generate_series(1, 1000) n, generate_series(1, 5) k`,
    `INSERT INTO rooms (workspace_id, id, visibility, slug, slug_key, creator_id, policy, last_seq, message_count, last_post_seq)
     SELECT $1, 'r' || n, 'public', 'r' || n, 'r' || n, 'u1', '{}', ${count / 20}, ${count / 20}, ${count / 20}
       FROM generate_series(1, 20) n`,
    `INSERT INTO memberships (workspace_id, room_id, user_id, id, roles)
     SELECT $1, 'r' || r, 'u' || n, 'm' || r || '-' || n, '{}' FROM generate_series(1, 20) r, generate_series(1, 1000, 2) n`,
    `INSERT INTO messages (workspace_id, id, room_id, seq, author_id, text, thread_root_id, last_reply_seq, reply_count, followed)
     SELECT $1, 'x' || n, 'r' || (n % 20 + 1), n / 20 + 1, 'u' || (n % 1000 + 1), 'text',
            CASE WHEN n % 200 >= 180 THEN 'x' || (n - n % 200 + n % 20) END,
            CASE WHEN n % 200 < 20 THEN n / 20 + 10 END, CASE WHEN n % 200 < 20 THEN 1 ELSE 0 END, n % 200 < 20
       FROM generate_series(0, ${count - 1}) n`,
    `INSERT INTO thread_follows (workspace_id, root_id, user_id, room_id)
     SELECT $1, 'x' || n, 'u' || (n % 1000 + k), 'r' || (n % 20 + 1)
       FROM generate_series(0, ${count - 1}) n, generate_series(1, 2) k WHERE n % 200 < 20`,
    `INSERT INTO mentions (workspace_id, user_id, room_id, seq)
     SELECT $1, 'u' || (n % 1000 + 1), 'r' || (n % 20 + 1), n / 20 + 1 FROM generate_series(0, ${count - 1}, 5) n`,
    `INSERT INTO stars (workspace_id, user_id, room_id, seq)
     SELECT $1, 'u' || (n % 1000 + 1), 'r' || (n % 20 + 1), n / 20 + 1 FROM generate_series(0, ${count - 1}, 7) n`,
    `INSERT INTO pins (workspace_id, room_id, seq)
     SELECT $1, 'r' || (n % 20 + 1), n / 20 + 1 FROM generate_series(0, ${count - 1}, 21) n`,
    `INSERT INTO reactions (workspace_id, message_id, reaction, user_id)
     SELECT $1, 'x' || n, 'r' || k, 'u' || k FROM generate_series(0, ${count - 1}, 10) n, generate_series(1, 2) k`,
    `INSERT INTO message_reads (workspace_id, user_id, room_id, seq)
     SELECT $1, 'u' || (n % 1000 + 1), 'r' || (n % 20 + 1), n / 20 + 1 FROM generate_series(0, ${count - 1}, 5) n`,
    `INSERT INTO events (workspace_id, type, room_id, subject_id)
     SELECT $1, 'message.posted', 'r' || (n % 20 + 1), 'x' || n FROM generate_series(0, ${count - 1}, 2) n`,
    `INSERT INTO mailings (workspace_id, id, sender_id, "from", subject, body)
     SELECT $1, 'n' || n, 'u1', 'a@b.example', 'News', '[unsubscribe]' FROM generate_series(1, 20) n`,
    `INSERT INTO mailing_recipients (workspace_id, mailing_id, user_id)
     SELECT $1, 'n' || n, 'u' || u FROM generate_series(1, 20) n, generate_series(1, 1000) u`,
  ];
  const client = await database.pool.connect();
  try {
    // What is written in bulk holds together; checking that row by row would take longer than writing it.
    await client.query('SET session_replication_role = replica');
    for (const text of statements) await client.query(text, [workspaceId]);
    await client.query('RESET session_replication_role');
    await client.query('ANALYZE');
  } finally {
    client.release();
  }
}

/** As a member of the room, who alone sees it there. */
async function mudbaseCalls(server: TestServer, client: Client, roomId: string) {
  const { database, store } = server;
  const workspaceId = await store.workspaces.idForHost('');
  await database.prisma.membership.create({
    data: { workspaceId, roomId, userId: client.userId, id: 'own', roles: [] },
  });
  const messageId = 'x20';
  const alice = await asMudbase(server, client);
  const calls: [string, () => Promise<{ status: number }>][] = [
    ['chats', () => alice.call('GET', 'chats')],
    ['messages', () => alice.call('GET', `chats/${roomId}/messages?before=2100-01-01`)],
    [
      'add reaction',
      () => alice.call('POST', `chats/${roomId}/messages/${messageId}/reactions`, { emoji: 'x' }),
    ],
    [
      'remove reaction',
      () => alice.call('DELETE', `chats/${roomId}/messages/${messageId}/reactions`, { emoji: 'x' }),
    ],
    ['read', () => alice.call('POST', `chats/${roomId}/messages/read`, { messageIds: [messageId] })],
  ];
  return calls;
}

t.test('hot statements scan no table that grows', async (t) => {
  const server = await buildOn(t, await createDatabase(t));
  const workspaceId = await server.store.workspaces.idForHost('');
  await seed(server, workspaceId);
  const alice = await addUser(server, 'alice');
  const rid = await addRoom(server, 'lunch', [{ client: alice }]);
  const root = (await alice.post('chat.sendMessage', { message: { rid, msg: 'root' } })).body.message._id;

  const seen = new Map<string, string>();
  const original = pg.Client.prototype.query as (...values: unknown[]) => unknown;
  pg.Client.prototype.query = function query(this: unknown, ...values: unknown[]) {
    const [statement] = values as [string | { name?: string; text: string }];
    if (typeof statement !== 'string' && statement.name) seen.set(statement.name, statement.text);
    return original.apply(this, values);
  } as typeof pg.Client.prototype.query;
  const calls: [string, () => Promise<{ status: number }>][] = [
    ['chat.followMessage', () => alice.post('chat.followMessage', { mid: root })],
    ['chat.unfollowMessage', () => alice.post('chat.unfollowMessage', { mid: root })],
    ['channels.messages', () => alice.get('channels.messages', { roomId: 'r1' })],
    [
      'channels.messages, oldest first',
      () => alice.get('channels.messages', { roomId: 'r1', sort: '{"ts":1}' }),
    ],
    ['channels.history', () => alice.get('channels.history', { roomId: 'r1', unreads: 'true' })],
    ['chat.sendMessage', () => alice.post('chat.sendMessage', { message: { rid, msg: '@u1', tmid: root } })],
    ['chat.postMessage', () => alice.post('chat.postMessage', { channel: '#lunch', text: '#r1 @all' })],
    ['chat.update', () => alice.post('chat.update', { roomId: rid, msgId: root, text: 'other' })],
    ['chat.getThreadsList', () => alice.get('chat.getThreadsList', { rid: 'r1' })],
    ['chat.getThreadMessages', () => alice.get('chat.getThreadMessages', { tmid: root })],
    ['chat.react', () => alice.post('chat.react', { messageId: root, emoji: 'x' })],
    ['chat.starMessage', () => alice.post('chat.starMessage', { messageId: root })],
    ['chat.unStarMessage', () => alice.post('chat.unStarMessage', { messageId: root })],
    ['chat.getStarredMessages', () => alice.get('chat.getStarredMessages', { roomId: 'r1' })],
    ['chat.getPinnedMessages', () => alice.get('chat.getPinnedMessages', { roomId: 'r1' })],
    ['chat.search', () => alice.get('chat.search', { roomId: 'r1', searchText: 'from:u1 text' })],
    ['chat.postMessage to a user', () => alice.post('chat.postMessage', { channel: '@u1', text: 'x' })],
    ['im.messages', () => alice.get('im.messages', { username: 'u1' })],
    ['chat.delete', () => alice.post('chat.delete', { roomId: rid, msgId: root })],
    ['channels.join', () => alice.post('channels.join', { roomId: 'r2' })],
    ['channels.leave', () => alice.post('channels.leave', { roomId: 'r2' })],
    ['subscriptions.read', () => alice.post('subscriptions.read', { rid })],
    ['subscriptions.getOne', () => alice.get('subscriptions.getOne', { roomId: rid })],
    ['rooms.get', () => alice.get('rooms.get')],
    ['channels.list', () => alice.get('channels.list')],
    ...(await mudbaseCalls(server, alice, 'r1')),
  ];
  for (const [title, call] of calls) t.equal((await call()).status, 200, title);
  const { mailQueue } = server.store;
  await mailQueue.turn([], 5, 30);
  await mailQueue.retry(5, 30);
  await mailQueue.extend([], 30);
  pg.Client.prototype.query = original as typeof pg.Client.prototype.query;
  t.ok(seen.size >= 15);

  const client = await server.database.pool.connect();
  await client.query('SET plan_cache_mode = force_generic_plan');
  for (const [name, text] of seen) {
    const plan = await genericPlan(client, text);
    const scans = growing.filter((table) => new RegExp(`Seq Scan on ${table}\\b`).test(plan));
    t.same(scans, [], name, scans.length > 0 ? { plan } : {});
  }
  client.release();
});

async function genericPlan(client: pg.PoolClient, text: string): Promise<string> {
  // A plain query: with the extended protocol the parameters would be asked for.
  const { rows } = await client.query(`EXPLAIN (GENERIC_PLAN, COSTS OFF) ${text}`);
  return rows.map((row) => row['QUERY PLAN']).join('\n');
}
