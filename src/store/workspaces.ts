import type { Prisma } from '../../generated/prisma/client.ts';
import { CoreError } from '../core/errors.ts';
import { newId } from '../core/ids.ts';
import { defaultPermissions, globalRoles, roomRoles } from '../core/permissions.ts';
import type { FoundedWorkspace, WorkspaceStore } from '../core/workspaces.ts';
import { type Database, prepare } from './database.ts';
import { isUniqueViolation } from './violations.ts';

const findForHost = prepare<{ id: string }>(
  'find_workspace_for_host',
  'SELECT id FROM workspaces WHERE host = $1 OR is_default ORDER BY is_default LIMIT 1',
);

/** Workspaces and what they are founded with. */
export function workspaceStore(database: Database): WorkspaceStore {
  const { prisma } = database;
  return {
    async idForHost(host) {
      const [row] = await database.run(findForHost, [host.toLowerCase()]);
      if (!row) throw new Error('There is no default workspace: the server makes it at start.');
      return row.id;
    },

    async findDefault() {
      return prisma.workspace.findFirst({ where: { isDefault: true } });
    },

    async found(workspace) {
      try {
        return await prisma.$transaction((transaction) => write(transaction, workspace));
      } catch (error) {
        if (isUniqueViolation(error)) throw new CoreError('hostTaken', { host: workspace.host }, { cause: error });
        throw error;
      }
    },
  };
}

async function write(
  transaction: Prisma.TransactionClient,
  { administrator, founding: { bot, generalRoom }, ...data }: FoundedWorkspace,
) {
  const workspaceId = data.id;
  const workspace = await transaction.workspace.create({ data });
  await transaction.role.createMany({
    data: [
      ...globalRoles.map((id) => ({ workspaceId, id, scope: 'workspace' })),
      ...roomRoles.map((id) => ({ workspaceId, id, scope: 'room' })),
    ],
  });
  await transaction.permission.createMany({
    data: Object.entries(defaultPermissions).map(([id, roles]) => ({ workspaceId, id, roles: [...roles] })),
  });
  const { email, username, ...account } = administrator;
  await transaction.user.createMany({
    data: [
      {
        workspaceId,
        ...account,
        username,
        usernameKey: username.toLowerCase(),
        name: username,
        email,
        emailKey: email.toLowerCase(),
        emailVerified: true,
        roles: ['admin', 'user'],
      },
      { workspaceId, ...bot, usernameKey: bot.username.toLowerCase(), kind: 'bot', roles: ['bot'] },
    ],
  });
  await transaction.room.create({
    data: {
      workspaceId,
      ...generalRoom,
      slugKey: generalRoom.slug.toLowerCase(),
      title: generalRoom.slug,
      visibility: 'public',
      isDefault: true,
      creatorId: administrator.id,
      policy: {},
      memberCount: 2,
    },
  });
  await transaction.membership.createMany({
    data: [administrator.id, bot.id].map((userId) => ({
      workspaceId,
      roomId: generalRoom.id,
      userId,
      id: newId(),
      roles: userId === administrator.id ? ['owner'] : [],
    })),
  });
  return workspace;
}
