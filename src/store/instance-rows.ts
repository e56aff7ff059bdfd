import { prepare } from './database.ts';

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

/** Joins to a `caller` the instance that it is, where that works. */
export const workingInstance = `
      JOIN instances i
        ON i.workspace_id = caller.workspace_id AND i.user_id = caller.user_id AND i.status = 'WORKING'
       AND i.deleted_at IS NULL`;

/**
 * $1 workspace, $2 user. What is decided by an instance's status, its webhooks' among it, is decided by whoever has it
 * locked, in a statement of its own that sees what was there when the lock was given.
 */
export const lockInstance = prepare<never>(
  'lock_instance',
  'SELECT FROM instances WHERE workspace_id = $1 AND user_id = $2 FOR NO KEY UPDATE',
);
