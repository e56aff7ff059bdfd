import { type Caller, demandPlatform } from './caller.ts';
import { type DirectRoomNames, openDirectRoom } from './direct-rooms.ts';
import { CoreError } from './errors.ts';
import { newId } from './ids.ts';
import type { ListedMessage } from './message-lists.ts';
import { type Draft, demandFitting } from './post-message.ts';
import { type Admission, admit, type Posting, writeAdmitted } from './send-message.ts';
import type { Store } from './store.ts';

/** A message of a batch, and where it goes: into a room as the dialect calls it, or into the direct room with somebody. */
export interface BatchEntry {
  to: { room: string } | { receiverId: string };
  draft: Draft;
}

export interface BatchStore {
  /** Notes which messages a batch is about to write: one statement. */
  record(workspaceId: string, batchId: string, messageIds: string[]): Promise<void>;
  /** The messages of a batch, in the order in which they were written. */
  list(caller: Caller, batchId: string): Promise<ListedMessage[]>;
}

/** Who sends a batch. */
export type BatchSender = Pick<Posting, 'presented' | 'senderId'>;

/**
 * Writes a message for each entry. All of them are looked at before the first is written; direct rooms are opened on the
 * way.
 *
 * @param makeEntries what to write, once the batch has an id
 * @returns the id of the batch, by which its messages are found
 * @throws {CoreError} `memberNotFound`, `roomNotFound`, and what `admit`, `demandFitting` and `openDirectRoom` throw
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
  const ready = entries.map(({ draft }, i) => ({
    admission: admissions[i] as Admission,
    draft: { ...draft, id: newId() },
  }));
  for (const { admission, draft } of ready) demandFitting(admission.caller, draft);
  const [first] = ready;
  if (!first) return { batchId, count: 0 };
  const { workspaceId } = first.admission.caller;
  await store.batches.record(
    workspaceId,
    batchId,
    ready.map(({ draft }) => draft.id),
  );
  for (const { admission, draft } of ready) await writeAdmitted(store, admission, draft);
  return { batchId, count: ready.length };
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
): Promise<Admission[]> {
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
  for (const { to } of entries)
    admissions.push(await enter('room' in to ? to.room : (opened.get(to.receiverId) ?? '')));
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
