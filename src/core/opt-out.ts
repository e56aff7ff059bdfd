import { createHmac, timingSafeEqual } from 'node:crypto';
import { CoreError } from './errors.ts';

/** Leaving all mailings of a workspace, for good: there is no way back in. */
export interface OptOutStore {
  /** A live user whose account was made at that very moment. */
  findRecipient(recipient: Recipient): Promise<{ workspaceName: string; hasLeft: boolean } | null>;
  /**
   * Writes the opt-out and its event in one statement, when there is such a user who has not left yet.
   *
   * @param actorId who asked; null for the recipient, by their link
   */
  optOut(recipient: Recipient, actorId: string | null): Promise<void>;
}

/** A user as the link in a mail names them. */
export interface Recipient {
  workspaceId: string;
  userId: string;
  createdAt: Date;
}

/** The parts of a link as they came: nothing is known of them yet. */
export interface PresentedLink {
  workspaceId: string;
  userId: string;
  /** Milliseconds since 1970, in decimal. */
  createdAt: string;
  signature: string;
}

/** The keys that sign links: the first signs, all verify. */
export type LinkKeys = readonly [Buffer, ...Buffer[]];

/** The signature that makes a recipient's link one of ours. */
export function signLink([key]: LinkKeys, recipient: Recipient): string {
  return sign(key, recipient).toString('base64url');
}

/**
 * What the page of a link has to say; asking changes nothing.
 *
 * @throws {CoreError} `optOutLinkInvalid` when it is not signed by us or the account is gone
 */
export async function readOptOutLink(
  store: OptOutStore,
  keys: LinkKeys,
  link: PresentedLink,
): Promise<{ workspaceName: string; hasLeft: boolean }> {
  const found = await store.findRecipient(demandSigned(keys, link));
  if (!found) throw new CoreError('optOutLinkInvalid');
  return found;
}

/**
 * Leaves by the link of a mail. Repeating it changes nothing and writes no event.
 *
 * @throws {CoreError} `optOutLinkInvalid`
 */
export async function optOutByLink(
  store: OptOutStore,
  keys: LinkKeys,
  link: PresentedLink,
): Promise<{ workspaceName: string }> {
  const recipient = demandSigned(keys, link);
  await store.optOut(recipient, null);
  const found = await store.findRecipient(recipient);
  if (!found) throw new CoreError('optOutLinkInvalid');
  return found;
}

/**
 * Leaves on behalf of whoever has this id and this moment of birth; the pair is the secret (sheet 10). One that fits
 * nobody changes nothing and is not reported.
 */
export async function optOutByPair(
  store: OptOutStore,
  caller: { workspaceId: string; userId: string },
  userId: string,
  createdAt: string,
): Promise<void> {
  const moment = readMoment(createdAt);
  if (moment)
    await store.optOut({ workspaceId: caller.workspaceId, userId, createdAt: moment }, caller.userId);
}

function demandSigned(keys: LinkKeys, { signature, createdAt, ...ids }: PresentedLink): Recipient {
  const moment = readMoment(createdAt);
  const presented = Buffer.from(signature, 'base64url');
  if (moment) {
    const recipient = { ...ids, createdAt: moment };
    const isOurs = keys.some((key) => {
      const expected = sign(key, recipient);
      return expected.length === presented.length && timingSafeEqual(expected, presented);
    });
    if (isOurs) return recipient;
  }
  throw new CoreError('optOutLinkInvalid');
}

function sign(key: Buffer, { workspaceId, userId, createdAt }: Recipient): Buffer {
  // As JSON, so that no two links have the same text.
  return createHmac('sha256', key)
    .update(JSON.stringify([workspaceId, userId, createdAt.getTime()]))
    .digest();
}

/** Fewer digits than would leave the calendar of the database. */
function readMoment(text: string): Date | null {
  return /^\d{1,14}$/.test(text) ? new Date(Number(text)) : null;
}
