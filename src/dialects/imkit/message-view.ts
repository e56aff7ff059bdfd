import type { Presented } from '../../core/caller.ts';
import type { MarkRequest } from '../../core/marks.ts';
import type { ListedMessage, RoomReading } from '../../core/message-lists.ts';
import { everything, type PageOf } from '../../core/model.ts';
import { ok } from './present/envelope.ts';
import { presentListed, shownSystems } from './present/message.ts';
import { dialectName } from './preset.ts';

/** Messages of a room, asked for by one who has to be in it. */
export function readingOf(presented: Presented, room: string): RoomReading {
  return { presented, room, dialect: dialectName, systems: shownSystems };
}

/** A mark on a message, by one who has to be in its room. */
export function markOf(presented: Presented, messageId: string): MarkRequest {
  return { presented, messageId, roomId: null, onlyMembers: true };
}

/** How many messages to give: 20 unless asked for another number, at most 100, all for 0 (sheet 6). */
export function limitOf(limit: number | undefined, standard = 20): number {
  if (limit === 0) return everything;
  return Math.min(limit ?? standard, 100);
}

/** A page of messages with their number in all. */
export function presentPage({ rows, total }: PageOf<ListedMessage>) {
  return ok({ totalCount: total, data: rows.map(presentListed) });
}

/** Messages with how many they are. */
export function presentCounted(messages: ListedMessage[]) {
  return ok({ count: messages.length, data: messages.map(presentListed) });
}
