import type { Draft } from '../../core/drafts.ts';
import { CoreError } from '../../core/errors.ts';
import type { RoomRef } from '../../core/rooms.ts';
import { checkAttachments, isSafeLink } from './attachments.ts';
import { isSystemType } from './present/message.ts';
import type { Wire } from './types.ts';

const minute = 60_000;

/** Refused in the vendor's own sentence. */
const refused = (reason: string) => new CoreError('messageInvalid', { reason });

/** What `chat.postMessage` says beside the target: the vendor's defaults are written out (sheet 9.1). */
export function readPost(body: Wire['NewPost']): Draft {
  const alias = body.alias ?? (body.username || '');
  const avatar = body.avatar ?? body.icon_url;
  const emoji = body.emoji ?? body.icon_emoji;
  if (body.customFields) throw refused('Custom fields not enabled');
  demandSafe(avatar);
  const kept = {
    alias,
    groupable: body.groupable ?? false,
    parseUrls: body.parseUrls ?? true,
    ...defined({ avatar, emoji, bot: body.bot }),
  };
  return {
    text: (body.text ?? body.msg ?? '').trim(),
    attachments: checkAttachments(body.attachments),
    threadId: body.tmid || undefined,
    impersonates: alias !== '' || Boolean(avatar),
    extra: { rocketchat: kept },
  };
}

/** What `chat.sendMessage` says (sheet 9.1). Members that are not the server's own are kept as they came. */
export function readMessage(message: Wire['NewMessage']): { room: RoomRef; draft: Draft } {
  const { _id, rid, msg = '', tmid, tshow, attachments, t, ts } = message;
  const { alias, avatar } = message;
  if (!rid) throw refused("The 'rid' property on the message object is missing.");
  if (typeof t === 'string' && isSystemType(t)) throw new CoreError('systemMessageNotAllowed');
  if (tshow && !tmid)
    throw new CoreError('messageInvalid', {
      code: 'invalid-params',
      reason: 'tshow provided but missing tmid',
    });
  if (message.customFields) throw refused('Custom fields not enabled');
  demandInSync(ts);
  demandSafe(avatar);
  const draft = {
    id: _id || undefined,
    text: msg,
    attachments: checkAttachments(attachments),
    threadId: tmid || undefined,
    threadShown: tshow,
    impersonates: Boolean(alias || avatar),
    extra: { rocketchat: keptOf(message) },
  };
  return { room: { id: rid }, draft };
}

/** A clock that is more than a minute off is refused; the server's own time counts in any case. */
function demandInSync(ts: unknown): void {
  if (ts === undefined || ts === null) return;
  const given = typeof ts === 'object' && '$date' in ts ? ts.$date : ts;
  const instant =
    typeof given === 'number' || typeof given === 'string' ? new Date(given).getTime() : Number.NaN;
  if (!(Math.abs(instant - Date.now()) <= minute)) throw new CoreError('messageTimeOutOfSync');
}

/** A picture's address may also be a path of the server (sheet 9.1). */
function demandSafe(avatar: string | undefined): void {
  if (avatar && !isSafeLink(avatar)) throw refused('Message member "avatar" is not valid');
}

/** What a client may say of a message is its own, but for what the server says of every message (sheet 2.1). */
const serversOwn = new Set([
  ...[
    '_id',
    'rid',
    'msg',
    'ts',
    'u',
    '_updatedAt',
    't',
    'tmid',
    'tshow',
    'replies',
    'tcount',
    'tlm',
    'md',
    'unread',
  ],
  ...['urls', 'mentions', 'channels', 'attachments', 'file', 'files', 'customFields', 'reactions', 'starred'],
  ...['pinned', 'pinnedAt', 'pinnedBy', 'editedAt', 'editedBy', 'role', 'drid', 'dcount', 'dlm', '_hidden'],
]);

function keptOf(message: Wire['NewMessage']): Record<string, unknown> {
  return Object.fromEntries(Object.entries(message).filter(([name]) => !serversOwn.has(name)));
}

function defined(members: Record<string, unknown>): Record<string, unknown> {
  return Object.fromEntries(Object.entries(members).filter(([, value]) => value !== undefined));
}
