import type { ConcealmentStore, Tally } from '../core/concealment.ts';
import { type Database, prepare } from './database.ts';
import { type MarkRow, markResult, markTarget, markValues, mayMark, toMarkResult } from './marks.ts';
import { looksAfter } from './room-reading.ts';

/** $8 whether it is to be hidden. */
const setConcealed = prepare<MarkRow>(
  'conceal_message',
  `${markTarget({ permitted: looksAfter('own.roles') })},
  touched AS (
    UPDATE messages m SET concealed_at = CASE WHEN $8 THEN clock_timestamp() END, updated_at = clock_timestamp()
      FROM target
     WHERE ${mayMark} AND m.workspace_id = target.workspace_id AND m.id = target.id AND (m.concealed_at IS NOT NULL) <> $8
    RETURNING m.updated_at
  ),
  logged AS (
    INSERT INTO events (workspace_id, type, room_id, actor_id, subject_id)
    SELECT target.workspace_id, CASE WHEN $8 THEN 'message.concealed' ELSE 'message.revealed' END, target.room_id,
           target.user_id, target.id
      FROM target, touched
  )
  ${markResult('(SELECT updated_at FROM touched)')}`,
);

/** $1 workspace, $2 room, $3 sender, $4 whether they are to be hidden, $5 actor. */
const setConcealedBySender = prepare<Tally>(
  'conceal_messages_of_sender',
  `WITH meant AS (
    SELECT m.id FROM messages m
     WHERE m.workspace_id = $1 AND m.room_id = $2 AND m.author_id = $3 AND NOT m.hidden AND m.deleted_at IS NULL
  ),
  touched AS (
    UPDATE messages m SET concealed_at = CASE WHEN $4 THEN clock_timestamp() END, updated_at = clock_timestamp()
      FROM meant WHERE m.workspace_id = $1 AND m.id = meant.id AND (m.concealed_at IS NOT NULL) <> $4
    RETURNING m.id
  ),
  logged AS (
    INSERT INTO events (workspace_id, type, room_id, actor_id, subject_id)
    SELECT $1, CASE WHEN $4 THEN 'message.concealed' ELSE 'message.revealed' END, $2, $5, id FROM touched
  )
  SELECT (SELECT count(*)::int FROM meant) AS meant, (SELECT count(*)::int FROM touched) AS changed`,
);

/** What those who look after a room hide from its members. */
export function concealmentStore(database: Database): ConcealmentStore {
  return {
    async set(request, concealed) {
      const [row] = await database.run(setConcealed, [...markValues(request), concealed]);
      return toMarkResult(row, (_message, _actor, at) => ({ concealedAt: concealed ? at : null }));
    },

    async setBySender({ workspaceId, userId }, roomId, senderId, concealed) {
      const values = [workspaceId, roomId, senderId, concealed, userId];
      const [tally] = await database.run(setConcealedBySender, values);
      if (!tally) throw new Error('The statement always answers a row.');
      return tally;
    },
  };
}
