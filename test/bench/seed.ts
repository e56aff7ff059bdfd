import pg from 'pg';
import { newId } from '../../src/core/ids.ts';
import { hashToken } from '../../src/core/tokens.ts';

/** What the load is made of. */
export interface Seed {
  /** Users with their tokens. */
  users: { id: string; token: string }[];
  rooms: string[];
  messages: string[];
}

const sizes = { users: 2_000, rooms: 200, messagesPerRoom: 1_000 };

/**
 * Fills a migrated database that has its default workspace, in bulk and always alike: every user is a member of every
 * tenth room, every room has a thousand messages.
 */
export async function seed(connectionString: string): Promise<Seed> {
  const client = new pg.Client({ connectionString });
  await client.connect();
  const { rows } = await client.query('SELECT id FROM workspaces WHERE is_default');
  const workspace = rows[0].id;
  const users = Array.from({ length: sizes.users }, (_, i) => ({ id: newId(), token: `bench-token-${i}` }));
  const rooms = Array.from({ length: sizes.rooms }, () => newId());
  const ids = users.map(({ id }) => id);
  await client.query(
    `INSERT INTO users (workspace_id, id, username, username_key, name, roles)
     SELECT $1, id, 'user' || n, 'user' || n, 'User ' || n, '{user}' FROM unnest($2::text[]) WITH ORDINALITY AS u(id, n)`,
    [workspace, ids],
  );
  await client.query(
    `INSERT INTO credentials (workspace_id, token_hash, user_id, dialect)
     SELECT $1, hash, id, 'rocketchat' FROM unnest($2::bytea[], $3::text[]) AS c(hash, id)`,
    [workspace, users.map(({ token }) => hashToken(token)), ids],
  );
  await client.query(
    `INSERT INTO rooms (workspace_id, id, visibility, slug, slug_key, creator_id, policy, last_seq, message_count, last_post_seq)
     SELECT $1, id, 'public', 'room' || n, 'room' || n, $3, '{}', $4, $4, $4
       FROM unnest($2::text[]) WITH ORDINALITY AS r(id, n)`,
    [workspace, rooms, ids[0], sizes.messagesPerRoom],
  );
  await client.query(
    `INSERT INTO memberships (workspace_id, room_id, user_id, id)
     SELECT $1, r.id, u.id, md5(r.id || u.id)
       FROM unnest($2::text[]) WITH ORDINALITY AS r(id, n), unnest($3::text[]) WITH ORDINALITY AS u(id, n)
      WHERE r.n % 10 = u.n % 10`,
    [workspace, rooms, ids],
  );
  const { rows: messages } = await client.query(
    `INSERT INTO messages (workspace_id, id, room_id, seq, author_id, text)
     SELECT $1, md5(r.id || seq), r.id, seq, u.ids[1 + (seq * 7919 + r.n) % array_length(u.ids, 1)],
            'Message ' || seq || ' of a room, about as long as people write them.'
       FROM unnest($2::text[]) WITH ORDINALITY AS r(id, n), generate_series(1, $4::int) AS seq, (SELECT $3::text[] AS ids) u
     RETURNING id`,
    [workspace, rooms, ids, sizes.messagesPerRoom],
  );
  await client.query('VACUUM ANALYZE');
  await client.end();
  return { users, rooms, messages: messages.map(({ id }) => id) };
}
