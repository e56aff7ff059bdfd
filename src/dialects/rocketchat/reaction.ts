import type { Reaction } from '../../core/model.ts';
import type { Wire } from './types.ts';

/** The exact string of a reaction: the vendor's colons around it stay at this edge (sheet 9.2). */
export const reactionOf = (emoji: string) => emoji.trim().replace(/^:|:$/g, '');

/** Who reacted, by emoji with its colons (sheet 2.1). */
export function presentReactions(reactions: Reaction[]): NonNullable<Wire['Message']['reactions']> {
  const names = new Map<string, string[]>();
  for (const { reaction, user } of reactions) {
    const emoji = `:${reactionOf(reaction)}:`;
    names.set(emoji, [...(names.get(emoji) ?? []), user.username]);
  }
  return Object.fromEntries([...names].map(([emoji, usernames]) => [emoji, { usernames }]));
}
