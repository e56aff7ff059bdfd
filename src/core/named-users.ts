import type { Caller } from './caller.ts';
import { CoreError } from './errors.ts';
import type { Profile } from './model.ts';

export interface NamedUserStore {
  /**
   * The live users whom names of a dialect stand for, in the order of the names: identities of the dialect come before
   * ids. One statement.
   */
  named(workspaceId: string, dialect: string, names: string[]): Promise<Profile[]>;
}

/**
 * The live users whom a request names, each once.
 *
 * @throws {CoreError} `memberNotFound` when there is one that nobody is called
 */
export async function findNamedUsers(
  store: NamedUserStore,
  { workspaceId }: Caller,
  dialect: string,
  names: string[],
): Promise<Profile[]> {
  const wanted = [...new Set(names)];
  if (wanted.length === 0) return [];
  const found = await store.named(workspaceId, dialect, wanted);
  if (found.length < wanted.length) throw new CoreError('memberNotFound');
  return [...new Map(found.map((profile) => [profile.id, profile])).values()];
}
