import type { Message, Person, Quote, Sender, SystemKind } from '../core/model.ts';
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

/** SQL of what is shown of a message beside the one that answers it, from SQL of its workspace, room and id. */
export const quotedMessage = (workspace: string, room: string, id: string) => `(
    SELECT jsonb_build_object('authorId', q.author_id, 'username', u.username, 'name', u.name, 'kind', q.kind,
             'text', q.text, 'mediaUrl', q.media_url, 'at', (extract(epoch FROM q.created_at) * 1000)::bigint)
      FROM messages q
      LEFT JOIN users u ON u.workspace_id = q.workspace_id AND u.id = q.author_id
     WHERE q.workspace_id = ${workspace} AND q.id = ${id} AND q.room_id = ${room}
       AND q.deleted_at IS NULL AND q.concealed_at IS NULL
  )`;

/**
 * What to select beside `messageColumns` to get a reader's own star. A message that nobody has starred costs nothing.
 *
 * @param reader SQL of the reader's id, or of null
 */
export const starColumn = (reader: string) => `
  CASE WHEN m.starred THEN ARRAY(
    SELECT s.user_id FROM stars s
     WHERE s.workspace_id = m.workspace_id AND s.user_id = ${reader} AND s.room_id = m.room_id AND s.seq = m.seq
  ) END AS "starredBy"`;

/**
 * What a statement selects to get messages as core knows them. It expects `messages` as `m` and, for direct rooms' ids,
 * `rooms` as `r`. Empty JSON comes as null: most of it is empty, and parsing it fifty times a page shows.
 */
export const messageColumns = `
  m.workspace_id AS "workspaceId", m.id, m.room_id AS "roomId", NULLIF(r.aliases, '{}') AS "roomAliases", m.seq,
  m.author_id AS "authorId", author.username AS "authorUsername", author.name AS "authorName",
  m.system, m.kind, m.text, m.media_url AS "mediaUrl", m.reply_to_id AS "replyToId",
  CASE WHEN m.reply_to_id IS NOT NULL THEN ${quotedMessage('m.workspace_id', 'm.room_id', 'm.reply_to_id')} END AS quoted,
  NULLIF(m.mentions, '[]') AS mentions, NULLIF(m.room_mentions, '[]') AS "roomMentions",
  NULLIF(m.attachments, '[]') AS attachments, NULLIF(m.extra, '{}') AS extra,
  m.thread_root_id AS "threadRootId", m.thread_shown AS "threadShown",
  m.reply_count AS "replyCount", m.last_reply_at AS "lastReplyAt",
  CASE WHEN m.followed THEN ARRAY(
    SELECT f.user_id FROM thread_follows f
     WHERE f.workspace_id = m.workspace_id AND f.root_id = m.id AND f.following ORDER BY f.since, f.user_id
  ) END AS followers,
  CASE WHEN m.reacted AND m.deleted_at IS NULL THEN ${reactionsOf('m')} END AS reactions,
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

/** What to select beside `messageColumns` to get the senders; what the service user sends, the platform itself sends. */
export const senderColumns = `
  CASE WHEN author.kind = 'bot' AND m.author_id = (SELECT w.service_user_id FROM workspaces w WHERE w.id = m.workspace_id)
       THEN 'platform' ELSE author.kind END AS "senderKind", author.avatar_url AS "senderAvatarUrl", author.bio AS "senderBio",
  author.last_sign_in_at AS "senderLastSignInAt"`;

type JsonColumn = 'roomAliases' | 'mentions' | 'roomMentions' | 'attachments' | 'extra';
type Nullable<Members> = { [Name in keyof Members]: Members[Name] | null };

/** A row of `messageColumns`. */
export interface MessageRow
  extends Omit<Message, 'author' | 'editedBy' | 'system' | 'pin' | 'replyTo' | 'starredBy' | JsonColumn>,
    Nullable<Pick<Message, JsonColumn>>,
    Record<`${'author' | 'editor'}${'Username' | 'Name'}`, string | null> {
  authorId: string;
  editedById: string | null;
  system: string | null;
  quoted: QuotedRow | null;
  /** Where the statement selects `starColumn`. */
  starredBy?: string[] | null;
  pinned: boolean | null;
  pinnedAt: Date | null;
  pinnedById: string | null;
  pinnerUsername: string | null;
}

export interface QuotedRow extends Pick<Quote, 'kind' | 'text' | 'mediaUrl'> {
  authorId: string;
  username: string | null;
  name: string | null;
  /** Milliseconds since 1970. */
  at: number;
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
    workspaceId: row.workspaceId,
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
    replyTo: toQuote(row.quoted),
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
    starredBy: row.starredBy ?? null,
    pin: toPin(row),
    concealedAt: row.concealedAt,
    editedBy: row.editedById === null ? null : person(row.editedById, row.editorUsername, row.editorName),
    editedAt: row.editedAt,
    deletedAt: row.deletedAt,
    createdAt: row.createdAt,
    updatedAt: row.updatedAt,
  };
}

/** A row of `quotedMessage`. */
export function toQuote(row: QuotedRow | null): Quote | null {
  if (!row) return null;
  const { authorId, username, name, at, ...shown } = row;
  return { ...shown, author: person(authorId, username, name), createdAt: new Date(at) };
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
