import { newId } from '../../src/core/ids.ts';
import { hashToken, newToken } from '../../src/core/tokens.ts';
import type { TestServer } from './build.ts';
import { type Client, withToken } from './rocketchat.ts';

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
  await database.prisma.user.create({
    data: {
      workspaceId,
      id,
      username,
      usernameKey: username.toLowerCase(),
      name: username.toUpperCase(),
      roles,
    },
  });
  const token = newToken();
  await database.prisma.credential.create({
    data: { workspaceId, userId: id, tokenHash: new Uint8Array(hashToken(token)), dialect: 'rocketchat' },
  });
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
  await database.prisma.room.create({
    data: {
      workspaceId,
      id,
      slug,
      slugKey: slug.toLowerCase(),
      visibility,
      creatorId: members[0]?.client.userId ?? 'rocket.cat',
      policy: {},
      memberCount: members.length,
    },
  });
  await database.prisma.membership.createMany({
    data: members.map(({ client, roles = [] }) => ({
      workspaceId,
      roomId: id,
      userId: client.userId,
      id: newId(),
      roles,
    })),
  });
  return id;
}
