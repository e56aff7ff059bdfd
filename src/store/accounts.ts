import type { Prisma } from '../../generated/prisma/client.ts';
import { CoreError } from '../core/errors.ts';
import { everything, type User } from '../core/model.ts';
import type { AccountChange, UserStore } from '../core/users.ts';
import type { Database } from './database.ts';
import { toUser } from './rows.ts';
import { isUniqueViolation } from './violations.ts';

/** Accounts as those see them who own or look after them. */
export function accounts(database: Database): Pick<UserStore, 'accounts' | 'change'> {
  return {
    async accounts(workspaceId, active) {
      const rows = await database.prisma.user.findMany({
        where: { workspaceId, deletedAt: null, kind: 'user', ...(active !== null && { active }) },
        orderBy: [{ createdAt: 'asc' }, { id: 'asc' }],
        take: everything,
      });
      return rows.map(toUser);
    },

    async change(workspaceId, userId, change) {
      return database
        .prismaTransaction((transaction) => changeUser(transaction, { workspaceId, id: userId }, change))
        .catch((error: unknown) => {
          if (isUniqueViolation(error)) throw new CoreError('emailTaken', {}, { cause: error });
          throw error;
        });
    },
  };
}

async function changeUser(
  transaction: Prisma.TransactionClient,
  key: { workspaceId: string; id: string },
  change: (user: User) => AccountChange,
): Promise<User> {
  const { workspaceId, id: userId } = key;
  await transaction.$queryRaw`
    SELECT id FROM users WHERE workspace_id = ${workspaceId} AND id = ${userId} FOR NO KEY UPDATE`;
  const found = await transaction.user.findFirst({ where: { ...key, deletedAt: null } });
  if (!found) throw new CoreError('userNotFound');
  const user = toUser(found);
  const { endsSessions = false, extra, ...columns } = change(user);
  if (!endsSessions && extra === undefined && Object.keys(columns).length === 0) return user;
  const changed = await transaction.user.update({
    where: { workspaceId_id: key },
    data: {
      ...columns,
      ...(columns.email !== undefined && { emailKey: columns.email?.toLowerCase() ?? null }),
      ...(extra !== undefined && { extra: extra as Prisma.InputJsonObject }),
      updatedAt: new Date(),
    },
  });
  if (endsSessions) {
    await transaction.refreshToken.deleteMany({ where: { workspaceId, userId } });
    await transaction.credential.deleteMany({ where: { workspaceId, userId } });
  }
  await transaction.event.create({
    data: { workspaceId, type: 'user.updated', actorId: userId, subjectId: userId },
  });
  return toUser(changed);
}
