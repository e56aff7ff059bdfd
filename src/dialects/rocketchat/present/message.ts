import { isGroup } from '../../../core/mentions.ts';
import type { Message, Person, SystemKind } from '../../../core/model.ts';
import { dialectName } from '../preset.ts';
import { presentReactions } from '../reaction.ts';
import { roomIdOf } from '../room-kinds.ts';
import type { Wire } from '../types.ts';
import { presentMedia, presentQuote } from './attachment.ts';
import { presentPerson } from './user.ts';

/** The vendor's word for each system message (sheet 2.1). */
const systemTypes: Record<SystemKind, string> = {
  joined: 'uj',
  left: 'ul',
  added: 'au',
  membersAdded: 'au',
  removed: 'ru',
  membersRemoved: 'ru',
  invitationsCancelled: 'ru',
  messageDeleted: 'rm',
  messagePinned: 'message_pinned',
  roomRenamed: 'r',
  topicChanged: 'room_changed_topic',
  descriptionChanged: 'room_changed_description',
  announcementChanged: 'room_changed_announcement',
  roomArchived: 'room-archived',
  roomUnarchived: 'room-unarchived',
  roleAdded: 'subscription-role-added',
  roleRemoved: 'subscription-role-removed',
  discussionCreated: 'discussion-created',
};

/** The types that only the server may write. */
export const isSystemType = (type: string) => Object.values(systemTypes).includes(type);

/**
 * A message as Rocket.Chat shows it (sheet 2.1). `replies` are followers, and stand on a root only. What others have
 * concealed stands here as deleted: the vendor has no word for it.
 */
export function presentMessage(message: Message): Wire['Message'] {
  return {
    _id: message.id,
    rid: roomIdOf({ id: message.roomId, aliases: message.roomAliases }),
    ts: message.createdAt.toISOString(),
    u: presentPerson(message.author),
    _updatedAt: message.updatedAt.toISOString(),
    ...presentContent(message),
    ...(message.threadRootId !== null && { tmid: message.threadRootId }),
    ...(message.threadShown && { tshow: true }),
    ...(message.followers !== null && { replies: message.followers }),
    ...(message.lastReplyAt !== null && {
      tcount: message.replyCount,
      tlm: message.lastReplyAt.toISOString(),
    }),
    ...(message.editedAt !== null &&
      message.editedBy !== null && {
        editedAt: message.editedAt.toISOString(),
        editedBy: { _id: message.editedBy.id, username: message.editedBy.username },
      }),
  };
}

type Content = Partial<Wire['Message']> & { msg: string };

function presentContent(message: Message): Content {
  const { system, concealedAt } = message;
  if (system === 'messageDeleted' || concealedAt) return deleted;
  return { ...(system === null ? presentWords(message) : presentSystem(message, system)), ...marks(message) };
}

/** What stays of a deleted message (sheet 9.1). */
const deleted: Content = {
  t: systemTypes.messageDeleted,
  groupable: false,
  msg: '',
  urls: [],
  mentions: [],
  attachments: [],
  reactions: {},
};

/** What people write carries what its text names, and whatever the client sent along. */
function presentWords(message: Message): Content {
  const { text, mentions, roomMentions, replyTo, attachments } = message;
  const media = presentMedia(message);
  return {
    ...sentAlong(message),
    // A message of another vendor's kind, such as a sticker, says at least what it is.
    msg: text === '' && message.kind !== 'text' && !media ? `[${message.kind}]` : text,
    urls: text.includes('http') ? linksIn(text) : [],
    mentions: mentions.map(presentMention),
    channels: roomMentions.map(({ id, slug }) => ({ _id: id, name: slug })),
    attachments: [
      ...(replyTo ? [presentQuote(replyTo)] : []),
      ...(media ? [media] : []),
      ...(attachments as Record<string, unknown>[]),
    ],
  };
}

/** Words for everybody stand without a name and a type. */
function presentMention({ id, username, name }: Person) {
  return isGroup(id) ? { _id: id, username } : { _id: id, username, name, type: 'user' };
}

function presentSystem(message: Message, system: SystemKind): Content {
  return {
    ...sentAlong(message),
    t: systemTypes[system],
    groupable: false,
    msg: message.text,
    ...(system === 'messagePinned' && {
      attachments: message.replyTo ? [presentQuote(message.replyTo)] : [],
    }),
  };
}

/** What only this dialect knows of a message. */
function sentAlong({ extra }: Message): Partial<Wire['Message']> {
  return extra[dialectName] ?? {};
}

/** What readers have put to a message (sheet 2.1). */
function marks({ reactions, starredBy, pin }: Message): Partial<Wire['Message']> {
  return {
    ...(reactions && reactions.length > 0 && { reactions: presentReactions(reactions) }),
    ...(starredBy && { starred: starredBy.map((id) => ({ _id: id })) }),
    ...(pin && {
      pinned: pin.active,
      pinnedAt: pin.at.toISOString(),
      pinnedBy: { _id: pin.by.id, username: pin.by.username },
    }),
  };
}

const link = /https?:\/\/[^\s<>"'`]+[^\s<>"'`.,;:!?)\]}]/g;

function linksIn(text: string): { url: string; meta: Record<string, unknown> }[] {
  return [...new Set(text.match(link))].map((url) => ({ url, meta: {} }));
}
