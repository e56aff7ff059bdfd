import { CoreError } from './errors.ts';
import { type MarkRequest, type MarkResult, settle } from './marks.ts';

/** Longer strings are no reactions; an index takes no more. */
export const maxReactionLength = 200;

/** So many different reactions a message takes; those made at the same instant may go a little beyond. */
export const maxReactions = 100;

/** Nobody turns the same reaction over so many times at the same instant. */
const maxAttempts = 20;

/** What the store met when it was asked to change a reaction. */
export interface ReactionResult<Shown> extends MarkResult<Shown> {
  /** The message has as many different reactions as it takes, and this is not one of them. */
  full: boolean;
}

/**
 * Changes of reactions.
 *
 * @typeParam Shown what the caller is shown afterwards: the message, or the reactions alone, which cost less
 */
export interface ReactionStore<Shown> {
  /**
   * Puts the caller's reaction to a message, with its event when it was not there: one statement, the credential included.
   *
   * @param maxDistinct how many different ones a message takes
   */
  add(request: MarkRequest, reaction: string, maxDistinct: number): Promise<ReactionResult<Shown>>;
  /**
   * Takes reactions of the caller from a message, with an event for each that was there: one statement, the credential
   * included.
   *
   * @param reaction null: all of the caller's
   */
  remove(request: MarkRequest, reaction: string | null): Promise<MarkResult<Shown>>;
  /**
   * Puts the caller's reaction to a message or, where it is there, takes it away, with the event: one statement, the
   * credential included.
   */
  toggle(request: MarkRequest, reaction: string, maxDistinct: number): Promise<ReactionResult<Shown>>;
}

/**
 * Reacts to a message with an exact string, which is kept as it is. Repeating it changes nothing.
 *
 * @throws {CoreError} `reactionInvalid`, `tooManyReactions`, and what `settle` throws
 */
export async function react<Shown>(
  store: ReactionStore<Shown>,
  request: MarkRequest,
  reaction: string,
): Promise<Shown> {
  await demandReaction(store, request, reaction);
  const result = await store.add(request, reaction, maxReactions);
  const marked = settle(result, request);
  if (result.full) throw new CoreError('tooManyReactions', { max: maxReactions });
  return marked;
}

/**
 * Reacts to a message, or takes the reaction back where it is there. Several at once count one after the other.
 *
 * @throws {CoreError} `reactionInvalid`, `tooManyReactions`, `unavailable` when too many come at once, and what `settle`
 *   throws
 */
export async function toggleReaction<Shown>(
  store: ReactionStore<Shown>,
  request: MarkRequest,
  reaction: string,
): Promise<Shown> {
  await demandReaction(store, request, reaction);
  for (let attempt = 0; attempt < maxAttempts; attempt++) {
    const result = await store.toggle(request, reaction, maxReactions);
    const marked = settle(result, request);
    if (result.facts.changed) return marked;
    if (result.full) throw new CoreError('tooManyReactions', { max: maxReactions });
    // Another request put the same reaction there after this one had looked: now it is there to be taken away.
  }
  throw new CoreError('unavailable');
}

/**
 * Takes the caller's reaction back, or all of theirs. What is not there stays so.
 *
 * @param reaction null: all of the caller's
 * @throws what `settle` throws
 */
export async function unreact<Shown>(
  store: ReactionStore<Shown>,
  request: MarkRequest,
  reaction: string | null,
): Promise<Shown> {
  return settle(await store.remove(request, reaction), request);
}

async function demandReaction(
  store: ReactionStore<unknown>,
  request: MarkRequest,
  reaction: string,
): Promise<void> {
  if (reaction !== '' && reaction.length <= maxReactionLength) return;
  // Nobody has a reaction of no characters: taking it back only finds out whether the caller may.
  await unreact(store, request, '');
  throw new CoreError('reactionInvalid');
}
