import { type Caller, demand, may } from './caller.ts';
import { CoreError } from './errors.ts';
import type { Order, Page, PageOf, User, Visibility } from './model.ts';
import type { NewAccount } from './new-users.ts';
import type { Store } from './store.ts';
import { silenceRoom } from './webhook-fence.ts';
import { endWebhooks } from './webhooks.ts';

/** How a request names a user. */
export type UserRef = { id: string } | { username: string } | { email: string };

/** What lists of users can be ordered by. */
export type UserOrder = Order<
  'username' | 'name' | 'status' | 'active' | 'kind' | 'createdAt' | 'lastSignInAt'
>;

/** A room that a user belongs to, with their part in it. */
export interface UserRoom {
  id: string;
  /** Vendor ids of the room, by dialect. */
  aliases: Record<string, string>;
  visibility: Visibility;
  /** The room's readable name; of a direct room the user names of the others. */
  name: string | null;
  roles: string[];
  /** Unread mentions; in a direct room unread messages. */
  unread: number;
}

/** What the store met when a user was about to be deleted; nothing changes before the verdict on it. */
export interface RemovalFacts {
  found: boolean;
  /** The bot in whose name keys of the workspace act. */
  isServiceUser: boolean;
  isLastAdministrator: boolean;
  /** Rooms without another owner; the heir is the member who would own it next. */
  soleOwned: { id: string; name: string | null; heirId: string | null }[];
}

/** What is to change of an account; what is left out stays. */
export interface AccountChange
  extends Partial<
    Pick<User, 'name' | 'email' | 'emailVerified' | 'passwordVerifier' | 'roles' | 'avatarUrl' | 'extra'>
  > {
  /** Whether all tokens of the user end. */
  endsSessions?: boolean;
}

export interface UserStore {
  /** A live user; user names and addresses are compared regardless of case. */
  find(workspaceId: string, ref: UserRef): Promise<User | null>;
  /** The live users among those named, each once, in one query and no particular order. */
  findMany(workspaceId: string, refs: UserRef[]): Promise<User[]>;
  /** Live users, all of them or the one with an address. */
  list(workspaceId: string, email: string | null, order: UserOrder[], page: Page): Promise<PageOf<User>>;
  /** The rooms a user belongs to. */
  roomsOf(workspaceId: string, userId: string): Promise<UserRoom[]>;
  /**
   * Writes a user, their memberships in the default rooms and the events of both in one transaction.
   *
   * @param actorId who made the user; nothing when they did themselves
   * @throws {CoreError} `usernameTaken`, `emailTaken`
   */
  create(account: NewAccount, actorId: string | null): Promise<User>;
  /** People with an account or without, no bots: active ones, others or all, the first to come at the top. */
  accounts(workspaceId: string, active: boolean | null): Promise<User[]>;
  /**
   * Changes a live user in one transaction, under a lock, with the event when anything changes.
   *
   * @param change says what is to change of the user as they are; throws to refuse
   * @throws {CoreError} `userNotFound`, `emailTaken`
   */
  change(workspaceId: string, userId: string, change: (user: User) => AccountChange): Promise<User>;
  /**
   * Deletes a user in one transaction, under locks that keep the facts true until it ends: frees name, address and
   * identities, ends sessions and memberships, hands their rooms to the heirs and deletes those without one; messages stay.
   *
   * @param verdict throws to refuse
   * @returns the ids of the rooms that went with the user
   */
  delete(
    workspaceId: string,
    userId: string,
    actorId: string,
    verdict: (facts: RemovalFacts) => void,
  ): Promise<string[]>;
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

/** A user as far as the caller may see them. */
export interface SeenUser {
  user: User;
  isSelf: boolean;
  /** Whether addresses, roles and dates may be shown. */
  inFull: boolean;
  /** Nothing unless they were asked for and may be seen. */
  rooms: UserRoom[] | null;
}

/**
 * Shows a user to the caller. Who may not see addresses finds nobody but themselves by one.
 *
 * @throws {CoreError} `userNotFound`
 */
export async function showUser(
  store: UserStore,
  caller: Caller,
  ref: UserRef,
  withRooms: boolean,
): Promise<SeenUser> {
  const user = await getUser(store, caller.workspaceId, ref);
  const isSelf = user.id === caller.userId;
  const inFull = isSelf || may(caller, 'read-user-details');
  if ('email' in ref && !inFull) throw new CoreError('userNotFound');
  const showsRooms = withRooms && (isSelf || may(caller, 'read-rooms-of-others'));
  return {
    user,
    isSelf,
    inFull,
    rooms: showsRooms ? await store.roomsOf(caller.workspaceId, user.id) : null,
  };
}

/**
 * A page of users, for those who may write to others directly.
 *
 * @param email only the user with this address; for those who may see addresses
 * @throws {CoreError} `forbidden`
 */
export async function listUsers(
  store: UserStore,
  caller: Caller,
  email: string | null,
  order: UserOrder[],
  page: Page,
): Promise<PageOf<SeenUser>> {
  demand(caller, 'read-direct-rooms');
  if (email !== null) demand(caller, 'read-user-details');
  const { rows, total } = await store.list(caller.workspaceId, email, order, page);
  const inFull = may(caller, 'read-user-details');
  return {
    rows: rows.map((user) => ({ user, isSelf: user.id === caller.userId, inFull, rooms: null })),
    total,
  };
}

/**
 * Deletes a user; nothing is on its way to their webhooks, or to anybody's about the rooms that went, when this returns. The last administrator stays; who is some room's only owner goes only when the rooms are given up.
 *
 * @param relinquish gives up the rooms that the user alone owns
 * @returns the ids of the rooms that went with the user
 * @throws {CoreError} `forbidden`, `userNotFound`, `lastAdministrator`, `lastOwner` with the `rooms`
 */
export async function deleteUser(
  stores: Pick<Store, 'users' | 'webhooks' | 'webhookFence'>,
  caller: Caller,
  ref: UserRef,
  relinquish: boolean,
): Promise<string[]> {
  demand(caller, 'delete-users');
  const { workspaceId } = caller;
  const user = await getUser(stores.users, workspaceId, ref);
  const deletedRooms = await stores.users.delete(
    workspaceId,
    user.id,
    caller.userId,
    ({ found, isServiceUser, isLastAdministrator, soleOwned }) => {
      // Somebody else was faster.
      if (!found) throw new CoreError('userNotFound');
      if (isServiceUser) throw new CoreError('forbidden');
      if (isLastAdministrator) throw new CoreError('lastAdministrator');
      if (soleOwned.length > 0 && !relinquish) {
        throw new CoreError('lastOwner', { rooms: soleOwned.map(({ id, name }) => ({ id, name })) });
      }
    },
  );
  await endWebhooks(stores, { workspaceId, userId: user.id });
  for (const roomId of deletedRooms) await silenceRoom(stores.webhookFence, workspaceId, roomId);
  return deletedRooms;
}
