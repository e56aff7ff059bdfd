import type { Caller } from '../../src/core/caller.ts';
import { findRoom, type RoomSearch } from '../../src/core/rooms.ts';
import type { Store } from '../../src/core/store.ts';
import { unfollowRoom } from '../../src/core/webhook-fence.ts';

/** Unfollows a room as a dialect does that names it. */
export async function unfollow(store: Store, caller: Caller, search: RoomSearch): Promise<void> {
  await unfollowRoom(store, caller, await findRoom(store.rooms, caller, search));
}
