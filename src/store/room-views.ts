import type { Profile } from '../core/model.ts';
import type {
  LeftRoom,
  OwnRoom,
  OwnRoomField,
  OwnRoomList,
  OwnRoomPrefField,
  RoomIds,
  RoomMember,
  RoomViewStore,
} from '../core/room-views.ts';
import { type Column, conditionSql } from './condition.ts';
import { type Absent, type Database, prepare } from './database.ts';
import { type ListedRow, listedColumns, withAnswered } from './listed-messages.ts';
import { composeList, orderBy, runList, type Total } from './lists.ts';
import { senderJoins, sourceColumns } from './message-rows.ts';
import { profileColumns } from './profile-rows.ts';
import {
  type MembershipRow,
  membershipColumns,
  type RoomRow,
  roomColumns,
  roomCreator,
  toOptionalMembership,
  toRoom,
} from './room-rows.ts';
import { stillToRead, unreadMessages } from './unread.ts';

/** What of a room's `r`, and of the settings of its member `m`, can be asked for in terms of the dialect $3. */
const columns: Record<OwnRoomField, Column> = {
  id: { text: 'COALESCE(r.aliases->>$3, r.id)' },
  title: { text: `COALESCE(r.title, '')` },
  memberIds: {
    list: `SELECT o.user_id FROM memberships o
            WHERE o.workspace_id = r.workspace_id AND o.room_id = r.id AND o.left_at IS NULL`,
  },
  memberNames: {
    list: `SELECT u.name FROM memberships o
             JOIN users u ON u.workspace_id = o.workspace_id AND u.id = o.user_id AND u.deleted_at IS NULL
            WHERE o.workspace_id = r.workspace_id AND o.room_id = r.id AND o.left_at IS NULL`,
  },
  tags: { list: listIn(`r.extra->$3->'roomTags'`) },
  kind: { text: `CASE WHEN r.visibility = 'direct' AND r.member_count <= 2 THEN 'direct' ELSE 'group' END` },
};

const prefColumns: Record<OwnRoomPrefField, Column> = {
  tags: { list: listIn(`m.prefs->$3->'tags'`) },
  folder: { text: `m.prefs->$3->>'folder'` },
  muted: { flag: `COALESCE(m.prefs->$3->'muted' = 'true', false)` },
  hidden: { flag: `COALESCE(m.prefs->$3->'hidden' = 'true', false)` },
};

const orderings = { title: `r.title COLLATE "C"`, createdAt: 'r.created_at', lastPostAt: 'r.last_post_at' };

/** The items of a list in JSON; none where there is no list. */
function listIn(json: string): string {
  return `SELECT item FROM jsonb_array_elements_text(
            CASE WHEN jsonb_typeof(${json}) = 'array' THEN ${json} ELSE '[]' END) AS items(item)`;
}

/** Values are $1 workspace, $2 user, $3 dialect, $4 since or null, $5 offset, $6 limit, then those of the conditions. */
function composeIds(ofAll: boolean, list: OwnRoomList, values: unknown[]) {
  const conditions = [
    conditionSql(list.condition, columns, values),
    conditionSql(list.prefCondition, prefColumns, values),
  ];
  const unreadFirst = list.unreadFirst ? `${unreadMessages()} > 0 DESC, ` : '';
  return composeList<Total, RoomIds>(
    `found AS MATERIALIZED (
      SELECT r.id, r.aliases, row_number() OVER (ORDER BY ${unreadFirst}${orderBy(list.order, orderings, 'r.id')}) AS position
        FROM ${
          ofAll
            ? `rooms r LEFT JOIN memberships m
                ON m.workspace_id = r.workspace_id AND m.room_id = r.id AND m.user_id = $2 AND m.left_at IS NULL`
            : 'memberships m JOIN rooms r ON r.workspace_id = m.workspace_id AND r.id = m.room_id'
        }
       WHERE r.workspace_id = $1 AND r.deleted_at IS NULL AND r.archived_at IS NULL
         AND ${ofAll ? '$2::text IS NOT NULL' : 'm.workspace_id = $1 AND m.user_id = $2 AND m.left_at IS NULL'}
         AND $3::text IS NOT NULL
         AND ($4::timestamptz IS NULL OR GREATEST(r.last_post_at, r.created_at) > $4)
         AND ${conditions.join(' AND ')}
    )`,
    'SELECT count(*)::int AS total FROM found',
    `SELECT id, aliases FROM found
      WHERE position > $5::int AND position <= $5::int::bigint + $6::int ORDER BY position`,
  );
}

type OwnRow = RoomRow &
  Pick<OwnRoom, 'unread' | 'mentioned' | 'blockedAt' | 'wasBlockedAt'> &
  (MembershipRow | Absent<MembershipRow>);

const blockBetween = (who: string) => `(
            SELECT max(b.created_at) FROM blocks b
             WHERE b.workspace_id = r.workspace_id AND b.room_id = r.id AND r.visibility = 'direct' AND b.${who} = $2
          )`;

/** $1 workspace, $2 user, $3 rooms. */
const findOwn = prepare<OwnRow>(
  'find_rooms_with_own',
  `SELECT ${roomColumns}, ${membershipColumns}, ${unreadMessages()} AS unread,
          COALESCE(r.last_seq > m.read_seq AND EXISTS (
            SELECT FROM mentions n
              JOIN messages msg ON msg.seq = n.seq AND ${stillToRead}
             WHERE n.workspace_id = m.workspace_id AND n.user_id = ANY (ARRAY[m.user_id, 'all', 'here'])
               AND n.room_id = m.room_id AND n.seq > m.read_seq
          ), false) AS mentioned,
          ${blockBetween('blocker_id')} AS "blockedAt", ${blockBetween('blockee_id')} AS "wasBlockedAt"
     FROM unnest($3::text[]) WITH ORDINALITY AS asked(id, position)
     JOIN rooms r ON r.workspace_id = $1 AND r.id = asked.id AND r.deleted_at IS NULL
     ${roomCreator}
     LEFT JOIN memberships m
       ON m.workspace_id = r.workspace_id AND m.room_id = r.id AND m.user_id = $2 AND m.left_at IS NULL
    ORDER BY asked.position`,
);

/** $1 workspace, $2 rooms. Who has never looked has read nothing. */
const findMembers = prepare<Omit<RoomMember, 'profile'> & Profile>(
  'find_members_of_rooms',
  `SELECT m.room_id AS "roomId", m.roles, m.group_ids <> '{}' AS "throughGroup", m.extra, ${unreadMessages()} AS unread, read.id AS "lastReadId", ${profileColumns}
     FROM memberships m
     JOIN rooms r ON r.workspace_id = m.workspace_id AND r.id = m.room_id
     JOIN users u ON u.workspace_id = m.workspace_id AND u.id = m.user_id AND u.deleted_at IS NULL
     LEFT JOIN LATERAL (
       SELECT msg.id FROM messages msg
        WHERE msg.workspace_id = m.workspace_id AND msg.room_id = m.room_id AND msg.seq <= m.read_seq
          AND m.read_at IS NOT NULL AND NOT msg.hidden AND msg.system IS NULL
          AND (msg.thread_root_id IS NULL OR msg.thread_shown)
        ORDER BY msg.seq DESC LIMIT 1
     ) read ON true
    WHERE m.workspace_id = $1 AND m.room_id = ANY ($2::text[]) AND m.left_at IS NULL
    ORDER BY m.joined_at, m.id`,
);

/** $1 workspace, $2 user, $3 rooms. */
const findLast = prepare<ListedRow>(
  'find_last_messages',
  `SELECT ${listedColumns('$2')}
     FROM rooms r
     JOIN LATERAL (
       SELECT ${sourceColumns('msg')} FROM messages msg
        WHERE msg.workspace_id = r.workspace_id AND msg.room_id = r.id AND msg.seq <= r.last_post_seq AND NOT msg.hidden
          AND msg.system IS NULL AND msg.concealed_at IS NULL AND (msg.thread_root_id IS NULL OR msg.thread_shown)
          AND NOT (msg.set_aside AND EXISTS (
            SELECT FROM personal_deletions d
             WHERE d.workspace_id = $1 AND d.user_id = $2 AND d.room_id = msg.room_id AND d.seq = msg.seq
          ))
        ORDER BY msg.seq DESC LIMIT 1
     ) m ON true ${senderJoins}
    WHERE r.workspace_id = $1 AND r.id = ANY ($3::text[])`,
);

/** $1 workspace, $2 user. */
const findLeft = prepare<RoomRow & Omit<LeftRoom, 'room'>>(
  'find_left_rooms',
  `SELECT ${roomColumns}, m.prefs, m.left_at AS "leftAt"
     FROM memberships m
     JOIN rooms r ON r.workspace_id = m.workspace_id AND r.id = m.room_id AND r.deleted_at IS NULL
     ${roomCreator}
    WHERE m.workspace_id = $1 AND m.user_id = $2 AND m.left_at IS NOT NULL
    ORDER BY m.left_at DESC, r.id LIMIT 5000`,
);

/** Rooms as they are listed, each part in one statement for all of them. */
export function roomViewStore(database: Database): RoomViewStore {
  return {
    async ids(caller, list) {
      const { offset, limit } = list.page;
      const values = [caller.workspaceId, caller.userId, list.dialect, list.since, offset, limit];
      const ids = composeIds(caller.tokenHash === null, list, values);
      const { facts, rows } = await runList(database, ids, values);
      return { rows, total: facts?.total ?? 0 };
    },

    async own({ workspaceId, userId }, roomIds) {
      const rows = await database.run(findOwn, [workspaceId, userId, roomIds]);
      return rows.map((row) => ({
        room: toRoom(row),
        membership: toOptionalMembership(row),
        unread: row.unread,
        mentioned: row.mentioned,
        blockedAt: row.blockedAt,
        wasBlockedAt: row.wasBlockedAt,
      }));
    },

    async members(workspaceId, roomIds) {
      const rows = await database.run(findMembers, [workspaceId, roomIds]);
      return rows.map(({ roomId, roles, throughGroup, extra, unread, lastReadId, ...profile }) => ({
        ...{ roomId, roles, throughGroup, extra, unread, lastReadId, profile },
      }));
    },

    async last({ workspaceId, userId }, roomIds) {
      const rows = await database.run(findLast, [workspaceId, userId, roomIds]);
      const last = await withAnswered(database, workspaceId, rows);
      return new Map(last.map((listed) => [listed.message.roomId, listed]));
    },

    async left({ workspaceId, userId }) {
      const rows = await database.run(findLeft, [workspaceId, userId]);
      return rows.map((row) => ({ room: toRoom(row), prefs: row.prefs, leftAt: row.leftAt }));
    },
  };
}
