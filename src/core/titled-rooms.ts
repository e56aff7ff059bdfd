import { type Caller, demand } from './caller.ts';
import { CoreError } from './errors.ts';
import { newId } from './ids.ts';
import type { Room } from './model.ts';
import { maxNameLength } from './names.ts';
import { type FoundedRoom, member, type NewRoom } from './room-creation.ts';
import type { RoomStore } from './rooms.ts';
import { slugsOf } from './slugs.ts';

/** A private room as clients want it that give rooms titles but no names. */
export interface TitledRoom
  extends Pick<NewRoom, 'title' | 'description' | 'readOnly' | 'broadcast' | 'policy' | 'extra'> {
  /** Live users beside the caller. */
  memberIds: string[];
}

/** The same with everything that the store is to write, but for the name. */
export type FoundedTitledRoom = Omit<
  FoundedRoom,
  'workspaceId' | 'creatorId' | 'visibility' | 'slug' | 'topic'
> & {
  title: string;
};

/**
 * Makes a private room that the caller owns.
 *
 * @throws what {@link foundTitledRoom} throws
 */
export async function createTitledRoom(
  store: RoomStore,
  caller: Caller,
  { memberIds, ...room }: TitledRoom,
): Promise<Room> {
  const others = new Set(memberIds.filter((memberId) => memberId !== caller.userId));
  const members = [member(caller.userId, ['owner']), ...[...others].map((memberId) => member(memberId, []))];
  const created = await foundTitledRoom(store, caller, {
    ...{ ...room, id: newId(), alias: null, told: null, members },
  });
  if (!created) throw new Error('An id of our own is taken.');
  return created;
}

/**
 * Makes a private room. Any title will do: the name by which other dialects know the room is made from it, and made unique.
 *
 * @returns nothing when the id is taken
 * @throws {CoreError} `forbidden`, `roomNameInvalid` for a title that is too long, `roomNameTaken` should even the made name be taken
 */
export async function foundTitledRoom(
  store: RoomStore,
  caller: Caller,
  room: FoundedTitledRoom,
): Promise<Room | null> {
  demand(caller, 'create-private-rooms');
  if (room.title.length > maxNameLength) throw new CoreError('roomNameInvalid', { name: room.title });
  const { workspaceId, userId: creatorId } = caller;
  const slugs = slugsOf(room.title, 'room');
  const founded = { ...room, workspaceId, creatorId, visibility: 'private' as const, topic: '' };
  let obstacle = '';
  for (const slug of slugs) {
    const created = await store.create({ ...founded, slug });
    if (typeof created !== 'string') return created;
    obstacle = created;
  }
  if (obstacle === 'idTaken') return null;
  throw new CoreError('roomNameTaken', { name: slugs[0] });
}
