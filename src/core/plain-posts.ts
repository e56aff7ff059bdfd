import type { Presented } from './caller.ts';
import { contentOf, type Draft, maxIdLength } from './drafts.ts';
import type { Message } from './model.ts';
import type { RoomSearch } from './rooms.ts';
import type { Store } from './store.ts';

/**
 * Writes a message at once where that is as simple as it nearly always is: the text names nobody, nothing is answered, and
 * every member may write in the room. Where anything else is the case, nothing is done.
 *
 * @returns the message, or nothing
 */
export async function postPlainly(
  { messages }: Pick<Store, 'messages'>,
  presented: Presented,
  search: Pick<RoomSearch, 'ref' | 'dialect'>,
  draft: Draft,
): Promise<Message | null> {
  if ('other' in search.ref || !isPlain(draft)) return null;
  return messages.postPlainly(presented, search, contentOf(draft, null));
}

/** Whether nothing has to be looked at before a draft is written but how long its text is. */
function isPlain({ id = '', text, impersonates = false, ...draft }: Draft): boolean {
  const { threadId, replyToId, mentionedIds = [], attachments = [] } = draft;
  const isAlone = threadId === undefined && replyToId === undefined && mentionedIds.length === 0;
  return (
    isAlone && attachments.length === 0 && !impersonates && !/[@#]/.test(text) && id.length <= maxIdLength
  );
}
