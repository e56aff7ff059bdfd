import { type Caller, demandPlatform, isPlatform, type Presented } from './caller.ts';
import { demandDeletable, editMessage } from './change-message.ts';
import type { Draft } from './drafts.ts';
import { CoreError } from './errors.ts';
import type { ListedMessage } from './message-lists.ts';
import type { Sender } from './model.ts';
import { demandFitting, demandPostable, writeMessage } from './post-message.ts';
import type { RoomStanding } from './rooms.ts';
import type { Store } from './store.ts';

/** Who wants to write where. */
export interface Posting {
  presented: Presented;
  dialect: string;
  /** The room, as the dialect calls it. */
  room: string;
  /** In whose name the platform writes; nobody else may say so. Null is its own. */
  senderId: string | null;
  /** Whether a room that is not there is answered like one that the caller is not in. */
  hidesRooms: boolean;
}

/** What the store knows of somebody who wants to write. */
export interface PostingFacts {
  /** With the rights of the credential, and the name of the sender. */
  caller: Caller;
  /** Nothing when nobody has the id. */
  sender: Sender | null;
  /** The sender's; nothing when there is no such room. */
  standing: RoomStanding | null;
  /** Words that the workspace censors. */
  censored: string[];
}

export interface PostingStore {
  /** Everything that decides whether somebody may write in a room: one statement. Nothing when the credential is not good. */
  facts(posting: Posting): Promise<PostingFacts | null>;
}

/** A posting that was found good. */
export interface Admission extends PostingFacts {
  sender: Sender;
  standing: RoomStanding;
}

/** What changes of a message that is edited; what is left out stays. */
export interface Revision extends Omit<Draft, 'text' | 'id'> {
  text?: string | undefined;
}

/**
 * Writes a message. Whoever is not the platform has to be in the room.
 *
 * @throws {CoreError} what `admit`, `demandFitting` and `writeMessage` throw
 */
export async function sendMessage(store: Store, posting: Posting, draft: Draft): Promise<ListedMessage> {
  return writeAdmitted(store, await admit(store, posting), draft);
}

/**
 * Writes a message as the platform alone may: in the name of whomever it says.
 *
 * @throws as {@link sendMessage}; `unauthenticated` to anybody else
 */
export async function sendAsPlatform(store: Store, posting: Posting, draft: Draft): Promise<ListedMessage> {
  return writeAdmitted(store, await admit(store, posting, true), draft);
}

/** Writes a message for somebody who was admitted. */
async function writeAdmitted(store: Store, admission: Admission, draft: Draft): Promise<ListedMessage> {
  const { caller, standing, sender } = admission;
  const message = await writeMessage(store, caller, standing, fit(admission, draft), null);
  const [answered = null] =
    message.replyToId === null ? [] : await store.messageLists.byIds(caller, [message.replyToId]);
  return { message, sender, setAside: false, answered };
}

/**
 * What is written of a draft, its censored words replaced.
 *
 * @throws {CoreError} what `demandFitting` throws
 */
export function fit({ caller, censored }: Admission, draft: Draft): Draft {
  demandFitting(caller, draft);
  return { ...draft, text: censor(draft.text, censored) };
}

/**
 * Changes a message of the caller's own; the platform may change any.
 *
 * @throws {CoreError} what `admit` and `editMessage` throw
 */
export async function reviseMessage(
  store: Store,
  posting: Posting,
  messageId: string,
  { text, kind, mediaUrl, extra, mentionedIds }: Revision,
): Promise<ListedMessage> {
  const { caller, standing, censored } = await admit(store, posting);
  const current = text === undefined ? await findMessage(store, caller, standing, messageId) : null;
  const changes = {
    text: current ? current.message.text : censor(text ?? '', censored),
    ...(kind !== undefined && { kind }),
    ...(mediaUrl !== undefined && { mediaUrl }),
    ...(extra !== undefined && { extra }),
    ...(mentionedIds !== undefined && { mentionedIds }),
  };
  const target = { messageId, roomId: standing.room.id };
  await editMessage(store, caller, posting.dialect, target, changes, !isPlatform(caller));
  return findMessage(store, caller, standing, messageId);
}

/**
 * Takes a message back, so that only a stub is left. Doing so again changes nothing.
 *
 * @throws {CoreError} what `admit` throws, `messageNotFound`, `deletingNotAllowed`
 */
export async function recallMessage(
  store: Store,
  posting: Posting,
  messageId: string,
): Promise<ListedMessage> {
  const { caller, standing } = await admit(store, posting);
  const found = await findMessage(store, caller, standing, messageId);
  demandDeletable(caller, standing, found.message, false);
  if (found.message.deletedAt) return found;
  await store.messages.remove(caller.workspaceId, messageId, caller.userId, true);
  // Also where somebody else was faster.
  return findMessage(store, caller, standing, messageId);
}

/**
 * Whether somebody may write in a room now. The platform need not be in it.
 *
 * @param onlyPlatform whether nobody else may
 * @throws {CoreError} `unauthenticated`, `memberNotFound` for an unknown sender, `roomNotFound`, `notInRoom`, `blocked`,
 *   `roomArchived`, and what `demandPostable` throws
 */
export async function admit(
  { postings }: Pick<Store, 'postings'>,
  posting: Posting,
  onlyPlatform = false,
): Promise<Admission> {
  const facts = await postings.facts(posting);
  if (!facts) throw new CoreError('unauthenticated');
  const { caller, sender, standing } = facts;
  if (onlyPlatform) demandPlatform(caller);
  if (!standing) throw new CoreError(posting.hidesRooms ? 'notInRoom' : 'roomNotFound');
  if (!sender) throw new CoreError('memberNotFound');
  const free = isPlatform(caller);
  if (!free && !standing.membership) throw new CoreError('notInRoom');
  if (free && standing.blocked) throw new CoreError('blocked');
  if (free && standing.room.archivedAt) throw new CoreError('roomArchived');
  if (!free) demandPostable(caller, standing);
  return { ...facts, sender, standing };
}

/** A message of the room that the caller sees, a stub too. */
async function findMessage(
  store: Store,
  caller: Caller,
  { room }: RoomStanding,
  messageId: string,
): Promise<ListedMessage> {
  const [found] = await store.messageLists.byIds(caller, [messageId]);
  if (found?.message.roomId !== room.id) throw new CoreError('messageNotFound', { messageId });
  return found;
}

/** A text with an asterisk for each character of the censored words in it, whatever their case. */
export function censor(text: string, words: string[]): string {
  const parts = words.filter((word) => word !== '').toSorted((a, b) => b.length - a.length);
  if (parts.length === 0) return text;
  const pattern = new RegExp(
    parts.map((word) => word.replaceAll(/[\\^$.*+?()[\]{}|/]/g, '\\$&')).join('|'),
    'giu',
  );
  return text.replaceAll(pattern, (found) => '*'.repeat([...found].length));
}
