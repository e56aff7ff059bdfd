import type { Caller } from './caller.ts';
import { CoreError } from './errors.ts';
import { newId } from './ids.ts';
import { readMentions } from './mentions.ts';
import type { Message } from './model.ts';
import type { RoomRef, RoomStanding } from './rooms.ts';
import type { Store } from './store.ts';

/** A message as somebody wants it written. */
export interface Draft {
  room: RoomRef;
  /** The caller's choice of id, where the dialect lets it choose. */
  id?: string | undefined;
  text: string;
  attachments?: unknown[] | undefined;
  /** What only the dialect knows, under its name. */
  extra?: Record<string, unknown> | undefined;
  /** Any message of the thread: a reply stands for its root. */
  threadId?: string | undefined;
  /** A reply that is shown in the room as well. */
  threadShown?: boolean | undefined;
  /** Whether it is to appear under another name or picture. */
  impersonates?: boolean | undefined;
}

/**
 * Writes a message. In a thread it goes to the root's room, whatever room was named, and makes the follows that
 * Rocket.Chat's rules ask for (sheet 9.4). A repeated id writes nothing and answers the message that is there.
 *
 * @param dialect whose room aliases count
 * @throws {CoreError} `threadsDisabled`, `messageNotFound`, `roomNotFound`, `roomNotAccessible`, `roomArchived`,
 *   `roomReadOnly`, `muted`, `messageTooLong`, `impersonationNotAllowed`
 */
export async function postMessage(
  store: Store,
  caller: Caller,
  dialect: string,
  draft: Draft,
): Promise<Message> {
  const { workspaceId } = caller;
  if (draft.threadId !== undefined && !caller.settings.threadsEnabled) throw new CoreError('threadsDisabled');
  const parent = draft.threadId === undefined ? null : await store.messages.find(workspaceId, draft.threadId);
  if (draft.threadId !== undefined && !parent)
    throw new CoreError('messageNotFound', { messageId: draft.threadId });

  const standing = await store.rooms.standing(caller, parent ? { id: parent.roomId } : draft.room, dialect);
  if (!standing) throw new CoreError('roomNotFound');
  demandPostable(caller, standing);
  demandFitting(caller, draft);

  const named = readMentions(draft.text);
  const groups = named.groups.filter((group) => standing.permissions.has(`mention-${group}`));
  const message = await store.messages.post(workspaceId, {
    id: draft.id ?? newId(),
    roomId: standing.room.id,
    author: { id: caller.userId, username: caller.username, name: caller.name },
    text: draft.text,
    named: { ...named, groups },
    attachments: draft.attachments ?? [],
    extra: draft.extra ?? {},
    threadRootId: parent ? (parent.threadRootId ?? parent.id) : null,
    threadShown: parent !== null && (draft.threadShown ?? false),
  });
  if (!message) throw new CoreError('roomNotFound');
  // A taken id may be that of a message in a room that the caller cannot read.
  if (message.roomId !== standing.room.id) throw new CoreError('messageNotAccessible');
  return message;
}

/** Who may write here: whoever reads the room, unless it is archived, read-only to them, or they are muted. */
function demandPostable(caller: Caller, { room, membership, readable, permissions }: RoomStanding): void {
  if (!readable) throw new CoreError('roomNotAccessible', { name: room.slug });
  if (room.archivedAt) throw new CoreError('roomArchived', { name: room.slug });
  if ((room.readOnly || room.broadcast) && !permissions.has('post-in-read-only-rooms'))
    throw new CoreError('roomReadOnly');
  if (membership?.muted) throw new CoreError('muted', { name: caller.username });
}

function demandFitting(caller: Caller, { text, attachments = [], impersonates }: Draft): void {
  if (impersonates && !caller.permissions.has('impersonate')) throw new CoreError('impersonationNotAllowed');
  const texts = [text, ...attachments.map((attachment) => (attachment as { text?: unknown }).text)];
  const max = caller.settings.messageMaxLength;
  if (texts.some((part) => typeof part === 'string' && [...part].length > max))
    throw new CoreError('messageTooLong', { max });
}
