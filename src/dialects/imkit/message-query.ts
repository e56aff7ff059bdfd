import type { Condition } from '../../core/condition.ts';
import type { MessageField } from '../../core/message-search.ts';
import { systemTypes } from './present/message.ts';
import { readQuery } from './query.ts';

/** Core's names for the vendor's types of system messages. */
const kindOf = new Map<unknown, string>(Object.entries(systemTypes).map(([kind, type]) => [type, kind]));

/**
 * Reads the `q` of messages (sheet 6).
 *
 * @throws {CoreError} `filterInvalid`
 */
export function readMessageQuery(raw: string | undefined): Condition<MessageField> {
  const condition = readQuery<MessageField>(raw, {
    _id: { field: 'id', type: 'text' },
    sender: { field: 'authorId', type: 'text' },
    message: { field: 'text', type: 'text' },
    messageType: { field: 'kind', type: 'text' },
  });
  return condition.map((part) =>
    part.field === 'kind' && 'among' in part
      ? { ...part, among: part.among.map((type) => kindOf.get(type) ?? type) }
      : part,
  );
}
