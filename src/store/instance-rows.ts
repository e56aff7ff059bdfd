/** SQL of an instance `i` as core knows it. */
export const instanceJson = `
  jsonb_build_object('id', i.id, 'name', i.name, 'status', i.status, 'ratePolicy', i.rate_policy)`;

/**
 * SQL of the instance that a user is; null for others.
 *
 * @param user SQL that has a `workspace_id` and a `user_id`
 */
export const instanceOf = (user: string) => `(
    SELECT ${instanceJson} FROM instances i
     WHERE i.workspace_id = ${user}.workspace_id AND i.user_id = ${user}.user_id AND i.deleted_at IS NULL
  )`;
