import type { FollowFacts, FollowStore } from '../core/threads.ts';
import { type Database, prepare } from './database.ts';
import { flagSetting } from './setting-values.ts';

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
  threads AS (SELECT ${flagSetting('threadsEnabled')} AS enabled),
  wish AS (
    SELECT target.*, EXISTS (
             SELECT FROM thread_follows f
              WHERE f.workspace_id = target.workspace_id AND f.root_id = target.root_id AND f.user_id = target.user_id
                AND f.following
           ) AS following
      FROM target, threads WHERE target.readable AND threads.enabled
  )`;

/**
 * Moves the root's time when there is something to change. It comes first, and so locks the root, as statements that post
 * into the thread lock it before the follows, too. Of two callers who wish the same at once both move it.
 */
const touched = (following: boolean) => `
  touched AS (
    UPDATE messages m SET followed = true, updated_at = clock_timestamp()
      FROM wish
     WHERE m.workspace_id = wish.workspace_id AND m.id = wish.root_id AND wish.following <> ${following}
    RETURNING m.workspace_id, m.id AS root_id, m.room_id, wish.user_id, m.last_reply_seq
  )`;

/** Writes the event for each row of \`changed\`; answers the facts. */
const record = (event: string) => `
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
  `${facts},${touched(true)},
  changed AS (
    INSERT INTO thread_follows AS f (workspace_id, root_id, user_id, room_id, read_seq)
    SELECT workspace_id, root_id, user_id, room_id, COALESCE(last_reply_seq, 0) FROM touched
    ON CONFLICT (workspace_id, root_id, user_id)
      DO UPDATE SET following = true, since = now(), read_seq = EXCLUDED.read_seq WHERE NOT f.following
    RETURNING f.workspace_id, f.root_id, f.user_id, f.room_id
  ),${record('thread.followed')}`,
);

const unfollow = prepare<FollowFacts>(
  'unfollow_thread',
  `${facts},${touched(false)},
  changed AS (
    UPDATE thread_follows f SET following = false, since = now()
      FROM touched
     WHERE f.workspace_id = touched.workspace_id AND f.root_id = touched.root_id AND f.user_id = touched.user_id
       AND f.following
    RETURNING f.workspace_id, f.root_id, f.user_id, f.room_id
  ),${record('thread.unfollowed')}`,
);

/** Follows, in one round trip each. */
export function followStore(database: Database): FollowStore {
  return {
    async setFollow({ tokenHash, userId }, messageId, following) {
      const [row] = await database.change.ofMessage(following ? follow : unfollow, [
        tokenHash,
        userId,
        messageId,
      ]);
      if (!row) throw new Error('The statement always answers one row.');
      return row;
    },
  };
}
