import type { Caller } from '../core/caller.ts';
import type { Member, RoomPrefs, RoomPrefsFacts, RoomPrefsStore } from '../core/room-prefs.ts';
import { type Absent, type Database, prepare } from './database.ts';
import { roomNamed } from './room-rows.ts';
import { userNamed } from './user-tokens.ts';

/**
 * Whose settings are meant: $1 workspace, $2 caller, $3 dialect, $4 user's name or null, $5 group or null, $6 whether the
 * platform itself asks.
 */
const member = `
  member AS MATERIALIZED (
    SELECT u.id,
           $5::text IS NULL OR $6::boolean OR EXISTS (
             SELECT FROM group_members g WHERE g.workspace_id = $1 AND g.group_id = u.id AND g.user_id = $2
           ) AS allowed
      FROM users u
     WHERE u.workspace_id = $1 AND u.deleted_at IS NULL
       AND u.id = CASE WHEN $5 IS NOT NULL THEN $5 WHEN $4::text IS NOT NULL THEN ${userNamed('$1', '$3::text', '$4')}
                       ELSE $2 END
       AND ($5 IS NULL OR u.kind = 'group')
  )`;

const memberValues = ({ workspaceId, userId, tokenHash }: Caller, whose: Member, dialect: string) => [
  ...[workspaceId, userId, dialect],
  'userName' in whose ? whose.userName : null,
  'groupId' in whose ? whose.groupId : null,
  tokenHash === null,
];

/** $7 room's name, $8 what is set and $9 what is unset, or null. */
const changePrefs = prepare<
  Omit<RoomPrefsFacts, 'after'> & { [Column in keyof RoomPrefs]: RoomPrefs[Column] | null }
>(
  'change_room_prefs',
  `WITH ${member},
  room AS MATERIALIZED (
    SELECT id, aliases FROM rooms WHERE workspace_id = $1 AND deleted_at IS NULL AND id = ${roomNamed('$1', '$3', '$7')}
  ),
  held AS MATERIALIZED (
    SELECT m.room_id, m.user_id, m.prefs AS all_prefs, COALESCE(m.prefs -> $3, '{}') AS before
      FROM memberships m
      JOIN member ON member.id = m.user_id AND member.allowed
      JOIN room ON room.id = m.room_id
     WHERE m.workspace_id = $1 AND m.left_at IS NULL
       FOR NO KEY UPDATE OF m
  ),
  wanted AS (
    SELECT held.*, (before || COALESCE($8::jsonb, '{}')) - COALESCE($9::text, '') AS after FROM held
  ),
  changed AS (
    UPDATE memberships m
       SET prefs = jsonb_set(wanted.all_prefs, ARRAY[$3], wanted.after), updated_at = now()
      FROM wanted
     WHERE m.workspace_id = $1 AND m.room_id = wanted.room_id AND m.user_id = wanted.user_id
       AND wanted.after <> wanted.before
    RETURNING m.room_id, m.user_id, wanted.after
  ),
  logged AS (
    INSERT INTO events (workspace_id, type, room_id, actor_id, subject_id, snapshot)
    SELECT $1, 'roomPrefs.changed', room_id, $2, user_id, jsonb_build_object('dialect', $3, 'prefs', after) FROM changed
  )
  SELECT (SELECT id FROM member) AS "memberId", COALESCE((SELECT allowed FROM member), false) AS allowed,
         EXISTS (SELECT FROM room) AS "roomFound", wanted.before, wanted.room_id AS "roomId",
         (SELECT aliases FROM room) AS aliases, wanted.after AS prefs
    FROM (SELECT) AS always LEFT JOIN wanted ON true`,
);

type ListRow = { total: number; allowed: boolean } & (RoomPrefs | Absent<RoomPrefs>);

/** $7 offset, $8 limit. */
const listPrefs = prepare<ListRow>(
  'list_room_prefs',
  `WITH ${member},
  found AS MATERIALIZED (
    SELECT r.id AS "roomId", r.aliases, m.prefs -> $3 AS prefs
      FROM member
      JOIN memberships m ON m.workspace_id = $1 AND m.user_id = member.id AND m.left_at IS NULL
      JOIN rooms r ON r.workspace_id = $1 AND r.id = m.room_id AND r.deleted_at IS NULL
     WHERE member.allowed AND m.prefs -> $3 <> '{}'
  )
  SELECT member.allowed, (SELECT count(*)::int FROM found) AS total, page.*
    FROM member LEFT JOIN (SELECT * FROM found ORDER BY "roomId" OFFSET $7 LIMIT $8) page ON true
   ORDER BY page."roomId"`,
);

/** What members set for rooms. */
export function roomPrefsStore(database: Database): RoomPrefsStore {
  return {
    async change(caller, whose, roomName, dialect, { set, unset }) {
      const values = [
        ...memberValues(caller, whose, dialect),
        roomName,
        set ? JSON.stringify(set) : null,
        unset ?? null,
      ];
      const [row] = await database.run(changePrefs, values);
      if (!row) throw new Error('The statement always answers one row.');
      const { memberId, allowed, roomFound, before, roomId, aliases, prefs } = row;
      const after = roomId !== null && aliases && prefs ? { roomId, aliases, prefs } : null;
      return { memberId, allowed, roomFound, before, after };
    },

    async list(caller, whose, dialect, { offset, limit }) {
      const rows = await database.run(listPrefs, [...memberValues(caller, whose, dialect), offset, limit]);
      const [first] = rows;
      return first
        ? {
            rows: rows.filter((row): row is ListRow & RoomPrefs => row.roomId !== null),
            total: first.total,
            allowed: first.allowed,
          }
        : null;
    },
  };
}
