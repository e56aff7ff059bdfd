/**
 * Counts messages as shown, once for each user: parts of a `WITH`. Both tables are written in the order of the messages, so
 * that of several who count at once none waits for another that waits for it.
 *
 * @param shown SQL of who was shown what: `workspace_id`, `message_id`, `user_id`
 * @returns `viewed`, with what is counted for the first time, and `counted`, with the new counts
 */
export const countedViews = (shown: string) => `
  viewed AS (
    INSERT INTO message_views (workspace_id, message_id, user_id)
    SELECT workspace_id, message_id, user_id FROM (${shown}) shown ORDER BY message_id, user_id
    ON CONFLICT DO NOTHING RETURNING workspace_id, message_id
  ),
  counted AS (
    INSERT INTO view_counts AS c (workspace_id, message_id, views)
    SELECT workspace_id, message_id, count(*) FROM viewed GROUP BY workspace_id, message_id ORDER BY message_id
    ON CONFLICT (workspace_id, message_id) DO UPDATE SET views = c.views + EXCLUDED.views
    RETURNING message_id, views
  )`;
