import type { Conversation } from '../../../core/conversations.ts';
import type { Participant } from '../../../core/memberships.ts';
import type { Room } from '../../../core/model.ts';
import { dialectName } from '../preset.ts';
import type { Wire } from '../types.ts';
import { contentOf } from './message.ts';

/** What only this dialect knows of a room. */
export interface ChatExtra {
  type: Wire['ChatType'];
  /** Of a direct chat; other rooms have a title. */
  name?: string;
  description?: string;
  settings?: Record<string, unknown>;
}

const extraOf = ({ extra }: Room) => (extra[dialectName] ?? {}) as Partial<ChatExtra>;

/** The chat's own type; of a room of another dialect the nearest one. */
export function chatTypeOf(room: Room): Wire['ChatType'] {
  const { visibility, broadcast } = room;
  if (visibility === 'direct') return 'direct';
  return extraOf(room).type ?? (broadcast ? 'broadcast' : visibility === 'public' ? 'channel' : 'group');
}

/** The name as it was given; a direct room that nobody named bears those of the others in it. */
export function chatNameOf(room: Room, viewerId: string): string {
  const others = room.members?.filter(({ id }) => id !== viewerId) ?? [];
  return extraOf(room).name ?? room.title ?? room.slug ?? others.map(({ name }) => name).join(', ');
}

/** A line of the list of chats (sheet 8.1). */
export function presentConversation({ room, lastLine, unread }: Conversation, viewerId: string) {
  return {
    _id: room.id,
    name: chatNameOf(room, viewerId),
    type: chatTypeOf(room),
    ...(lastLine && { lastMessage: { content: contentOf(lastLine) } }),
    unreadCount: unread,
  };
}

/** Somebody in a chat (sheet 8.3). */
export function presentParticipant({ userId, roles }: Participant): {
  userId: string;
  role: Wire['ParticipantRole'];
} {
  return { userId, role: roles.includes('owner') ? 'admin' : 'member' };
}

/** The same with the moment in which they came (sheet 9.1). */
export function presentAddedParticipant(participant: Participant) {
  return { ...presentParticipant(participant), addedAt: participant.joinedAt.toISOString() };
}
