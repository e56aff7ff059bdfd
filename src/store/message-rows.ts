import type { Message, Person, SystemKind } from '../core/model.ts';
import { readNested } from './lists.ts';

/**
 * What a statement selects to get messages as core knows them. It expects `messages` as `m` and, for direct rooms' ids,
 * `rooms` as `r`. Empty JSON comes as null: most of it is empty, and parsing it fifty times a page shows.
 */
export const messageColumns = `
  m.id, m.room_id AS "roomId", NULLIF(r.aliases, '{}') AS "roomAliases", m.seq,
  m.author_id AS "authorId", author.username AS "authorUsername", author.name AS "authorName",
  m.system, m.text, NULLIF(m.mentions, '[]') AS mentions, NULLIF(m.room_mentions, '[]') AS "roomMentions",
  NULLIF(m.attachments, '[]') AS attachments, NULLIF(m.extra, '{}') AS extra,
  m.thread_root_id AS "threadRootId", m.thread_shown AS "threadShown",
  m.reply_count AS "replyCount", m.last_reply_at AS "lastReplyAt",
  CASE WHEN m.followed THEN ARRAY(
    SELECT f.user_id FROM thread_follows f
     WHERE f.workspace_id = m.workspace_id AND f.root_id = m.id AND f.following ORDER BY f.since, f.user_id
  ) END AS followers,
  m.edited_by_id AS "editedById", editor.username AS "editorUsername", editor.name AS "editorName",
  m.edited_at AS "editedAt", m.deleted_at AS "deletedAt", m.created_at AS "createdAt", m.updated_at AS "updatedAt"`;

/**
 * The users that `messageColumns` names. The limit, which changes nothing, keeps the planner from reading the whole table
 * of users for one page of messages.
 */
export const messageJoins = `
  LEFT JOIN LATERAL (
    SELECT username, name FROM users WHERE workspace_id = m.workspace_id AND id = m.author_id LIMIT 1
  ) author ON true
  LEFT JOIN LATERAL (
    SELECT username, name FROM users WHERE workspace_id = m.workspace_id AND id = m.edited_by_id LIMIT 1
  ) editor ON true`;

type JsonColumn = 'roomAliases' | 'mentions' | 'roomMentions' | 'attachments' | 'extra';
type Nullable<Members> = { [Name in keyof Members]: Members[Name] | null };

/** A row of `messageColumns`. */
export interface MessageRow
  extends Omit<Message, 'author' | 'editedBy' | 'system' | JsonColumn>,
    Nullable<Pick<Message, JsonColumn>>,
    Record<`${'author' | 'editor'}${'Username' | 'Name'}`, string | null> {
  authorId: string;
  editedById: string | null;
  system: string | null;
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
    text: row.text,
    mentions: row.mentions ?? [],
    roomMentions: row.roomMentions ?? [],
    attachments: row.attachments ?? [],
    extra: row.extra ?? {},
    threadRootId: row.threadRootId,
    threadShown: row.threadShown,
    replyCount: row.replyCount,
    lastReplyAt: row.lastReplyAt,
    followers: row.followers,
    editedBy: row.editedById === null ? null : person(row.editedById, row.editorUsername, row.editorName),
    editedAt: row.editedAt,
    deletedAt: row.deletedAt,
    createdAt: row.createdAt,
    updatedAt: row.updatedAt,
  };
}

/** A row that came as JSON within another. */
export function readNestedMessage(row: MessageRow): Message {
  return toMessage(readNested(row, ['lastReplyAt', 'editedAt', 'deletedAt', 'createdAt', 'updatedAt']));
}

function person(id: string, username: string | null, name: string | null): Person {
  return { id, username: username ?? id, name: name ?? username ?? id };
}
