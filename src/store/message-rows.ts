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

const sources = `
  workspace_id id room_id seq author_id system kind text extra created_at updated_at thread_root_id thread_shown reply_count
  last_reply_at followed reacted starred set_aside media_url mentions room_mentions attachments reply_to_id pinned pinned_at
  pinned_by_id concealed_at edited_by_id edited_at deleted_at`;

/** The columns of a message that `messageColumns` and `listedColumns` read. What a statement hands on costs, read or not. */
export const sourceColumns = (m = 'm') =>
  sources
    .trim()
    .split(/\s+/)
    .map((column) => `${m}.${column}`)
    .join(', ');

/**
 * SQL of whether a message has something of what most have not. A generated column would tell, too, but PostgreSQL reads
 * its definition anew in each statement that writes a message.
 */
const isRare = `(
    m.media_url IS NOT NULL OR m.reply_to_id IS NOT NULL OR m.pinned_at IS NOT NULL OR m.concealed_at IS NOT NULL
    OR m.edited_by_id IS NOT NULL OR m.edited_at IS NOT NULL OR m.deleted_at IS NOT NULL
    OR jsonb_array_length(m.mentions) > 0 OR jsonb_array_length(m.room_mentions) > 0
    OR jsonb_array_length(m.attachments) > 0
  )`;

/**
 * What a statement selects to get messages `m` of one room, but for followers and reactions. What most messages do not have
 * comes as one column of JSON, and what is as with most messages as null: reading fifty rows of forty columns costs more
 * than finding the rows.
 */
export const plainColumns = `
  m.id, m.seq, m.author_id AS "authorId", author.username AS "authorUsername", author.name AS "authorName",
  m.system, NULLIF(m.kind, 'text') AS kind, m.text, NULLIF(m.extra, '{}') AS extra, m.created_at AS "createdAt",
  NULLIF(m.updated_at, m.created_at) AS "updatedAt", m.thread_root_id AS "threadRootId",
  NULLIF(m.thread_shown, false) AS "threadShown", NULLIF(m.reply_count, 0) AS "replyCount",
  m.last_reply_at AS "lastReplyAt",
  CASE WHEN ${isRare} THEN message_rarities(
    m.workspace_id, m.room_id, m.media_url, m.mentions, m.room_mentions, m.attachments, m.reply_to_id, m.pinned,
    m.pinned_at, m.pinned_by_id, m.concealed_at, m.edited_by_id, m.edited_at, m.deleted_at
  ) END AS rarities`;

/** The same with them. */
export const bodyColumns = `${plainColumns},
  CASE WHEN m.followed THEN ARRAY(
    SELECT f.user_id FROM thread_follows f
     WHERE f.workspace_id = m.workspace_id AND f.root_id = m.id AND f.following ORDER BY f.since, f.user_id
  ) END AS followers,
  CASE WHEN m.reacted AND m.deleted_at IS NULL THEN ${reactionsTo('m')} END AS reactions`;

/** Where messages `m` of rooms `r` are. */
export const placeColumns = `
  m.workspace_id AS "workspaceId", m.room_id AS "roomId", NULLIF(r.aliases, '{}') AS "roomAliases"`;

/** All of messages `m` of rooms `r`. */
export const messageColumns = `${placeColumns}, ${bodyColumns}`;

/** The limit, which changes nothing, keeps the planner from reading the whole table of users for one page of messages. */
const author = (columns: string) => `
  LEFT JOIN LATERAL (
    SELECT ${columns} FROM users WHERE workspace_id = m.workspace_id AND id = m.author_id LIMIT 1
  ) author ON true`;

/** The authors of `messageColumns`. */
export const messageJoins = author('username, name');

/** The same with what `senderColumns` read. */
export const senderJoins = author('username, name, kind, avatar_url, bio, last_sign_in_at');

/** What to select beside `messageColumns` to get the senders; what the service user sends, the platform itself sends. */
export const senderColumns = `
  CASE WHEN author.kind = 'bot' AND m.author_id = (SELECT w.service_user_id FROM workspaces w WHERE w.id = m.workspace_id)
       THEN 'platform' ELSE author.kind END AS "senderKind", author.avatar_url AS "senderAvatarUrl", author.bio AS "senderBio",
  author.last_sign_in_at AS "senderLastSignInAt"`;

/** Where a message is: the same for all of a room. */
export type MessagePlace = Pick<Message, 'workspaceId' | 'roomId' | 'roomAliases'>;

type Plain = 'id' | 'seq' | 'text' | 'createdAt' | 'threadRootId' | 'lastReplyAt';
type Usual = 'kind' | 'extra' | 'updatedAt' | 'threadShown' | 'replyCount';

type Nullable<Row> = { [Column in keyof Row]: Row[Column] | null };

/** A row of `plainColumns`. */
export interface PlainRow extends Pick<Message, Plain>, Nullable<Pick<Message, Usual>> {
  authorId: string;
  authorUsername: string | null;
  authorName: string | null;
  system: string | null;
  rarities: Rarities | null;
  /** Where the statement selects `starColumn`. */
  starredBy?: string[] | null;
}

/** A row of `bodyColumns`. */
export interface BodyRow extends PlainRow {
  followers: Message['followers'];
  reactions: ReactionRow[] | null;
}

/** A row of `placeColumns`. */
export type PlaceRow = Omit<MessagePlace, 'roomAliases'> & {
  roomAliases: MessagePlace['roomAliases'] | null;
};

/** A row of `messageColumns`. */
export type MessageRow = BodyRow & PlaceRow;

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
export function toSender(row: PlainRow & SenderRow): Sender {
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
  return toMessageOf(placeOf(row), row);
}

/** Where the message of a row is. */
export const placeOf = ({ workspaceId, roomId, roomAliases }: PlaceRow): MessagePlace => ({
  ...{ workspaceId, roomId, roomAliases: roomAliases ?? {} },
});

/** The same of a row without its place. */
export function toMessageOf(place: MessagePlace, row: BodyRow): Message {
  const { followers, reactions } = row;
  return { ...toPlainMessage(place, row), followers, reactions: toReactions(reactions) };
}

/** The same but for followers and reactions. */
export function toPlainMessage(
  { workspaceId, roomId, roomAliases }: MessagePlace,
  row: PlainRow,
): Omit<Message, 'followers' | 'reactions'> {
  return {
    workspaceId,
    id: row.id,
    roomId,
    roomAliases,
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
