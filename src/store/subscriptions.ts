import type { MembershipStore } from '../core/memberships.ts';
import type { ReadFacts, Subscription } from '../core/subscriptions.ts';
import { credentialValues } from './callers.ts';
import { type Database, prepare } from './database.ts';
import { runList } from './lists.ts';
import { listChanges, readRemoved } from './room-lists.ts';
import {
  type MembershipRow,
  membershipColumns,
  type RoomRow,
  roomColumns,
  roomCreator,
  roomNamed,
  toMembership,
  toRoom,
} from './room-rows.ts';
import { unreadCount, unreadOfMembership } from './unread.ts';

type SubscriptionRow = RoomRow & MembershipRow & Omit<Subscription, 'room' | 'membership'>;

/** Whether a thread's unread part mentions somebody: SQL of one or several user ids. */
const mentionedInThread = (who: string) => `EXISTS (
  SELECT FROM mentions n
   WHERE n.workspace_id = m.workspace_id AND n.user_id = ANY (${who}) AND n.room_id = m.room_id AND n.seq > f.read_seq
     AND n.thread_root_id = f.root_id
)`;

/** $1 workspace, $2 user, and what `where` adds. Everything unread is derived here, for all rooms in one statement. */
const subscriptions = (where: string) => `
  SELECT ${roomColumns}, ${membershipColumns},
         ${unreadCount} AS unread,
         named.user_mentions AS "userMentions", named.group_mentions AS "groupMentions",
         posts.some OR named.messages > 0 OR m.marked_unread OR cardinality(threads.roots) > 0 AS alert,
         threads.roots AS "unreadThreads", threads.user_roots AS "unreadThreadsUser",
         threads.group_roots AS "unreadThreadsGroup", threads.last_reply_at AS "lastReplyAt"
    FROM memberships m
    JOIN rooms r ON r.workspace_id = m.workspace_id AND r.id = m.room_id AND r.deleted_at IS NULL
    ${roomCreator}
    ${unreadOfMembership}
    CROSS JOIN LATERAL (
      SELECT COALESCE(array_agg(root_id ORDER BY root_id) FILTER (WHERE unread), '{}') AS roots,
             COALESCE(array_agg(root_id ORDER BY root_id) FILTER (WHERE user_named), '{}') AS user_roots,
             COALESCE(array_agg(root_id ORDER BY root_id) FILTER (WHERE group_named), '{}') AS group_roots,
             max(last_reply_at) AS last_reply_at
        FROM (
          SELECT f.root_id, root.last_reply_at, root.last_reply_seq > f.read_seq AS unread,
                 root.last_reply_seq > f.read_seq AND ${mentionedInThread('ARRAY[m.user_id]')} AS user_named,
                 root.last_reply_seq > f.read_seq AND ${mentionedInThread("ARRAY['all', 'here']")} AS group_named
            FROM thread_follows f
            JOIN messages root ON root.workspace_id = f.workspace_id AND root.id = f.root_id AND NOT root.hidden
           WHERE f.workspace_id = m.workspace_id AND f.user_id = m.user_id AND f.room_id = m.room_id AND f.following
             AND root.last_reply_seq IS NOT NULL
        ) thread
    ) threads
   WHERE m.workspace_id = $1 AND m.user_id = $2 AND m.left_at IS NULL AND ${where}
   ORDER BY r.id`;

/** $3 since or null: a room's messages, name and threads move its time too. */
const findSubscriptions = listChanges<SubscriptionRow>(
  'find_subscriptions',
  'm.id',
  `'{}'::jsonb`,
  subscriptions('($3::timestamptz IS NULL OR GREATEST(m.updated_at, r.updated_at) > $3)'),
);

/** $3 room's name in $4 dialect. */
const findSubscription = prepare<SubscriptionRow>(
  'find_subscription',
  subscriptions(`m.room_id = ${roomNamed('$1', '$4', '$3')}`),
);

/** $1 to $4 the credential, $5 room's name in $6 dialect, $7 whether threads are read too. */
const markRead = prepare<ReadFacts>(
  'mark_room_read',
  `WITH caller AS MATERIALIZED (SELECT * FROM authenticated($1, $2, $3, $4)),
  target AS MATERIALIZED (
    SELECT m.workspace_id, m.room_id, m.user_id, m.read_seq, m.marked_unread, r.last_seq
      FROM caller
      JOIN memberships m ON m.workspace_id = caller.workspace_id AND m.user_id = caller.user_id AND m.left_at IS NULL
       AND m.room_id = ${roomNamed('caller.workspace_id', '$6', '$5')}
      JOIN rooms r ON r.workspace_id = m.workspace_id AND r.id = m.room_id AND r.deleted_at IS NULL
       FOR UPDATE OF m
  ),
  marked AS (
    UPDATE memberships m
       SET read_seq = GREATEST(m.read_seq, target.last_seq), read_at = now(), marked_unread = false, open = true,
           updated_at = now()
      FROM target
     WHERE m.workspace_id = target.workspace_id AND m.room_id = target.room_id AND m.user_id = target.user_id
  ),
  threads AS (
    UPDATE thread_follows f SET read_seq = root.last_reply_seq
      FROM target, messages root
     WHERE $7 AND f.workspace_id = target.workspace_id AND f.user_id = target.user_id AND f.room_id = target.room_id
       AND f.following AND root.workspace_id = f.workspace_id AND root.id = f.root_id
       AND root.last_reply_seq > f.read_seq
    RETURNING f.root_id
  ),
  logged AS (
    INSERT INTO events (workspace_id, type, room_id, actor_id, subject_id, snapshot)
    SELECT workspace_id, 'room.read', room_id, user_id, room_id, jsonb_build_object('readSeq', last_seq) FROM target
     WHERE last_seq > read_seq OR marked_unread OR EXISTS (SELECT FROM threads)
  )
  SELECT EXISTS (SELECT FROM caller) AS authenticated, EXISTS (SELECT FROM target) AS "inRoom"`,
);

/** $1 workspace, $2 user, and what finds the first message `msg` that is to be unread. */
const markUnread = (name: string, messages: string, where: string) =>
  prepare<{ roomId: string }>(
    name,
    `WITH target AS MATERIALIZED (
      SELECT m.room_id, m.read_seq, m.marked_unread, msg.seq, msg.created_at
        FROM memberships m
        JOIN rooms r ON r.workspace_id = m.workspace_id AND r.id = m.room_id AND r.deleted_at IS NULL
        JOIN ${messages}
       WHERE m.workspace_id = $1 AND m.user_id = $2 AND m.left_at IS NULL AND ${where}
         FOR UPDATE OF m
    ),
    marked AS (
      UPDATE memberships m
         SET read_seq = LEAST(m.read_seq, target.seq - 1), marked_unread = true, open = true, updated_at = now(),
             read_at = LEAST(m.read_at, target.created_at - interval '1 millisecond')
        FROM target WHERE m.workspace_id = $1 AND m.room_id = target.room_id AND m.user_id = $2
      RETURNING m.room_id
    ),
    unmarked AS (
      DELETE FROM message_reads d USING target
       WHERE d.workspace_id = $1 AND d.user_id = $2 AND d.room_id = target.room_id AND d.seq >= target.seq
    ),
    logged AS (
      INSERT INTO events (workspace_id, type, room_id, actor_id, subject_id, snapshot)
      SELECT $1, 'room.unread', room_id, $2, room_id, jsonb_build_object('readSeq', LEAST(read_seq, seq - 1))
        FROM target WHERE NOT marked_unread OR read_seq >= seq
    )
    SELECT room_id AS "roomId" FROM marked`,
  );

/** $3 room's name in $4 dialect. */
const markUnreadFromLast = markUnread(
  'mark_room_unread',
  `LATERAL (
    SELECT msg.seq, msg.created_at FROM messages msg
     WHERE msg.workspace_id = m.workspace_id AND msg.room_id = m.room_id AND NOT msg.hidden
       AND (msg.thread_root_id IS NULL OR msg.thread_shown)
     ORDER BY msg.seq DESC LIMIT 1
  ) msg ON true`,
  `m.room_id = ${roomNamed('$1', '$4', '$3')}`,
);

/** $3 message. */
const markUnreadFromMessage = markUnread(
  'mark_unread_from_message',
  'messages msg ON msg.workspace_id = m.workspace_id AND msg.room_id = m.room_id',
  'msg.id = $3 AND msg.author_id <> $2 AND NOT msg.hidden',
);

/** The part of memberships that tells what is read. */
export function subscriptionStore(
  database: Database,
): Pick<MembershipStore, 'subscriptions' | 'subscription' | 'markRead' | 'markUnread'> {
  return {
    async subscriptions({ workspaceId, userId }, since) {
      const { facts, rows } = await runList(database, findSubscriptions, [workspaceId, userId, since]);
      return { changed: rows.map(toSubscription), removed: readRemoved(facts) };
    },

    async subscription({ workspaceId, userId }, roomId, dialect) {
      const [row] = await database.run(findSubscription, [workspaceId, userId, roomId, dialect]);
      return row ? toSubscription(row) : null;
    },

    async markRead(presented, roomId, dialect, withThreads) {
      const values = [...credentialValues(presented), roomId, dialect, withThreads];
      const [facts] = await database.change.inRoom(markRead, values);
      if (!facts) throw new Error('The statement always answers one row.');
      return facts;
    },

    async markUnread({ workspaceId, userId }, from, dialect) {
      const marked =
        'roomId' in from
          ? await database.run(markUnreadFromLast, [workspaceId, userId, from.roomId, dialect])
          : await database.run(markUnreadFromMessage, [workspaceId, userId, from.messageId]);
      return marked.length > 0;
    },
  };
}

function toSubscription(row: SubscriptionRow): Subscription {
  const { unread, userMentions, groupMentions, alert, lastReplyAt } = row;
  const { unreadThreads, unreadThreadsUser, unreadThreadsGroup } = row;
  return {
    membership: toMembership(row),
    room: toRoom(row),
    ...{ unread, userMentions, groupMentions, alert, lastReplyAt },
    ...{ unreadThreads, unreadThreadsUser, unreadThreadsGroup },
  };
}
