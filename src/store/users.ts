import type { UserRef, UserStore } from '../core/users.ts';
import type { Database } from './database.ts';
import { toUser } from './rows.ts';

const matching = (ref: UserRef) =>
  'id' in ref ? { id: ref.id } : { usernameKey: ref.username.toLowerCase() };

/** Users, through the Prisma client. */
export function userStore({ prisma }: Database): UserStore {
  return {
    async find(workspaceId, ref) {
      const user = await prisma.user.findFirst({ where: { workspaceId, deletedAt: null, ...matching(ref) } });
      return user && toUser(user);
    },

    async findMany(workspaceId, refs) {
      const users = await prisma.user.findMany({
        where: { workspaceId, deletedAt: null, OR: refs.map(matching) },
      });
      return users.map(toUser);
    },
  };
}
