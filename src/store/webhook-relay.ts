import { newId } from '../core/ids.ts';
import type { Extra } from '../core/model.ts';
import type { Occurrence, Recipient } from '../core/webhook-format.ts';
import type { Relayed, Wording } from '../core/webhook-queue.ts';
import { type Database, prepare, type Runner } from './database.ts';
import {
  type MessageRow,
  messageColumns,
  type SenderRow,
  senderColumns,
  senderJoins,
  toMessage,
  toSender,
} from './message-rows.ts';

/** PostgreSQL's eight-byte numbers come as text. */
interface EventRow {
  workspaceId: string;
  id: string;
  transaction: string;
  type: string;
  roomId: string | null;
  actorId: string | null;
  subjectId: string | null;
  snapshot: Extra | null;
  at: Date;
}

const lockCursor = prepare<{ transaction: string; eventId: string }>(
  'lock_relay_cursor',
  `SELECT transaction, event_id AS "eventId" FROM relay_cursors WHERE name = 'webhooks' FOR UPDATE SKIP LOCKED`,
);

/** SQL of whether no running transaction can still add before an event: one may be written first and committed last. */
const isSettled = (event: string) =>
  `${event}.transaction < pg_snapshot_xmin(pg_current_snapshot())::text::bigint`;

/** SQL of whether a webhook is told anything at all. */
const isLive = (endpoint: string) => `${endpoint}.active AND ${endpoint}.disabled_at IS NULL`;

/** $1 transaction and $2 event up to which all is read, $3 limit. */
const readEvents = prepare<EventRow>(
  'read_events_to_relay',
  `SELECT workspace_id AS "workspaceId", id, transaction, type, room_id AS "roomId", actor_id AS "actorId",
          subject_id AS "subjectId", snapshot, at
     FROM events
    WHERE (transaction, id) > ($1::bigint, $2::bigint) AND ${isSettled('events')}
    ORDER BY transaction, id LIMIT $3`,
);

/** Events that may be passed by at once. */
const maxPassed = 1000;

/**
 * Moves the cursor to the first of the events that webhooks may have to be told of: $1 their types. Most turns end with
 * this one statement. Its commit waits for no disk: a cursor that a crash sets back reads again what concerns nobody.
 */
const passEvents = prepare<{ full: boolean; pending: boolean; heard: boolean }>(
  'pass_events',
  `WITH cursor AS (
     SELECT transaction, event_id, set_config('synchronous_commit', 'off', true)
       FROM relay_cursors WHERE name = 'webhooks' FOR UPDATE SKIP LOCKED
   ),
   ahead AS MATERIALIZED (
     SELECT e.*, row_number() OVER (ORDER BY e.transaction, e.id) AS place
       FROM cursor
       CROSS JOIN LATERAL (
         SELECT e.transaction, e.id,
                e.type = ANY ($1) AND EXISTS (
                  SELECT FROM webhook_endpoints w WHERE w.workspace_id = e.workspace_id AND ${isLive('w')}
                ) AS concerning
           FROM events e
          WHERE (e.transaction, e.id) > (cursor.transaction, cursor.event_id) AND ${isSettled('e')}
          ORDER BY e.transaction, e.id LIMIT ${maxPassed}
       ) e
   ),
   stop AS (SELECT COALESCE(min(place), ${maxPassed + 1}) AS place FROM ahead WHERE concerning),
   moved AS (
     UPDATE relay_cursors c SET transaction = last.transaction, event_id = last.id
       FROM (SELECT transaction, id FROM ahead, stop WHERE ahead.place < stop.place ORDER BY ahead.place DESC LIMIT 1) last
      WHERE c.name = 'webhooks'
   )
   SELECT count(*) = ${maxPassed} AS full, COALESCE(bool_or(concerning), false) AS pending,
          EXISTS (SELECT FROM webhook_endpoints w WHERE ${isLive('w')}) AS heard
     FROM ahead HAVING EXISTS (SELECT FROM cursor)`,
);

const moveCursor = prepare<never>(
  'move_relay_cursor',
  "UPDATE relay_cursors SET transaction = $1, event_id = $2 WHERE name = 'webhooks'",
);

interface RecipientRow {
  workspaceId: string;
  eventId: string;
  endpointId: string;
  dialect: string;
  events: string[];
  userId: string;
  name: string;
  instanceId: string | null;
  instanceName: string | null;
  epoch: number | null;
  title: string | null;
  aliases: Record<string, string> | null;
}

/** By position: $1 workspaces, $2 events, $3 rooms, $4 subjects; $5 dialects. */
const findRecipients = prepare<RecipientRow>(
  'find_webhooks_for_events',
  `WITH happened AS (
     SELECT * FROM unnest($1::text[], $2::bigint[], $3::text[], $4::text[]) AS h(workspace_id, id, room_id, subject_id)
   ),
   meant AS (
     SELECT h.workspace_id, h.id AS event_id, e.id, m.epoch, r.title, r.aliases
       FROM happened h
       JOIN rooms r ON r.workspace_id = h.workspace_id AND r.id = h.room_id AND r.deleted_at IS NULL
       JOIN memberships m
         ON m.workspace_id = h.workspace_id AND m.room_id = h.room_id AND m.left_at IS NULL AND m.since_event_id < h.id
       JOIN webhook_endpoints e
         ON e.workspace_id = m.workspace_id AND e.user_id = m.user_id AND NOT e.suspended
        AND GREATEST(e.since_event_id, e.resumed_event_id) < h.id
      UNION ALL
     SELECT h.workspace_id, h.id, e.id, NULL, NULL, NULL
       FROM happened h
       JOIN webhook_endpoints e
         ON e.workspace_id = h.workspace_id AND e.user_id = h.subject_id AND e.since_event_id < h.id
      WHERE h.room_id IS NULL
   )
   SELECT meant.workspace_id AS "workspaceId", meant.event_id AS "eventId", e.id AS "endpointId", e.dialect, e.events,
          e.user_id AS "userId", u.name, i.id AS "instanceId", i.name AS "instanceName", meant.epoch, meant.title,
          meant.aliases
     FROM meant
     JOIN webhook_endpoints e ON e.workspace_id = meant.workspace_id AND e.id = meant.id
     JOIN users u ON u.workspace_id = e.workspace_id AND u.id = e.user_id
     LEFT JOIN instances i ON i.workspace_id = e.workspace_id AND i.user_id = e.user_id
    WHERE ${isLive('e')} AND e.dialect = ANY ($5)`,
);

/** By position: $1 workspaces, $2 messages. */
const findMessages = prepare<MessageRow & SenderRow & { workspaceId: string }>(
  'find_messages_of_events',
  `SELECT m.workspace_id AS "workspaceId", ${messageColumns}, ${senderColumns}
     FROM unnest($1::text[], $2::text[]) AS named(workspace_id, id)
     JOIN messages m ON m.workspace_id = named.workspace_id AND m.id = named.id
     JOIN rooms r ON r.workspace_id = m.workspace_id AND r.id = m.room_id ${senderJoins}`,
);

/** By position: $1 workspaces, $2 ids, $3 endpoints, $4 events, $5 names, $6 users, $7 rooms, $8 epochs, $9 bodies, $10 instants. */
const insertDeliveries = prepare<never>(
  'insert_deliveries',
  `INSERT INTO webhook_deliveries (workspace_id, id, endpoint_id, event_id, type, user_id, room_id, epoch, body, created_at)
   SELECT * FROM unnest($1::text[], $2::text[], $3::text[], $4::bigint[], $5::text[], $6::text[], $7::text[], $8::int[],
                        $9::text[], $10::timestamptz[])
   ON CONFLICT DO NOTHING`,
);

/** By position: $1 workspaces, $2 endpoints, $3 rooms. By their keys, as whoever locks several lanes does. */
export const wakeLanes = prepare<never>(
  'wake_lanes',
  `INSERT INTO webhook_lanes AS l (workspace_id, endpoint_id, room_id, due_at)
   SELECT DISTINCT t.*, now() FROM unnest($1::text[], $2::text[], $3::text[]) AS t(workspace_id, endpoint_id, room_id)
    ORDER BY 1, 2, 3
   ON CONFLICT (workspace_id, endpoint_id, room_id) DO UPDATE SET due_at = LEAST(l.due_at, EXCLUDED.due_at)`,
);

/** All events that there are belong to another life of the database: those up to the cursor are read, the others not. */
export const rebaseRelay = prepare<never>(
  'rebase_relay',
  `WITH ahead AS (
     UPDATE relay_cursors SET transaction = 0
      WHERE name = 'webhooks' AND transaction >= pg_snapshot_xmax(pg_current_snapshot())::text::bigint
     RETURNING name
   )
   UPDATE events SET transaction = 0 FROM ahead`,
);

interface NewDelivery {
  recipient: RecipientRow;
  event: EventRow;
  name: string;
  body: string;
}

/** Passes by what concerns no webhook, and makes deliveries of the next events that may. */
export async function relayEvents(
  database: Database,
  dialects: string[],
  types: string[],
  limit: number,
  word: Wording,
): Promise<Relayed | null> {
  const [passed] = await database.run(passEvents, [types]);
  if (!passed) return null;
  if (!passed.pending) return { isFull: passed.full, deliveries: 0, isHeard: passed.heard };
  return database.transaction(async (run) => {
    const [cursor] = await run(lockCursor, []);
    if (!cursor) return null;
    const events = await run(readEvents, [cursor.transaction, cursor.eventId, limit]);
    const last = events.at(-1);
    if (!last) return { isFull: false, deliveries: 0, isHeard: true };
    const told = events.filter(({ type }) => types.includes(type));
    const recipients = await recipientsOf(run, told, dialects);
    const deliveries = recipients.length > 0 ? await wordAll(run, told, recipients, word) : [];
    await run(moveCursor, [last.transaction, last.id]);
    // Lanes last: from here on, workers wait for this transaction.
    if (deliveries.length > 0) await insert(run, deliveries);
    return { isFull: events.length === limit, deliveries: deliveries.length, isHeard: true };
  });
}

async function recipientsOf(run: Runner, events: EventRow[], dialects: string[]): Promise<RecipientRow[]> {
  if (events.length === 0) return [];
  return run(findRecipients, [
    events.map(({ workspaceId }) => workspaceId),
    events.map(({ id }) => id),
    events.map(({ roomId }) => roomId),
    events.map(({ subjectId }) => subjectId),
    dialects,
  ]);
}

async function wordAll(
  run: Runner,
  events: EventRow[],
  recipients: RecipientRow[],
  word: Wording,
): Promise<NewDelivery[]> {
  const keyOf = (workspaceId: string, id: string | null) => `${workspaceId} ${id}`;
  const byEvent = Map.groupBy(recipients, ({ workspaceId, eventId }) => keyOf(workspaceId, eventId));
  const heard = events.filter(({ workspaceId, id }) => byEvent.has(keyOf(workspaceId, id)));
  const ofRooms = heard.filter(({ roomId, subjectId }) => roomId !== null && subjectId !== null);
  const rows = await run(findMessages, [
    ofRooms.map(({ workspaceId }) => workspaceId),
    ofRooms.map(({ subjectId }) => subjectId),
  ]);
  const messages = new Map(rows.map((row) => [keyOf(row.workspaceId, row.id), row]));
  return heard.flatMap((event) => {
    const message = messages.get(keyOf(event.workspaceId, event.subjectId));
    const about = message ? { message: toMessage(message), sender: toSender(message) } : null;
    return (byEvent.get(keyOf(event.workspaceId, event.id)) ?? []).flatMap((recipient) =>
      word(recipient.dialect, toOccurrence(event, recipient, about), toRecipient(recipient))
        .filter(({ name }) => recipient.events.includes('*') || recipient.events.includes(name))
        .map(({ name, body }) => ({ recipient, event, name, body })),
    );
  });
}

function toOccurrence(
  { workspaceId, id, type, at, roomId, actorId, subjectId, snapshot }: EventRow,
  { title, aliases }: RecipientRow,
  message: Occurrence['message'],
): Occurrence {
  const room = roomId === null ? null : { id: roomId, title, aliases: aliases ?? {} };
  return { workspaceId, eventId: id, type, at, actorId, subjectId, snapshot: snapshot ?? {}, room, message };
}

function toRecipient({ userId, name, instanceId, instanceName }: RecipientRow): Recipient {
  return {
    userId,
    name,
    instance: instanceId === null ? null : { id: instanceId, name: instanceName ?? '' },
  };
}

async function insert(run: Runner, deliveries: NewDelivery[]): Promise<void> {
  const workspaces = deliveries.map(({ event }) => event.workspaceId);
  const endpoints = deliveries.map(({ recipient }) => recipient.endpointId);
  const rooms = deliveries.map(({ event }) => event.roomId ?? '');
  await run(insertDeliveries, [
    workspaces,
    deliveries.map(() => newId()),
    endpoints,
    deliveries.map(({ event }) => event.id),
    deliveries.map(({ name }) => name),
    deliveries.map(({ recipient }) => recipient.userId),
    rooms,
    deliveries.map(({ recipient }) => recipient.epoch),
    deliveries.map(({ body }) => body),
    deliveries.map(({ event }) => event.at),
  ]);
  await run(wakeLanes, [workspaces, endpoints, rooms]);
}
