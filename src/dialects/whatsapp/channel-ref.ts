import type { PostRef } from '../../core/broadcast-posts.ts';
import { CoreError } from '../../core/errors.ts';
import type { RoomSearch } from '../../core/rooms.ts';
import { dialectName } from './preset.ts';
import { idMismatch, invalidChannelId, missing } from './problems.ts';

/** What the vendor's own samples leave in the path where the channel should be (sheet 3, traps). */
const placeholders = new Set(['{id}', '%7Bid%7D', '%7bid%7d', ':id']);

/** What a request says about which channel is meant. */
export interface Named {
  params: { id: string };
  query: { id?: string | undefined };
  body?: { id?: string | undefined } | undefined;
}

/**
 * The alias by which a request names a channel: from the path, else the body, else the query.
 *
 * @throws {CoreError} `invalidParameters` when nothing, two different channels or what is no channel's id is named
 */
export function channelAlias({ params, query, body }: Named): string {
  const inPath = placeholders.has(params.id) ? null : aliasOf(params.id);
  const inBody = body?.id ? aliasOf(body.id) : null;
  // Where the path names the channel, the query is only what the vendor's samples repeat there.
  const inQuery = query.id ? aliasOf(query.id) : null;
  if (inPath && inBody && inPath !== inBody) throw idMismatch();
  const alias = inPath ?? inBody ?? inQuery;
  if (alias === null) throw missing('id');
  return alias;
}

/** The channel that a request names, to be looked for. */
export const channelNamed = (request: Named): RoomSearch => searchFor(channelAlias(request));

/** The channel that a `chatId` names (sheet 5). */
export const chatNamed = (chatId: string): RoomSearch => searchFor(aliasOf(chatId));

const searchFor = (alias: string): RoomSearch => ({ ref: { id: alias }, dialect: dialectName });

/**
 * A JID, or the code of an invite or of an invite's link (sheet 1).
 *
 * @throws {CoreError} `invalidParameters`
 */
function aliasOf(text: string): string {
  if (/^\d{1,30}@newsletter$/.test(text)) return text;
  const code = text.replace(/^(?:https?:\/\/)?(?:www\.)?whatsapp\.com\/channel\//, '').replace(/\/$/, '');
  if (/^[0-9A-Za-z]{20,32}$/.test(code)) return code;
  throw invalidChannelId();
}

/**
 * A message as clients name it (sheet 1.2): `false_<jid>_<id>`, `false_<jid>_<server id>` or both ids; `true` counts as
 * `false`.
 *
 * @param jid of the channel, where it is known to be asked for by one
 * @throws {CoreError} `messageNotFound` when this can be none of the channel's
 */
export function postNamed(messageId: string, { ref }: RoomSearch): PostRef {
  const [, jid, rest = ''] = /^(?:true|false)_(\d+@newsletter)_(.+)$/s.exec(messageId) ?? [];
  const asked = 'id' in ref ? ref.id : '';
  if (jid === undefined || (asked.includes('@') && asked !== jid)) throw new CoreError('messageNotFound');
  const [, server, client] = /^(\d{1,9})_(.+)$/s.exec(rest) ?? [];
  if (server !== undefined && client !== undefined) return { ids: [rest, client], seq: null };
  return { ids: [rest], seq: /^\d{1,9}$/.test(rest) ? Number(rest) : null };
}

/** The post that a reply answers; empty counts as none. */
export function answeredPost(replyTo: string | null | undefined, search: RoomSearch): PostRef | null {
  return replyTo ? postNamed(replyTo, search) : null;
}
