import type { Membership, Room } from '../core/model.ts';
import { type RoomPolicy, resolvePolicy } from '../core/room-policy.ts';
import type { Absent } from './database.ts';

/** A row of `roomColumns`. */
export interface RoomRow extends Omit<Room, 'policy'> {
  policy: Partial<RoomPolicy>;
}

/** The columns of a room `r` beside its `creator`; in a direct room with its members. */
export const roomColumns = `
  r.workspace_id AS "workspaceId", r.id, r.visibility, r.slug, r.title, r.topic, r.description, r.announcement,
  r.parent_room_id AS "parentRoomId", r.read_only AS "readOnly", r.broadcast, r.discoverable,
  r.is_default AS "isDefault", r.join_code AS "joinCode", r.policy, r.aliases, r.extra, r.last_seq AS "lastSeq",
  r.message_count AS "messageCount", r.member_count AS "memberCount", r.last_post_seq AS "lastPostSeq",
  r.last_post_at AS "lastPostAt", r.sole_pin_id AS "solePinId", r.archived_at AS "archivedAt", r.created_at AS "createdAt",
  r.updated_at AS "updatedAt",
  jsonb_build_object('id', creator.id, 'username', creator.username, 'name', creator.name) AS creator,
  CASE WHEN r.visibility = 'direct' THEN direct_members(r.workspace_id, r.id) END AS members`;

/** Joins the creator to a room `r`. */
export const roomCreator =
  'JOIN users creator ON creator.workspace_id = r.workspace_id AND creator.id = r.creator_id';

export function toRoom({ policy, ...row }: RoomRow): Room {
  return { ...row, policy: resolvePolicy(policy) };
}

/** A membership `m` as core knows it, each column behind a prefix so that it stands beside a room's. */
export const membershipColumns = `
  m.id AS "m.id", m.room_id AS "m.roomId", m.user_id AS "m.userId", m.roles AS "m.roles", m.joined_at AS "m.joinedAt",
  m.open AS "m.open", m.favorite AS "m.favorite", m.muted AS "m.muted", m.read_seq AS "m.readSeq",
  m.read_at AS "m.readAt", m.marked_unread AS "m.markedUnread", m.prefs AS "m.prefs",
  m.extra AS "m.extra", m.updated_at AS "m.updatedAt"`;

/** A row of `membershipColumns`. */
export type MembershipRow = { [Member in keyof Membership as `m.${Member}`]: Membership[Member] };

export function toMembership(row: MembershipRow): Membership {
  return {
    id: row['m.id'],
    roomId: row['m.roomId'],
    userId: row['m.userId'],
    roles: row['m.roles'],
    joinedAt: row['m.joinedAt'],
    open: row['m.open'],
    favorite: row['m.favorite'],
    muted: row['m.muted'],
    readSeq: row['m.readSeq'],
    readAt: row['m.readAt'],
    markedUnread: row['m.markedUnread'],
    prefs: row['m.prefs'],
    extra: row['m.extra'],
    updatedAt: row['m.updatedAt'],
  };
}

/** The same where an outer join may have found no membership. */
export function toOptionalMembership(row: MembershipRow | Absent<MembershipRow>): Membership | null {
  return isPresent(row) ? toMembership(row) : null;
}

function isPresent(row: MembershipRow | Absent<MembershipRow>): row is MembershipRow {
  return row['m.id'] !== null;
}

/**
 * SQL of the id of the room that a dialect calls so: ours, else its alias.
 *
 * @param workspace SQL of the workspace's id, as are the others of theirs
 */
export function roomNamed(workspace: string, dialect: string, name: string): string {
  return `COALESCE(
    (SELECT named.id FROM rooms named WHERE named.workspace_id = ${workspace} AND named.id = ${name}
        AND named.deleted_at IS NULL),
    (SELECT named.room_id FROM room_aliases named
      WHERE named.workspace_id = ${workspace} AND named.dialect = ${dialect} AND named.alias = ${name})
  )`;
}
