import { type Caller, demandPlatform } from './caller.ts';
import { type DirectRoomNames, openDirectRoom } from './direct-rooms.ts';
import type { Draft } from './drafts.ts';
import { CoreError } from './errors.ts';
import { newId } from './ids.ts';
import type { ListedMessage } from './message-lists.ts';
import type { NewMessage } from './messages.ts';
import { composeMessage } from './post-message.ts';
import { type Admission, admit, fit, type Posting } from './send-message.ts';
import type { Store } from './store.ts';

/** A message of a batch, and where it goes: into a room as the dialect calls it, or into the direct room with somebody. */
export interface BatchEntry {
  to: { room: string } | { receiverId: string };
  draft: Draft;
}

export interface BatchStore {
  /**
   * Writes the messages of a batch, each as `post` does, all of them or, when one of their rooms is gone, none: one
   * transaction. A batch that was written before is left as it is.
   *
   * @returns false when nothing was written because a room is gone
   */
  write(workspaceId: string, batchId: string, messages: NewMessage[]): Promise<boolean>;
  /** The messages of a batch, in the order in which they were written. */
  list(caller: Caller, batchId: string): Promise<ListedMessage[]>;
}

/** Who sends a batch. */
export type BatchSender = Pick<Posting, 'presented' | 'senderId'>;

/**
 * Writes a message for each entry, or none at all. Direct rooms are opened on the way, whatever becomes of the messages.
 *
 * @param makeEntries what to write, once the batch has an id
 * @returns the id of the batch, by which its messages are found
 * @throws {CoreError} `memberNotFound`, `roomNotFound`, and what `admit`, `fit` and `openDirectRoom` throw
 */
export async function sendBatch(
  store: Store,
  names: DirectRoomNames,
  sender: BatchSender,
  makeEntries: (batchId: string) => BatchEntry[],
): Promise<{ batchId: string; count: number }> {
  const batchId = newId();
  const entries = makeEntries(batchId);
  const admissions = await admitAll(store, names, sender, entries);
  const messages = admissions.map(({ admission, draft }) =>
    composeMessage(admission.caller, admission.standing, fit(admission, draft), null),
  );
  const [first] = admissions;
  if (!first) return { batchId, count: 0 };
  const { workspaceId } = first.admission.caller;
  if (!(await store.batches.write(workspaceId, batchId, messages))) throw new CoreError('roomNotFound');
  return { batchId, count: messages.length };
}

/**
 * The messages of a batch, in the order in which they were written; for the platform alone.
 *
 * @throws {CoreError} `unauthenticated`
 */
export async function listBatch(
  store: BatchStore,
  caller: Caller,
  batchId: string,
): Promise<ListedMessage[]> {
  demandPlatform(caller);
  return store.list(caller, batchId);
}

/** Each entry's way into its room; a room that several entries name is looked at once. */
async function admitAll(
  store: Store,
  names: DirectRoomNames,
  sender: BatchSender,
  entries: BatchEntry[],
): Promise<{ admission: Admission; draft: Draft }[]> {
  const posting = { ...sender, dialect: names.dialect, hidesRooms: false };
  const known = new Map<string, Admission>();
  const enter = async (room: string) => {
    const admission = known.get(room) ?? (await admit(store, { ...posting, room }));
    known.set(room, admission);
    return admission;
  };
  const rooms = entries.flatMap(({ to }) => ('room' in to ? to.room : []));
  for (const room of rooms) await enter(room);
  const receivers = entries.flatMap(({ to }) => ('receiverId' in to ? to.receiverId : []));
  const opened = await openRooms(store, names, posting, receivers);
  const admissions = [];
  for (const { to, draft } of entries) {
    const admission = await enter('room' in to ? to.room : (opened.get(to.receiverId) ?? ''));
    admissions.push({ admission, draft });
  }
  return admissions;
}

/** The direct rooms of the sender with each receiver, by receiver. */
async function openRooms(
  store: Store,
  names: DirectRoomNames,
  posting: Omit<Posting, 'room'>,
  receivers: string[],
): Promise<Map<string, string>> {
  const opened = new Map<string, string>();
  if (receivers.length === 0) return opened;
  const facts = await store.postings.facts({ ...posting, room: '' });
  if (!facts) throw new CoreError('unauthenticated');
  const { caller, sender } = facts;
  if (!sender) throw new CoreError('memberNotFound');
  const wanted = [...new Set(receivers)];
  const users = await store.namedUsers.named(caller.workspaceId, names.dialect, wanted);
  if (users.length < wanted.length) throw new CoreError('memberNotFound');
  for (const [i, { id }] of users.entries()) {
    const { room } = await openDirectRoom(store.rooms, caller, [id], names);
    opened.set(wanted[i] ?? id, room.id);
  }
  return opened;
}
