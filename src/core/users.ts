import { CoreError } from './errors.ts';
import type { User } from './model.ts';

/** How a request names a user. */
export type UserRef = { id: string } | { username: string };

export interface UserStore {
  /** A live user; user names are compared regardless of case. */
  find(workspaceId: string, ref: UserRef): Promise<User | null>;
  /** The live users among those named, in one query and no particular order. */
  findMany(workspaceId: string, refs: UserRef[]): Promise<User[]>;
}

/**
 * A live user.
 *
 * @throws {CoreError} `userNotFound`
 */
export async function getUser(store: UserStore, workspaceId: string, ref: UserRef): Promise<User> {
  const user = await store.find(workspaceId, ref);
  if (!user) throw new CoreError('userNotFound');
  return user;
}
