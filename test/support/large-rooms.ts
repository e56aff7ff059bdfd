import { groupPolicy } from '../../src/dialects/imkit/preset.ts';
import { channelPolicy } from '../../src/dialects/whatsapp/preset.ts';
import type { TestServer } from './build.ts';
import type { Client } from './rocketchat.ts';

// Two rooms of each kind, alike but for how much is in them, written in bulk.

export type Size = 'small' | 'large';
export const sizes: Size[] = ['small', 'large'];

/** Messages of a room. */
export const messageCount = { small: 1_000, large: 20_000 };

/** Followers of the thread at the beginning of a room, and members beside those who write. */
const followerCount = { small: 10, large: 10_000 };

/** To how many the newest 50 posts of a broadcast were shown. */
const viewCount = { small: 10, large: 1_000 };

const kinds = {
  channel: { visibility: 'public', policy: {}, isBroadcast: false },
  group: { visibility: 'private', policy: groupPolicy, isBroadcast: false },
  broadcast: { visibility: 'public', policy: channelPolicy, isBroadcast: true },
};
type Kind = keyof typeof kinds;

export const roomId = (kind: Kind, size: Size) => `${kind}-${size}`;
export const messageId = (kind: Kind, size: Size, seq: number) => `${kind}-${size}-${seq}`;

/** The root of the thread that many follow; the newest 50 messages are others. */
export const threadId = (size: Size) => messageId('channel', size, 1);

/** By what WhatsApp knows a room of its kind. */
export const jid = (size: Size) => `12036300000000000${sizes.indexOf(size)}@newsletter`;

const users = `
  INSERT INTO users (workspace_id, id, username, username_key, name, roles)
  SELECT $1, 'u' || n, 'u' || n, 'u' || n, 'U', '{user}' FROM generate_series(1, 100) n`;

const rooms = `
  INSERT INTO rooms (workspace_id, id, visibility, slug, slug_key, title, creator_id, policy, broadcast, discoverable,
                     read_only, aliases, extra, last_seq, message_count, last_post_seq, member_count)
  VALUES ($1, $3, $4, $3, $3, $3, $2, $5, $6, $6, $6, $7, $8, $9, $9, $9, 101)`;

const alias = `INSERT INTO room_aliases (workspace_id, dialect, alias, room_id) VALUES ($1, 'whatsapp', $2, $3)`;

/** The owner, and all the others. */
const memberships = `
  INSERT INTO memberships (workspace_id, room_id, user_id, id, roles)
  SELECT r.workspace_id, r.id, u.id, r.id || u.id, CASE WHEN u.id = $2 THEN ARRAY['owner'] ELSE '{}' END
    FROM rooms r JOIN users u ON u.workspace_id = r.workspace_id AND (u.id = $2 OR u.username LIKE 'u%')
   WHERE r.workspace_id = $1 AND r.creator_id = $2`;

const crowd = `
  INSERT INTO memberships (workspace_id, room_id, user_id, id, roles)
  SELECT $1, $2, 'fan' || n, $2 || 'fan' || n, '{}' FROM generate_series(1, $3::int) n`;

const messages = `
  INSERT INTO messages (workspace_id, id, room_id, seq, author_id, text, reacted)
  SELECT workspace_id, id || '-' || seq, id, seq, 'u' || (1 + seq % 100), 'Message ' || seq, seq % 8 = 0
    FROM rooms, generate_series(1, last_seq) seq WHERE workspace_id = $1 AND creator_id = $2`;

/** Two on each eighth message. */
const reactions = `
  INSERT INTO reactions (workspace_id, message_id, reaction, user_id)
  SELECT workspace_id, id, 'x', 'u' || n FROM messages, generate_series(1, 2) n WHERE workspace_id = $1 AND reacted`;

const views = `
  WITH shown AS (
    INSERT INTO message_views (workspace_id, room_id, user_id, seq)
    SELECT workspace_id, room_id, 'fan' || n, seq FROM messages, generate_series(1, $3::int) n
     WHERE workspace_id = $1 AND room_id = $2 AND seq > $4::int - 50
    RETURNING room_id, seq
  )
  INSERT INTO view_counts (workspace_id, room_id, seq, views)
  SELECT $1, room_id, seq, count(*) FROM shown GROUP BY room_id, seq`;

const follows = `
  INSERT INTO thread_follows (workspace_id, root_id, user_id, room_id)
  SELECT $1, $2, 'fan' || n, $3 FROM generate_series(1, $4::int) n`;

/**
 * Fills a database with the rooms.
 *
 * @param owner of all of them
 */
export async function addLargeRooms({ database }: TestServer, workspaceId: string, owner: Client) {
  const client = await database.pool.connect();
  try {
    // What is written in bulk holds together; checking that row by row would take longer than writing it.
    await client.query('SET session_replication_role = replica; SET synchronous_commit = off');
    for (const [text, ...values] of statements(owner.userId))
      await client.query(text, [workspaceId, ...values]);
    await client.query('RESET ALL');
    await client.query('VACUUM ANALYZE');
  } finally {
    client.release();
  }
}

/** What fills them, in order; $1 is the workspace in each. */
function statements(ownerId: string): [string, ...unknown[]][] {
  const each = Object.keys(kinds).flatMap((kind) => sizes.map((size) => [kind as Kind, size] as const));
  return [
    [users],
    ...each.map(([kind, size]) => [rooms, ownerId, ...roomValues(kind, size)] as [string, ...unknown[]]),
    [memberships, ownerId],
    ...each.map(([kind, size]): [string, ...unknown[]] => [crowd, roomId(kind, size), followerCount[size]]),
    [messages, ownerId],
    [reactions],
    ...sizes.map((size): [string, ...unknown[]] => [alias, jid(size), roomId('broadcast', size)]),
    ...sizes.map((size): [string, ...unknown[]] => [
      views,
      ...[roomId('broadcast', size), viewCount[size], messageCount[size]],
    ]),
    ...sizes.map((size): [string, ...unknown[]] => [
      follows,
      ...[threadId(size), roomId('channel', size), followerCount[size]],
    ]),
  ];
}

function roomValues(kind: Kind, size: Size): unknown[] {
  const { visibility, policy, isBroadcast } = kinds[kind];
  return [
    ...[roomId(kind, size), visibility, policy, isBroadcast],
    isBroadcast ? { whatsapp: jid(size) } : {},
    isBroadcast ? { whatsapp: { invite: '', picture: null, verified: false } } : {},
    messageCount[size],
  ];
}
