import type { Caller } from './caller.ts';
import { CoreError } from './errors.ts';
import { readMentions } from './mentions.ts';
import type { Edit } from './messages.ts';
import type { Message } from './model.ts';
import { findHiddenRoom, type RoomStanding } from './rooms.ts';
import type { Store } from './store.ts';

const minute = 60_000;

/**
 * A message that the caller may read, with the caller's standing in its room.
 *
 * @throws {CoreError} `messageNotFound`, `messageNotAccessible`
 */
export async function readMessage(
  store: Store,
  caller: Caller,
  dialect: string,
  messageId: string,
): Promise<{ message: Message; standing: RoomStanding }> {
  const message = await store.messages.find(caller.workspaceId, messageId, caller.userId);
  if (!message) throw new CoreError('messageNotFound', { messageId });
  const standing = await store.rooms.standing(caller, { id: message.roomId }, dialect);
  if (!standing?.readable) throw new CoreError('messageNotAccessible', { messageId });
  return { message, standing };
}

/** What a caller says about the message it wants changed. */
export interface Target {
  messageId: string;
  /** The room it is said to be in: our id or the dialect's alias. */
  roomId: string;
}

/**
 * Changes the words of a message. Words that are already there change nothing.
 *
 * @param onlyOwn whether nobody may change those of others, whatever their roles
 * @throws {CoreError} `messageNotFound`, `messageNotAccessible`, `messageRoomMismatch`, `blocked`,
 *   `editingNotAllowed`, `editingBlocked`, `messageTooLong`
 */
export async function editMessage(
  store: Store,
  caller: Caller,
  dialect: string,
  target: Target,
  changes: Rewriting,
  onlyOwn = false,
): Promise<Message> {
  const { message, standing } = await findTarget(store, caller, dialect, target);
  if (standing.blocked) throw new CoreError('blocked');
  const { settings } = caller;
  const own = message.author.id === caller.userId;
  const anyones = !onlyOwn && standing.permissions.has('edit-messages');
  if (message.system || !(anyones || (own && settings.messageEditing)))
    throw new CoreError('editingNotAllowed');
  if (isPast(message, settings.messageEditWindow) && !standing.permissions.has('edit-messages-at-any-time')) {
    throw new CoreError('editingBlocked');
  }
  return rewrite(store, caller, { message, standing }, changes);
}

/** What an edit says, the names in its text not yet read. */
type Rewriting = Omit<Edit, 'named'> & { mentionedIds?: string[] | undefined };

/**
 * Changes the words of a message of the caller's own, in a room in which they are.
 *
 * @param read says what to change once the caller is known to be allowed; throws what is wrong with it
 * @throws {CoreError} `roomNotFound`, `messageNotFound`, `blocked`, `editingNotAllowed`, `editingBlocked`, `messageTooLong`
 */
export async function editOwnMessage(
  store: Store,
  caller: Caller,
  dialect: string,
  target: Target,
  read: (message: Message) => Rewriting,
): Promise<Message> {
  const found = await findAsMember(store, caller, dialect, target);
  const { message, standing } = found;
  if (standing.blocked) throw new CoreError('blocked');
  const { settings } = caller;
  if (message.author.id !== caller.userId || !settings.messageEditing)
    throw new CoreError('editingNotAllowed');
  if (isPast(message, settings.messageEditWindow) && !standing.permissions.has('edit-messages-at-any-time'))
    throw new CoreError('editingBlocked');
  return rewrite(store, caller, found, read(message));
}

/** Writes what is new. */
async function rewrite(
  store: Store,
  { workspaceId, userId, settings }: Caller,
  { message, standing }: { message: Message; standing: RoomStanding },
  { mentionedIds, ...changes }: Rewriting,
): Promise<Message> {
  const { text } = changes;
  const max = settings.messageMaxLength;
  if ([...text].length > max) throw new CoreError('messageTooLong', { max });
  if (text === message.text && Object.keys(changes).length === 1) return message;
  const named = readMentions(text, standing.permissions, mentionedIds);
  const edited = await store.messages.edit(workspaceId, message.id, userId, { ...changes, named });
  if (!edited) throw new CoreError('messageNotFound', { messageId: message.id });
  return edited;
}

/**
 * Deletes a message. One that has replies leaves a stub, so that its thread keeps its root (sheet 9.1).
 *
 * @param asAuthor delete in the author's name
 * @returns the message as it was
 * @throws {CoreError} `messageNotFound`, `messageNotAccessible`, `messageRoomMismatch`, `deletingNotAllowed`
 */
export async function deleteMessage(
  store: Store,
  caller: Caller,
  dialect: string,
  target: Target,
  asAuthor: boolean,
): Promise<Message> {
  return remove(store, caller, await findTarget(store, caller, dialect, target), asAuthor);
}

/**
 * Deletes a message in a room in which the caller is.
 *
 * @throws {CoreError} `roomNotFound`, `messageNotFound` (also the second time), `deletingNotAllowed`
 */
export async function deleteAsMember(
  store: Store,
  caller: Caller,
  dialect: string,
  target: Target,
): Promise<Message> {
  return remove(store, caller, await findAsMember(store, caller, dialect, target), false);
}

async function remove(
  store: Store,
  caller: Caller,
  { message, standing }: { message: Message; standing: RoomStanding },
  asAuthor: boolean,
): Promise<Message> {
  demandDeletable(caller, standing, message, asAuthor);
  const actorId = asAuthor ? message.author.id : caller.userId;
  const removed = await store.messages.remove(
    caller.workspaceId,
    message.id,
    actorId,
    caller.settings.showDeletedMessages,
  );
  if (!removed) throw new CoreError('messageNotFound', { messageId: message.id });
  return message;
}

/**
 * Who may delete a message: its author, and whoever may delete those of others, as long as the workspace lets them.
 *
 * @throws {CoreError} `deletingNotAllowed`
 */
export function demandDeletable(
  caller: Caller,
  { permissions }: RoomStanding,
  message: Pick<Message, 'author' | 'createdAt'>,
  asAuthor: boolean,
): void {
  const own = message.author.id === caller.userId;
  const force = permissions.has('force-delete-messages');
  if (asAuthor && !own && !force) throw new CoreError('deletingNotAllowed', { asAuthor });
  if (force) return;
  const allowed = permissions.has('delete-messages') || (own && permissions.has('delete-own-messages'));
  const late =
    isPast(message, caller.settings.messageDeleteWindow) && !permissions.has('edit-messages-at-any-time');
  if (!caller.settings.messageDeleting || !allowed || late) throw new CoreError('deletingNotAllowed');
}

async function findTarget(store: Store, caller: Caller, dialect: string, { messageId, roomId }: Target) {
  const found = await readMessage(store, caller, dialect, messageId);
  if (found.message.deletedAt) throw new CoreError('messageNotFound', { messageId });
  const { room } = found.standing;
  if (roomId !== room.id && roomId !== room.aliases[dialect]) throw new CoreError('messageRoomMismatch');
  return found;
}

/** What people wrote in a room of the caller, as its members see it. */
async function findAsMember(store: Store, caller: Caller, dialect: string, { messageId, roomId }: Target) {
  const standing = await findHiddenRoom(store.rooms, caller, { ref: { id: roomId }, dialect });
  const message = await store.messages.find(caller.workspaceId, messageId, caller.userId);
  const visible = message && !message.deletedAt && !message.system && !message.concealedAt;
  if (!visible || message.roomId !== standing.room.id) throw new CoreError('messageNotFound', { messageId });
  return { message, standing };
}

/** Whether a window of minutes after the message was written is over; 0 never is. */
function isPast({ createdAt }: Pick<Message, 'createdAt'>, minutes: number): boolean {
  return minutes > 0 && Date.now() - createdAt.getTime() > minutes * minute;
}
