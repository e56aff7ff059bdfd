import type { RoomReading, RoomReadingFacts } from '../core/message-lists.ts';
import { credentialValues } from './callers.ts';
import { readable } from './readable-rooms.ts';
import { roomNamed } from './room-rows.ts';

/**
 * Whether somebody looks after a room, as `looksAfter` of core says it. It costs as much as a look-up: ask it last.
 *
 * @param roles SQL of the roles of their membership, null where there is none
 * @param reader what has their `workspace_id` and their `roles` in the workspace
 */
export const looksAfter = (roles: string, reader = 'caller') =>
  `looks_after(${reader}.workspace_id, ${reader}.roles, ${roles})`;

/**
 * The beginning of a statement about a room, asked by somebody who has to be in it. $1 to $4 the credential, $5 dialect,
 * $6 the room as the dialect calls it.
 */
export const roomReading = `
  WITH caller AS MATERIALIZED (SELECT * FROM authenticated($1, $2, $3, $4)),
  view AS MATERIALIZED (
    SELECT room.workspace_id, room.id AS room_id, room.message_count, room.last_seq, caller.user_id,
           ${readable('room', 'own.user_id IS NOT NULL', 'caller.user_id', 'caller.roles')} AS readable,
           own.user_id IS NOT NULL OR 'platform' = ANY (caller.roles) AS member,
           caller.roles, own.roles AS own_roles
      FROM caller
      JOIN rooms room ON room.workspace_id = caller.workspace_id AND room.deleted_at IS NULL
       AND room.id = ${roomNamed('caller.workspace_id', '$5', '$6')}
      LEFT JOIN memberships own
        ON own.workspace_id = room.workspace_id AND own.room_id = room.id AND own.user_id = caller.user_id
       AND own.left_at IS NULL
  )`;

/** The facts of such a statement; it selects from `view` where there is one. */
export const roomReadingFacts = `
  EXISTS (SELECT FROM caller) AS authenticated, view.room_id IS NOT NULL AS "roomFound",
  COALESCE(view.readable, false) AS readable, COALESCE(view.member, false) AS member`;

/** A row of `roomReadingFacts`. */
export type RoomReadingRow = RoomReadingFacts;

/** The values that `roomReading` expects. */
export function roomReadingValues({ presented, dialect, room }: Omit<RoomReading, 'systems'>): unknown[] {
  return [...credentialValues(presented), dialect, room];
}
