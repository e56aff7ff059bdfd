import { type Caller, demand } from './caller.ts';
import { CoreError } from './errors.ts';
import { newId } from './ids.ts';
import type { Keyset, KeysetPage } from './keyset.ts';
import { oneLine, readSender } from './mail-address.ts';
import type { Store } from './store.ts';
import { everybody, type UserFilter } from './user-filter.ts';
import { demandReachable } from './workspaces.ts';

/** Mail to users of a workspace. */
export interface Mailing {
  workspaceId: string;
  id: string;
  /** Who sent it. */
  senderId: string;
  from: string;
  subject: string;
  /** HTML with the placeholders `[unsubscribe]`, `[name]` and `[email]`. */
  body: string;
  /** To the user whose address it comes from, and to nobody else. */
  test: boolean;
  createdAt: Date;
  cancelledAt: Date | null;
}

/** What became of a recipient's mail. */
export const mailStates = ['queued', 'sending', 'sent', 'failed', 'left', 'cancelled'] as const;

export type MailState = (typeof mailStates)[number];

export interface MailingProgress extends Mailing {
  recipients: Record<MailState, number>;
}

export type NewMailing = Omit<Mailing, 'createdAt' | 'cancelledAt'>;

export interface MailingStore {
  /**
   * Writes a mailing, a row for each recipient and the event in one statement. Recipients are the live users with an
   * address who match and have not left.
   */
  create(mailing: NewMailing, filter: UserFilter): Promise<void>;
  /**
   * Writes a mailing to one user, whether they have left or not.
   *
   * @returns whether there is a live user with that address
   */
  createTest(mailing: NewMailing, address: string): Promise<boolean>;
  /** The mailings of a workspace in order of id. */
  list(workspaceId: string, page: Keyset): Promise<KeysetPage<Mailing>>;
  find(workspaceId: string, id: string): Promise<MailingProgress | null>;
  /** Cancels what is still queued, with the event when there was something: one statement. */
  cancel(workspaceId: string, id: string, actorId: string): Promise<void>;
}

/** What somebody wants to send. */
export interface MailingDraft {
  from: string;
  subject: string;
  body: string;
  test: boolean;
  /** Reads who is meant, everybody if nothing; it throws where that cannot be read. */
  filter(): UserFilter | undefined;
}

/**
 * Queues a mailing (sheet 10).
 *
 * @throws {CoreError} `forbidden`, `mailingSenderInvalid`, `mailingWithoutLink`, what reading the filter throws, `userNotFound` when nobody has the
 *   address that a test is to go to
 */
export async function sendMailing(store: MailingStore, caller: Caller, draft: MailingDraft): Promise<void> {
  demand(caller, 'send-mailings');
  const sender = readSender(draft.from);
  if (!sender) throw new CoreError('mailingSenderInvalid');
  if (!draft.body.includes('[unsubscribe]')) throw new CoreError('mailingWithoutLink');
  const { from, subject, body, test } = draft;
  const filter = draft.filter() ?? everybody;
  const content = { from, subject: oneLine(subject), body, test };
  const mailing = { ...content, workspaceId: caller.workspaceId, id: newId(), senderId: caller.userId };
  if (!draft.test) await store.create(mailing, filter);
  else if (!(await store.createTest(mailing, sender.address))) throw new CoreError('userNotFound');
}

type Stores = Pick<Store, 'mailings' | 'workspaces'>;

/**
 * The mailings of a workspace.
 *
 * @throws {CoreError} `forbidden`, `workspaceNotFound`
 */
export async function listMailings(
  store: Stores,
  caller: Caller,
  workspaceId: string,
  page: Keyset,
): Promise<KeysetPage<Mailing>> {
  await demandReachable(store.workspaces, caller, workspaceId);
  return store.mailings.list(workspaceId, page);
}

/**
 * A mailing and how far it has come.
 *
 * @throws {CoreError} `forbidden`, `workspaceNotFound`, `mailingNotFound`
 */
export async function showMailing(
  store: Stores,
  caller: Caller,
  workspaceId: string,
  id: string,
): Promise<MailingProgress> {
  await demandReachable(store.workspaces, caller, workspaceId);
  return demandMailing(store.mailings, workspaceId, id);
}

/**
 * Sends nothing more of a mailing; what is being sent at this moment still goes. Repeating it, or cancelling what is
 * through, changes nothing and writes no event.
 *
 * @throws {CoreError} `forbidden`, `workspaceNotFound`, `mailingNotFound`
 */
export async function cancelMailing(
  store: Stores,
  caller: Caller,
  workspaceId: string,
  id: string,
): Promise<MailingProgress> {
  await demandReachable(store.workspaces, caller, workspaceId);
  await store.mailings.cancel(workspaceId, id, caller.userId);
  return demandMailing(store.mailings, workspaceId, id);
}

async function demandMailing(store: MailingStore, workspaceId: string, id: string): Promise<MailingProgress> {
  const mailing = await store.find(workspaceId, id);
  if (!mailing) throw new CoreError('mailingNotFound');
  return mailing;
}
