import { CoreError } from '../../core/errors.ts';
import type { Visibility } from '../../core/model.ts';
import type { RoomRef, RoomSearch } from '../../core/rooms.ts';
import { dialectName } from './preset.ts';

/** The two ways to name a room, in a body or a query. */
export interface RoomChoice {
  roomId?: string | undefined;
  roomName?: string | undefined;
}

/**
 * The room that a request names by id or else by its exact name (sheet 5).
 *
 * @throws {CoreError} `invalidParameters` as if `roomId` were required and missing
 */
export function roomRefOf({ roomId, roomName }: RoomChoice): RoomRef {
  if (roomId) return { id: roomId };
  if (roomName) return { slug: roomName };
  throw missing('roomId');
}

/** The room of any kind that a query names by id. */
export function roomIn({ roomId }: { roomId: string }): RoomSearch {
  return { ref: { id: roomId }, dialect: dialectName };
}

/** The direct room that a query names by id. */
export function directRoomIn({ roomId }: { roomId: string }): RoomSearch {
  return { ref: { id: roomId }, dialect: dialectName, visibility: 'direct' };
}

/**
 * The direct room that a query names by id or else by the other one in it (sheet 7).
 *
 * @throws {CoreError} `invalidParameters` as if `roomId` were required and missing
 */
export function directRoomNamed({ roomId, username }: { roomId?: string; username?: string }): RoomSearch {
  if (roomId) return directRoomIn({ roomId });
  if (username) return { ref: { other: username }, dialect: dialectName, visibility: 'direct' };
  throw missing('roomId');
}

/** A channel; only some operations mind that it is archived. */
export function channelIn(choice: RoomChoice, mindsArchived = false): RoomSearch {
  return searchFor(choice, 'public', mindsArchived);
}

/** A private group. */
export function groupIn(choice: RoomChoice, mindsArchived = false): RoomSearch {
  return searchFor(choice, 'private', mindsArchived);
}

function searchFor(choice: RoomChoice, visibility: Visibility, mindsArchived: boolean): RoomSearch {
  return { ref: roomRefOf(choice), dialect: dialectName, visibility, mindsArchived };
}

/** The refusal of a request that lacks a member, for members of which one out of several is enough. */
export function missing(member: string): CoreError {
  const message = `must have required property '${member}'`;
  return new CoreError('invalidParameters', {
    issues: [{ keyword: 'required', instancePath: '', message, params: { missingProperty: member } }],
  });
}
