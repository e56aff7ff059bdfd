import { CoreError } from '../../core/errors.ts';
import type { Message } from '../../core/model.ts';
import { pollOf } from './present/post.ts';
import { invalidValue } from './problems.ts';

/**
 * The places of chosen options among those of a poll.
 *
 * @throws {CoreError} `messageNotFound` when the message is no poll, `invalidParameters` for what cannot be chosen
 */
export function chosenOptions(message: Message, votes: string[]): number[] {
  const poll = pollOf(message);
  if (!poll) throw new CoreError('messageNotFound');
  const places = [...new Set(votes)].map((vote) => poll.options.indexOf(vote));
  if (places.includes(-1)) throw invalidValue('votes', 'must be options of the poll');
  if (places.length > 1 && !poll.multipleAnswers) throw invalidValue('votes', 'must be one option');
  return places.toSorted((a, b) => a - b);
}
