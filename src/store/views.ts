/**
 * Counts messages as shown, once for each user: parts of a `WITH`. Both tables are written in the order of rooms and
 * messages, so that of several who count at once none waits for another that waits for it.
 *
 * @param shown SQL of who was shown what: `workspace_id`, `room_id`, `seq`, `user_id`
 * @returns `viewed`, with what is counted for the first time, and `counted`, with the new counts
 */
export const countedViews = (shown: string) => `
  viewed AS (
    INSERT INTO message_views (workspace_id, room_id, user_id, seq)
    SELECT workspace_id, room_id, user_id, seq FROM (${shown}) shown
     ORDER BY workspace_id, room_id, seq, user_id
    ON CONFLICT DO NOTHING RETURNING workspace_id, room_id, seq
  ),
  counted AS (
    INSERT INTO view_counts AS c (workspace_id, room_id, seq, views)
    SELECT workspace_id, room_id, seq, count(*) FROM viewed GROUP BY workspace_id, room_id, seq
     ORDER BY workspace_id, room_id, seq
    ON CONFLICT (workspace_id, room_id, seq) DO UPDATE SET views = c.views + EXCLUDED.views
    RETURNING seq, views
  )`;

/**
 * What is known of the views in a stretch of a room: parts of a `WITH`. Both are read as a whole, with one look into an
 * index each.
 *
 * @param stretch SQL of at most one row: `workspace_id`, `room_id`, `user_id`, and `first` and `last`, the places of its ends
 * @returns `seen`, with the places that the user has been shown as `seqs`, and `known`, with the counts
 */
export const viewsIn = (stretch: string) => `
  stretch AS MATERIALIZED (${stretch}),
  seen AS MATERIALIZED (
    SELECT ARRAY(
      SELECT v.seq FROM message_views v
       WHERE v.workspace_id = s.workspace_id AND v.room_id = s.room_id AND v.user_id = s.user_id
         AND v.seq BETWEEN s.first AND s.last
    ) AS seqs FROM stretch s
  ),
  known AS MATERIALIZED (
    SELECT c.seq, c.views FROM stretch s
      JOIN view_counts c
        ON c.workspace_id = s.workspace_id AND c.room_id = s.room_id AND c.seq BETWEEN s.first AND s.last
  )`;
