import type { ListedBody, ListedMessage } from '../../../core/message-lists.ts';
import type { Message, Sender, SystemKind } from '../../../core/model.ts';
import { dialectName } from '../preset.ts';
import type { Wire } from '../types.ts';
import { presentSender } from './client.ts';
import { presentSystem } from './system-message.ts';

/** System messages for which the dialect has a word; others are left out of its lists (sheet 7.1). */
export const systemTypes: { [Kind in SystemKind]?: string } = {
  joined: 'joinRoom',
  left: 'leaveRoom',
  added: 'addMember',
  membersAdded: 'addMembers',
  removed: 'deleteMember',
  membersRemoved: 'deleteMembers',
  invitationsCancelled: 'cancelInvitations',
  roleAdded: 'assignAdmin',
  messageDeleted: 'recall',
};

export const shownSystems = Object.keys(systemTypes) as SystemKind[];

/** What a message is beside its own row. */
export interface Beside {
  sender: Sender;
  /** The message that it answers. */
  reply?: Wire['Message'] | undefined;
  /** Whether the caller has deleted it for themselves. */
  isDeleted?: boolean;
}

/** A message with every field of sheet 7.1 that applies. */
export function presentMessage(
  message: ListedBody['message'],
  { sender, reply, isDeleted }: Beside,
): Wire['Message'] {
  const { id, text, mediaUrl, system, kind, reactions, mentions, concealedAt, editedAt } = message;
  const pinned = message.pin?.active ?? false;
  const own = (message.extra[dialectName] ?? {}) as Partial<Wire['Message']>;
  return {
    _id: id,
    id,
    __v: 0,
    appID: message.workspaceId,
    room: message.roomAliases[dialectName] ?? message.roomId,
    message: text,
    messageType: system ? (systemTypes[system] ?? system) : kind,
    ...(mediaUrl !== null && { originalUrl: mediaUrl }),
    ...own,
    sender: sender.kind === 'platform' ? null : presentSender(sender),
    pinned,
    isPined: pinned,
    ...(concealedAt && { isHidden: true }),
    ...(isDeleted && { isDeleted }),
    reactions: (reactions ?? []).map(({ reaction, user }) => ({ client: user.id, reaction })),
    reactionCount: reactions?.length ?? 0,
    ...(reply && { reply }),
    ...presentSystem(message),
    ...(mentions.length > 0 && !system && { mentions: mentions.map((person) => person.id) }),
    ...times(message),
    ...(editedAt && !system && { editedAt: editedAt.toISOString() }),
  };
}

/** A message as its reader finds it in a list; what it answers comes without its own answer. */
export function presentListed({ message, sender, setAside, answered }: ListedMessage): Wire['Message'] {
  const reply = answered ? presentMarked(answered) : undefined;
  return presentMessage(message, { sender, reply, isDeleted: setAside });
}

/** A message after a mark was put on it or taken off. */
export function presentMarked({ message, sender }: ListedBody): Wire['Message'] {
  return presentMessage(message, { sender });
}

/** Milliseconds, and ISO beside them (sheet 6). */
function times({ createdAt, updatedAt }: Pick<Message, 'createdAt' | 'updatedAt'>) {
  return {
    messageTimeMS: createdAt.getTime(),
    messageTime: createdAt.toISOString(),
    createdAtMS: createdAt.getTime(),
    createdAt: createdAt.toISOString(),
    updatedAtMS: updatedAt.getTime(),
    updatedAt: updatedAt.toISOString(),
  };
}
