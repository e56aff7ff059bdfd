import type pg from 'pg';
import type { Cost } from '../support/meter.ts';
import { withMeteredApp } from './in-process.ts';
import { type LoadRequest, memberOf } from './loads.ts';
import { id, idSql, token } from './names.ts';
import type { BenchDatabase } from './postgres.ts';
import { type Findings, rounded } from './report.ts';
import type { World } from './world.ts';

// What an operation takes must not depend on how much has been written. The times are of one caller.

const roomSizes = [10_000, 100_000, 1_000_000];
const followerCounts = [10, 1_000, 10_000];

/** How often each call is made; the first ones only warm up. */
const times = 100;

/** The room that grows, and its thread. */
const room = 0;
const root = id('mesg', 1);
const readers = Array.from({ length: times }, (_, k) => memberOf(room, k));

/** Fills the room up to a number of messages, behind those that it has. */
async function growRoom(client: pg.Client, workspaceId: string, count: number): Promise<void> {
  await client.query('SET session_replication_role = replica; SET synchronous_commit = off');
  await client.query(
    `INSERT INTO messages (workspace_id, id, room_id, seq, author_id, text)
     SELECT $1, 'more' || lpad(seq::text, 20, '0'), $2, seq, ${idSql('user', 'seq % 200 * 10')},
            'Message ' || seq || ' of a room, about as long as people write them.'
       FROM rooms r, generate_series(r.last_seq + 1, $3::int) seq WHERE r.workspace_id = $1 AND r.id = $2`,
    [workspaceId, id('room', room), count],
  );
  await client.query(
    `UPDATE rooms SET last_seq = $3, message_count = $3, last_post_seq = $3 WHERE workspace_id = $1 AND id = $2`,
    [workspaceId, id('room', room), count],
  );
  await client.query('RESET ALL');
  await client.query('VACUUM ANALYZE messages, rooms');
}

/** Has so many others follow the thread. */
async function addFollowers(client: pg.Client, workspaceId: string, count: number): Promise<void> {
  await client.query('SET session_replication_role = replica');
  await client.query(
    `INSERT INTO thread_follows (workspace_id, root_id, user_id, room_id)
     SELECT $1, $2, 'fan' || n, $3 FROM generate_series(1, $4::int) n ON CONFLICT DO NOTHING`,
    [workspaceId, root, id('room', room), count],
  );
  await client.query('RESET ALL');
  await client.query('VACUUM ANALYZE thread_follows');
}

const headers = (n: number) => ({
  'X-User-Id': id('user', n),
  'X-Auth-Token': token('rocketchat', n),
  'Content-Type': 'application/json',
});

const list = (n: number): LoadRequest => ({
  method: 'GET',
  path: `/api/v1/channels.messages?roomId=${id('room', room)}`,
  headers: headers(n),
});

const setFollow = (n: number, name: 'followMessage' | 'unfollowMessage'): LoadRequest => ({
  method: 'POST',
  path: `/api/v1/chat.${name}`,
  headers: headers(n),
  body: { mid: root },
});

const row = (what: string, size: number, { milliseconds, buffers, wal }: Cost) => ({
  what,
  size,
  'p50 ms': rounded(milliseconds, 2),
  'shared buffers': buffers,
  'WAL bytes': wal,
});

/** The last 50 messages, following and unfollowing, as the room and the thread grow. */
export async function measureGrowth(
  { url, client }: BenchDatabase,
  { workspaceId }: World,
): Promise<Findings> {
  return withMeteredApp(url, async (costOf) => {
    const growth = [];
    for (const size of roomSizes) {
      await growRoom(client, workspaceId, size);
      growth.push(row('last 50 messages, messages in the room', size, await costOf(readers.map(list))));
    }
    for (const size of followerCounts) {
      await addFollowers(client, workspaceId, size);
      for (const name of ['followMessage', 'unfollowMessage'] as const) {
        const cost = await costOf(readers.map((n) => setFollow(n, name)));
        growth.push(row(`${name}, followers of the thread`, size, cost));
      }
    }
    return { growth };
  });
}
