import type { Message, Person, Quote, Reaction, Sender, SystemKind } from '../core/model.ts';
import { readNested } from './lists.ts';

/**
 * SQL of the reactions to a message, in the order in which they came. JSON as text, here and below: PostgreSQL writes it
 * down once, where `jsonb` would be built first.
 */
export const reactionsTo = (message: string) => `(
    SELECT COALESCE(json_agg(json_build_array(x.reaction, x.user_id, u.username) ORDER BY x.at), '[]')
      FROM reactions x
      LEFT JOIN LATERAL (
        SELECT username FROM users WHERE workspace_id = x.workspace_id AND id = x.user_id LIMIT 1
      ) u ON true
     WHERE x.workspace_id = ${message}.workspace_id AND x.message_id = ${message}.id
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

/** What most messages do not have: a name, SQL of whether a message has it, and SQL of its value. */
const rarities: [name: string, isThere: string, value: string][] = [
  ['mediaUrl', 'm.media_url IS NOT NULL', 'm.media_url'],
  ['mentions', "m.mentions <> '[]'", 'm.mentions'],
  ['roomMentions', "m.room_mentions <> '[]'", 'm.room_mentions'],
  ['attachments', "m.attachments <> '[]'", 'm.attachments'],
  ['replyToId', 'm.reply_to_id IS NOT NULL', 'm.reply_to_id'],
  ['quoted', 'm.reply_to_id IS NOT NULL', 'quoted_message(m.workspace_id, m.room_id, m.reply_to_id)'],
  ['pin', 'm.pinned_at IS NOT NULL', "json_build_object('active', m.pinned, 'at', m.pinned_at)"],
  ['pinnedBy', 'm.pinned_at IS NOT NULL', 'shown_person(m.workspace_id, m.pinned_by_id)'],
  ['concealedAt', 'm.concealed_at IS NOT NULL', 'm.concealed_at'],
  ['editedBy', 'm.edited_by_id IS NOT NULL', 'shown_person(m.workspace_id, m.edited_by_id)'],
  ['editedAt', 'm.edited_at IS NOT NULL', 'm.edited_at'],
  ['deletedAt', 'm.deleted_at IS NOT NULL', 'm.deleted_at'],
];

/**
 * What a statement selects to get messages as core knows them. It expects `messages` as `m` and, for direct rooms' ids,
 * `rooms` as `r`. What most messages do not have comes as one column of JSON, and what is as with most messages as null:
 * reading fifty rows of forty columns costs more than finding the rows.
 */
export const messageColumns = `
  m.workspace_id AS "workspaceId", m.id, m.room_id AS "roomId", NULLIF(r.aliases, '{}') AS "roomAliases", m.seq,
  m.author_id AS "authorId", author.username AS "authorUsername", author.name AS "authorName",
  m.system, NULLIF(m.kind, 'text') AS kind, m.text, NULLIF(m.extra, '{}') AS extra, m.created_at AS "createdAt",
  NULLIF(m.updated_at, m.created_at) AS "updatedAt", m.thread_root_id AS "threadRootId",
  NULLIF(m.thread_shown, false) AS "threadShown", NULLIF(m.reply_count, 0) AS "replyCount",
  m.last_reply_at AS "lastReplyAt",
  CASE WHEN m.followed THEN ARRAY(
    SELECT f.user_id FROM thread_follows f
     WHERE f.workspace_id = m.workspace_id AND f.root_id = m.id AND f.following ORDER BY f.since, f.user_id
  ) END AS followers,
  CASE WHEN m.reacted AND m.deleted_at IS NULL THEN ${reactionsTo('m')} END AS reactions,
  CASE WHEN ${[...new Set(rarities.map(([, isThere]) => isThere))].join(' OR ')}
       THEN json_build_object(${rarities
         .map(([name, isThere, value]) => `'${name}', CASE WHEN ${isThere} THEN ${value} END`)
         .join(', ')}) END AS rarities`;

/**
 * The authors of `messageColumns`. The limit, which changes nothing, keeps the planner from reading the whole table of
 * users for one page of messages.
 */
export const messageJoins = `
  LEFT JOIN LATERAL (
    SELECT username, name, kind, avatar_url, bio, last_sign_in_at
      FROM users WHERE workspace_id = m.workspace_id AND id = m.author_id LIMIT 1
  ) author ON true`;

/** What to select beside `messageColumns` to get the senders; what the service user sends, the platform itself sends. */
export const senderColumns = `
  CASE WHEN author.kind = 'bot' AND m.author_id = (SELECT w.service_user_id FROM workspaces w WHERE w.id = m.workspace_id)
       THEN 'platform' ELSE author.kind END AS "senderKind", author.avatar_url AS "senderAvatarUrl", author.bio AS "senderBio",
  author.last_sign_in_at AS "senderLastSignInAt"`;

type Plain =
  | 'workspaceId'
  | 'id'
  | 'roomId'
  | 'seq'
  | 'text'
  | 'createdAt'
  | 'threadRootId'
  | 'lastReplyAt'
  | 'followers';
type Usual = 'roomAliases' | 'kind' | 'extra' | 'updatedAt' | 'threadShown' | 'replyCount';

type Nullable<Row> = { [Column in keyof Row]: Row[Column] | null };

/** A row of `messageColumns`. */
export interface MessageRow extends Pick<Message, Plain>, Nullable<Pick<Message, Usual>> {
  authorId: string;
  authorUsername: string | null;
  authorName: string | null;
  system: string | null;
  reactions: ReactionRow[] | null;
  rarities: Rarities | null;
  /** Where the statement selects `starColumn`. */
  starredBy?: string[] | null;
}

type Rare = 'mediaUrl' | 'mentions' | 'roomMentions' | 'attachments' | 'replyToId';
type Instant = 'concealedAt' | 'editedAt' | 'deletedAt';
export type ReactionRow = [reaction: string, userId: string, username: string | null];
type PersonRow = { id: string } & Record<'username' | 'name', string | null>;

/** What a message has of `rarities`; in JSON an instant is text. */
type Rarities = { [Name in Rare]: Message[Name] | null } & Record<Instant, string | null> & {
    quoted: QuotedRow | null;
    pin: { active: boolean; at: string } | null;
    pinnedBy: PersonRow | null;
    editedBy: PersonRow | null;
  };

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
    kind: row.kind ?? 'text',
    text: row.text,
    extra: row.extra ?? {},
    threadRootId: row.threadRootId,
    threadShown: row.threadShown ?? false,
    replyCount: row.replyCount ?? 0,
    lastReplyAt: row.lastReplyAt,
    followers: row.followers,
    reactions: toReactions(row.reactions),
    starredBy: row.starredBy ?? null,
    createdAt: row.createdAt,
    updatedAt: row.updatedAt ?? row.createdAt,
    ...(row.rarities ? toRareMembers(row.rarities) : plain),
  };
}

/** What `reactionsTo` answers. */
export function toReactions(rows: ReactionRow[] | null): Reaction[] | null {
  return (
    rows?.map(([reaction, id, username]) => ({ reaction, user: { id, username: username ?? id } })) ?? null
  );
}

type RareMembers = Pick<Message, Rare | Instant | 'replyTo' | 'pin' | 'editedBy'>;

/** Of a message without any rarity. */
const plain: Readonly<RareMembers> = {
  ...{ mediaUrl: null, mentions: [], roomMentions: [], attachments: [], replyToId: null, replyTo: null },
  ...{ pin: null, concealedAt: null, editedBy: null, editedAt: null, deletedAt: null },
};

function toRareMembers({ quoted, pin, pinnedBy, editedBy, ...rare }: Rarities): RareMembers {
  return {
    ...rare,
    mentions: rare.mentions ?? [],
    roomMentions: rare.roomMentions ?? [],
    attachments: rare.attachments ?? [],
    replyTo: toQuote(quoted),
    pin: pin && pinnedBy && { active: pin.active, at: new Date(pin.at), by: toPerson(pinnedBy) },
    concealedAt: toInstant(rare.concealedAt),
    editedBy: editedBy && toPerson(editedBy),
    editedAt: toInstant(rare.editedAt),
    deletedAt: toInstant(rare.deletedAt),
  };
}

/** A user whose name may be gone. */
export const toPerson = ({ id, username, name }: PersonRow): Person => person(id, username, name);

const toInstant = (text: string | null) => (text === null ? null : new Date(text));

/** What `quoted_message` answers. */
export function toQuote(row: QuotedRow | null): Quote | null {
  if (!row) return null;
  const { authorId, username, name, at, ...shown } = row;
  return { ...shown, author: person(authorId, username, name), createdAt: new Date(at) };
}

/** A row that came as JSON within another. */
export function readNestedMessage(row: MessageRow): Message {
  return toMessage(readNested(row, ['lastReplyAt', 'createdAt', 'updatedAt']));
}

function person(id: string, username: string | null, name: string | null): Person {
  return { id, username: username ?? id, name: name ?? username ?? id };
}
