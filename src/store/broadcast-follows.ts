import type { BroadcastFollowStore, BroadcastName } from '../core/broadcast-follows.ts';
import type { Presented } from '../core/caller.ts';
import type { Following } from '../core/webhook-fence.ts';
import { isBroadcast } from './broadcasts.ts';
import { credentialValues } from './callers.ts';
import { type Database, prepare } from './database.ts';
import { workingInstance } from './instance-rows.ts';
import { isApart, readable } from './readable-rooms.ts';
import { mutedIn, orReturns } from './returns.ts';
import { cancelledWith, lastEventOf } from './webhook-rows.ts';

/**
 * An instance that works and the broadcast that it names: $1 to $4 the credential, $5 dialect, $6 alias. Users are locked
 * before rooms, as everywhere. A room that tells of its members writes more than these statements do.
 *
 * @param userLock how the caller is locked
 * @param isOpen SQL of what else the room `r` has to be
 */
const place = (userLock: string, isOpen: string) => `
  WITH caller AS MATERIALIZED (SELECT * FROM authenticated($1, $2, $3, $4)),
  instance AS MATERIALIZED (
    SELECT u.workspace_id, u.id AS user_id, caller.roles FROM caller ${workingInstance}
      JOIN users u ON u.workspace_id = caller.workspace_id AND u.id = caller.user_id AND u.deleted_at IS NULL ${userLock}
  ),
  room AS MATERIALIZED (
    SELECT r.workspace_id, r.id, r.last_seq, instance.user_id FROM instance
      JOIN room_aliases a ON a.workspace_id = instance.workspace_id AND a.dialect = $5 AND a.alias = $6
      JOIN rooms r ON r.workspace_id = a.workspace_id AND r.id = a.room_id AND r.deleted_at IS NULL
     WHERE ${isBroadcast('$5')} AND (r.policy -> 'tellsOfMembers') = 'false' ${isOpen}
       FOR NO KEY UPDATE OF r
  )`;

/**
 * What follows for the room from a change of one membership, and its event.
 *
 * @param by how many more members there are
 */
const recorded = (type: string, by: number, snapshot: string) => `
  counted AS (
    UPDATE rooms r SET member_count = r.member_count + ${by}, updated_at = now()
      FROM room, changed WHERE r.workspace_id = room.workspace_id AND r.id = room.id
  ),
  logged AS (
    INSERT INTO events (workspace_id, type, room_id, actor_id, subject_id, snapshot)
    SELECT workspace_id, '${type}', room_id, user_id, user_id, '${snapshot}' FROM changed
  )`;

/** $7 membership. Who is banned, invited or needs a code to come in is for others to decide. */
const follow = prepare<{ follows: boolean }>(
  'follow_broadcast',
  `${place(
    'FOR SHARE OF u',
    `AND r.archived_at IS NULL AND r.join_code IS NULL AND r.policy @> '{"join": "readers", "closed": false}'
       AND ${readable('r', 'false', 'instance.user_id', 'instance.roles')}
       AND NOT ${isApart('r', 'instance.user_id')}
       AND NOT EXISTS (
         SELECT FROM invitations i
          WHERE i.workspace_id = r.workspace_id AND i.room_id = r.id AND i.invitee_id = instance.user_id
       )`,
  )},
  changed AS (
    INSERT INTO memberships AS m (workspace_id, room_id, user_id, id, roles, read_seq, read_at, since_event_id, prefs)
    SELECT workspace_id, id, user_id, $7, '{}', last_seq, now(), ${lastEventOf('room.workspace_id')},
           ${mutedIn("'{}'::jsonb", '$5')}
      FROM room ${orReturns(mutedIn('m.prefs', '$5'))}
    RETURNING m.workspace_id, m.room_id, m.user_id
  ),${recorded('member.joined', 1, '{"messageId": null}')}
  SELECT EXISTS (SELECT FROM room) AS follows`,
);

/** An owner stays. */
const unfollow = prepare<Following>(
  'unfollow_broadcast',
  `${place('', '')},
  changed AS (
    UPDATE memberships m SET left_at = now(), left_seq = room.last_seq, epoch = m.epoch + 1, updated_at = now()
      FROM room
     WHERE m.workspace_id = room.workspace_id AND m.room_id = room.id AND m.user_id = room.user_id
       AND m.left_at IS NULL AND NOT 'owner' = ANY (m.roles)
    RETURNING m.workspace_id, m.room_id, m.user_id
  ),${cancelledWith('changed')},${recorded('member.left', -1, '{"messageId": null, "newOwnerId": null}')}
  SELECT workspace_id AS "workspaceId", user_id AS "userId", room_id AS "roomId" FROM changed`,
);

/** Follows of broadcasts in one round trip each, where nothing stands against them. */
export function broadcastFollowStore(database: Database): BroadcastFollowStore {
  const values = (presented: Presented, { dialect, alias }: BroadcastName) => [
    ...credentialValues(presented),
    ...[dialect, alias],
  ];
  return {
    async follow(presented, name, membershipId) {
      const [met] = await database.change.inRoom(follow, [...values(presented, name), membershipId]);
      return met?.follows ?? false;
    },

    async unfollow(presented, name) {
      const [left] = await database.change.inRoom(unfollow, values(presented, name));
      return left ?? null;
    },
  };
}
