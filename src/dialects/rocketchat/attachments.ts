import { CoreError } from '../../core/errors.ts';

/** Members that hold an address (sheet 9.1). */
const links = [
  'author_link',
  'author_icon',
  'title_link',
  'thumb_url',
  'image_url',
  'audio_url',
  'video_url',
  'message_link',
] as const;

const switches = ['short', 'title_link_download', 'collapsed'] as const;

/** An http(s) address or a path of this server: a client may put it into a page as it is. */
export const isSafeLink = (value: unknown) =>
  typeof value === 'string' && /^(?:https?:\/\/|\/(?!\/))/i.test(value);

/**
 * Attachments whose addresses are harmless and whose members have the vendor's types; field values become text.
 *
 * @throws {CoreError} `messageInvalid`
 */
export function checkAttachments(attachments: readonly unknown[] | undefined): Record<string, unknown>[] {
  return (attachments ?? []).map((attachment) => {
    const given = attachment as Record<string, unknown>;
    for (const name of links) if (given[name] !== undefined && !isSafeLink(given[name])) refuse(name);
    for (const name of switches)
      if (given[name] !== undefined && typeof given[name] !== 'boolean') refuse(name);
    for (const action of listOf(given, 'actions')) {
      for (const name of ['url', 'image_url'])
        if (action[name] !== undefined && !isSafeLink(action[name])) refuse(`actions.${name}`);
    }
    return {
      ...given,
      ...(given.fields !== undefined && { fields: listOf(given, 'fields').map(readField) }),
      ...(given.attachments !== undefined && { attachments: checkAttachments(listOf(given, 'attachments')) }),
    };
  });
}

/** A field with its value as text. */
function readField(field: Record<string, unknown>): Record<string, unknown> {
  const { value = '' } = field;
  return { ...field, value: typeof value === 'object' ? JSON.stringify(value) : String(value) };
}

function listOf(attachment: Record<string, unknown>, name: string): Record<string, unknown>[] {
  const list = attachment[name] ?? [];
  if (!Array.isArray(list)) refuse(name);
  return list.filter((item) => typeof item === 'object' && item !== null);
}

function refuse(member: string): never {
  throw new CoreError('messageInvalid', { reason: `Attachment member "${member}" is not valid` });
}
