import type { Message, Person, Sender, SystemKind } from '../core/model.ts';
import { readNested } from './lists.ts';

/** SQL of the reactions to a message, in the order in which they came. */
export const reactionsOf = (message: string) => `(
    SELECT COALESCE(jsonb_agg(jsonb_build_object('reaction', x.reaction, 'user', jsonb_build_object(
             'id', x.user_id, 'username', COALESCE(u.username, x.user_id))) ORDER BY x.at), '[]')
      FROM reactions x
      LEFT JOIN LATERAL (
        SELECT username FROM users WHERE workspace_id = x.workspace_id AND id = x.user_id LIMIT 1
      ) u ON true
     WHERE x.workspace_id = ${message}.workspace_id AND x.message_id = ${message}.id
  )`;

/**
 * What a statement selects to get messages as core knows them. It expects `messages` as `m` and, for direct rooms' ids,
 * `rooms` as `r`. Empty JSON comes as null: most of it is empty, and parsing it fifty times a page shows.
 */
export const messageColumns = `
  m.id, m.room_id AS "roomId", NULLIF(r.aliases, '{}') AS "roomAliases", m.seq,
  m.author_id AS "authorId", author.username AS "authorUsername", author.name AS "authorName",
  m.system, m.kind, m.text, m.media_url AS "mediaUrl", m.reply_to_id AS "replyToId", NULLIF(m.mentions, '[]') AS mentions, NULLIF(m.room_mentions, '[]') AS "roomMentions",
  NULLIF(m.attachments, '[]') AS attachments, NULLIF(m.extra, '{}') AS extra,
  m.thread_root_id AS "threadRootId", m.thread_shown AS "threadShown",
  m.reply_count AS "replyCount", m.last_reply_at AS "lastReplyAt",
  CASE WHEN m.followed THEN ARRAY(
    SELECT f.user_id FROM thread_follows f
     WHERE f.workspace_id = m.workspace_id AND f.root_id = m.id AND f.following ORDER BY f.since, f.user_id
  ) END AS followers,
  CASE WHEN m.reacted THEN ${reactionsOf('m')} END AS reactions,
  m.pinned, m.pinned_at AS "pinnedAt", m.pinned_by_id AS "pinnedById",
  (SELECT username FROM users WHERE workspace_id = m.workspace_id AND id = m.pinned_by_id) AS "pinnerUsername",
  m.concealed_at AS "concealedAt",
  m.edited_by_id AS "editedById", editor.username AS "editorUsername", editor.name AS "editorName",
  m.edited_at AS "editedAt", m.deleted_at AS "deletedAt", m.created_at AS "createdAt", m.updated_at AS "updatedAt"`;

/**
 * The users that `messageColumns` names. The limit, which changes nothing, keeps the planner from reading the whole table
 * of users for one page of messages.
 */
export const messageJoins = `
  LEFT JOIN LATERAL (
    SELECT username, name, kind, avatar_url, bio, last_sign_in_at
      FROM users WHERE workspace_id = m.workspace_id AND id = m.author_id LIMIT 1
  ) author ON true
  LEFT JOIN LATERAL (
    SELECT username, name FROM users WHERE workspace_id = m.workspace_id AND id = m.edited_by_id LIMIT 1
  ) editor ON true`;

/** What to select beside `messageColumns` to get the senders. */
export const senderColumns = `
  author.kind AS "senderKind", author.avatar_url AS "senderAvatarUrl", author.bio AS "senderBio",
  author.last_sign_in_at AS "senderLastSignInAt"`;

type JsonColumn = 'roomAliases' | 'mentions' | 'roomMentions' | 'attachments' | 'extra';
type Nullable<Members> = { [Name in keyof Members]: Members[Name] | null };

/** A row of `messageColumns`. */
export interface MessageRow
  extends Omit<Message, 'author' | 'editedBy' | 'system' | 'pin' | JsonColumn>,
    Nullable<Pick<Message, JsonColumn>>,
    Record<`${'author' | 'editor'}${'Username' | 'Name'}`, string | null> {
  authorId: string;
  editedById: string | null;
  system: string | null;
  pinned: boolean | null;
  pinnedAt: Date | null;
  pinnedById: string | null;
  pinnerUsername: string | null;
}

/** A row of `senderColumns`. */
export interface SenderRow {
  senderKind: string | null;
  senderAvatarUrl: string | null;
  senderBio: string | null;
  senderLastSignInAt: Date | null;
}

/** The sender of a message as core knows them. */
export function toSender(row: MessageRow & SenderRow): Sender {
  return {
    ...person(row.authorId, row.authorUsername, row.authorName),
    kind: row.senderKind ?? 'user',
    avatarUrl: row.senderAvatarUrl,
    bio: row.senderBio,
    lastSignInAt: row.senderLastSignInAt,
  };
}

/** A row as core knows it. */
export function toMessage(row: MessageRow): Message {
  return {
    id: row.id,
    roomId: row.roomId,
    roomAliases: row.roomAliases ?? {},
    seq: row.seq,
    author: person(row.authorId, row.authorUsername, row.authorName),
    system: row.system as SystemKind | null,
    kind: row.kind,
    text: row.text,
    mediaUrl: row.mediaUrl,
    replyToId: row.replyToId,
    mentions: row.mentions ?? [],
    roomMentions: row.roomMentions ?? [],
    attachments: row.attachments ?? [],
    extra: row.extra ?? {},
    threadRootId: row.threadRootId,
    threadShown: row.threadShown,
    replyCount: row.replyCount,
    lastReplyAt: row.lastReplyAt,
    followers: row.followers,
    reactions: row.reactions,
    pin: toPin(row),
    concealedAt: row.concealedAt,
    editedBy: row.editedById === null ? null : person(row.editedById, row.editorUsername, row.editorName),
    editedAt: row.editedAt,
    deletedAt: row.deletedAt,
    createdAt: row.createdAt,
    updatedAt: row.updatedAt,
  };
}

function toPin({ pinned, pinnedAt, pinnedById, pinnerUsername }: MessageRow): Message['pin'] {
  if (pinned === null || pinnedAt === null || pinnedById === null) return null;
  return { active: pinned, at: pinnedAt, by: person(pinnedById, pinnerUsername, null) };
}

/** A row that came as JSON within another. */
export function readNestedMessage(row: MessageRow): Message {
  return toMessage(
    readNested(row, [
      ...(['lastReplyAt', 'pinnedAt', 'concealedAt'] as const),
      ...(['editedAt', 'deletedAt', 'createdAt', 'updatedAt'] as const),
    ]),
  );
}

function person(id: string, username: string | null, name: string | null): Person {
  return { id, username: username ?? id, name: name ?? username ?? id };
}
