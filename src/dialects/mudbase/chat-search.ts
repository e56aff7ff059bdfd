import type { Presented } from '../../core/caller.ts';
import type { PresentedSearch } from '../../core/conversations.ts';
import type { MarkRequest } from '../../core/marks.ts';
import type { OwnRoomSearch } from '../../core/participants.ts';
import { dialectName } from './preset.ts';

/** What the path of an operation names. */
interface ChatPath {
  chatId: string;
}

/** The chat of a path, for operations that know the caller. */
export function chatIn({ chatId }: ChatPath): OwnRoomSearch {
  return { ref: { id: chatId }, dialect: dialectName };
}

/** The chat of a path, for those that only have a credential. */
export function presentedChat({ chatId }: ChatPath, presented: Presented): PresentedSearch {
  return { presented, roomId: chatId, dialect: dialectName };
}

/** The message of a path, for marks; to others than participants there is none. */
export function presentedMessage(
  { chatId, messageId }: ChatPath & { messageId: string },
  presented: Presented,
): MarkRequest {
  return { presented, messageId, roomId: chatId, onlyMembers: true };
}
