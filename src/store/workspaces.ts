import type { Prisma } from '../../generated/prisma/client.ts';
import { connectionKinds } from '../core/connection-keys.ts';
import { CoreError } from '../core/errors.ts';
import { newId } from '../core/ids.ts';
import { newInstanceName } from '../core/instances.ts';
import { pageBefore } from '../core/keyset.ts';
import { defaultPermissions, globalRoles, roomRoles } from '../core/permissions.ts';
import {
  type FoundedWorkspace,
  normalHost,
  type Workspace,
  type WorkspaceStore,
} from '../core/workspaces.ts';
import type { Keyring } from '../secret.ts';
import { toKeyColumns } from './connections.ts';
import { type Database, prepare } from './database.ts';
import { writeInstance } from './instances.ts';
import { isUniqueViolation } from './violations.ts';

/** SQL of the id of the workspace of a host, or of the default one. */
export const workspaceOfHost = (host: string) =>
  `SELECT id FROM workspaces WHERE host = ${host} OR is_default ORDER BY is_default LIMIT 1`;

const findForHost = prepare<{ id: string }>('find_workspace_for_host', workspaceOfHost('$1'));

/** Asked at every start: a statement, since the Prisma client costs time and 40 MB when it is first used. */
const findDefaultOne = prepare<Workspace>(
  'find_default_workspace',
  `SELECT id, name, host, is_default AS "isDefault", created_at AS "createdAt" FROM workspaces WHERE is_default`,
);

/** Workspaces and what they are founded with. */
export function workspaceStore(database: Database, keyring: Keyring): WorkspaceStore {
  return {
    async idForHost(host) {
      const [row] = await database.run(findForHost, [normalHost(host)]);
      if (!row) throw new Error('There is no default workspace: the server makes it at start.');
      return row.id;
    },

    async findDefault() {
      const [workspace] = await database.run(findDefaultOne, []);
      return workspace ?? null;
    },

    async findMany(ids) {
      return database.prisma.workspace.findMany({ where: { id: { in: ids } } });
    },

    async list(page) {
      const workspaces = await database.prisma.workspace.findMany({
        where: page.after === null ? {} : { id: { gt: page.after } },
        orderBy: { id: 'asc' },
        take: page.limit + 1,
      });
      return pageBefore(workspaces, page);
    },

    async found(workspace) {
      return database.prismaTransaction((transaction) => write(transaction, keyring, workspace));
    },
  };
}

async function write(
  transaction: Prisma.TransactionClient,
  keyring: Keyring,
  { administrator, connections, actorId, founding: { bot, generalRoom }, ...data }: FoundedWorkspace,
) {
  const workspaceId = data.id;
  const workspace = await transaction.workspace
    .create({ data: { ...data, serviceUserId: bot.id } })
    .catch((error: unknown) => {
      if (isUniqueViolation(error)) throw new CoreError('hostTaken', { host: data.host }, { cause: error });
      throw error;
    });
  await transaction.connectionKey.createMany({
    data: connectionKinds.map((kind) => ({ workspaceId, kind, ...toKeyColumns(keyring, connections[kind]) })),
  });
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
  const instance = { id: connections.whatsappInstanceId, name: newInstanceName(), displayName: data.name };
  await writeInstance(transaction, workspaceId, { ...instance, status: 'WORKING' });
  await transaction.event.create({
    data: { workspaceId, type: 'workspace.created', actorId, subjectId: workspaceId },
  });
  return workspace;
}
