import type { Caller } from '../../../core/caller.ts';
import type { Room } from '../../../core/model.ts';
import type { Subscription } from '../../../core/subscriptions.ts';
import { roomIdOf, roomTypes } from '../room-kinds.ts';
import type { Wire } from '../types.ts';
import { presentPerson } from './user.ts';

/** The caller's part in a room, with what they have not read of it (sheet 2.3). */
export function presentSubscription(subscription: Subscription, caller: Caller): Wire['Subscription'] {
  const { membership, room, unread, userMentions, groupMentions, alert } = subscription;
  const updatedAt = new Date(Math.max(membership.updatedAt.getTime(), room.updatedAt.getTime()));
  return {
    _id: membership.id,
    rid: roomIdOf(room),
    u: presentPerson({ id: caller.userId, username: caller.username, name: caller.name }),
    t: roomTypes[room.visibility],
    ...presentNames(room, caller.userId),
    ts: membership.joinedAt.toISOString(),
    ...(membership.readAt !== null && { ls: membership.readAt.toISOString() }),
    // A message opens the room again.
    open: membership.open || unread > 0,
    alert,
    unread,
    userMentions,
    groupMentions,
    roles: membership.roles,
    ...presentThreads(subscription),
    ...(membership.favorite && { f: true }),
    ...(room.archivedAt !== null && { archived: true }),
    ...(room.broadcast && { broadcast: true }),
    ...(room.parentRoomId !== null && { prid: room.parentRoomId }),
    _updatedAt: updatedAt.toISOString(),
  };
}

function presentThreads(subscription: Subscription) {
  const { unreadThreads, unreadThreadsUser, unreadThreadsGroup, lastReplyAt } = subscription;
  return {
    ...(lastReplyAt && { lr: lastReplyAt.toISOString() }),
    ...(unreadThreads.length > 0 && { tunread: unreadThreads }),
    ...(unreadThreadsUser.length > 0 && { tunreadUser: unreadThreadsUser }),
    ...(unreadThreadsGroup.length > 0 && { tunreadGroup: unreadThreadsGroup }),
  };
}

/** A direct room is called after the others in it, a room with oneself after oneself. */
function presentNames({ slug, title, members }: Room, userId: string): { name: string; fname: string } {
  if (!members) return { name: slug ?? '', fname: title ?? slug ?? '' };
  const others = members.filter(({ id }) => id !== userId);
  const shown = others.length > 0 ? others : members;
  return {
    name: shown.map(({ username }) => username).join(', '),
    fname: shown.map(({ name }) => name).join(', '),
  };
}
