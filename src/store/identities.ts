import type { Prisma } from '../../generated/prisma/client.ts';
import type {
  IdentifiedUser,
  Identity,
  IdentityDialect,
  IdentityStore,
  LinkFacts,
} from '../core/identities.ts';
import { pageBefore } from '../core/keyset.ts';
import { type Database, prepare } from './database.ts';
import { toUser } from './rows.ts';

/** $1 workspace, $2 user; locked, so that nobody is linked who is being deleted. */
const target = `
  WITH target AS (
    SELECT id FROM users WHERE workspace_id = $1 AND id = $2 AND deleted_at IS NULL FOR SHARE
  )`;

/** $3 dialect, $4 external id, $5 actor. Writes the event for the row of \`changed\`. */
const logged = (event: string) => `
  logged AS (
    INSERT INTO events (workspace_id, type, actor_id, subject_id, snapshot)
    SELECT $1, '${event}', $5, $2, jsonb_build_object('dialect', $3::text, 'externalId', $4::text) FROM changed
  )`;

/** The update changes nothing: it waits for whoever came first, and tells who it was. */
const linkIdentity = prepare<LinkFacts>(
  'link_identity',
  `${target},
  held AS (
    INSERT INTO identities AS i (workspace_id, dialect, external_id, user_id)
    SELECT $1, $3, $4, id FROM target
    ON CONFLICT (workspace_id, dialect, external_id) DO UPDATE SET user_id = i.user_id
    RETURNING i.user_id, i.xmax = 0 AS is_new
  ),
  changed AS (SELECT FROM held WHERE is_new),${logged('identity.linked')}
  SELECT EXISTS (SELECT FROM target) AS "userFound", (SELECT user_id FROM held) AS "holderId"`,
);

const unlinkIdentity = prepare<{ userFound: boolean }>(
  'unlink_identity',
  `${target},
  changed AS (
    DELETE FROM identities i USING target
     WHERE i.workspace_id = $1 AND i.dialect = $3 AND i.external_id = $4 AND i.user_id = target.id
    RETURNING i.user_id
  ),${logged('identity.unlinked')}
  SELECT EXISTS (SELECT FROM target) AS "userFound"`,
);

/** $1 workspace, $2 dialect, $3 names. */
const resolveNames = prepare<{ name: string; userId: string }>(
  'resolve_names',
  `SELECT asked.name, u.id AS "userId"
     FROM unnest($3::text[]) AS asked(name)
     LEFT JOIN identities i ON i.workspace_id = $1 AND i.dialect = $2 AND i.external_id = asked.name
     JOIN users u ON u.workspace_id = $1 AND u.id = COALESCE(i.user_id, asked.name) AND u.deleted_at IS NULL`,
);

const withIdentities = {
  identities: { orderBy: [{ dialect: 'asc' }, { externalId: 'asc' }] },
} satisfies Prisma.UserInclude;

/** Users and the names that dialects know them by. */
export function identityStore(database: Database): IdentityStore {
  return {
    async list(workspaceId, page) {
      const users = await database.prisma.user.findMany({
        where: { workspaceId, deletedAt: null, ...(page.after !== null && { id: { gt: page.after } }) },
        include: withIdentities,
        orderBy: { id: 'asc' },
        take: page.limit + 1,
      });
      return pageBefore(users.map(toIdentifiedUser), page);
    },

    async find(workspaceId, id) {
      const user = await database.prisma.user.findFirst({
        where: { workspaceId, id, deletedAt: null },
        include: withIdentities,
      });
      return user && toIdentifiedUser(user);
    },

    async resolve(workspaceId, dialect, names) {
      if (names.length === 0) return new Map();
      const rows = await database.run(resolveNames, [workspaceId, dialect, [...new Set(names)]]);
      return new Map(rows.map(({ name, userId }) => [name, userId]));
    },

    async link(workspaceId, userId, { dialect, externalId }, actorId) {
      return one(await database.run(linkIdentity, [workspaceId, userId, dialect, externalId, actorId]));
    },

    async unlink(workspaceId, userId, { dialect, externalId }, actorId) {
      return one(await database.run(unlinkIdentity, [workspaceId, userId, dialect, externalId, actorId]));
    },
  };
}

function toIdentifiedUser({
  identities,
  ...user
}: Prisma.UserGetPayload<{ include: typeof withIdentities }>): IdentifiedUser {
  return { ...toUser(user), identities: identities.map(toIdentity) };
}

/** The dialects that write here are those of the type. */
function toIdentity({ dialect, externalId }: { dialect: string; externalId: string }): Identity {
  return { dialect: dialect as IdentityDialect, externalId };
}

function one<Row>([row]: Row[]): Row {
  if (row === undefined) throw new Error('The statement always answers one row.');
  return row;
}
