import { CoreError } from '../../core/errors.ts';
import type { NewGroupRoom } from '../../core/group-rooms.ts';
import type { NamedRoomChange } from '../../core/room-changes.ts';
import type { RoomExtra } from './present/room.ts';
import { dialectName, groupPolicy } from './preset.ts';
import type { Wire } from './types.ts';

/** What bodies about rooms have in common. */
interface RoomBody {
  _id?: string;
  name?: string;
  description?: string;
  cover?: string;
  roomTags?: string[];
  webhook?: string;
  botMode?: boolean;
  encrypted?: boolean;
  extParams?: string | Record<string, unknown>;
  invitationRequired?: boolean;
}

/** Words of the paths below `/rooms`, which no room can be called (sheet 4). */
const pathWords = new Set(['ids', 'invitations', 'quitted', 'createAndJoin']);

/**
 * The group that a body describes.
 *
 * @throws {CoreError} `idReserved`
 */
export function newGroupOf(body: RoomBody): NewGroupRoom {
  const { _id: id = null, name = '', description = '', invitationRequired } = body;
  if (id !== null && pathWords.has(id)) throw new CoreError('idReserved', { id });
  return {
    id,
    title: name,
    description,
    policy:
      invitationRequired === undefined
        ? groupPolicy
        : { ...groupPolicy, join: invitationRequired ? 'invited' : 'anybody' },
    extra: { [dialectName]: extraOf(body) },
  };
}

/** What a body says of a room that only this dialect knows; object parameters are kept as text (sheet 26). */
function extraOf({ cover, roomTags, webhook, botMode, encrypted, extParams }: RoomBody): Partial<RoomExtra> {
  return {
    ...(cover !== undefined && { cover }),
    ...(roomTags !== undefined && { roomTags }),
    ...(webhook !== undefined && { webhook }),
    ...(botMode !== undefined && { botMode }),
    ...(encrypted !== undefined && { encrypted }),
    ...(extParams !== undefined && {
      extParams: typeof extParams === 'string' ? extParams : JSON.stringify(extParams),
    }),
  };
}

/** The change that a body asks for (sheet 11.5). */
export function roomChangeOf(body: Wire['RoomChanges']): NamedRoomChange {
  const { name, description, opening, status, owner, managers } = body;
  const members = extraOf(body);
  return {
    title: name,
    description,
    closed: opening === undefined ? undefined : opening === 0,
    archived: status === undefined ? undefined : status === 0,
    extra: Object.keys(members).length === 0 ? undefined : { dialect: dialectName, members },
    owner,
    moderators: managers,
  };
}
