import type { Changes, InThread, ThreadStore } from '../core/messages.ts';
import type { Database } from './database.ts';
import { type List, likeEscape, prepareList, runList, type Total } from './lists.ts';
import { type MessageRow, messageColumns, messageJoins, starColumn, toMessage } from './message-rows.ts';
import { listInRoom, standingIn, standingValues, theRoom } from './standing.ts';

const source = `FROM messages m JOIN rooms r ON r.workspace_id = m.workspace_id AND r.id = m.room_id ${messageJoins}`;

/** $1 to $7 the room, $8 only followed, $9 only unread, $10 text pattern or null. */
const matching = `m.workspace_id = $1 AND m.room_id = ${theRoom} AND m.last_reply_seq IS NOT NULL AND NOT m.hidden
     AND (NOT $8 OR EXISTS (
       SELECT FROM thread_follows f
        WHERE f.workspace_id = m.workspace_id AND f.root_id = m.id AND f.user_id = $2 AND f.following
          AND (NOT $9 OR f.read_seq < m.last_reply_seq)
     ))
     AND ($10::text IS NULL OR m.text ILIKE $10)`;

/** $11 offset, $12 limit. */
const listThreads = (name: string, oldestFirst: boolean) =>
  listInRoom<MessageRow, Total>(
    name,
    `SELECT ${messageColumns}, ${starColumn('$2')} ${source} WHERE ${matching}
      ORDER BY m.last_reply_seq ${oldestFirst ? 'ASC' : 'DESC'} OFFSET $11 LIMIT $12`,
    { facts: [`(SELECT count(*)::int FROM messages m WHERE ${matching}) AS total`] },
  );

const newestThreads = listThreads('threads_newest', false);
const oldestThreads = listThreads('threads_oldest', true);

type ChangeRow = MessageRow & { hidden: boolean; deletedAt: Date | null };

/** $1 to $7 the room, $8 instant: hidden ones too, which are told as removed. */
const threadsSince = listInRoom<ChangeRow>(
  'threads_since',
  `SELECT m.hidden, m.deleted_at AS "deletedAt", ${messageColumns}, ${starColumn('$2')} ${source}
    WHERE m.workspace_id = $1 AND m.room_id = ${theRoom} AND m.last_reply_seq IS NOT NULL AND m.updated_at > $8
    ORDER BY m.last_reply_seq DESC LIMIT 5000`,
);

type ThreadFacts = Total & { readable: boolean };

/** Declares a list in a thread: $1 workspace, $2 caller, $3 the caller's roles, $4 root. The root is `thread`. */
function listInThread<Row>(name: string, rows: string): List<ThreadFacts, Row> {
  return prepareList(
    name,
    `thread AS MATERIALIZED (
      SELECT m.id, m.reply_count,
             EXISTS (SELECT FROM readable_room(m.workspace_id, m.room_id, $2, $3)) AS readable
        FROM messages m WHERE m.workspace_id = $1 AND m.id = $4 AND NOT m.hidden
    )`,
    'SELECT readable, reply_count AS total FROM thread',
    rows,
  );
}

const inTheThread = 'm.workspace_id = $1 AND m.thread_root_id = (SELECT id FROM thread WHERE readable)';

/** $5 offset, $6 limit. */
const listReplies = (name: string, newestFirst: boolean) =>
  listInThread<MessageRow>(
    name,
    `SELECT ${messageColumns}, ${starColumn('$2')} ${source} WHERE ${inTheThread} AND NOT m.hidden
      ORDER BY m.seq ${newestFirst ? 'DESC' : 'ASC'} OFFSET $5 LIMIT $6`,
  );

const oldestReplies = listReplies('replies_oldest', false);
const newestReplies = listReplies('replies_newest', true);

/** $5 instant. */
const repliesSince = listInThread<ChangeRow>(
  'replies_since',
  `SELECT m.hidden, m.deleted_at AS "deletedAt", ${messageColumns}, ${starColumn('$2')} ${source} WHERE ${inTheThread} AND m.updated_at > $5 ORDER BY m.seq LIMIT 5000`,
);

/** Threads and their replies. */
export function threadStore(database: Database): ThreadStore {
  return {
    async threads(caller, search, { filter, text, oldestFirst }, { offset, limit }) {
      const pattern = text === null ? null : `%${likeEscape(text)}%`;
      const { facts, rows } = await runList(database, oldestFirst ? oldestThreads : newestThreads, [
        ...standingValues(caller, search),
        ...[filter !== 'all', filter === 'unread', pattern, offset, limit],
      ]);
      return { standing: standingIn(facts), found: { rows: rows.map(toMessage), total: facts?.total ?? 0 } };
    },

    async threadsSince(caller, search, since) {
      const values = [...standingValues(caller, search), since];
      const { facts, rows } = await runList(database, threadsSince, values);
      return { standing: standingIn(facts), found: toChanges(rows) };
    },

    async replies({ workspaceId, userId, roles }, rootId, { offset, limit }, newestFirst) {
      const values = [workspaceId, userId, roles, rootId, offset, limit];
      const { facts, rows } = await runList(database, newestFirst ? newestReplies : oldestReplies, values);
      return inThread(facts, { rows: rows.map(toMessage), total: facts?.total ?? 0 });
    },

    async repliesSince({ workspaceId, userId, roles }, rootId, since) {
      const values = [workspaceId, userId, roles, rootId, since];
      const { facts, rows } = await runList(database, repliesSince, values);
      return inThread(facts, toChanges(rows));
    },
  };
}

function inThread<Found>(facts: ThreadFacts | null, found: Found): InThread<Found> {
  return { rootFound: facts !== null, readable: facts?.readable ?? false, found };
}

function toChanges(rows: ChangeRow[]): Changes {
  return {
    updated: rows.filter(({ hidden }) => !hidden).map(toMessage),
    removed: rows.flatMap(({ hidden, id, deletedAt }) =>
      hidden && deletedAt ? [{ id, at: deletedAt }] : [],
    ),
  };
}
