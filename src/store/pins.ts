import type { Message } from '../core/model.ts';
import type { PinStore } from '../core/pins.ts';
import { type Database, prepare } from './database.ts';
import {
  actorOf,
  holds,
  type MarkRow,
  markResult,
  markTarget,
  markValues,
  mayMark,
  toMarkResult,
} from './marks.ts';
import { markedMessage, pagesOfMessages, runPage } from './message-pages.ts';
import { theRoom } from './standing.ts';

const targeted = markTarget({
  permitted: `belongs_to(
             r.policy->>'pin', CASE WHEN own.user_id IS NOT NULL THEN own.roles END,
             ${holds('pin-messages')}, ${holds('administer-rooms')}
           )`,
  setting: 'messagePinning',
});

/**
 * A room that has one pin at most holds it in its own row: behind that row's lock the statement sees the pin of a moment
 * ago, which no look into another table would show it. Other rooms have a row for each pin, and are locked where the pin
 * is to be announced, since that takes the next place in the order of the room.
 *
 * @param announces whether it is
 */
const places = (announces: boolean) => `
  place AS MATERIALIZED (
    SELECT m.workspace_id, m.room_id, m.seq, m.id, m.user_id, r.sole_pin_id, r.last_seq + 1 AS next_seq,
           COALESCE((r.policy->>'maxPins')::int = 1, false) AS is_sole
      FROM target m JOIN rooms r ON r.workspace_id = m.workspace_id AND r.id = m.room_id
     WHERE ${mayMark}${announces ? '' : " AND (r.policy->>'maxPins')::int = 1"}
       FOR NO KEY UPDATE OF r
  ),
  many AS (
    ${
      announces
        ? 'SELECT * FROM place WHERE NOT is_sole'
        : `SELECT workspace_id, room_id, seq, id, user_id, NULL::int AS next_seq
             FROM target WHERE ${mayMark} AND NOT EXISTS (SELECT FROM place)`
    }
  )`;

/** The place of the announcement in the order of the room is selected where there is to be one. */
type PinRow = MarkRow & { announcementSeq?: number | null };

/** The system message that tells of a pin: it answers the pinned message, and is no post of the room. */
const announced = `
  counted AS (
    UPDATE rooms r
       SET last_seq = changed.next_seq, message_count = r.message_count + 1, updated_at = changed.at,
           sole_pin_id = CASE WHEN is_sole THEN changed.id ELSE r.sole_pin_id END
      FROM changed WHERE r.workspace_id = changed.workspace_id AND r.id = changed.room_id
  ),
  announced AS (
    INSERT INTO messages (workspace_id, id, room_id, seq, author_id, system, text, reply_to_id, created_at, updated_at)
    SELECT workspace_id, $8, room_id, next_seq, user_id, 'messagePinned', '', id, at, at FROM changed
  ),`;

const unannounced = `
  held AS (
    UPDATE rooms r SET sole_pin_id = changed.id
      FROM changed WHERE is_sole AND r.workspace_id = changed.workspace_id AND r.id = changed.room_id
  ),`;

/**
 * Pins a message.
 *
 * @param announces whether a system message tells of it: $8 its id
 */
const pinning = (name: string, announces: boolean) =>
  prepare<PinRow>(
    name,
    `${targeted},${places(announces)},
  added AS (
    INSERT INTO pins (workspace_id, room_id, seq) SELECT workspace_id, room_id, seq FROM many
    ON CONFLICT DO NOTHING RETURNING seq
  ),
  changed AS MATERIALIZED (
    SELECT workspace_id, room_id, id, user_id, next_seq, is_sole, sole_pin_id AS former_id, clock_timestamp() AS at
      FROM place WHERE is_sole AND sole_pin_id IS DISTINCT FROM id
     UNION ALL
    SELECT workspace_id, room_id, id, user_id, next_seq, false, NULL, clock_timestamp() FROM many, added
  ),${announces ? announced : unannounced}
  touched AS (
    UPDATE messages m
       SET pinned = m.id = changed.id, updated_at = changed.at,
           pinned_at = CASE WHEN m.id = changed.id THEN changed.at ELSE m.pinned_at END,
           pinned_by_id = CASE WHEN m.id = changed.id THEN changed.user_id ELSE m.pinned_by_id END
      FROM changed WHERE m.workspace_id = changed.workspace_id AND m.id = ANY (ARRAY[changed.id, changed.former_id])
  ),
  logged AS (
    INSERT INTO events (workspace_id, type, room_id, actor_id, subject_id, snapshot)
    SELECT workspace_id, told.type, room_id, user_id, told.id, told.snapshot
      FROM changed
     CROSS JOIN LATERAL (
       VALUES ('message.pinned', changed.id, ${announces ? `jsonb_build_object('messageId', $8::text)` : 'NULL::jsonb'}),
              ('message.unpinned', former_id, NULL)
     ) told (type, id, snapshot)
     WHERE told.id IS NOT NULL
  )
  ${markResult(
    '(SELECT at FROM changed)',
    announces ? '(SELECT next_seq FROM changed) AS "announcementSeq",' : '',
  )}`,
  );

const pin = pinning('pin_message', false);
const pinAloud = pinning('pin_message_aloud', true);

const unpin = prepare<MarkRow>(
  'unpin_message',
  `${targeted},${places(false)},
  dropped AS (
    DELETE FROM pins p USING many
     WHERE p.workspace_id = many.workspace_id AND p.room_id = many.room_id AND p.seq = many.seq
    RETURNING many.workspace_id, many.room_id, many.id, many.user_id
  ),
  changed AS MATERIALIZED (
    SELECT workspace_id, room_id, id, user_id, true AS is_sole, clock_timestamp() AS at FROM place WHERE sole_pin_id = id
     UNION ALL
    SELECT workspace_id, room_id, id, user_id, false, clock_timestamp() FROM dropped
  ),
  freed AS (
    UPDATE rooms r SET sole_pin_id = NULL
      FROM changed WHERE is_sole AND r.workspace_id = changed.workspace_id AND r.id = changed.room_id
  ),
  touched AS (
    UPDATE messages m SET pinned = false, updated_at = changed.at
      FROM changed WHERE m.workspace_id = changed.workspace_id AND m.id = changed.id
  ),
  logged AS (
    INSERT INTO events (workspace_id, type, room_id, actor_id, subject_id)
    SELECT workspace_id, 'message.unpinned', room_id, user_id, id FROM changed
  )
  ${markResult('(SELECT at FROM changed)')}`,
);

const listPins = pagesOfMessages(
  'list_pins',
  `
    SELECT m.id, m.seq FROM pins p ${markedMessage('p')}
     WHERE p.workspace_id = $1 AND p.room_id = ${theRoom}
     UNION ALL
    SELECT m.id, m.seq FROM rooms r
      JOIN messages m ON m.workspace_id = r.workspace_id AND m.id = r.sole_pin_id
     WHERE r.workspace_id = $1 AND r.id = ${theRoom} AND m.concealed_at IS NULL`,
);

/** Pins, in one round trip each. */
export function pinStore(database: Database): PinStore {
  return {
    async pin(request, announcementId) {
      const values = markValues(request);
      const [row] = await (announcementId === undefined
        ? database.change.inRoom(pin, values)
        : database.change.inRoom(pinAloud, [...values, announcementId]));
      const result = toMarkResult(row, (_, by, at) => ({ pin: { active: true, at, by } }));
      return {
        ...result,
        announcement: toAnnouncement(row, result.marked?.message, announcementId),
      };
    },
    async unpin(request) {
      const [row] = await database.change.inRoom(unpin, markValues(request));
      return toMarkResult(row, ({ pin: former }) => ({ pin: former && { ...former, active: false } }));
    },
    async pinned(caller, search, page) {
      return runPage(database, listPins, caller, search, page);
    },
  };
}

/** The system message that the statement wrote, without reading it again. */
function toAnnouncement(
  row: PinRow | undefined,
  pinned: Message | undefined,
  id: string | undefined,
): Message | null {
  const actor = row && actorOf(row);
  if (!actor || !pinned || id === undefined) return null;
  const { announcementSeq: seq = null, changedAt: at } = row;
  if (seq === null || at === null) return null;
  const { workspaceId, roomId, roomAliases, author, kind, text, mediaUrl, createdAt, concealedAt } = pinned;
  return {
    ...{ workspaceId, id, roomId, roomAliases, seq, author: actor, createdAt: at, updatedAt: at },
    ...{ system: 'messagePinned', kind: 'text', text: '', mediaUrl: null, attachments: [], extra: {} },
    replyToId: pinned.id,
    replyTo: concealedAt ? null : { author, kind, text, mediaUrl, createdAt },
    ...{ mentions: [], roomMentions: [], reactions: null, starredBy: null, pin: null, concealedAt: null },
    ...{ threadRootId: null, threadShown: false, replyCount: 0, lastReplyAt: null, followers: null },
    ...{ editedBy: null, editedAt: null, deletedAt: null },
  };
}
