import type { Caller } from './caller.ts';
import type { Membership, Room } from './model.ts';

/** How a request names a room: `id` is ours or the vendor's alias, `slug` the readable name, `any` either of them. */
export type RoomRef = { id: string } | { slug: string } | { any: string };

/** A room with everything that decides what the caller may do in it. */
export interface RoomStanding {
  room: Room;
  /** The caller's living membership. */
  membership: Membership | null;
  /** What `readable_room` says. */
  readable: boolean;
  /** What the caller's roles in the workspace and in this room allow together. */
  permissions: ReadonlySet<string>;
}

export interface RoomStore {
  /**
   * A room that is not deleted, as the caller stands to it: one statement.
   *
   * @param dialect whose aliases of rooms count
   */
  standing(caller: Caller, ref: RoomRef, dialect: string): Promise<RoomStanding | null>;
}
