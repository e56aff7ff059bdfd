import { hashToken, newToken } from '../../src/core/tokens.ts';
import type { TestServer } from './build.ts';
import { type Client, clientOf } from './rocketchat.ts';

/** A new user with a session, written straight into the store. */
export async function newUser(
  { app, database }: TestServer,
  username: string,
  roles = ['user'],
): Promise<Client> {
  const { id: workspaceId } = await database.prisma.workspace.findFirstOrThrow({
    where: { isDefault: true },
  });
  const token = newToken();
  const id = `id-of-${username}`;
  await database.prisma.user.create({
    data: {
      ...{ workspaceId, id, username, usernameKey: username.toLowerCase(), name: `${username} Doe`, roles },
      credentials: { create: { tokenHash: new Uint8Array(hashToken(token)), dialect: 'rocketchat' } },
    },
  });
  return clientOf(app, username, id, token);
}
