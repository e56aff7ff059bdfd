/** Whom and what a text names. Names are lower case. */
export interface Named {
  usernames: string[];
  roomSlugs: string[];
  /** Words that stand for everybody. */
  groups: Group[];
  /** Members named beside the text, by their ids; others among them are left out. */
  userIds: string[];
}

export type Group = 'all' | 'here';

const groups = new Set<string>(['all', 'here']);

/** Whether a name stands for everybody. */
export const isGroup = (name: string): name is Group => groups.has(name);

/** A name stands alone, after "@" or "#"; what ends a sentence is not a part of it. */
const pattern = /(?<![\w.@#-])([@#])([\w-]+(?:\.[\w-]+)*)/g;

/**
 * Reads the names in a text. Whether they mean anybody is for the store to say.
 *
 * @param permissions of the author; a group that they may not call stays a word
 * @param userIds named beside the text
 */
export function readMentions(text: string, permissions: ReadonlySet<string>, userIds: string[] = []): Named {
  const usernames = new Set<string>();
  const roomSlugs = new Set<string>();
  for (const [, sign, name = ''] of text.matchAll(pattern)) {
    (sign === '@' ? usernames : roomSlugs).add(name.toLowerCase());
  }
  return {
    usernames: [...usernames].filter((name) => !isGroup(name)),
    roomSlugs: [...roomSlugs],
    groups: [...usernames].filter(
      (name): name is Group => isGroup(name) && permissions.has(`mention-${name}`),
    ),
    userIds,
  };
}
