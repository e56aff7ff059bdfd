import { CoreError } from '../../../core/errors.ts';
import type { MarkRequest } from '../../../core/marks.ts';
import { type ReactionStore, react, unreact } from '../../../core/reactions.ts';
import { presentedMessage } from '../chat-search.ts';
import { readText } from '../fields.ts';
import { presentCountedReactions, presentReactions } from '../present/reactions.ts';
import type { Handlers } from '../types.ts';

export const reactionsHandlers: Pick<Handlers, 'addReaction' | 'removeReaction'> = {
  async addReaction({ params, body }, { store, presented }) {
    const request = presentedMessage(params, presented);
    const emoji = await readEmoji(store.reactions, request, body.emoji);
    const reactions = await react(store.reactions, request, emoji);
    return { status: 200, body: { success: true, data: presentReactions(reactions) } };
  },

  async removeReaction({ params, body }, { store, presented }) {
    const request = presentedMessage(params, presented);
    const emoji = await readEmoji(store.reactions, request, body.emoji);
    const reactions = await unreact(store.reactions, request, emoji);
    return { status: 200, body: { success: true, data: presentCountedReactions(reactions) } };
  },
};

/**
 * The emoji of a body, exactly as it was sent (sheet 4). Where there is none the message comes first: taking back a
 * reaction of no characters, which nobody can have, finds out whether the caller may.
 *
 * @throws {CoreError} `invalidParameters`, and what `unreact` throws
 */
async function readEmoji(
  store: ReactionStore<unknown>,
  request: MarkRequest,
  sent: unknown,
): Promise<string> {
  const emoji = readText('emoji', sent);
  if (!(emoji instanceof CoreError)) return emoji;
  await unreact(store, request, '');
  throw emoji;
}
