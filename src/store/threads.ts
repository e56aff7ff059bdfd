import type { Changes, ThreadStore } from '../core/messages.ts';
import { type Database, prepare } from './database.ts';
import { type MessageRow, messageColumns, messageJoins, starColumn, toMessage } from './message-rows.ts';

const source = `FROM messages m JOIN rooms r ON r.workspace_id = m.workspace_id AND r.id = m.room_id ${messageJoins}`;

/** $1 workspace, $2 room, $3 caller, $4 only followed, $5 only unread, $6 text pattern or null. */
const matching = `m.workspace_id = $1 AND m.room_id = $2 AND m.last_reply_seq IS NOT NULL AND NOT m.hidden
     AND (NOT $4 OR EXISTS (
       SELECT FROM thread_follows f
        WHERE f.workspace_id = m.workspace_id AND f.root_id = m.id AND f.user_id = $3 AND f.following
          AND (NOT $5 OR f.read_seq < m.last_reply_seq)
     ))
     AND ($6::text IS NULL OR m.text ILIKE $6)`;

const listThreads = (oldestFirst: boolean) => `
  SELECT ${messageColumns}, ${starColumn('$3')} ${source} WHERE ${matching}
   ORDER BY m.last_reply_seq ${oldestFirst ? 'ASC' : 'DESC'} OFFSET $7 LIMIT $8`;

const newestThreads = prepare<MessageRow>('threads_newest', listThreads(false));
const oldestThreads = prepare<MessageRow>('threads_oldest', listThreads(true));
const countThreads = prepare<{ count: number }>(
  'count_threads',
  `SELECT count(*)::int AS count FROM messages m WHERE ${matching}`,
);

/** $1 workspace, $2 root, $3 offset, $4 limit, $5 reader or null. */
const listReplies = (newestFirst: boolean) => `
  SELECT ${messageColumns}, ${starColumn('$5')} ${source}
   WHERE m.workspace_id = $1 AND m.thread_root_id = $2 AND NOT m.hidden
   ORDER BY m.seq ${newestFirst ? 'DESC' : 'ASC'} OFFSET $3 LIMIT $4`;

const oldestReplies = prepare<MessageRow>('replies_oldest', listReplies(false));
const newestReplies = prepare<MessageRow>('replies_newest', listReplies(true));

/** $1 workspace, $2 room, $3 instant, $4 reader or null: hidden ones too, which are told as removed. */
const threadsSince = prepare<MessageRow & { hidden: boolean }>(
  'threads_since',
  `SELECT m.hidden, ${messageColumns}, ${starColumn('$4')} ${source}
    WHERE m.workspace_id = $1 AND m.room_id = $2 AND m.last_reply_seq IS NOT NULL AND m.updated_at > $3
    ORDER BY m.last_reply_seq DESC LIMIT 5000`,
);

/** $1 workspace, $2 root, $3 instant, $4 reader or null. */
const repliesSince = prepare<MessageRow & { hidden: boolean }>(
  'replies_since',
  `SELECT m.hidden, ${messageColumns}, ${starColumn('$4')} ${source}
    WHERE m.workspace_id = $1 AND m.thread_root_id = $2 AND m.updated_at > $3
    ORDER BY m.seq LIMIT 5000`,
);

/** Threads and their replies. */
export function threadStore(database: Database): ThreadStore {
  return {
    async threads({ userId }, { workspaceId, id }, { filter, text, oldestFirst }, { offset, limit }) {
      const pattern = text === null ? null : `%${text.replaceAll(/[\\%_]/g, '\\$&')}%`;
      const values = [workspaceId, id, userId, filter !== 'all', filter === 'unread', pattern];
      const [rows, counted] = await Promise.all([
        database.run(oldestFirst ? oldestThreads : newestThreads, [...values, offset, limit]),
        database.run(countThreads, values),
      ]);
      return { rows: rows.map(toMessage), total: counted[0]?.count ?? 0 };
    },

    async threadsSince({ workspaceId, id }, since, readerId) {
      return toChanges(await database.run(threadsSince, [workspaceId, id, since, readerId]));
    },

    async replies(workspaceId, rootId, { offset, limit }, newestFirst, readerId) {
      const statement = newestFirst ? newestReplies : oldestReplies;
      return (await database.run(statement, [workspaceId, rootId, offset, limit, readerId])).map(toMessage);
    },

    async repliesSince(workspaceId, rootId, since, readerId) {
      return toChanges(await database.run(repliesSince, [workspaceId, rootId, since, readerId]));
    },
  };
}

function toChanges(rows: (MessageRow & { hidden: boolean })[]): Changes {
  return {
    updated: rows.filter(({ hidden }) => !hidden).map(toMessage),
    removed: rows.flatMap(({ hidden, id, deletedAt }) =>
      hidden && deletedAt ? [{ id, at: deletedAt }] : [],
    ),
  };
}
