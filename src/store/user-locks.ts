/**
 * The live users among some, with those who belong to the groups among them, as the part `live` of a statement that makes
 * them members, $1 the workspace. They are locked
 * until it ends, so that nobody comes in who is being deleted: users before rooms, and by their ids, as a removal locks them.
 *
 * @param ids SQL of their ids
 */
export const lockedUsers = (ids: string) => `
  live AS MATERIALIZED (
    SELECT id, username, name, avatar_url, kind FROM users
     WHERE workspace_id = $1 AND deleted_at IS NULL AND id = ANY (${ids}::text[] || ARRAY(
             SELECT g.user_id FROM group_members g WHERE g.workspace_id = $1 AND g.group_id = ANY (${ids}::text[])
           ))
     ORDER BY id FOR SHARE
  )`;

/** A condition that always holds, and is known only when the users are locked. */
export const afterUsers = 'AND (SELECT count(*) FROM live) >= 0';
