import type { MessageListStore } from '../core/message-lists.ts';
import { type Database, prepare } from './database.ts';
import { type ListedRow, listedColumns, visible, withAnswered } from './listed-messages.ts';
import { senderJoins, sourceColumns } from './message-rows.ts';
import { readable } from './readable-rooms.ts';
import { roomMessageLists } from './room-message-lists.ts';
import { looksAfter } from './room-reading.ts';

/** $1 workspace, $2 user, $3 their roles: the reader, as `looksAfter` expects them. */
const reader = `(SELECT $1::text AS workspace_id, $2::text AS user_id, $3::text[] AS roles) caller`;

/**
 * $4 system messages that are shown, $5 limit. So many messages are in at most so many rooms: in those that were written in
 * last.
 */
const findRecent = prepare<ListedRow>(
  'recent_messages',
  `SELECT ${listedColumns('caller.user_id')}
     FROM ${reader}
     JOIN LATERAL (
       SELECT own.roles AS own_roles, r.* FROM memberships own
         JOIN rooms r ON r.workspace_id = own.workspace_id AND r.id = own.room_id AND r.deleted_at IS NULL
        WHERE own.workspace_id = caller.workspace_id AND own.user_id = caller.user_id AND own.left_at IS NULL
        ORDER BY r.last_post_at DESC NULLS LAST LIMIT $5
     ) r ON ${readable('r', 'true', 'caller.user_id', 'caller.roles')}
     JOIN LATERAL (
       SELECT ${sourceColumns()} FROM messages m
        WHERE m.workspace_id = r.workspace_id AND m.room_id = r.id AND ${visible(looksAfter('r.own_roles'), '$4')}
        ORDER BY m.seq DESC LIMIT $5
     ) m ON true ${senderJoins}
    ORDER BY m.created_at DESC, m.room_id, m.seq DESC LIMIT $5`,
);

/** $1 workspace, $2 instant or null, $3 instant or null, $4 system messages that are shown. */
const withinSpan = `
  r.workspace_id = $1 AND r.deleted_at IS NULL AND r.last_seq > 0 AND ($3::timestamptz IS NULL OR r.created_at < $3)
  AND ($2::timestamptz IS NULL OR r.updated_at >= $2)`;
const span = `
  CROSS JOIN LATERAL (
    SELECT CASE WHEN $2::timestamptz IS NULL THEN 0 ELSE last_seq_before(r.workspace_id, r.id, $2, false) END AS after,
           CASE WHEN $3::timestamptz IS NULL THEN r.last_seq
                ELSE last_seq_before(r.workspace_id, r.id, $3, false) END AS until
  ) span`;
const spanned = `
  m.workspace_id = r.workspace_id AND m.room_id = r.id AND m.seq > span.after AND m.seq <= span.until AND ${visible('true', '$4')}`;

/** $5 limit. The platform has deleted nothing for itself. */
const findEverywhere = prepare<ListedRow>(
  'messages_everywhere',
  `SELECT ${listedColumns('NULL')}
     FROM rooms r ${span}
     JOIN LATERAL (SELECT ${sourceColumns()} FROM messages m WHERE ${spanned} ORDER BY m.seq DESC LIMIT $5) m ON true ${senderJoins}
    WHERE ${withinSpan}
    ORDER BY m.created_at DESC, m.room_id, m.seq DESC LIMIT $5`,
);
const countEverywhere = prepare<{ count: number }>(
  'count_messages_everywhere',
  `SELECT count(*)::int AS count FROM rooms r ${span} JOIN messages m ON ${spanned} WHERE ${withinSpan}`,
);

/** $1 workspace, $2 reader, $3 ids. */
const findByIds = prepare<ListedRow>(
  'listed_messages',
  `SELECT ${listedColumns('$2')}
     FROM messages m JOIN rooms r ON r.workspace_id = m.workspace_id AND r.id = m.room_id ${senderJoins}
    WHERE m.workspace_id = $1 AND m.id = ANY ($3) AND NOT m.hidden
    ORDER BY m.created_at, m.room_id, m.seq`,
);

/** Lists of messages. */
export function messageListStore(database: Database): MessageListStore {
  return {
    ...roomMessageLists(database),

    async recent({ workspaceId, userId, roles }, systems, limit) {
      const rows = await database.run(findRecent, [workspaceId, userId, roles, systems, limit]);
      return withAnswered(database, workspaceId, rows);
    },

    async everywhere(workspaceId, { from, before }, systems, limit) {
      const values = [workspaceId, from, before, systems];
      const [rows, [counted]] = await Promise.all([
        database.run(findEverywhere, [...values, limit]),
        database.run(countEverywhere, values),
      ]);
      return { rows: await withAnswered(database, workspaceId, rows), total: counted?.count ?? 0 };
    },

    async byIds({ workspaceId, userId }, ids) {
      const rows = await database.run(findByIds, [workspaceId, userId, ids]);
      return withAnswered(database, workspaceId, rows);
    },
  };
}
