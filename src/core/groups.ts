import type { Caller } from './caller.ts';
import { CoreError } from './errors.ts';
import { newId } from './ids.ts';
import type { Page, PageOf, User } from './model.ts';
import { demandUserId, withUsernames } from './profiles.ts';

/** A user of the kind `group`, which stands for several others. */
export interface Group {
  user: User;
  memberIds: string[];
}

export interface NewGroup {
  /** Null: a new one. */
  id: string | null;
  name: string | null;
  avatarUrl: string | null;
  /** Names under which the dialect knows the users, or their ids. */
  members: string[];
}

/** A group as the store is to write it. */
export interface FoundedGroup extends NewGroup {
  id: string;
  name: string;
  username: string | null;
  spareUsername: string;
}

export interface GroupStore {
  /** Writes a group with its event, unless its id is taken or one of its members is no live user: one statement. */
  create(caller: Caller, dialect: string, group: FoundedGroup): Promise<Group | 'taken' | 'memberUnknown'>;
  /** In order of id: one statement. */
  list(workspaceId: string, page: Page): Promise<PageOf<Group>>;
}

/**
 * Makes a group of users.
 *
 * @throws {CoreError} `usernameInvalid`, `idReserved`, `groupTaken`, `memberNotFound`
 */
export async function createGroup(
  store: GroupStore,
  caller: Caller,
  dialect: string,
  group: NewGroup,
): Promise<Group> {
  const id = group.id ?? newId();
  demandUserId(id);
  const founded = withUsernames({ ...group, id, name: group.name || id });
  const made = await store.create(caller, dialect, founded);
  if (made === 'taken') throw new CoreError('groupTaken');
  if (made === 'memberUnknown') throw new CoreError('memberNotFound');
  return made;
}

/** Lists the groups of the caller's workspace, for the platform itself. */
export async function listGroups(
  store: GroupStore,
  { workspaceId }: Caller,
  page: Page,
): Promise<PageOf<Group>> {
  return store.list(workspaceId, page);
}
