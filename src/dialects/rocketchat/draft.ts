import { CoreError } from '../../core/errors.ts';
import type { Draft } from '../../core/post-message.ts';
import { checkAttachments } from './attachments.ts';
import { isSystemType } from './present/message.ts';
import type { Wire } from './types.ts';

const minute = 60_000;

/** Refused in the vendor's own sentence. */
const refused = (reason: string) => new CoreError('messageInvalid', { reason });

/** What `chat.postMessage` says beside the target: the vendor's defaults are written out (sheet 9.1). */
export function readPost(body: Wire['NewPost']): Omit<Draft, 'room'> {
  const alias = body.alias ?? (body.username || '');
  const avatar = body.avatar ?? body.icon_url;
  const emoji = body.emoji ?? body.icon_emoji;
  if (body.customFields) throw refused('Custom fields not enabled');
  const kept = {
    alias,
    groupable: body.groupable ?? false,
    parseUrls: body.parseUrls ?? true,
    ...defined({ avatar, emoji, bot: body.bot }),
  };
  return {
    text: (body.text ?? body.msg ?? '').trim(),
    attachments: checkAttachments(body.attachments),
    threadId: body.tmid,
    impersonates: alias !== '' || avatar !== undefined,
    extra: { rocketchat: kept },
  };
}

/** What `chat.sendMessage` says (sheet 9.1). Of what is not the server's to know, the members that clients read are kept. */
export function readMessage(message: Wire['NewMessage']): Draft {
  const { _id, rid, msg = '', tmid, tshow, attachments, t, ts } = message;
  const { alias, avatar, emoji, blocks, groupable, parseUrls, bot } = message;
  if (!rid) throw refused("The 'rid' property on the message object is missing.");
  if (typeof t === 'string' && isSystemType(t)) throw new CoreError('systemMessageNotAllowed');
  if (tshow && !tmid)
    throw new CoreError('messageInvalid', {
      code: 'invalid-params',
      reason: 'tshow provided but missing tmid',
    });
  if (message.customFields) throw refused('Custom fields not enabled');
  demandInSync(ts);
  return {
    room: { id: rid },
    id: _id,
    text: msg,
    attachments: checkAttachments(attachments),
    threadId: tmid,
    threadShown: tshow,
    impersonates: Boolean(alias) || avatar !== undefined,
    extra: { rocketchat: defined({ alias, avatar, emoji, blocks, groupable, parseUrls, bot }) },
  };
}

/** A clock that is more than a minute off is refused; the server's own time counts in any case. */
function demandInSync(ts: unknown): void {
  if (ts === undefined) return;
  const instant = new Date(
    typeof ts === 'object' && ts !== null && '$date' in ts ? Number(ts.$date) : String(ts),
  ).getTime();
  if (!(Math.abs(instant - Date.now()) <= minute)) throw new CoreError('messageTimeOutOfSync');
}

function defined(members: Record<string, unknown>): Record<string, unknown> {
  return Object.fromEntries(Object.entries(members).filter(([, value]) => value !== undefined));
}
