import type { Draft } from '../../core/drafts.ts';
import { CoreError } from '../../core/errors.ts';
import type { Revision } from '../../core/send-message.ts';
import { systemTypes } from './present/message.ts';
import { dialectName } from './preset.ts';
import type { Wire } from './types.ts';

/** What only this dialect keeps of a message (sheet 7.1). */
const ownMembers = [
  'extra',
  'thumbnailUrl',
  'width',
  'height',
  'images',
  'duration',
  'latitude',
  'longitude',
  'sticker',
  'url',
  'template',
  'contents',
  'rtcSession',
] as const;

/** The system's own, for which nobody sends messages. */
const reserved = new Set<string>([
  ...Object.values(systemTypes),
  'addMembers',
  'deleteMembers',
  'cancelInvitations',
]);

/**
 * What a sender says. Text is kept for all dialects, any other JSON in its place for this one.
 *
 * @param more what else this dialect keeps with it
 * @throws {CoreError} `invalidParameters` when a text message lacks its text or a recall its message, `messageInvalid`
 */
export function readDraft(body: Wire['NewMessage'], more: Record<string, unknown> = {}): Draft {
  const { messageType: kind = 'text', message } = body;
  if (kind === 'recall') throw missing('_id');
  if (kind === 'text' && (message ?? null) === null) throw missing('message');
  const { text = '', ...draft } = readRevision({ ...body, messageType: kind }, more);
  return { ...draft, text };
}

/** The same where what is left out stays as it was. */
export function readRevision(body: Wire['NewMessage'], more: Record<string, unknown> = {}): Revision {
  const { message, messageType, reply, mentions, originalUrl } = body;
  if (messageType !== undefined && reserved.has(messageType))
    throw new CoreError('messageInvalid', { reason: `${messageType} messages are the system's own` });
  const kept = Object.fromEntries(
    ownMembers.flatMap((name) => ((body[name] ?? null) === null ? [] : [[name, body[name]]])),
  );
  const isText = typeof message === 'string';
  const own = { ...kept, ...more, ...(!isText && (message ?? null) !== null && { message }) };
  return {
    ...((isText || 'message' in own) && { text: isText ? message : '' }),
    ...(messageType !== undefined && { kind: messageType }),
    ...(originalUrl && { mediaUrl: originalUrl }),
    ...(reply && { replyToId: reply }),
    ...(mentions && { mentionedIds: mentions }),
    extra: Object.keys(own).length > 0 ? { [dialectName]: own } : {},
  };
}

/** A message with every text `$name$` in it replaced by the member of that name (sheet 13.3). */
export function fillIn<T>(value: T, names: Record<string, unknown>): T {
  if (typeof value === 'string') {
    const filled = value.replaceAll(/\$[^$]+\$/g, (found) =>
      Object.hasOwn(names, found) && names[found] !== null ? String(names[found]) : found,
    );
    return filled as T;
  }
  if (Array.isArray(value)) return value.map((item) => fillIn(item, names)) as T;
  if (typeof value !== 'object' || value === null) return value;
  return Object.fromEntries(Object.entries(value).map(([key, item]) => [key, fillIn(item, names)])) as T;
}

/** As the spec's own validation says it. */
export function missing(missingProperty: string): CoreError {
  const issue = { keyword: 'required', instancePath: '', params: { missingProperty } };
  return new CoreError('invalidParameters', { place: 'body', issues: [issue] });
}
