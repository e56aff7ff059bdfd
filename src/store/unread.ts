/** What of messages `msg` of a room the member `m` has not read there; replies count that are shown in the room. */
const unreadOfOthers = `
  msg.workspace_id = m.workspace_id AND msg.room_id = m.room_id AND msg.seq > m.read_seq AND msg.author_id <> m.user_id
  AND NOT msg.hidden AND msg.deleted_at IS NULL AND (msg.thread_root_id IS NULL OR msg.thread_shown)`;

/** Joins to a membership `m` and its room `r` the unread `posts`, and the unread messages by which the member is `named`. */
export const unreadOfMembership = `
    CROSS JOIN LATERAL (
      SELECT r.last_post_seq > m.read_seq
             AND EXISTS (SELECT FROM messages msg WHERE ${unreadOfOthers} AND msg.system IS NULL) AS some,
             CASE WHEN r.visibility = 'direct' AND r.last_post_seq > m.read_seq THEN
               (SELECT count(*)::int FROM messages msg WHERE ${unreadOfOthers} AND msg.system IS NULL)
             ELSE 0 END AS count
    ) posts
    CROSS JOIN LATERAL (
      SELECT count(*)::int AS messages, (count(*) FILTER (WHERE user_named))::int AS user_mentions,
             (count(*) FILTER (WHERE group_named))::int AS group_mentions
        FROM (
          SELECT bool_or(n.user_id = m.user_id) AS user_named, bool_or(n.user_id <> m.user_id) AS group_named
            FROM mentions n
            JOIN messages msg ON msg.seq = n.seq AND ${unreadOfOthers}
           WHERE n.workspace_id = m.workspace_id AND n.user_id = ANY (ARRAY[m.user_id, 'all', 'here'])
             AND n.room_id = m.room_id AND n.seq > m.read_seq
           GROUP BY n.seq
        ) mentioning
    ) named`;

/** How many messages that concern the member are unread (Rocket.Chat sheet 2.3). */
export const unreadCount = `
  GREATEST(CASE WHEN r.visibility = 'direct' THEN posts.count ELSE named.messages END, m.marked_unread::int)`;

/**
 * What of messages `msg` the member `m` has still to read, whomever they concern: those of others that the member can see
 * and has not marked as read one by one.
 */
export const stillToRead = `
  ${unreadOfOthers} AND msg.system IS NULL AND msg.concealed_at IS NULL
  AND NOT EXISTS (
    SELECT FROM message_reads x
     WHERE x.workspace_id = m.workspace_id AND x.user_id = m.user_id AND x.room_id = m.room_id AND x.seq = msg.seq
  )
  AND NOT (msg.set_aside AND EXISTS (
    SELECT FROM personal_deletions x
     WHERE x.workspace_id = m.workspace_id AND x.user_id = m.user_id AND x.room_id = m.room_id AND x.seq = msg.seq
  ))`;

/** Nobody counts further in one room. */
const mostUnread = 9_999;

/**
 * SQL of how many messages of the room `r` the member `m` has still to read.
 *
 * @param more further conditions on the message `msg`
 */
export const unreadMessages = (more = '') => `
  CASE WHEN r.last_post_seq > m.read_seq THEN (
    SELECT count(*)::int FROM (
      SELECT FROM messages msg WHERE ${stillToRead} ${more} LIMIT ${mostUnread}
    ) counted
  ) ELSE 0 END`;
