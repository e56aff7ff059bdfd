import type { Extra, Message, Room } from '../../../core/model.ts';
import type { Removed, RoomView } from '../../../core/rooms.ts';
import { roomTypes } from '../room-kinds.ts';
import type { Wire } from '../types.ts';
import { presentMessage } from './message.ts';
import { presentPerson } from './user.ts';

/** The id under which clients know a room. */
export function roomIdOf({ id, aliases }: Pick<Room, 'id' | 'aliases'>): string {
  return aliases.rocketchat ?? id;
}

/**
 * A room as Rocket.Chat shows it; the join code stays here (sheet 2.2).
 *
 * @param lastPost the last ordinary message, where it is to be shown
 */
export function presentRoom(room: Room, lastPost: Message | null = null): Wire['Room'] {
  const { topic, description, announcement, parentRoomId, lastPostAt } = room;
  return {
    _id: roomIdOf(room),
    t: roomTypes[room.visibility],
    ...(room.members ? presentPeople(room.members) : presentNames(room)),
    u: presentPerson(room.creator),
    msgs: room.messageCount,
    usersCount: room.memberCount,
    ts: room.createdAt.toISOString(),
    ro: room.readOnly,
    customFields: customFieldsOf(room.extra),
    ...(topic !== '' && { topic }),
    ...(description !== '' && { description }),
    ...(announcement !== '' && { announcement }),
    ...(parentRoomId !== null && { prid: parentRoomId }),
    ...(room.broadcast && { broadcast: true }),
    ...(room.isDefault && { default: true }),
    ...(room.archivedAt !== null && { archived: true }),
    ...(room.joinCode && { joinCodeRequired: true }),
    ...(lastPostAt !== null && { lm: lastPostAt.toISOString() }),
    ...(lastPost && { lastMessage: presentMessage(lastPost) }),
    _updatedAt: room.updatedAt.toISOString(),
  };
}

/** A room with its last message, as lists show it (sheet 2.2). */
export function presentRoomView({ room, lastPost }: RoomView): Wire['Room'] {
  return presentRoom(room, lastPost);
}

/** The room that a discussion belongs to, beside it. */
export function presentParent(room: Room) {
  const { parentRoomId } = room;
  return {
    _id: roomIdOf(room),
    t: roomTypes[room.visibility],
    ...presentNames(room),
    u: presentPerson(room.creator),
    ...(parentRoomId !== null && { prid: parentRoomId }),
  };
}

/** What is gone since a client last asked. */
export function presentRemoved(removed: Removed): Wire['RemovedRecord'] {
  return { _id: roomIdOf(removed), _deletedAt: removed.at.toISOString() };
}

function presentNames({ slug, title }: Room): { name?: string; fname?: string } {
  const fname = title ?? slug;
  return { ...(slug !== null && { name: slug }), ...(fname !== null && { fname }) };
}

function presentPeople(members: NonNullable<Room['members']>) {
  return { usernames: members.map(({ username }) => username), uids: members.map(({ id }) => id) };
}

/** What only this dialect knows of a room. */
function customFieldsOf(extra: Extra): Record<string, unknown> {
  return (extra.rocketchat as { customFields?: Record<string, unknown> } | undefined)?.customFields ?? {};
}
