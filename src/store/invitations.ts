import type { Invitation, InvitationStore } from '../core/invitations.ts';
import { type Database, prepare } from './database.ts';
import { lockedRoom } from './departures.ts';
import { type ProfileJson, profileJson, toProfile } from './profile-rows.ts';
import { type RoomRow, roomColumns, roomCreator, toRoom } from './room-rows.ts';
import { peopleJson, peopleText } from './system-messages.ts';
import { afterUsers, lockedUsers } from './user-locks.ts';

/** $1 workspace, $2 room, $3 actor, $4 user ids; of a group those who belong to it are invited. */
const invite = prepare<never>(
  'invite_users',
  `WITH ${lockedUsers('$4')},${lockedRoom(afterUsers)},
  invited AS (
    INSERT INTO invitations (workspace_id, room_id, invitee_id, inviter_id)
    SELECT $1, room.id, live.id, $3 FROM room, live
     WHERE live.kind <> 'group'
       AND NOT EXISTS (
             SELECT FROM memberships m
              WHERE m.workspace_id = $1 AND m.room_id = room.id AND m.user_id = live.id AND m.left_at IS NULL
           )
       AND NOT EXISTS (
             SELECT FROM blocks b WHERE b.workspace_id = $1 AND b.room_id = room.id AND b.blockee_id = live.id
           )
    ON CONFLICT DO NOTHING RETURNING invitee_id
  )
  INSERT INTO events (workspace_id, type, room_id, actor_id, subject_id)
  SELECT $1, 'invitation.created', $2, $3, invitee_id FROM invited`,
);

interface InvitationRow {
  inviter: ProfileJson;
  invitee: ProfileJson;
  invitedAt: Date;
  renewedAt: Date;
}

const invitationColumns = `
  ${profileJson('inviter')} AS inviter, ${profileJson('invitee')} AS invitee,
  i.created_at AS "invitedAt", i.updated_at AS "renewedAt"`;

const invitationUsers = `
  JOIN users inviter ON inviter.workspace_id = i.workspace_id AND inviter.id = i.inviter_id
  JOIN users invitee ON invitee.workspace_id = i.workspace_id AND invitee.id = i.invitee_id AND invitee.deleted_at IS NULL`;

/** $1 workspace, $2 room. */
const findOfRoom = prepare<InvitationRow>(
  'find_invitations_of_room',
  `SELECT ${invitationColumns} FROM invitations i ${invitationUsers}
    WHERE i.workspace_id = $1 AND i.room_id = $2 ORDER BY i.created_at, i.invitee_id`,
);

/** $1 workspace, $2 user. */
const findOfInvitee = prepare<InvitationRow & RoomRow>(
  'find_invitations_of_user',
  `SELECT ${invitationColumns}, ${roomColumns}
     FROM invitations i ${invitationUsers}
     JOIN rooms r ON r.workspace_id = i.workspace_id AND r.id = i.room_id AND r.deleted_at IS NULL
     ${roomCreator}
    WHERE i.workspace_id = $1 AND i.invitee_id = $2 ORDER BY i.created_at, i.room_id`,
);

/** $1 workspace, $2 room, $3 the invitee. */
const decline = prepare<never>(
  'decline_invitation',
  `WITH gone AS (
    DELETE FROM invitations WHERE workspace_id = $1 AND room_id = $2 AND invitee_id = $3 RETURNING invitee_id
  )
  INSERT INTO events (workspace_id, type, room_id, actor_id, subject_id)
  SELECT $1, 'invitation.declined', $2, $3, invitee_id FROM gone`,
);

/** $1 workspace, $2 room, $3 actor, $4 user ids, $5 id of the system message. */
const cancel = prepare<never>(
  'cancel_invitations',
  `WITH ${lockedRoom()},
  gone AS (
    DELETE FROM invitations i USING room
     WHERE i.workspace_id = $1 AND i.room_id = room.id AND i.invitee_id = ANY ($4::text[])
    RETURNING i.invitee_id
  ),
  people AS (
    SELECT u.id, u.username, u.name, u.avatar_url, array_position($4, u.id) AS position
      FROM gone JOIN users u ON u.workspace_id = $1 AND u.id = gone.invitee_id
  ),
  counted AS (
    UPDATE rooms r SET last_seq = r.last_seq + 1, message_count = r.message_count + 1, updated_at = now()
     WHERE r.workspace_id = $1 AND r.id = $2 AND EXISTS (SELECT FROM people)
    RETURNING r.last_seq
  ),
  told AS (
    INSERT INTO messages (workspace_id, id, room_id, seq, author_id, system, text, mentions, created_at)
    SELECT $1, $5, $2, counted.last_seq, $3, 'invitationsCancelled', words.text, words.people, clock_timestamp()
      FROM counted, (SELECT ${peopleText('people')} AS text, ${peopleJson('people')} AS people FROM people) words
  )
  INSERT INTO events (workspace_id, type, room_id, actor_id, subject_id, snapshot)
  SELECT $1, 'invitation.cancelled', $2, $3, invitee_id, jsonb_build_object('messageId', $5::text) FROM gone`,
);

/** Invitations. */
export function invitationStore(database: Database): InvitationStore {
  return {
    async invite({ workspaceId, userId }, roomId, userIds) {
      await database.run(invite, [workspaceId, roomId, userId, userIds]);
    },
    async ofRoom(workspaceId, roomId) {
      return (await database.run(findOfRoom, [workspaceId, roomId])).map(toInvitation);
    },
    async ofInvitee(workspaceId, userId) {
      const rows = await database.run(findOfInvitee, [workspaceId, userId]);
      return rows.map((row) => ({ ...toInvitation(row), room: toRoom(row) }));
    },
    async decline({ workspaceId, userId }, roomId) {
      await database.run(decline, [workspaceId, roomId, userId]);
    },
    async cancel({ workspaceId, userId }, roomId, userIds, messageId) {
      await database.run(cancel, [workspaceId, roomId, userId, userIds, messageId]);
    },
  };
}

function toInvitation({ inviter, invitee, invitedAt, renewedAt }: InvitationRow): Invitation {
  return {
    inviter: toProfile(inviter),
    invitee: toProfile(invitee),
    createdAt: invitedAt,
    updatedAt: renewedAt,
  };
}
