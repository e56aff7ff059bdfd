import type { Caller } from '../../../core/caller.ts';
import { CoreError } from '../../../core/errors.ts';
import { bringIn, type Invite, noteMember, takeOut } from '../../../core/member-changes.ts';
import { joinRoom } from '../../../core/memberships.ts';
import { viewRoom } from '../../../core/room-views.ts';
import type { Store } from '../../../core/store.ts';
import { ok } from '../present/envelope.ts';
import { presentRoom } from '../present/room.ts';
import { directRoomNames } from '../preset.ts';
import { liveSearchOf, searchOf } from '../room-search.ts';
import type { Handlers } from '../types.ts';

/** What the server itself tells of a member. */
const ownProperties = new Set(['client', 'badge', 'lastRead']);

export const membersHandlers: Pick<
  Handlers,
  'joinRoom' | 'addMembers' | 'addMember' | 'removeMembers' | 'removeMember' | 'setMemberProperty'
> = {
  async joinRoom({ params, body }, { store, caller }) {
    const telling = body?.systemMessage ? 'each' : 'nothing';
    const { id } = await joinRoom(store, caller, liveSearchOf(params), null, telling);
    return show(store, caller, id);
  },

  async addMembers({ params, body }, { store, caller }) {
    const { invitees: names, systemMessage, invitationRequired: byInvitation = null } = body;
    const invite = { names, telling: systemMessage ? 'together' : 'nothing', byInvitation } as const;
    return show(store, caller, await bringIn(store, caller, liveSearchOf(params), invite));
  },

  async addMember({ params, body = {} }, { store, caller }) {
    const { systemMessage, invitationRequired: byInvitation = null } = body;
    const telling = systemMessage ? 'each' : 'nothing';
    const invite: Invite = { names: [params.clientId], telling, byInvitation };
    return show(store, caller, await bringIn(store, caller, liveSearchOf(params), invite));
  },

  async removeMembers({ params, body }, { store, caller }) {
    const { members, systemMessage = false } = body;
    return show(store, caller, await takeOut(store, caller, searchOf(params), members, systemMessage));
  },

  async removeMember({ params }, { store, caller }) {
    return show(store, caller, await takeOut(store, caller, searchOf(params), [params.clientId], false));
  },

  async setMemberProperty({ params, body: { property, value } }, { store, caller }) {
    const note = { property, value, moderator: property === 'role' ? isAdmin(value) : null };
    if (ownProperties.has(property))
      throw new CoreError('malformedRequest', { reason: `${property} cannot be set` });
    return show(store, caller, await noteMember(store, caller, searchOf(params), params.clientId, note));
  },
};

/** @throws {CoreError} `roleUnknown` */
function isAdmin(role: unknown): boolean {
  if (role !== 'admin' && role !== 'member') throw new CoreError('roleUnknown');
  return role === 'admin';
}

async function show(store: Store, caller: Caller, roomId: string) {
  const view = await viewRoom(store, caller, roomId, directRoomNames);
  return ok(presentRoom(view));
}
