import type { History } from '../../../core/messages.ts';
import { presentMessage } from './message.ts';

/** A stretch of a room's history, with the place where reading stopped if that was asked for (sheet 5). */
export function presentHistory({ messages, unread }: History) {
  return {
    messages: messages.map(presentMessage),
    ...(unread && { unreadNotLoaded: unread.notLoaded }),
    ...(unread?.first && { firstUnread: presentMessage(unread.first) }),
    success: true,
  } as const;
}
