import type { Caller, Presented } from './caller.ts';
import { contentOf, type Draft, maxIdLength } from './drafts.ts';
import { CoreError } from './errors.ts';
import { readMentions } from './mentions.ts';
import type { NewMessage } from './messages.ts';
import type { Message } from './model.ts';
import type { OwnRoomSearch } from './participants.ts';
import { postPlainly } from './plain-posts.ts';
import { belongsTo } from './room-policy.ts';
import { findHiddenRoom, type RoomRef, type RoomStanding, settleEntrance } from './rooms.ts';
import type { Store } from './store.ts';

/**
 * Writes a message. In a thread it goes to the root's room, whatever room was named, and makes the follows that
 * Rocket.Chat's rules ask for (sheet 9.4). A repeated id writes nothing and answers the message that is there.
 *
 * @param dialect whose room aliases count
 * @throws {CoreError} `unauthenticated`, `messageNotFound` (also when the id is that of a deleted message),
 *   `messageNotAccessible` when it
 *   is that of one elsewhere, `roomNotFound`, and what `demandFitting` and `demandPostable` throw
 */
export async function postMessage(
  store: Store,
  presented: Presented,
  dialect: string,
  room: RoomRef,
  draft: Draft,
): Promise<Message> {
  const written = await postPlainly(store, presented, { ref: room, dialect }, draft);
  if (written) return written;
  const entrance = await store.rooms.entrance(presented, { ref: room, dialect });
  const { caller, standing: named } = settleEntrance(entrance);
  demandFitting(caller, draft);
  const parent = await findParent(store, caller, draft);
  const standing = parent ? await findRoomOf(store, caller, parent, named, dialect) : named;
  if (!standing) throw new CoreError('roomNotFound');
  demandPostable(caller, standing);
  return writeMessage(store, caller, standing, draft, parent);
}

/**
 * Writes a message in a room in which the caller is.
 *
 * @param read says what to write once the caller is known to be allowed; throws what is wrong with it
 * @throws {CoreError} `roomNotFound`, `roomArchived`, `roomReadOnly`, `muted`, `replyNotFound` unless the message that it
 *   answers is in the room, and what `demandFitting` throws
 */
export async function postAsMember(
  store: Store,
  caller: Caller,
  search: OwnRoomSearch,
  read: () => Draft,
): Promise<Message> {
  const standing = await findHiddenRoom(store.rooms, caller, search);
  demandPostable(caller, standing);
  const draft = read();
  demandFitting(caller, draft);
  const { workspaceId, userId } = caller;
  if (draft.replyToId !== undefined) {
    const answered = await store.messages.find(workspaceId, draft.replyToId, userId);
    if (answered?.roomId !== standing.room.id || answered.deletedAt || answered.system)
      throw new CoreError('replyNotFound');
  }
  const mentioned = await store.identities.resolve(workspaceId, search.dialect, draft.mentionedIds ?? []);
  return writeMessage(store, caller, standing, { ...draft, mentionedIds: [...mentioned.values()] }, null);
}

/** The message that a draft answers, if it answers one. */
export async function findParent(
  store: Store,
  { workspaceId, userId, settings }: Caller,
  { threadId }: Draft,
): Promise<Message | null> {
  if (threadId === undefined) return null;
  if (!settings.threadsEnabled) throw new CoreError('threadsDisabled');
  const parent = await store.messages.find(workspaceId, threadId, userId);
  if (!parent) throw new CoreError('messageNotFound', { messageId: threadId });
  return parent;
}

/**
 * The room of the message that a draft answers, which may be the one that was named beside it.
 *
 * @throws {CoreError} `roomNotFound`
 */
export async function findRoomOf(
  { rooms }: Pick<Store, 'rooms'>,
  caller: Caller,
  { roomId }: Message,
  named: RoomStanding | null,
  dialect: string,
): Promise<RoomStanding> {
  if (named?.room.id === roomId) return named;
  const standing = await rooms.standing(caller, { id: roomId }, dialect);
  if (!standing) throw new CoreError('roomNotFound');
  return standing;
}

/** Writes what was found good into a room that was found open. */
export async function writeMessage(
  store: Store,
  caller: Caller,
  standing: RoomStanding,
  draft: Draft,
  parent: Message | null,
): Promise<Message> {
  const { id } = draft;
  const message = await store.messages.post(
    caller.workspaceId,
    composeMessage(caller, standing, draft, parent),
  );
  if (!message) throw new CoreError(id === undefined ? 'roomNotFound' : 'messageNotFound', { messageId: id });
  // A taken id may be that of a message in a room that the caller cannot read.
  if (message.roomId !== standing.room.id) throw new CoreError('messageNotAccessible');
  return message;
}

/** What the store is to write of a draft. */
export function composeMessage(
  { userId, username, name }: Caller,
  { room, permissions }: RoomStanding,
  draft: Draft,
  parent: Message | null,
): NewMessage {
  return {
    ...contentOf(draft, parent),
    roomId: room.id,
    author: { id: userId, username, name },
    named: readMentions(draft.text, permissions, draft.mentionedIds),
  };
}

/**
 * Who may write in a room: whoever reads it and belongs to those whom its policy lets post, unless it is archived or they
 * are muted, banned, or apart by a block.
 *
 * @throws {CoreError} `roomNotAccessible`, `blocked`, `roomArchived`, `roomReadOnly`, `muted`
 */
export function demandPostable(caller: Caller, standing: RoomStanding): void {
  const { room, membership, readable, blocked } = standing;
  if (!readable) throw new CoreError('roomNotAccessible', { name: room.slug });
  if (blocked) throw new CoreError('blocked');
  if (room.archivedAt) throw new CoreError('roomArchived', { name: room.slug ?? room.title });
  if (!mayPost(standing)) throw new CoreError('roomReadOnly');
  if (membership?.muted) throw new CoreError('muted', { name: caller.username });
}

/** A room that everybody may post in can be made read-only; one that only some may post in already is. */
function mayPost({ room, membership, permissions }: RoomStanding): boolean {
  const { post } = room.policy;
  const part = { membership, permissions };
  const restricted = room.readOnly || room.broadcast;
  if (post === 'permitted' || post === 'members') {
    if (restricted && !belongsTo('permitted', part, ['post-in-read-only-rooms'])) return false;
    return post === 'permitted' || belongsTo(post, part, []);
  }
  return belongsTo(post, part, []);
}

/**
 * What a message may be, wherever it goes.
 *
 * @throws {CoreError} `messageInvalid`, `messageTooLong`, `impersonationNotAllowed`
 */
export function demandFitting(caller: Caller, { id, text, attachments = [], impersonates }: Draft): void {
  if (id !== undefined && id.length > maxIdLength)
    throw new CoreError('messageInvalid', { reason: 'The id is too long.' });
  if (impersonates && !caller.permissions.has('impersonate')) throw new CoreError('impersonationNotAllowed');
  const texts = [text, ...attachments.map((attachment) => (attachment as { text?: unknown }).text)];
  const max = caller.settings.messageMaxLength;
  if (texts.some((part) => typeof part === 'string' && [...part].length > max))
    throw new CoreError('messageTooLong', { max });
}
