import type { Caller } from './caller.ts';
import { type DirectRoomNames, openDirectRoom } from './direct-rooms.ts';
import { CoreError } from './errors.ts';
import { joinRoom } from './memberships.ts';
import type { Message } from './model.ts';
import { type Draft, postMessage } from './post-message.ts';
import type { RoomRef } from './rooms.ts';
import type { Store } from './store.ts';
import type { UserRef } from './users.ts';

/** Where a message is to go: a room, a user, or whatever bears a name. */
export type PostTarget = { room: RoomRef } | { user: UserRef } | { anything: string };

/**
 * Writes one message to each target, in order. A public room is joined and a direct room opened on the way.
 *
 * @param targets at least one; all are found before anything is written
 * @returns the message in the first target
 * @throws {CoreError} `roomNotFound`, `userNotFound`, and what joining, opening and posting throw
 */
export async function postToTargets(
  store: Store,
  caller: Caller,
  names: DirectRoomNames,
  targets: PostTarget[],
  draft: Omit<Draft, 'room'>,
): Promise<Message> {
  const roomIds: string[] = [];
  for (const target of targets) roomIds.push(await openTarget(store, caller, names, target));
  const messages: Message[] = [];
  for (const id of roomIds)
    messages.push(await postMessage(store, caller, names.dialect, { ...draft, room: { id } }));
  const [first] = messages;
  if (!first) throw new CoreError('roomNotFound');
  return first;
}

/** The id of the room that a target means, with the caller in it where it is public. */
async function openTarget(
  store: Store,
  caller: Caller,
  names: DirectRoomNames,
  target: PostTarget,
): Promise<string> {
  if ('user' in target) return openDirect(store, caller, names, target.user);
  const ref = 'room' in target ? target.room : { any: target.anything };
  const standing = await store.rooms.standing(caller, ref, names.dialect);
  if (!standing) {
    if ('anything' in target) return openDirect(store, caller, names, { id: target.anything });
    throw new CoreError('roomNotFound');
  }
  const { room, membership, readable } = standing;
  const joins = room.visibility === 'public' && readable && !membership && !room.archivedAt;
  if (joins) await joinRoom(store, caller, { ref: { id: room.id }, dialect: names.dialect }, room.joinCode);
  return room.id;
}

async function openDirect(
  store: Store,
  caller: Caller,
  names: DirectRoomNames,
  ref: UserRef,
): Promise<string> {
  const user = await store.users.find(caller.workspaceId, ref);
  if (!user) throw new CoreError('userNotFound');
  const { room } = await openDirectRoom(store.rooms, caller, [user.id], names);
  return room.id;
}
