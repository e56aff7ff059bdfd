import { isGroup } from '../../../core/mentions.ts';
import type { Message, Person, SystemKind } from '../../../core/model.ts';
import type { Wire } from '../types.ts';

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
 * A message as Rocket.Chat shows it (sheet 2.1). `replies` are followers, and stand on a root only. There is no word for one
 * that is hidden from members: it looks like a deleted one.
 */
export function presentMessage(stored: Message): Wire['Message'] {
  const message: Message = stored.concealedAt
    ? { ...stored, system: 'messageDeleted', text: '', extra: {} }
    : stored;
  return {
    _id: message.id,
    rid: message.roomAliases.rocketchat ?? message.roomId,
    msg: message.text,
    ts: message.createdAt.toISOString(),
    u: { _id: message.author.id, username: message.author.username, name: message.author.name },
    _updatedAt: message.updatedAt.toISOString(),
    ...(message.system === null ? presentWords(message) : presentSystem(message, message.system)),
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

/** What people write carries what its text names, and whatever the client sent along. */
function presentWords({
  text,
  mentions,
  roomMentions,
  attachments,
  extra,
}: Message): Partial<Wire['Message']> {
  return {
    urls: text.includes('http') ? linksIn(text) : [],
    mentions: mentions.map(presentMention),
    channels: roomMentions.map(({ id, slug }) => ({ _id: id, name: slug })),
    attachments: attachments as Record<string, unknown>[],
    ...(extra.rocketchat as Partial<Wire['Message']> | undefined),
  };
}

/** Words for everybody stand without a name and a type. */
function presentMention({ id, username, name }: Person) {
  return isGroup(id) ? { _id: id, username } : { _id: id, username, name, type: 'user' };
}

function presentSystem({ extra }: Message, system: SystemKind): Partial<Wire['Message']> {
  const base = {
    t: systemTypes[system],
    groupable: false,
    ...(extra.rocketchat as Partial<Wire['Message']> | undefined),
  };
  if (system !== 'messageDeleted') return base;
  return { ...base, urls: [], mentions: [], attachments: [], reactions: {} };
}

const link = /https?:\/\/[^\s<>"'`]+[^\s<>"'`.,;:!?)\]}]/g;

function linksIn(text: string): { url: string; meta: Record<string, unknown> }[] {
  return [...new Set(text.match(link))].map((url) => ({ url, meta: {} }));
}
