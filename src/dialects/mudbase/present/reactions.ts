import type { Reaction } from '../../../core/model.ts';

/** The reactions to a message by emoji, the one that was used first at the top; users in the order of theirs (sheet 11). */
export function presentReactions(reactions: Reaction[]): { emoji: string; users: string[] }[] {
  const users = new Map<string, string[]>();
  for (const { reaction, user } of reactions) {
    const reacted = users.get(reaction);
    if (reacted) reacted.push(user.id);
    else users.set(reaction, [user.id]);
  }
  return [...users].map(([emoji, ids]) => ({ emoji, users: ids }));
}

/** The same with the number of users, as only removing shows it (sheet 11.2). */
export function presentCountedReactions(reactions: Reaction[]) {
  return presentReactions(reactions).map(({ emoji, users }) => ({ emoji, count: users.length, users }));
}
