import { enterBroadcast, findBroadcast } from './broadcasts.ts';
import type { Caller, Presented } from './caller.ts';
import type { Draft } from './drafts.ts';
import { CoreError } from './errors.ts';
import { readMentions } from './mentions.ts';
import type { Message, Page, Person } from './model.ts';
import { demandFitting, demandPostable, writeMessage } from './post-message.ts';
import { maxReactionLength, maxReactions } from './reactions.ts';
import type { RoomSearch, RoomStanding } from './rooms.ts';
import type { Store } from './store.ts';

/** How a client names a message of a room: ids that are tried in turn, and a place in the order of the room. */
export interface PostRef {
  ids: string[];
  seq: number | null;
}

/** What of a message is shown in a broadcast. */
export type PostBody = Pick<
  Message,
  'id' | 'seq' | 'roomAliases' | 'text' | 'mediaUrl' | 'extra' | 'createdAt'
> & { author: Pick<Person, 'id'> };

/** A message of a broadcast as somebody may see it. */
export interface Post {
  message: PostBody;
  /** What members have put to it, in the order in which it came. */
  reactions: string[];
  /** How many members it was shown to; nothing where counts, reactions included, are not for the caller. */
  views: number | null;
  /** What it answers, where that still stands. */
  reply: { id: string; text: string; authorId: string } | null;
}

/** What somebody was shown, and who that is. */
export interface Seen<Shown> {
  viewerId: string;
  seen: Shown;
}

export interface PostQuery extends Page {
  /** As the public sees it: all of it, and nothing is counted as seen. */
  asPublic: boolean;
  /** The message at this place of the room alone. */
  seq: number | null;
}

export interface PostStore {
  /** A message of a room that people wrote, also a deleted one. */
  find(workspaceId: string, roomId: string, ref: PostRef): Promise<Message | null>;
  /**
   * The newest messages first: for members all of them, each counted as seen, for those who have left what there was until
   * then, for others nothing: one statement, the credential included.
   *
   * @returns nothing unless an instance that works asks for a broadcast
   */
  page(presented: Presented, search: RoomSearch, query: PostQuery): Promise<Seen<Post[]> | null>;
  /** Deletes a message for the caller alone. */
  setAside(caller: Caller, message: Message): Promise<void>;
  /**
   * Makes a reaction the caller's only one to a message, or takes theirs away, with the events of what changed: one
   * transaction.
   */
  react(caller: Caller, message: Message, reaction: string | null, maxDistinct: number): Promise<ReactFacts>;
  /** Keeps the options that the caller chose in a poll, with the event where that changes anything; false when not in the room. */
  vote(caller: Caller, message: Message, options: number[]): Promise<boolean>;
}

/** What the store met when it was asked to change the caller's reaction. */
export interface ReactFacts {
  inRoom: boolean;
  full: boolean;
}

type Stores = Pick<Store, 'posts' | 'rooms' | 'messages' | 'memberships'>;

const minute = 60_000;
/** Posts can be edited for so many milliseconds (WhatsApp sheet 5). */
const editWindow = 15 * minute;
/** For so long a deletion is for everybody (WhatsApp sheet 5). */
const deleteWindow = 48 * 60 * minute;

/**
 * Writes a post.
 *
 * @param answered the post that it answers
 * @throws {CoreError} `roomNotFound`, `notInRoom`, `messageNotFound`, and what `demandFitting` and `demandPostable` throw
 */
export async function postToBroadcast(
  stores: Store,
  caller: Caller,
  search: RoomSearch,
  draft: Draft,
  answered: PostRef | null,
): Promise<Post> {
  demandFitting(caller, draft);
  const standing = await findBroadcast(stores, caller, search);
  demandManager(caller, standing);
  const reply = answered && (await findPost(stores, caller, standing, answered));
  const replyToId = reply?.id;
  const message = await writeMessage(stores, caller, standing, { ...draft, replyToId }, null);
  return {
    message,
    reactions: [],
    views: null,
    reply: reply && { id: reply.id, text: reply.text, authorId: reply.author.id },
  };
}

/**
 * Changes the words of a post, in its first 15 minutes. Words that stand there already change nothing.
 *
 * @throws {CoreError} what `enterBroadcast` throws, `notInRoom`, `roomReadOnly`, `messageNotFound`, `editingBlocked`,
 *   `messageTooLong`
 */
export async function editPost(
  stores: Store,
  presented: Presented,
  search: RoomSearch,
  ref: PostRef,
  text: string,
): Promise<Seen<Post>> {
  const { caller, standing } = await enterBroadcast(stores, presented, search);
  demandFitting(caller, { text });
  demandManager(caller, standing);
  const message = await findPost(stores, caller, standing, ref);
  if (Date.now() - message.createdAt.getTime() > editWindow) throw new CoreError('editingBlocked');
  if (text !== message.text) {
    const named = readMentions(text, standing.permissions);
    const edited = await stores.messages.edit(caller.workspaceId, message.id, caller.userId, { text, named });
    if (!edited) throw new CoreError('messageNotFound');
  }
  return readPost(stores, presented, search, ref);
}

/**
 * Deletes a post, for everybody in its first 48 hours, later for the caller alone. Deleting again changes nothing.
 *
 * @throws {CoreError} `roomNotFound`, `notInRoom`, `roomReadOnly`, `messageNotFound`
 */
export async function deletePost(
  stores: Store,
  caller: Caller,
  search: RoomSearch,
  ref: PostRef,
): Promise<void> {
  const standing = await findBroadcast(stores, caller, search);
  demandManager(caller, standing);
  const message = await stores.posts.find(caller.workspaceId, standing.room.id, ref);
  if (!message) throw new CoreError('messageNotFound');
  const { workspaceId, userId, settings } = caller;
  if (message.deletedAt) return;
  if (Date.now() - message.createdAt.getTime() > deleteWindow) await stores.posts.setAside(caller, message);
  else await stores.messages.remove(workspaceId, message.id, userId, settings.showDeletedMessages);
}

/**
 * A page of a broadcast, the newest post first.
 *
 * @throws {CoreError} what `enterBroadcast` throws
 */
export async function listPosts(
  stores: Stores,
  presented: Presented,
  search: RoomSearch,
  query: Omit<PostQuery, 'seq'>,
): Promise<Seen<Post[]>> {
  const found = await stores.posts.page(presented, search, { ...query, seq: null });
  if (found) return found;
  // This one says what stands against it.
  await enterBroadcast(stores, presented, search);
  throw new CoreError('roomNotFound');
}

/**
 * A post that the caller would find in the page of the broadcast.
 *
 * @throws {CoreError} what `enterBroadcast` throws, `messageNotFound`
 */
export async function readPost(
  stores: Stores,
  presented: Presented,
  search: RoomSearch,
  ref: PostRef,
): Promise<Seen<Post>> {
  const { caller, standing } = await enterBroadcast(stores, presented, search);
  const { seq } = await findPost(stores, caller, standing, ref);
  const query = { seq, asPublic: false, offset: 0, limit: 1 };
  const found = await stores.posts.page(presented, search, query);
  const [post] = found?.seen ?? [];
  if (!post) throw new CoreError('messageNotFound');
  return { viewerId: caller.userId, seen: post };
}

/**
 * Makes a reaction the caller's only one to a post. The same again changes nothing.
 *
 * @param reaction null: takes theirs back
 * @throws {CoreError} `roomNotFound`, `notInRoom`, `blocked`, `messageNotFound`, `reactionInvalid`, `tooManyReactions`
 */
export async function reactToPost(
  stores: Stores,
  caller: Caller,
  search: RoomSearch,
  ref: PostRef,
  reaction: string | null,
): Promise<Message> {
  if (reaction !== null && reaction.length > maxReactionLength) throw new CoreError('reactionInvalid');
  const message = await findPostAsMember(stores, caller, search, ref);
  const { inRoom, full } = await stores.posts.react(caller, message, reaction, maxReactions);
  if (!inRoom) throw new CoreError('notInRoom');
  if (full) throw new CoreError('tooManyReactions', { max: maxReactions });
  return message;
}

/**
 * Takes the caller's vote in a poll in place of an earlier one.
 *
 * @param choose reads the chosen options; throws when these are none of this post
 * @throws {CoreError} `roomNotFound`, `notInRoom`, `blocked`, `messageNotFound`
 */
export async function voteInPoll(
  stores: Stores,
  caller: Caller,
  search: RoomSearch,
  ref: PostRef,
  choose: (poll: Message) => number[],
): Promise<Message> {
  const message = await findPostAsMember(stores, caller, search, ref);
  if (!(await stores.posts.vote(caller, message, choose(message)))) throw new CoreError('notInRoom');
  return message;
}

async function findPostAsMember(
  stores: Stores,
  caller: Caller,
  search: RoomSearch,
  ref: PostRef,
): Promise<Message> {
  const standing = await findBroadcast(stores, caller, search);
  if (!standing.membership) throw new CoreError('notInRoom');
  if (standing.blocked) throw new CoreError('blocked');
  return findPost(stores, caller, standing, ref);
}

async function findPost(
  { posts }: Stores,
  { workspaceId }: Caller,
  { room }: RoomStanding,
  ref: PostRef,
): Promise<Message> {
  const message = await posts.find(workspaceId, room.id, ref);
  if (!message || message.deletedAt) throw new CoreError('messageNotFound');
  return message;
}

/** Whoever has left is told so, rather than that they may not post. */
function demandManager(caller: Caller, standing: RoomStanding): void {
  if (!standing.membership) throw new CoreError('notInRoom');
  demandPostable(caller, standing);
}
