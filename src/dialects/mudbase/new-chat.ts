import type { Caller } from '../../core/caller.ts';
import { openDirectRoom } from '../../core/direct-rooms.ts';
import { CoreError } from '../../core/errors.ts';
import { resolveUsers } from '../../core/identities.ts';
import type { Room } from '../../core/model.ts';
import type { Store } from '../../core/store.ts';
import { createTitledRoom } from '../../core/titled-rooms.ts';
import type { ChatExtra } from './present/chat.ts';
import { dialectName, directRoomNames, roomPolicy } from './preset.ts';
import type { Wire } from './types.ts';

/** What makes a chat (sheet 8.2). */
interface NewChat {
  name: string;
  type: Wire['ChatType'];
  participants: string[];
  description?: string;
  settings?: Record<string, unknown>;
}

/**
 * Makes the chat that a body describes: a direct one is the room of the two, which they may have had before.
 *
 * @throws {CoreError} `membersInvalid` where one of the participants is unknown or a direct chat has not two, and what
 *   making a room throws
 */
export async function openChat(
  store: Store,
  caller: Caller,
  { name, type, participants, description = '', settings }: NewChat,
): Promise<{ room: Room; participantIds: string[] }> {
  const memberIds = await resolveUsers(store.identities, caller.workspaceId, dialectName, participants);
  const participantIds = [...new Set([caller.userId, ...memberIds])];
  const own: ChatExtra = { type, ...(settings && { settings }) };
  if (type !== 'direct') {
    const restricted = type === 'broadcast';
    const room = await createTitledRoom(store.rooms, caller, {
      title: name,
      description,
      readOnly: restricted,
      broadcast: restricted,
      policy: roomPolicy,
      extra: { [dialectName]: own },
      memberIds,
    });
    return { room, participantIds };
  }
  if (participantIds.length !== 2) throw new CoreError('membersInvalid');
  const extra = { [dialectName]: { ...own, name, ...(description !== '' && { description }) } };
  const { room } = await openDirectRoom(store.rooms, caller, memberIds, directRoomNames, { extra });
  return { room, participantIds };
}
