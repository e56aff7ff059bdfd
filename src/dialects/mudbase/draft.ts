import type { Draft } from '../../core/drafts.ts';
import type { Message } from '../../core/model.ts';
import { isTextList, textProblem, wrongFields } from './fields.ts';
import type { MessageExtra } from './present/message.ts';
import { e2eeOf } from './present/message.ts';
import { dialectName } from './preset.ts';
import type { Wire } from './types.ts';

/** What a message may be (sheet 2). */
const kinds = ['text', 'image', 'video', 'audio', 'file', 'location', 'contact'];

/** Of these `content` is the address, where it is one (sheet 10.2). */
const media = new Set(['image', 'video', 'audio', 'file']);
const address = /^https?:\/\/\S{1,2000}$/i;

interface Body {
  type?: unknown;
  content?: unknown;
  e2ee?: unknown;
  replyTo?: unknown;
  mentions?: unknown;
}

/**
 * The message that a body describes (sheet 10.2). Only marking reads what others wrote (sheet 12). The content of an encrypted one is not looked at.
 *
 * @throws {CoreError} `invalidParameters`
 */
export function draftOf({ type, content, e2ee, replyTo, mentions }: Body): Draft {
  const encrypted = isGiven(e2ee);
  const problems = {
    type: kinds.includes(type as string)
      ? null
      : isGiven(type)
        ? `must be one of ${kinds.join(', ')}`
        : 'is required',
    content: encrypted ? null : textProblem(content),
    e2ee: encrypted ? e2eeProblem(e2ee, type) : null,
    replyTo: !isGiven(replyTo) || typeof replyTo === 'string' ? null : 'must be a message of this chat',
    mentions: !isGiven(mentions) || isTextList(mentions) ? null : 'must be an array of strings',
  };
  demandGood(problems);
  const kind = type as string;
  return {
    kind,
    leavesUnread: true,
    ...(encrypted
      ? { text: '', extra: extraOf(e2ee as Wire['E2eeContent']) }
      : wordsOf(kind, content as string)),
    ...(isGiven(replyTo) && { replyToId: replyTo as string }),
    ...(isGiven(mentions) && { mentionedIds: mentions as string[] }),
  };
}

/**
 * What a body changes of a message: a plain one takes `content`, an encrypted one `e2ee` (sheet 10.3).
 *
 * @throws {CoreError} `invalidParameters`
 */
export function changesOf(
  message: Message,
  { content, e2ee }: Body,
): Pick<Draft, 'text' | 'extra'> & { mediaUrl?: string | null } {
  const encrypted = e2eeOf(message) !== undefined;
  if (encrypted) {
    demandGood({
      content: isGiven(content) ? 'must not be given for an encrypted message' : null,
      e2ee: isGiven(e2ee) ? e2eeProblem(e2ee, 'text') : 'is required',
    });
    return { text: '', extra: extraOf(e2ee as Wire['E2eeContent']) };
  }
  demandGood({
    content: textProblem(content),
    e2ee: isGiven(e2ee) ? 'must not be given for a plain message' : null,
  });
  const { text, mediaUrl } = wordsOf(message.kind, content as string);
  if (mediaUrl === undefined) return { text };
  return mediaUrl === message.mediaUrl ? { text: message.text } : { text, mediaUrl };
}

/** An address goes where other dialects look for it. */
function wordsOf(kind: string, content: string): { text: string; mediaUrl?: string } {
  return media.has(kind) && address.test(content) ? { text: '', mediaUrl: content } : { text: content };
}

const extraOf = (e2ee: MessageExtra['e2ee']) => ({ [dialectName]: { e2ee } });

const isGiven = (value: unknown) => value !== undefined && value !== null;

function e2eeProblem(e2ee: unknown, type: unknown): string | null {
  if (type !== 'text') return 'must only be given with the type text';
  const { ciphertext } = e2ee as { ciphertext?: unknown };
  return typeof ciphertext === 'string' && ciphertext !== '' ? null : 'must be an object with ciphertext';
}

/** @throws {CoreError} `invalidParameters` with what is wrong, if anything is */
function demandGood(problems: Record<string, string | null>): void {
  const found = Object.entries(problems).filter((entry): entry is [string, string] => entry[1] !== null);
  if (found.length > 0) throw wrongFields(Object.fromEntries(found));
}
