import type { Line } from '../../../core/conversations.ts';
import type { Message } from '../../../core/model.ts';
import { dialectName } from '../preset.ts';
import type { Wire } from '../types.ts';
import { firstNameOf } from './names.ts';

/** What only this dialect knows of a message. */
export interface MessageExtra {
  e2ee: Wire['E2eeContent'];
}

/** The encrypted text of a message that has one. */
export function e2eeOf({ extra }: Line): Wire['E2eeContent'] | undefined {
  return (extra[dialectName] as Partial<MessageExtra> | undefined)?.e2ee;
}

/** The words of a message, else where its picture or file is, else what kind of thing it is; encrypted: nothing. */
export function contentOf(message: Line): string {
  const { text, mediaUrl, kind } = message;
  if (e2eeOf(message)) return '';
  return text || mediaUrl || (kind === 'text' ? '' : `[${kind}]`);
}

/** A line of the list of messages (sheet 10.1). */
export function presentMessage(message: Line) {
  const { id, author, createdAt } = message;
  return {
    _id: id,
    content: contentOf(message),
    sender: { _id: author.id, firstName: firstNameOf(author.name) },
    createdAt: createdAt.toISOString(),
  };
}

/** A message for its sender: here the sender is an id (sheet 10.2). */
export function presentSent(message: Line) {
  const { id, author, createdAt } = message;
  return { _id: id, content: contentOf(message), sender: author.id, createdAt: createdAt.toISOString() };
}

/** A message after an edit; what was the same before was never edited (sheet 10.3). */
export function presentEdited(message: Message) {
  const { id, editedAt, createdAt } = message;
  const e2ee = e2eeOf(message);
  return {
    _id: id,
    content: contentOf(message),
    ...(e2ee && { isE2ee: true as const, e2ee }),
    editedAt: (editedAt ?? createdAt).toISOString(),
  };
}
