import type pg from 'pg';
import { makeVerifier } from '../../src/core/passwords.ts';
import { groupPolicy } from '../../src/dialects/imkit/preset.ts';
import { channelPolicy, dialectName as whatsapp } from '../../src/dialects/whatsapp/preset.ts';
import { idSql, instanceIdSql, jidSql, membersPerRoom, password, sizes, tokenHashSql } from './names.ts';

const { users, rooms, messagesPerRoom, channels, postsPerChannel, followers, instances } = sizes;

/** The number of the user who is a room's k-th member, the first one its owner and the next nine moderators. */
const memberSql = (room: string, k: string) => `(${room}) % 10 + 10 * ((${k}) % ${membersPerRoom})`;

/** The members' places of who wrote a message and of who is to follow its thread: never the same. */
const authorSql = (room: string, seq: string) => memberSql(room, `${seq} * 7 + ${room}`);

/** $1 is the workspace in each of these. Each tenth message has one reply, each eighth has four reactions. */
const statements: [string, ...unknown[]][] = [
  [
    `INSERT INTO users (workspace_id, id, username, username_key, name, roles)
     SELECT $1, ${idSql('user', 'n')}, 'user' || n, 'user' || n, 'User ' || n, '{user}'
       FROM generate_series(0, ${users - 1}) n`,
  ],
  [
    `INSERT INTO users (workspace_id, id, username, username_key, name, kind, roles)
     SELECT $1, ${idSql('inst', 'n')}, 'instance' || n, 'instance' || n, 'Instance ' || n, 'user', '{user}'
       FROM generate_series(0, ${instances - 1}) n`,
  ],
  [
    `INSERT INTO credentials (workspace_id, token_hash, user_id, dialect)
     SELECT $1, ${tokenHashSql('rocketchat', 'n')}, ${idSql('user', 'n')}, 'rocketchat'
       FROM generate_series(0, ${users - 1}) n`,
  ],
  [
    `INSERT INTO credentials (workspace_id, token_hash, user_id, dialect)
     SELECT $1, ${tokenHashSql('imkit', 'n')}, ${idSql('user', 'n')}, 'imkit' FROM generate_series(0, ${users - 1}) n`,
  ],
  [
    `INSERT INTO credentials (workspace_id, token_hash, user_id, dialect)
     SELECT $1, sha256((${instanceIdSql('n')})::bytea), ${idSql('inst', 'n')}, 'whatsapp'
       FROM generate_series(0, ${instances - 1}) n`,
  ],
  [
    `INSERT INTO instances (workspace_id, id, user_id, name, status)
     SELECT $1, ${instanceIdSql('n')}, ${idSql('inst', 'n')}, 'Instance ' || n, 'WORKING'
       FROM generate_series(0, ${instances - 1}) n`,
  ],
  [
    `INSERT INTO rooms (workspace_id, id, visibility, slug, slug_key, title, creator_id, policy, last_seq, message_count,
                        member_count, last_post_seq, last_post_at)
     SELECT $1, ${idSql('room', 'r')}, CASE WHEN r < ${rooms / 2} THEN 'public' ELSE 'private' END, 'room' || r, 'room' || r,
            'Room ' || r, ${idSql('user', memberSql('r', '0'))}, CASE WHEN r < ${rooms / 2} THEN '{}' ELSE $2::jsonb END,
            ${messagesPerRoom}, ${messagesPerRoom}, ${membersPerRoom}, ${messagesPerRoom}, now()
       FROM generate_series(0, ${rooms - 1}) r`,
    groupPolicy,
  ],
  [
    `INSERT INTO rooms (workspace_id, id, visibility, slug, slug_key, title, creator_id, policy, extra, aliases, read_only,
                        broadcast, discoverable, last_seq, message_count, member_count, last_post_seq, last_post_at)
     SELECT $1, ${idSql('room', 'r')}, 'public', 'channel' || r, 'channel' || r, 'Channel ' || r,
            ${idSql('user', memberSql('r', '0'))}, $2::jsonb, jsonb_build_object($3::text, jsonb_build_object('invite',
            '0029Va' || lpad(r::text, 18, '0'), 'picture', NULL, 'verified', false)), jsonb_build_object($3::text, ${jidSql('r')}),
            true, true, true, ${postsPerChannel}, ${postsPerChannel}, ${membersPerRoom}, ${postsPerChannel}, now()
       FROM generate_series(${rooms}, ${rooms + channels - 1}) r`,
    channelPolicy,
    whatsapp,
  ],
  [
    `INSERT INTO room_aliases (workspace_id, dialect, alias, room_id)
     SELECT $1, $2, ${jidSql('r')}, ${idSql('room', 'r')} FROM generate_series(${rooms}, ${rooms + channels - 1}) r`,
    whatsapp,
  ],
  [
    `INSERT INTO memberships (workspace_id, room_id, user_id, id, roles)
     SELECT $1, ${idSql('room', 'r')}, ${idSql('user', memberSql('r', 'k'))}, substr(md5(r || '-' || k), 1, 24),
            CASE WHEN k = 0 THEN ARRAY['owner'] WHEN k < 10 THEN ARRAY['moderator'] ELSE '{}' END
       FROM generate_series(0, ${rooms + channels - 1}) r, generate_series(0, ${membersPerRoom - 1}) k`,
  ],
  [
    `INSERT INTO memberships (workspace_id, room_id, user_id, id, roles, prefs)
     SELECT $1, ${idSql('room', `${rooms} + n`)}, ${idSql('inst', `${followers} + n`)}, substr(md5('i' || n), 1, 24), '{}',
            '{"whatsapp":{"muted":true}}'
       FROM generate_series(0, ${channels - 1}) n`,
  ],
  [
    `INSERT INTO messages (workspace_id, id, room_id, seq, author_id, text, thread_root_id, reply_count, last_reply_seq,
                           last_reply_at, followed, reacted, created_at, updated_at)
     SELECT $1, ${idSql('mesg', `r * ${messagesPerRoom} + seq`)}, ${idSql('room', 'r')}, seq,
            ${idSql('user', authorSql('r', 'seq'))}, 'Message ' || seq || ' of a room, about as long as people write them.',
            CASE WHEN seq % 10 = 2 THEN ${idSql('mesg', `r * ${messagesPerRoom} + seq - 1`)} END, (seq % 10 = 1)::int,
            CASE WHEN seq % 10 = 1 THEN seq + 1 END, CASE WHEN seq % 10 = 1 THEN at END, seq % 10 = 1, seq % 8 = 3, at, at
       FROM generate_series(0, ${rooms + channels - 1}) r, generate_series(1, ${messagesPerRoom}) seq,
            LATERAL (SELECT timestamptz '2020-01-01' + seq * interval '1 minute' AS at) moment
      WHERE r < ${rooms} OR seq <= ${postsPerChannel}
      ORDER BY seq, r`,
  ],
  [
    `INSERT INTO thread_follows (workspace_id, root_id, user_id, room_id, since)
     SELECT workspace_id, id, author_id, room_id, created_at FROM messages WHERE workspace_id = $1 AND reply_count > 0`,
  ],
  [
    `INSERT INTO reactions (workspace_id, message_id, reaction, user_id, at)
     SELECT $1, ${idSql('mesg', `r * ${messagesPerRoom} + seq`)}, CASE WHEN k < 3 THEN '👍' ELSE '❤️' END,
            ${idSql('user', memberSql('r', 'seq + k'))}, timestamptz '2020-02-01' + k * interval '1 second'
       FROM generate_series(0, ${rooms - 1}) r, generate_series(3, ${messagesPerRoom}, 8) seq, generate_series(1, 4) k`,
  ],
  [
    `INSERT INTO events (workspace_id, type, room_id, actor_id, subject_id)
     SELECT workspace_id, 'message.posted', room_id, author_id, id FROM messages WHERE workspace_id = $1`,
  ],
  // Webhooks have been told of all that.
  [
    `UPDATE relay_cursors SET (transaction, event_id) =
       (SELECT max(transaction), max(id) FROM events WHERE workspace_id = $1)`,
  ],
];

/**
 * Fills a migrated database that has its default workspace, in bulk and always alike: 200 rooms, 2,000 users of whom 200
 * are in each room, 200,000 messages, 20,000 threads, 100,000 reactions; 100 channels and 500 instances.
 */
export async function seed(client: pg.Client, workspaceId: string): Promise<void> {
  // What is written in bulk holds together; checking that row by row would take longer than writing it.
  await client.query('SET session_replication_role = replica; SET synchronous_commit = off');
  for (const [text, ...values] of statements) await client.query(text, [workspaceId, ...values]);
  await client.query(
    'UPDATE users SET password_verifier = $2 WHERE workspace_id = $1 AND username_key LIKE $3',
    [workspaceId, await makeVerifier({ text: password }), 'user%'],
  );
  await client.query('RESET ALL');
  await client.query('VACUUM ANALYZE');
}
