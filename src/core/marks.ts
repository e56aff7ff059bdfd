import type { Presented } from './caller.ts';
import { CoreError } from './errors.ts';
import type { Message, Sender } from './model.ts';

/** What the store met when it was asked to put a mark on a message, or to take it off. */
export interface MarkFacts {
  authenticated: boolean;
  /** There is such a message, in that room, and it is not deleted. */
  messageFound: boolean;
  readable: boolean;
  /** In the room, or the platform itself. */
  member: boolean;
  muted: boolean;
  archived: boolean;
  /** Whether the workspace has such marks. */
  enabled: boolean;
  /** The room's policy and the caller's part in it allow the mark. */
  permitted: boolean;
  changed: boolean;
}

/** A message as it is after the change, with what its dialect shows of the sender. */
export interface MarkedMessage {
  message: Message;
  sender: Sender;
}

/** Nothing but the facts where there is no message of which to show something. */
export interface MarkResult<Shown = MarkedMessage> {
  facts: MarkFacts;
  marked: Shown | null;
}

/** Who asks for a mark, on which message. */
export interface MarkRequest {
  presented: Presented;
  messageId: string;
  /** The room it is said to be in; nothing when the caller does not say. */
  roomId: string | null;
  /** Whether somebody who reads the room without being in it is refused. */
  onlyMembers: boolean;
}

/**
 * What is shown of the message after a change that was allowed.
 *
 * @throws {CoreError} `unauthenticated`, `messageNotFound`, `messageNotAccessible`, `notInRoom` where only members may,
 *   `roomArchived`, `muted`, `forbidden`
 */
export function settle<Shown>({ facts, marked }: MarkResult<Shown>, { onlyMembers }: MarkRequest): Shown {
  if (!facts.authenticated) throw new CoreError('unauthenticated');
  if (!facts.messageFound || !marked) throw new CoreError('messageNotFound');
  if (onlyMembers && !facts.member) throw new CoreError('notInRoom');
  if (!facts.readable) throw new CoreError('messageNotAccessible');
  if (facts.archived) throw new CoreError('roomArchived');
  if (facts.muted) throw new CoreError('muted');
  if (!facts.permitted) throw new CoreError('forbidden');
  return marked;
}
