import type { PresentedLink, Recipient } from '../../core/opt-out.ts';

/**
 * The link of a mail: the vendor's pair (sheet 10), and behind it the workspace and our signature, since the pair alone
 * could be guessed. One parameter, so that no ampersand has to survive a mail program.
 */
export function unsubscribeUrl(
  baseUrl: string,
  { workspaceId, userId, createdAt }: Recipient,
  signature: string,
): string {
  const key = encodeURIComponent(`${workspaceId}.${signature}`);
  return `${baseUrl}/mailer/unsubscribe/${encodeURIComponent(userId)}/${createdAt.getTime()}?key=${key}`;
}

/** The link that a request to the page came by. */
export function linkOf(params: { userId: string; createdAt: string }, key = ''): PresentedLink {
  // The signature has no dot; what is not one of ours turns out to be unsigned.
  const end = key.lastIndexOf('.');
  return { ...params, workspaceId: key.slice(0, Math.max(end, 0)), signature: key.slice(end + 1) };
}
