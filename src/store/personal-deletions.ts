import type { PersonalDeletion, PersonalDeletionStore } from '../core/personal-deletions.ts';
import { type Absent, type Database, prepare } from './database.ts';
import { type RoomReadingRow, roomReading, roomReadingFacts, roomReadingValues } from './room-reading.ts';

/** $1 workspace, $2 room, $3 user, $4 message ids or null for all. */
const addDeletions = prepare<{ ids: string[]; changed: number }>(
  'set_messages_aside',
  `WITH meant AS (
    SELECT m.id, m.seq, m.set_aside FROM messages m
     WHERE m.workspace_id = $1 AND m.room_id = $2 AND NOT m.hidden AND ($4::text[] IS NULL OR m.id = ANY ($4))
  ),
  added AS (
    INSERT INTO personal_deletions (workspace_id, user_id, room_id, seq) SELECT $1, $3, $2, seq FROM meant ORDER BY seq
    ON CONFLICT DO NOTHING RETURNING seq
  ),
  flagged AS (
    UPDATE messages m SET set_aside = true FROM meant
     WHERE m.workspace_id = $1 AND m.id = meant.id AND NOT meant.set_aside
  ),
  logged AS (
    INSERT INTO events (workspace_id, type, room_id, actor_id, subject_id, snapshot)
    SELECT $1, 'messages.setAside', $2, $3, $2, jsonb_build_object('seqs', jsonb_agg(seq), 'all', $4::text[] IS NULL)
      FROM added HAVING count(*) > 0
  )
  SELECT ARRAY(SELECT id FROM meant ORDER BY seq) AS ids, (SELECT count(*)::int FROM added) AS changed`,
);

type DeletionRow = RoomReadingRow & (PersonalDeletion | Absent<PersonalDeletion>);

const listDeletions = prepare<DeletionRow>(
  'messages_set_aside',
  `${roomReading}
  SELECT ${roomReadingFacts}, d.id AS "messageId", d.at
    FROM (SELECT) AS always
    LEFT JOIN view ON true
    LEFT JOIN LATERAL (
      SELECT m.id, d.at, d.seq FROM personal_deletions d
        JOIN messages m ON m.workspace_id = d.workspace_id AND m.room_id = d.room_id AND m.seq = d.seq AND NOT m.hidden
       WHERE d.workspace_id = view.workspace_id AND d.user_id = view.user_id AND d.room_id = view.room_id
       ORDER BY d.at DESC, d.seq DESC LIMIT 5000
    ) d ON true
   ORDER BY d.at DESC, d.seq DESC`,
);

/** What users have deleted for themselves. */
export function personalDeletionStore(database: Database): PersonalDeletionStore {
  return {
    async add({ workspaceId, userId }, roomId, ids) {
      const [added] = await database.run(addDeletions, [workspaceId, roomId, userId, ids]);
      if (!added) throw new Error('The statement always answers a row.');
      return added;
    },

    async list(view) {
      const rows = await database.run(listDeletions, roomReadingValues(view));
      const [first] = rows;
      if (!first) throw new Error('The statement always answers a row.');
      return { facts: first, deletions: rows.filter(isDeletion) };
    },
  };
}

function isDeletion(row: DeletionRow): row is RoomReadingRow & PersonalDeletion {
  return row.messageId !== null;
}
