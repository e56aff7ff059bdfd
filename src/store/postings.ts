import type { Sender } from '../core/model.ts';
import type { Posting, PostingFacts, PostingStore } from '../core/send-message.ts';
import { resolveSettings } from '../core/settings.ts';
import { credentialValues } from './callers.ts';
import { type Absent, type Database, isFound, prepare } from './database.ts';
import { readable } from './readable-rooms.ts';
import {
  type MembershipRow,
  membershipColumns,
  type RoomRow,
  roomColumns,
  roomCreator,
  roomNamed,
  toOptionalMembership,
  toRoom,
} from './room-rows.ts';

type FactsRow = {
  callerWorkspaceId: string;
  callerId: string;
  callerUsername: string;
  callerName: string;
  callerRoles: string[];
  globalPermissions: string[];
  settings: Record<string, unknown>;
  isPlatform: boolean;
  senderId: string | null;
  senderUsername: string;
  senderName: string;
  senderKind: string;
  senderAvatarUrl: string | null;
  senderBio: string | null;
  senderLastSignInAt: Date | null;
  readable: boolean;
  permissions: string[];
  blocked: boolean;
  censored: unknown;
} & (RoomRow | Absent<RoomRow>) &
  (MembershipRow | Absent<MembershipRow>);

/** $1 to $4 the credential, $5 dialect, $6 room, $7 the sender's name in the dialect or null. */
const findFacts = prepare<FactsRow>(
  'posting_facts',
  `WITH caller AS MATERIALIZED (
    SELECT a.*, 'platform' = ANY (a.roles) AS is_platform FROM authenticated($1, $2, $3, $4) a
  ),
  writer AS MATERIALIZED (
    SELECT u.* FROM caller
      JOIN users u ON u.workspace_id = caller.workspace_id AND u.deleted_at IS NULL AND u.id = CASE
        WHEN $7::text IS NULL OR NOT caller.is_platform THEN caller.user_id
        ELSE COALESCE((
          SELECT i.user_id FROM identities i
           WHERE i.workspace_id = caller.workspace_id AND i.dialect = $5 AND i.external_id = $7
        ), $7) END
  )
  SELECT caller.workspace_id AS "callerWorkspaceId", caller.user_id AS "callerId", caller.username AS "callerUsername",
         caller.name AS "callerName", caller.roles AS "callerRoles", caller.is_platform AS "isPlatform",
         ARRAY(
           SELECT p.id FROM permissions p WHERE p.workspace_id = caller.workspace_id AND p.roles && caller.roles
         ) AS "globalPermissions",
         (SELECT COALESCE(jsonb_object_agg(s.id, s.value), '{}') FROM settings s WHERE s.workspace_id = caller.workspace_id)
           AS settings,
         writer.id AS "senderId", writer.username AS "senderUsername", writer.name AS "senderName",
         writer.kind AS "senderKind", writer.avatar_url AS "senderAvatarUrl", writer.bio AS "senderBio",
         writer.last_sign_in_at AS "senderLastSignInAt",
         ${roomColumns}, ${membershipColumns},
         r.id IS NOT NULL AND ${readable('r', 'm.user_id IS NOT NULL', 'caller.user_id', 'caller.roles')} AS readable,
         ARRAY(
           SELECT p.id FROM permissions p
            WHERE p.workspace_id = caller.workspace_id AND p.roles && (caller.roles || COALESCE(m.roles, '{}'))
         ) AS permissions,
         EXISTS (
           SELECT FROM blocks b
            WHERE b.workspace_id = r.workspace_id AND b.room_id = r.id
              AND (b.blockee_id = writer.id OR (r.visibility = 'direct' AND b.blocker_id = writer.id))
         ) AS blocked,
         (SELECT c.value->'keywords' FROM client_config c
           WHERE c.workspace_id = caller.workspace_id AND c.key = 'censorship') AS censored
    FROM caller
    LEFT JOIN writer ON true
    LEFT JOIN (rooms r ${roomCreator}) ON r.workspace_id = caller.workspace_id AND r.deleted_at IS NULL
     AND r.id = ${roomNamed('caller.workspace_id', '$5', '$6')}
    LEFT JOIN memberships m
      ON m.workspace_id = r.workspace_id AND m.room_id = r.id AND m.user_id = writer.id AND m.left_at IS NULL`,
);

/** What decides whether somebody may write, in one round trip. */
export function postingStore(database: Database): PostingStore {
  return {
    async facts(posting) {
      const { presented, dialect, room, senderId } = posting;
      const [row] = await database.run(findFacts, [...credentialValues(presented), dialect, room, senderId]);
      return row ? toFacts(row, posting) : null;
    },
  };
}

function toFacts(row: FactsRow, posting: Posting): PostingFacts {
  const { senderId, isPlatform, censored } = row;
  return {
    caller: {
      workspaceId: row.callerWorkspaceId,
      ...(senderId === null
        ? { userId: row.callerId, username: row.callerUsername, name: row.callerName }
        : { userId: senderId, username: row.senderUsername, name: row.senderName }),
      roles: row.callerRoles,
      permissions: new Set(row.globalPermissions),
      settings: resolveSettings(row.settings),
      tokenHash: posting.presented.tokenHash,
      instance: null,
    },
    sender: senderId === null ? null : toSender(row, senderId, isPlatform && posting.senderId === null),
    standing: isFound(row)
      ? {
          room: toRoom(row),
          membership: toOptionalMembership(row),
          readable: row.readable,
          blocked: row.blocked,
          permissions: new Set(row.permissions),
        }
      : null,
    censored: Array.isArray(censored) ? censored.filter((word) => typeof word === 'string') : [],
  };
}

function toSender(row: FactsRow, id: string, isPlatform: boolean): Sender {
  return {
    id,
    username: row.senderUsername,
    name: row.senderName,
    kind: isPlatform ? 'platform' : row.senderKind,
    avatarUrl: row.senderAvatarUrl,
    bio: row.senderBio,
    lastSignInAt: row.senderLastSignInAt,
  };
}
