import type { Prisma } from '../../generated/prisma/client.ts';
import { CoreError } from '../core/errors.ts';
import { newId } from '../core/ids.ts';
import type { User } from '../core/model.ts';
import type { NewAccount } from '../core/new-users.ts';
import type { UserOrder, UserRef, UserRoom, UserStore } from '../core/users.ts';
import { accounts } from './accounts.ts';
import { type Database, prepare } from './database.ts';
import { type List, nameOrder, orderBy, prepareList, runList, type Total } from './lists.ts';
import { toUser, userColumns } from './rows.ts';
import { unreadCount, unreadOfMembership } from './unread.ts';
import { deleteUser } from './user-removal.ts';
import { isUniqueViolation } from './violations.ts';

/** $1 workspace, $2 user. */
const findRooms = prepare<UserRoom>(
  'find_rooms_of_user',
  `SELECT r.id, r.aliases, r.visibility, m.roles,
          CASE WHEN r.visibility = 'direct' THEN
            (SELECT string_agg(u.username, ', ' ORDER BY u.username)
               FROM memberships o JOIN users u ON u.workspace_id = o.workspace_id AND u.id = o.user_id
              WHERE o.workspace_id = r.workspace_id AND o.room_id = r.id AND o.user_id <> m.user_id)
          ELSE COALESCE(r.slug, r.title) END AS name,
          ${unreadCount} AS unread
     FROM memberships m JOIN rooms r ON r.workspace_id = m.workspace_id AND r.id = m.room_id
     ${unreadOfMembership}
    WHERE m.workspace_id = $1 AND m.user_id = $2 AND m.left_at IS NULL AND r.deleted_at IS NULL
    ORDER BY r.id`,
);

const orderings: Record<UserOrder['field'], string> = {
  username: 'u.username_key',
  name: 'u.name',
  status: 'u.status',
  active: 'u.active',
  kind: 'u.kind',
  createdAt: 'u.created_at',
  lastSignInAt: 'u.last_sign_in_at',
};

/** $1 workspace, $2 key of an address or null for everybody, $3 offset, $4 limit. */
function listUsers(criteria: UserOrder[]): List<Total, User> {
  const order = criteria.slice(0, 2);
  const live = 'u.workspace_id = $1 AND u.deleted_at IS NULL AND ($2::text IS NULL OR u.email_key = $2)';
  return prepareList(
    `list_users_${nameOrder(order)}`,
    `counted AS (SELECT count(*)::int AS total FROM users u WHERE ${live})`,
    'SELECT total FROM counted',
    `SELECT ${userColumns} FROM users u WHERE ${live}
      ORDER BY ${orderBy(order, orderings, 'u.id')} OFFSET $3 LIMIT $4`,
  );
}

const matching = (ref: UserRef) =>
  'id' in ref
    ? { id: ref.id }
    : 'email' in ref
      ? { emailKey: ref.email.toLowerCase() }
      : { usernameKey: ref.username.toLowerCase() };

/** One list for each way to name users, each name once: a branch for every name would be a plan as long. */
function matchingAny(refs: UserRef[]): Prisma.UserWhereInput[] {
  const ways = { id: new Set<string>(), usernameKey: new Set<string>(), emailKey: new Set<string>() };
  for (const ref of refs) {
    if ('id' in ref) ways.id.add(ref.id);
    else if ('email' in ref) ways.emailKey.add(ref.email.toLowerCase());
    else ways.usernameKey.add(ref.username.toLowerCase());
  }
  return Object.entries(ways).flatMap(([column, names]) =>
    names.size > 0 ? [{ [column]: { in: [...names] } }] : [],
  );
}

/** Users, through the Prisma client. */
export function userStore(database: Database): UserStore {
  return {
    async find(workspaceId, ref) {
      const user = await database.prisma.user.findFirst({
        where: { workspaceId, deletedAt: null, ...matching(ref) },
      });
      return user && toUser(user);
    },

    async findMany(workspaceId, refs) {
      const users = await database.prisma.user.findMany({
        where: { workspaceId, deletedAt: null, OR: matchingAny(refs) },
      });
      return users.map(toUser);
    },

    async list(workspaceId, email, order, { offset, limit }) {
      const values = [workspaceId, email?.toLowerCase() ?? null, offset, limit];
      const { facts, rows } = await runList(database, listUsers(order), values);
      return { rows, total: facts?.total ?? 0 };
    },

    async roomsOf(workspaceId, userId) {
      return database.run(findRooms, [workspaceId, userId]);
    },

    async create(account, actorId) {
      try {
        return await database.prismaTransaction((transaction) => write(transaction, account, actorId));
      } catch (error) {
        if (!isUniqueViolation(error)) throw error;
        // The unique key does not say which of the two it was.
        const { workspaceId, username: name, email } = account;
        const taken = await database.prisma.user.findFirst({
          where: { workspaceId, ...matching({ username: name }) },
        });
        if (taken) throw new CoreError('usernameTaken', { name }, { cause: error });
        throw new CoreError('emailTaken', { name: email }, { cause: error });
      }
    },

    ...accounts(database),

    async delete(workspaceId, userId, actorId, verdict) {
      return database.prismaTransaction((transaction) =>
        deleteUser(transaction, { workspaceId, userId, actorId }, verdict),
      );
    },
  };
}

async function write(
  transaction: Prisma.TransactionClient,
  { joinDefaultRooms, extra, ...account }: NewAccount,
  actorId: string | null,
) {
  const { workspaceId, id: userId, username, email } = account;
  const user = await transaction.user.create({
    data: {
      ...account,
      extra: extra as Prisma.InputJsonObject,
      usernameKey: username.toLowerCase(),
      emailKey: email === null ? null : email.toLowerCase(),
    },
  });
  const actor = actorId ?? userId;
  await transaction.event.create({
    data: { workspaceId, type: 'user.created', actorId: actor, subjectId: userId },
  });
  if (joinDefaultRooms) await joinDefaults(transaction, workspaceId, userId, actor);
  return toUser(user);
}

async function joinDefaults(
  transaction: Prisma.TransactionClient,
  workspaceId: string,
  userId: string,
  actorId: string,
) {
  // In the order of ids, so that no two transactions wait for each other.
  const rooms = await transaction.$queryRaw<{ id: string; lastSeq: number }[]>`
    SELECT id, last_seq AS "lastSeq" FROM rooms
     WHERE workspace_id = ${workspaceId} AND is_default AND deleted_at IS NULL AND archived_at IS NULL
     ORDER BY id FOR NO KEY UPDATE`;
  if (rooms.length === 0) return;
  await transaction.membership.createMany({
    data: rooms.map(({ id: roomId, lastSeq: readSeq }) => ({
      workspaceId,
      roomId,
      userId,
      id: newId(),
      roles: [],
      readSeq,
    })),
  });
  await transaction.room.updateMany({
    where: { workspaceId, id: { in: rooms.map(({ id }) => id) } },
    data: { memberCount: { increment: 1 }, updatedAt: new Date() },
  });
  await transaction.event.createMany({
    data: rooms.map(({ id: roomId }) => ({
      workspaceId,
      type: 'member.joined',
      roomId,
      actorId,
      subjectId: userId,
    })),
  });
}
