import type { Message } from '../core/model.ts';
import type { PinStore } from '../core/pins.ts';
import { type Database, prepare } from './database.ts';
import { holds, type MarkRow, markResult, markTarget, markValues, mayMark, toMarkResult } from './marks.ts';
import { markedMessage, pagesOfMessages, runPage } from './message-pages.ts';
import { flagSetting } from './setting-values.ts';
import { theRoom } from './standing.ts';

const enabled = flagSetting('messagePinning');

const permitted = `${enabled} AND belongs_to(
             r.policy->>'pin', CASE WHEN own.user_id IS NOT NULL THEN own.roles END,
             ${holds('pin-messages')}, ${holds('administer-rooms')}
           )`;

/**
 * A room that has one pin at most holds it in its own row: behind that row's lock the statement sees the pin of a moment
 * ago, which no look into another table would show it. Other rooms have a row for each pin, and are locked where the pin
 * is to be announced, since that takes the next place in the order of the room.
 *
 * @param announces whether it is
 */
const rooms = (announces: boolean) => `
  place AS MATERIALIZED (
    SELECT r.workspace_id, r.id, r.sole_pin_id, r.aliases, r.last_seq + 1 AS seq,
           COALESCE((r.policy->>'maxPins')::int = 1, false) AS sole
      FROM target JOIN rooms r ON r.workspace_id = target.workspace_id AND r.id = target.room_id
     WHERE ${mayMark}${announces ? '' : " AND (r.policy->>'maxPins')::int = 1"}
       FOR NO KEY UPDATE OF r
  ),
  sole AS (SELECT * FROM place WHERE sole),
  many AS (SELECT * FROM target WHERE ${mayMark} AND NOT EXISTS (SELECT FROM sole))`;

type UnpinRow = MarkRow & { enabled: boolean };
type PinRow = UnpinRow & { announcedAt: Date | null; announcementSeq: number | null };

/** The system message that tells of a pin: it answers the pinned message, and is no post of the room. */
const announced = `
  announced AS (
    INSERT INTO messages (workspace_id, id, room_id, seq, author_id, system, text, reply_to_id, created_at, updated_at)
    SELECT place.workspace_id, $8, place.id, place.seq, target.user_id, 'messagePinned', '', target.id, changed.at, changed.at
      FROM place, target, changed
    RETURNING seq, created_at
  ),`;

/**
 * Pins a message.
 *
 * @param announces whether a system message tells of it: $8 its id
 */
const pinning = (name: string, announces: boolean) =>
  prepare<PinRow>(
    name,
    `${markTarget(permitted)},${rooms(announces)},
  added AS (
    INSERT INTO pins (workspace_id, room_id, seq) SELECT workspace_id, room_id, seq FROM many
    ON CONFLICT DO NOTHING RETURNING seq
  ),
  changed AS MATERIALIZED (
    SELECT former_id, clock_timestamp() AS at
      FROM (
        SELECT sole.sole_pin_id AS former_id FROM sole, target WHERE sole.sole_pin_id IS DISTINCT FROM target.id
         UNION ALL
        SELECT NULL FROM added
      ) change
  ),
  counted AS (
    UPDATE rooms r
       SET ${announces ? 'last_seq = place.seq, message_count = r.message_count + 1, updated_at = changed.at,' : ''}
           sole_pin_id = CASE WHEN place.sole THEN target.id ELSE r.sole_pin_id END
      FROM place, target, changed WHERE r.workspace_id = place.workspace_id AND r.id = place.id
  ),${announces ? announced : ''}
  released AS (
    UPDATE messages m SET pinned = false, updated_at = changed.at
      FROM target, changed WHERE m.workspace_id = target.workspace_id AND m.id = changed.former_id
    RETURNING m.id
  ),
  touched AS (
    UPDATE messages m
       SET pinned = true, pinned_at = changed.at, pinned_by_id = target.user_id, updated_at = changed.at
      FROM target, changed WHERE m.workspace_id = target.workspace_id AND m.id = target.id
    RETURNING m.updated_at
  ),
  logged AS (
    INSERT INTO events (workspace_id, type, room_id, actor_id, subject_id, snapshot)
    SELECT target.workspace_id, told.type, target.room_id, target.user_id, told.id, told.snapshot
      FROM target, changed
     CROSS JOIN LATERAL (
       VALUES ('message.pinned', target.id, ${announces ? `jsonb_build_object('messageId', $8::text)` : 'NULL::jsonb'}),
              ('message.unpinned', changed.former_id, NULL)
     ) told (type, id, snapshot)
     WHERE told.id IS NOT NULL
  )
  ${markResult(
    '(SELECT updated_at FROM touched)',
    `${enabled} AS enabled, ${
      announces
        ? '(SELECT seq FROM announced) AS "announcementSeq", (SELECT created_at FROM announced) AS "announcedAt",'
        : 'NULL::int AS "announcementSeq", NULL::timestamptz AS "announcedAt",'
    }`,
  )}`,
  );

const pin = pinning('pin_message', false);
const pinAloud = pinning('pin_message_aloud', true);

const unpin = prepare<UnpinRow>(
  'unpin_message',
  `${markTarget(permitted)},${rooms(false)},
  freed AS (
    UPDATE rooms r SET sole_pin_id = NULL
      FROM sole, target
     WHERE r.workspace_id = sole.workspace_id AND r.id = sole.id AND sole.sole_pin_id = target.id
    RETURNING r.id
  ),
  dropped AS (
    DELETE FROM pins p USING many
     WHERE p.workspace_id = many.workspace_id AND p.room_id = many.room_id AND p.seq = many.seq
    RETURNING p.room_id
  ),
  changed AS (SELECT FROM freed UNION ALL SELECT FROM dropped),
  touched AS (
    UPDATE messages m SET pinned = false, updated_at = clock_timestamp()
      FROM target, changed WHERE m.workspace_id = target.workspace_id AND m.id = target.id
    RETURNING m.updated_at
  ),
  logged AS (
    INSERT INTO events (workspace_id, type, room_id, actor_id, subject_id)
    SELECT target.workspace_id, 'message.unpinned', target.room_id, target.user_id, target.id FROM target, changed
  )
  ${markResult('(SELECT updated_at FROM touched)', `${enabled} AS enabled,`)}`,
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
        enabled: row?.enabled ?? true,
        announcement: toAnnouncement(row, result.marked?.message, announcementId),
      };
    },
    async unpin(request) {
      const [row] = await database.change.inRoom(unpin, markValues(request));
      const result = toMarkResult(row, ({ pin: former }) => ({
        pin: former && { ...former, active: false },
      }));
      return { ...result, enabled: row?.enabled ?? true };
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
  if (!row?.actor || !pinned || id === undefined) return null;
  const { announcementSeq: seq, announcedAt: at, actor } = row;
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
