/**
 * SQL of whether somebody reads a room: by themselves, or a discussion because they read the room in which it was opened
 * (Rocket.Chat sheet 1.8). Where the statement has no row of the room, `readable_room` finds the same.
 *
 * @param room the room's row, which is not deleted
 * @param isMember SQL of whether they are in it
 * @param reader SQL of their id
 * @param roles SQL of their roles in the workspace
 */
export const readable = (room: string, isMember: string, reader: string, roles: string) => `(
             reads_room(${room}.workspace_id, ${room}.visibility, ${isMember}, ${roles})
             OR (${room}.parent_room_id IS NOT NULL
                 AND reads_parent(${room}.workspace_id, ${room}.parent_room_id, ${reader}, ${roles}))
           )`;

/**
 * SQL of whether a ban keeps somebody from a room, or a block does that one of its two has set.
 *
 * @param room the room's row
 * @param user SQL of their id
 */
export const isApart = (room: string, user: string) => `EXISTS (
           SELECT FROM blocks b
            WHERE b.workspace_id = ${room}.workspace_id AND b.room_id = ${room}.id
              AND (b.blockee_id = ${user} OR ${room}.visibility = 'direct')
         )`;
