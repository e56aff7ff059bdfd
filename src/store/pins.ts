import type { PinStore } from '../core/pins.ts';
import { type Database, prepare } from './database.ts';
import { holds, type MarkRow, markResult, markTarget, markValues, mayMark, toMarkResult } from './marks.ts';

const permitted = `belongs_to(
             r.policy->>'pin', CASE WHEN own.user_id IS NOT NULL THEN own.roles END,
             ${holds('pin-messages')}, ${holds('administer-rooms')}
           )`;

/**
 * A room that has one pin at most holds it in its own row: behind that row's lock the statement sees the pin of a moment
 * ago, which no look into another table would show it. Other rooms have a row for each pin.
 */
const rooms = `
  sole AS MATERIALIZED (
    SELECT r.workspace_id, r.id, r.sole_pin_id
      FROM target JOIN rooms r ON r.workspace_id = target.workspace_id AND r.id = target.room_id
     WHERE ${mayMark} AND (r.policy->>'maxPins')::int = 1
       FOR NO KEY UPDATE OF r
  ),
  many AS (SELECT * FROM target WHERE ${mayMark} AND NOT EXISTS (SELECT FROM sole))`;

const logged = (type: string, ids: string) => `
  INSERT INTO events (workspace_id, type, room_id, actor_id, subject_id)
  SELECT target.workspace_id, '${type}', target.room_id, target.user_id, ${ids} FROM target, changed`;

const pin = prepare<MarkRow>(
  'pin_message',
  `${markTarget(permitted)},${rooms},
  taken AS (
    UPDATE rooms r SET sole_pin_id = target.id
      FROM sole, target
     WHERE r.workspace_id = sole.workspace_id AND r.id = sole.id AND sole.sole_pin_id IS DISTINCT FROM target.id
    RETURNING sole.sole_pin_id AS former_id
  ),
  added AS (
    INSERT INTO pins (workspace_id, room_id, seq) SELECT workspace_id, room_id, seq FROM many
    ON CONFLICT DO NOTHING RETURNING seq
  ),
  changed AS (SELECT former_id FROM taken UNION ALL SELECT NULL FROM added),
  released AS (
    UPDATE messages m SET pinned = false, updated_at = clock_timestamp()
      FROM target, changed WHERE m.workspace_id = target.workspace_id AND m.id = changed.former_id
    RETURNING m.id
  ),
  touched AS (
    UPDATE messages m
       SET pinned = true, pinned_at = clock_timestamp(), pinned_by_id = target.user_id, updated_at = clock_timestamp()
      FROM target, changed WHERE m.workspace_id = target.workspace_id AND m.id = target.id
    RETURNING m.updated_at
  ),
  logged AS (${logged('message.pinned', 'target.id')}),
  unlogged AS (${logged('message.unpinned', 'changed.former_id')} WHERE changed.former_id IS NOT NULL)
  ${markResult('(SELECT updated_at FROM touched)')}`,
);

const unpin = prepare<MarkRow>(
  'unpin_message',
  `${markTarget(permitted)},${rooms},
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
  logged AS (${logged('message.unpinned', 'target.id')})
  ${markResult('(SELECT updated_at FROM touched)')}`,
);

/** Pins, in one round trip each. */
export function pinStore(database: Database): PinStore {
  return {
    async pin(request) {
      const [row] = await database.run(pin, markValues(request));
      return toMarkResult(row, (_, by, at) => ({ pin: { active: true, at, by } }));
    },
    async unpin(request) {
      const [row] = await database.run(unpin, markValues(request));
      return toMarkResult(row, ({ pin: former }) => ({ pin: former && { ...former, active: false } }));
    },
  };
}
