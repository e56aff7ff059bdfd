import type { Caller } from './caller.ts';
import { CoreError } from './errors.ts';
import { departureFrom } from './memberships.ts';
import type { RoomStanding } from './rooms.ts';
import type { Store } from './store.ts';

/** Which deliveries are meant: those for whom all that is given holds. */
export interface DeliveryScope {
  workspaceId: string;
  userId?: string;
  roomId?: string;
  endpointId?: string;
}

/** A user's part in a room: everything about the room that is for them. */
export type Following = Required<Pick<DeliveryScope, 'workspaceId' | 'userId' | 'roomId'>>;

/** Why a delivery is void. */
export type Cancellation = 'unfollowed' | 'roomDeleted' | 'stopped' | 'webhookRemoved';

/**
 * What stands between a change and the deliveries that it forbids. The change itself makes them void: no worker begins
 * one after it. These two see to those that were begun before.
 */
export interface WebhookFence {
  /** Cancels what waits to be sent; what is being sent at this moment is left to `silence`. */
  cancel(scope: DeliveryScope, why: Cancellation): Promise<void>;
  /**
   * Has every node break off what it is sending, and returns when nothing is being sent any more: at once when nothing
   * was, after milliseconds when its worker lives, and when its lease of 5 s has ended if not. Only for deliveries that are
   * void already: others begin anew.
   */
  silence(scope: DeliveryScope): Promise<void>;
}

type Stores = Pick<Store, 'memberships' | 'webhookFence'>;

/**
 * Ends the caller's membership, if there is one, and returns when not one delivery about the room is on its way to the
 * caller's webhooks, from any node (sheet 8, U2 and U3). Repeating it changes nothing and promises the same.
 *
 * @throws {CoreError} `lastOwner` when an owner asks
 */
export async function unfollowRoom(
  { memberships, webhookFence }: Stores,
  caller: Caller,
  { room, membership }: RoomStanding,
): Promise<void> {
  if (membership?.roles.includes('owner')) throw new CoreError('lastOwner');
  if (membership) {
    const left = await memberships.end(caller, room.id, {
      ...departureFrom(room, [caller.userId]),
      lastOwner: 'isRefused',
    });
    if (left === 'lastOwner') throw new CoreError(left);
  }
  await webhookFence.silence({ workspaceId: caller.workspaceId, userId: caller.userId, roomId: room.id });
}

/**
 * Breaks off all that is on its way about a room that was deleted, to anybody's webhooks, and returns when nothing is.
 */
export async function silenceRoom(fence: WebhookFence, workspaceId: string, roomId: string): Promise<void> {
  await fence.cancel({ workspaceId, roomId }, 'roomDeleted');
  await fence.silence({ workspaceId, roomId });
}

/**
 * Breaks off all events of rooms that are on their way to the webhooks of a user whose instance was stopped, and returns
 * when none is. Call it when the instance's status has changed: deliveries of rooms are begun only for instances that
 * work. What follows an instance's start is for it, and stays.
 */
export async function silenceUser(fence: WebhookFence, workspaceId: string, userId: string): Promise<void> {
  await fence.cancel({ workspaceId, userId }, 'stopped');
  await fence.silence({ workspaceId, userId });
}
