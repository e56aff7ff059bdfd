import type { Caller, Presented } from './caller.ts';
import { type DirectRoomNames, openDirectRoom } from './direct-rooms.ts';
import type { Draft } from './drafts.ts';
import { CoreError } from './errors.ts';
import { joinRoom } from './memberships.ts';
import type { Message } from './model.ts';
import { postPlainly } from './plain-posts.ts';
import { demandFitting, demandPostable, findParent, findRoomOf, writeMessage } from './post-message.ts';
import { type RoomRef, type RoomStanding, settleEntrance } from './rooms.ts';
import type { Store } from './store.ts';
import type { UserRef } from './users.ts';

/** Where a message is to go: a room, a user, or whatever bears a name. */
export type PostTarget = { room: RoomRef } | { user: UserRef } | { anything: string };

/** A target that was found: a room, or a user whose direct room is still to be opened. */
type Found = { standing: RoomStanding } | { userId: string };

/**
 * Writes one message to each target, in order. A public room is joined and a direct room opened on the way; all targets
 * are found and looked at before anything is written. A reply goes to its thread alone.
 *
 * @returns the message in the first target
 * @throws {CoreError} `unauthenticated`, `roomNotFound`, `userNotFound`, and what joining, opening and posting throw
 */
export async function postToTargets(
  store: Store,
  presented: Presented,
  names: DirectRoomNames,
  [first, ...others]: [PostTarget, ...PostTarget[]],
  draft: Draft,
): Promise<Message> {
  const search = { ref: refOf(first), dialect: names.dialect };
  const isOneRoom = others.length === 0 && !('user' in first);
  const plain = isOneRoom && (await postPlainly(store, presented, search, draft));
  if (plain) return plain;
  const { caller, standing } = settleEntrance(await store.rooms.entrance(presented, search));
  demandFitting(caller, draft);
  const parent = await findParent(store, caller, draft);
  const found = parent
    ? [{ standing: await findRoomOf(store, caller, parent, standing, names.dialect) }]
    : [await toFound(store, caller, first, standing)];
  if (!parent) for (const target of others) found.push(await findTarget(store, caller, names, target));
  for (const target of found) if ('standing' in target) demandPostable(caller, target.standing);
  const open: RoomStanding[] = [];
  for (const target of found) open.push(await openTarget(store, caller, names, target));
  const messages: Message[] = [];
  for (const standing of open) messages.push(await writeMessage(store, caller, standing, draft, parent));
  const [written] = messages;
  if (!written) throw new CoreError('roomNotFound');
  return written;
}

/** The room that a target may name. */
function refOf(target: PostTarget): RoomRef {
  if ('room' in target) return target.room;
  // No room has a name of no characters.
  return { any: 'anything' in target ? target.anything : '' };
}

async function findTarget(
  store: Store,
  caller: Caller,
  { dialect }: DirectRoomNames,
  target: PostTarget,
): Promise<Found> {
  const standing = 'user' in target ? null : await store.rooms.standing(caller, refOf(target), dialect);
  return toFound(store, caller, target, standing);
}

async function toFound(
  store: Store,
  caller: Caller,
  target: PostTarget,
  standing: RoomStanding | null,
): Promise<Found> {
  if ('user' in target) return findUser(store, caller, target.user);
  if (standing) return { standing };
  if ('anything' in target) return findUser(store, caller, { id: target.anything });
  throw new CoreError('roomNotFound');
}

async function findUser(store: Store, { workspaceId }: Caller, ref: UserRef): Promise<Found> {
  const user = await store.users.find(workspaceId, ref);
  if (!user) throw new CoreError('userNotFound');
  return { userId: user.id };
}

/** The room of a target, with the caller in it where it is public. */
async function openTarget(
  store: Store,
  caller: Caller,
  names: DirectRoomNames,
  target: Found,
): Promise<RoomStanding> {
  if ('userId' in target) {
    const standing = await openDirectRoom(store.rooms, caller, [target.userId], names);
    demandPostable(caller, standing);
    return standing;
  }
  const { room, membership } = target.standing;
  if (room.visibility === 'public' && !membership)
    await joinRoom(store, caller, { ref: { id: room.id }, dialect: names.dialect }, null);
  return target.standing;
}
