import { createHash } from 'node:crypto';
import { type Caller, demand } from './caller.ts';
import { CoreError } from './errors.ts';
import { newId } from './ids.ts';
import type { Extra } from './model.ts';
import { member } from './room-creation.ts';
import type { RoomStanding, RoomStore } from './rooms.ts';

/** How a dialect names the direct room of two people. */
export interface DirectRoomNames {
  dialect: string;
  /** The dialect's id for the room of these two; null where it has none. */
  aliasOf(userIds: [string, string]): string | null;
}

/** Under this name `room_aliases` holds what makes one set of people have one direct room. */
const people = 'people';

const maxPeople = 8;

/**
 * The direct room of the caller and others, made unless they have one; parallel calls get the same. The others see a
 * new room of two only once somebody writes (Rocket.Chat sheet 7).
 *
 * @param otherIds live users; the caller's own id alone is a room with oneself
 * @param extra of the room where it is new
 * @throws {CoreError} `tooManyMembers`, `forbidden` where the room would be new
 */
export async function openDirectRoom(
  store: RoomStore,
  caller: Caller,
  otherIds: string[],
  { dialect, aliasOf }: DirectRoomNames,
  extra: Extra = {},
): Promise<RoomStanding> {
  const ids = [...new Set([caller.userId, ...otherIds])].sort();
  if (ids.length > maxPeople) throw new CoreError('tooManyMembers');
  const [one, two] = ids;
  const alias = ids.length === 2 && one && two ? aliasOf([one, two]) : null;
  const peopleKey = createHash('sha256').update(JSON.stringify(ids)).digest('hex');
  const find = () => store.standing(caller, { id: peopleKey }, people);

  const standing = await find();
  if (standing) {
    if (alias === null || standing.room.aliases[dialect] !== undefined) return standing;
    // Another dialect made the room.
    await store.addAlias(standing.room, dialect, alias);
  } else {
    demand(caller, 'create-direct-rooms');
    await store.createDirect({
      workspaceId: caller.workspaceId,
      id: newId(),
      creatorId: caller.userId,
      peopleKey,
      extra,
      alias: alias === null ? null : { dialect, alias },
      members: ids.map((id) => ({ ...member(id, []), open: id === caller.userId || ids.length > 2 })),
    });
  }
  const opened = await find();
  if (!opened) throw new CoreError('roomNotFound');
  return opened;
}
