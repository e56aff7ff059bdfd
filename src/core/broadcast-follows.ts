import { enterBroadcast, settleBroadcast, settleInstance } from './broadcasts.ts';
import type { Presented } from './caller.ts';
import { CoreError } from './errors.ts';
import { newId } from './ids.ts';
import { joinFoundRoom } from './memberships.ts';
import type { Store } from './store.ts';
import { type Following, unfollowRoom } from './webhook-fence.ts';

/** A broadcast as a dialect's clients name it. */
export interface BroadcastName {
  alias: string;
  dialect: string;
}

/**
 * What follows and unfollows nearly always are, in one statement each, the credential included. Nothing is done where
 * anything stands against it.
 */
export interface BroadcastFollowStore {
  /**
   * Makes an instance that works a follower, without notices, with its event when it was none, where the broadcast is open
   * to anybody and tells nobody of its members.
   *
   * @returns whether it is a follower now
   */
  follow(presented: Presented, name: BroadcastName, membershipId: string): Promise<boolean>;
  /**
   * Ends what `follow` began, with its event, and cancels the deliveries that wait.
   *
   * @returns what ended
   */
  unfollow(presented: Presented, name: BroadcastName): Promise<Following | null>;
}

/**
 * Makes the caller a member of a broadcast, without notices. Repeating it changes nothing.
 *
 * @throws {CoreError} what `enterBroadcast` and `joinFoundRoom` throw
 */
export async function followBroadcast(
  store: Store,
  presented: Presented,
  name: BroadcastName,
): Promise<void> {
  if (await store.broadcastFollows.follow(presented, name, newId())) return;
  const { caller, standing } = await enterBroadcast(store, presented, searchFor(name));
  if (!standing.membership) await joinFoundRoom(store, caller, standing, null, 'each', name.dialect);
}

/**
 * Ends the caller's membership in a broadcast, if there is one, also in one that is deleted meanwhile.
 *
 * @throws {CoreError} `unauthenticated`, `instanceNotWorking`, `roomNotFound` for one that never was, `lastOwner` when its
 *   owner asks
 */
export async function unfollowBroadcast(
  store: Store,
  presented: Presented,
  name: BroadcastName,
): Promise<void> {
  const ended = await store.broadcastFollows.unfollow(presented, name);
  if (ended) return store.webhookFence.silence(ended);
  const search = searchFor(name);
  const entrance = await store.rooms.entrance(presented, search);
  const { caller } = settleInstance(entrance);
  try {
    const { standing } = settleBroadcast(entrance, search);
    await unfollowRoom(store, caller, standing);
  } catch (error) {
    if (!(error instanceof CoreError) || error.kind !== 'roomNotFound') throw error;
    const roomId = await store.broadcasts.remembered(caller, name.dialect, name.alias);
    if (roomId === null) throw error;
    await store.webhookFence.silence({ workspaceId: caller.workspaceId, userId: caller.userId, roomId });
  }
}

const searchFor = ({ alias, dialect }: BroadcastName) => ({ ref: { id: alias }, dialect });
