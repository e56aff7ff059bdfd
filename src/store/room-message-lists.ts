import type { MessageListStore, RoomMessages, RoomReading } from '../core/message-lists.ts';
import { type Absent, compose, type Database, isFound, prepare, type Statement } from './database.ts';
import {
  answeredId,
  type ListedBodyRow,
  listedBodyColumns,
  visible,
  withAnsweredOf,
} from './listed-messages.ts';
import { factsColumn, readFacts, runnerFor } from './lists.ts';
import { type MessagePlace, senderJoins, sourceColumns } from './message-rows.ts';
import {
  looksAfter,
  type RoomReadingRow,
  roomReading,
  roomReadingFacts,
  roomReadingValues,
} from './room-reading.ts';

type PageFacts = RoomReadingRow & { boundsFound: boolean; total: number | null } & (
    | MessagePlace
    | Absent<MessagePlace>
  );

/** A message that is listed, or one that such a message answers. */
type ShownRow = ListedBodyRow & { listed: boolean };

type PageRow = { facts: string } & (ShownRow | Absent<ShownRow>);

/** $7 system messages that are shown. */
export const shown = `m.workspace_id = view.workspace_id AND m.room_id = view.room_id AND ${visible(looksAfter('view.own_roles', 'view'), '$7')}`;

/**
 * The facts, a page of messages where there is one to show, and what these answer.
 *
 * @param page a query for messages, in terms of `view`
 * @param more a further expression of `WITH`
 * @param boundsFound SQL of whether the bounds were found
 */
const roomPage = (
  page: string,
  order: string,
  more = '',
  boundsFound = 'true',
  total = 'view.message_count',
) => `
    ${roomReading}${more},
    page AS MATERIALIZED (
      SELECT found.* FROM view CROSS JOIN LATERAL (${page}) found WHERE view.readable AND view.member
    ),
    shown AS (
      SELECT true AS listed, page.* FROM page
      UNION ALL
      SELECT false, ${sourceColumns()}
        FROM view
        JOIN messages m
          ON m.workspace_id = view.workspace_id AND m.id = ANY (ARRAY(SELECT DISTINCT ${answeredId} FROM page m))
         AND NOT m.hidden AND m.concealed_at IS NULL
    )
    SELECT ${factsColumn(`
             SELECT ${roomReadingFacts}, COALESCE(${boundsFound}, true) AS "boundsFound", ${total} AS total,
                    r.workspace_id AS "workspaceId", r.id AS "roomId", r.aliases AS "roomAliases"
               FROM (SELECT) AS always
               LEFT JOIN view ON true
               LEFT JOIN rooms r ON r.workspace_id = view.workspace_id AND r.id = view.room_id`)},
           m.listed, ${listedBodyColumns('(SELECT user_id FROM view)')}
      FROM (SELECT) AS always
      LEFT JOIN shown m ON true ${senderJoins}
     ORDER BY ${order}`;

/** Such a page, newest first, for a request's own condition. */
export const composeRoomPage = (page: string, total: string, boundsFound: string) =>
  compose<PageRow>(roomPage(page, 'm.seq DESC', '', boundsFound, total));

/** $8 id of the last message or null, $9 of the first, $10 instant or null, $11 limit. Bounds may be deleted ones. */
export const place = (id: string) => `(
  SELECT m.seq FROM messages m WHERE m.workspace_id = view.workspace_id AND m.id = ${id} AND m.room_id = view.room_id)`;
const bounds = `,
  bounds AS MATERIALIZED (
    SELECT ${place('$8')} AS until, ${place('$9')} AS start,
           CASE WHEN $10::timestamptz IS NULL THEN 0
                ELSE last_seq_before(view.workspace_id, view.room_id, $10, true) END AS after
      FROM view
  )`;
const boundsFound = `(
  SELECT ($8::text IS NULL OR until IS NOT NULL) AND ($9::text IS NULL OR start IS NOT NULL) FROM bounds)`;

const stretch = (direction: 'ASC' | 'DESC') =>
  roomPage(
    // Joined to the bounds, the room would be read as far as they reach before it is put in order.
    `SELECT ${sourceColumns()} FROM messages m
      WHERE ${shown} AND m.seq <= COALESCE((SELECT until FROM bounds), view.last_seq)
        AND m.seq >= COALESCE((SELECT start FROM bounds), 0) AND m.seq > (SELECT after FROM bounds)
        AND ($8::text IS NULL OR (SELECT until FROM bounds) IS NOT NULL)
      ORDER BY m.seq ${direction} LIMIT $11`,
    `m.seq ${direction}`,
    bounds,
    boundsFound,
  );
const newestStretch = prepare<PageRow>('room_stretch_newest', stretch('DESC'));
const oldestStretch = prepare<PageRow>('room_stretch_oldest', stretch('ASC'));

/**
 * The messages that changed after $8 are those written since and those that events tell of: nothing is in order of the
 * time of change. An event bears the instant at which its statement began, which may be seconds before that of the change.
 */
const changedSince = (direction: 'ASC' | 'DESC', limit: string) => `
  SELECT seq FROM (
    SELECT m.seq FROM messages m
     WHERE ${shown} AND m.seq > (SELECT last_seq_before(view.workspace_id, view.room_id, $8, true))
     ORDER BY m.seq ${direction} LIMIT ${limit}
  ) written
   UNION
  SELECT m.seq
    FROM (
      SELECT DISTINCT subject_id FROM (
        SELECT e.subject_id FROM events e
         WHERE e.workspace_id = view.workspace_id AND e.room_id = view.room_id AND e.at > $8::timestamptz - interval '15 seconds'
           AND e.type <> 'message.posted'
         ORDER BY e.at ${direction} LIMIT 5000
      ) latest
    ) e
    JOIN messages m ON ${shown} AND m.id = e.subject_id`;

/** $8 instant, $9 limit. */
const changed = (direction: 'ASC' | 'DESC') =>
  roomPage(
    `SELECT ${sourceColumns()} FROM (${changedSince(direction, '$9')}) touched
       JOIN messages m ON m.workspace_id = view.workspace_id AND m.room_id = view.room_id AND m.seq = touched.seq
      WHERE m.updated_at > $8
      ORDER BY m.updated_at ${direction}, m.seq ${direction} LIMIT $9`,
    `m.updated_at ${direction}, m.seq ${direction}`,
  );
const newestChanged = prepare<PageRow>('room_changed_newest', changed('DESC'));
const oldestChanged = prepare<PageRow>('room_changed_oldest', changed('ASC'));

/** $8 message, $9 how many before it, $10 how many after it. */
const around = prepare<PageRow>(
  'room_around',
  roomPage(
    `(SELECT ${sourceColumns()} FROM messages m WHERE ${shown} AND m.seq <= ${place('$8')} ORDER BY m.seq DESC LIMIT $9::int + 1)
    UNION ALL
   (SELECT ${sourceColumns()} FROM messages m WHERE ${shown} AND m.seq > ${place('$8')} ORDER BY m.seq LIMIT $10)`,
    'm.seq DESC',
  ),
);

const pinned = prepare<PageRow>(
  'room_pinned',
  roomPage(
    `SELECT ${sourceColumns()} FROM (
      SELECT p.seq FROM pins p WHERE p.workspace_id = view.workspace_id AND p.room_id = view.room_id
       UNION
      SELECT sole.seq FROM rooms held
        JOIN messages sole ON sole.workspace_id = held.workspace_id AND sole.id = held.sole_pin_id
       WHERE held.workspace_id = view.workspace_id AND held.id = view.room_id
    ) pin
    JOIN messages m ON ${shown} AND m.seq = pin.seq
   ORDER BY m.pinned_at DESC LIMIT 5000`,
    'm.pinned_at DESC',
  ),
);

/** $8 instant or null. Also what was changed at the instant counts. */
const count = prepare<RoomReadingRow & { count: number | null }>(
  'count_changed',
  `${roomReading}
  SELECT ${roomReadingFacts},
         CASE WHEN $8::timestamptz IS NULL THEN view.message_count ELSE (
           SELECT count(*)::int FROM (
             SELECT m.seq FROM messages m
              WHERE ${shown} AND m.seq > (SELECT last_seq_before(view.workspace_id, view.room_id, $8, false))
              UNION
             SELECT m.seq FROM events e JOIN messages m ON ${shown} AND m.id = e.subject_id
              WHERE e.workspace_id = view.workspace_id AND e.room_id = view.room_id
                AND e.at > $8::timestamptz - interval '15 seconds' AND e.type <> 'message.posted' AND m.updated_at >= $8
           ) touched
         ) END AS count
    FROM (SELECT) AS always
    LEFT JOIN view ON true`,
);

/** Lists of one room's messages, in one statement each. */
export function roomMessageLists(
  database: Database,
): Pick<MessageListStore, 'stretch' | 'changed' | 'around' | 'pinned' | 'countChanged'> {
  const list = async (
    statement: Statement<PageRow>,
    view: RoomReading,
    values: unknown[],
    run = database.run,
  ) => {
    const rows = await run(statement, [...roomReadingValues(view), view.systems, ...values]);
    return toRoomMessages(rows);
  };

  return {
    stretch: (view, { until, from, writtenAfter, newest, limit }) =>
      list(
        newest ? newestStretch : oldestStretch,
        view,
        [until, from, writtenAfter, limit],
        runnerFor(database, limit),
      ),
    changed: (view, since, newest, limit) =>
      list(newest ? newestChanged : oldestChanged, view, [since, limit]),
    around: (view, messageId, before, after) => list(around, view, [messageId, before, after]),
    pinned: (view) => list(pinned, view, []),

    async countChanged(view, since) {
      const [row] = await database.run(count, [...roomReadingValues(view), view.systems, since]);
      if (!row) throw new Error('The statement always answers a row.');
      return { facts: row, count: row.count ?? 0 };
    },
  };
}

/** The facts of rows, and the messages with what they answer. */
export function toRoomMessages(rows: PageRow[]): RoomMessages {
  const facts = readFacts<PageFacts>(rows);
  const { boundsFound, total } = facts;
  if (facts.roomId === null) return { facts, boundsFound, total: 0, messages: [] };
  const found = rows.filter(isFound);
  const listed = found.filter((row) => row.listed);
  const answered = found.filter((row) => !row.listed);
  return { facts, boundsFound, total: total ?? 0, messages: withAnsweredOf(facts, listed, answered) };
}
