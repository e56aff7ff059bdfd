import type { FollowFacts, FollowStore } from '../core/threads.ts';
import { type Database, prepare } from './database.ts';

/** $1 token hash, $2 claimed user or null, $3 message id. Ends in what the caller wishes to change, and how it stands. */
const facts = `
  WITH caller AS (SELECT * FROM authenticated($1, $2)),
  target AS (
    SELECT root.workspace_id, root.id AS root_id, root.room_id, caller.user_id,
           EXISTS (SELECT FROM readable_room(caller.workspace_id, root.room_id, caller.user_id, caller.roles)) AS readable
      FROM caller
      JOIN messages asked ON asked.workspace_id = caller.workspace_id AND asked.id = $3 AND NOT asked.hidden
      JOIN messages root
        ON root.workspace_id = asked.workspace_id AND root.id = COALESCE(asked.thread_root_id, asked.id)
  ),
  threads AS (
    SELECT COALESCE(
      (SELECT s.value = 'true' FROM settings s JOIN caller USING (workspace_id) WHERE s.id = 'threadsEnabled'), true
    ) AS enabled
  ),
  wish AS (
    SELECT target.*, EXISTS (
             SELECT FROM thread_follows f
              WHERE f.workspace_id = target.workspace_id AND f.root_id = target.root_id AND f.user_id = target.user_id
                AND f.following
           ) AS following
      FROM target, threads WHERE target.readable AND threads.enabled
  )`;

/**
 * The row to change, when there is something to change, behind the lock of the root: statements that post into the thread
 * lock it before the follows, too.
 */
const allowed = (following: boolean) => `
  allowed AS MATERIALIZED (
    SELECT t.*, m.last_reply_seq FROM wish t
      JOIN messages m ON m.workspace_id = t.workspace_id AND m.id = t.root_id
     WHERE t.following <> ${following} FOR NO KEY UPDATE OF m
  )`;

/** Writes the event and moves the root's time, for each row of \`changed\`; answers the facts. */
const record = (event: string) => `
  touched AS (
    UPDATE messages m SET followed = true, updated_at = clock_timestamp()
      FROM changed WHERE m.workspace_id = changed.workspace_id AND m.id = changed.root_id
  ),
  logged AS (
    INSERT INTO events (workspace_id, type, room_id, actor_id, subject_id)
    SELECT workspace_id, '${event}', room_id, user_id, root_id FROM changed
  )
  SELECT EXISTS (SELECT FROM caller) AS "authenticated",
         (SELECT enabled FROM threads) AS "threadsEnabled",
         EXISTS (SELECT FROM target) AS "messageFound",
         COALESCE((SELECT readable FROM target), false) AS "roomReadable",
         EXISTS (SELECT FROM changed) AS "changed"`;

const follow = prepare<FollowFacts>(
  'follow_thread',
  `${facts},${allowed(true)},
  changed AS (
    INSERT INTO thread_follows AS f (workspace_id, root_id, user_id, room_id, read_seq)
    SELECT workspace_id, root_id, user_id, room_id, COALESCE(last_reply_seq, 0) FROM allowed
    ON CONFLICT (workspace_id, root_id, user_id)
      DO UPDATE SET following = true, since = now(), read_seq = EXCLUDED.read_seq WHERE NOT f.following
    RETURNING f.workspace_id, f.root_id, f.user_id, f.room_id
  ),${record('thread.followed')}`,
);

const unfollow = prepare<FollowFacts>(
  'unfollow_thread',
  `${facts},${allowed(false)},
  changed AS (
    UPDATE thread_follows f SET following = false, since = now()
      FROM allowed
     WHERE f.workspace_id = allowed.workspace_id AND f.root_id = allowed.root_id AND f.user_id = allowed.user_id
       AND f.following
    RETURNING f.workspace_id, f.root_id, f.user_id, f.room_id
  ),${record('thread.unfollowed')}`,
);

/** Follows, in one round trip each. */
export function followStore(database: Database): FollowStore {
  return {
    async setFollow({ tokenHash, userId }, messageId, following) {
      const [row] = await database.run(following ? follow : unfollow, [tokenHash, userId, messageId]);
      if (!row) throw new Error('The statement always answers one row.');
      return row;
    },
  };
}
