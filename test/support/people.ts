import { newId } from '../../src/core/ids.ts';
import { hashToken, newToken } from '../../src/core/tokens.ts';
import { prepare } from '../../src/store/database.ts';
import type { TestServer } from './build.ts';
import { type Client, withToken } from './rocketchat.ts';

const insertUser = prepare(
  'test_user',
  `WITH added AS (
     INSERT INTO users (workspace_id, id, username, username_key, name, roles)
     VALUES ($1, $2, $3, lower($3), upper($3), $4))
   INSERT INTO credentials (workspace_id, token_hash, user_id, dialect) VALUES ($1, $5, $2, 'rocketchat')`,
);

const insertRoom = prepare(
  'test_room',
  `WITH added AS (
     INSERT INTO rooms (workspace_id, id, slug, slug_key, visibility, creator_id, policy, member_count)
     VALUES ($1, $2, $3, lower($3), $4, $5, '{}', jsonb_array_length($6)))
   INSERT INTO memberships (workspace_id, room_id, user_id, id, roles)
   SELECT $1, $2, "userId", id, roles FROM jsonb_to_recordset($6) AS members ("userId" text, id text, roles text[])`,
);

/**
 * A user with a session, written straight into the store: tests of other things need not pay for a password's hash.
 *
 * @param roles global roles
 */
export async function addUser(
  { app, database, store }: TestServer,
  username: string,
  roles = ['user'],
): Promise<Client> {
  const workspaceId = await store.workspaces.idForHost('');
  const id = newId();
  const token = newToken();
  await database.run(insertUser, [workspaceId, id, username, roles, hashToken(token)]);
  return withToken(app, username, id, token);
}

/** A room with members, written straight into the store. */
export async function addRoom(
  { database, store }: TestServer,
  slug: string,
  members: { client: Client; roles?: string[] }[],
  visibility: 'public' | 'private' = 'public',
): Promise<string> {
  const workspaceId = await store.workspaces.idForHost('');
  const id = newId();
  const creatorId = members[0]?.client.userId ?? 'rocket.cat';
  const rows = members.map(({ client, roles = [] }) => ({ userId: client.userId, id: newId(), roles }));
  await database.run(insertRoom, [workspaceId, id, slug, visibility, creatorId, JSON.stringify(rows)]);
  return id;
}
