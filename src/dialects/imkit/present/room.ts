import type { Extra, Room } from '../../../core/model.ts';
import type { LeftRoom, RoomMember, RoomView } from '../../../core/room-views.ts';
import { dialectName } from '../preset.ts';
import type { Wire } from '../types.ts';
import { presentClient } from './client.ts';
import { presentListed } from './message.ts';

/** What only this dialect knows of a room, with the defaults of sheet 7.2. */
export interface RoomExtra {
  cover: string;
  roomTags: string[];
  webhook: string;
  botMode: boolean;
  botState: string;
  encrypted: boolean;
  serviceStatus: number;
  extParams: string;
}

const defaults: RoomExtra = {
  cover: '',
  roomTags: [],
  webhook: '',
  botMode: false,
  botState: '',
  encrypted: false,
  serviceStatus: 0,
  extParams: '',
};

/** The id under which clients know a room. */
export function roomIdOf({ id, aliases }: Pick<Room, 'id' | 'aliases'>): string {
  return aliases[dialectName] ?? id;
}

/** A room as the caller sees it (sheet 7.2). */
export function presentRoom(view: RoomView): Wire['Room'] {
  const { room, last, managed, membership } = view;
  const members = shown(view.members);
  const { webhook, ...extra } = extraOf(room);
  const owner = view.members.find(({ roles }) => roles.includes('owner'));
  const managers = view.members.filter(({ roles }) => roles.includes('moderator'));
  const pref = prefOf(room, membership?.prefs ?? {});
  return {
    ...presentHead(room),
    appID: room.workspaceId,
    __v: 0,
    ...extra,
    ...(owner && { owner: presentClient(owner.profile) }),
    managers: managers.map(({ profile }) => profile.id),
    members: members.map(({ profile }) => presentClient(profile)),
    memberProperties: members.map(presentMember),
    ...(last && { lastMessage: presentListed(last) }),
    unread: view.unread,
    isMentioned: view.mentioned,
    muted: pref.muted === true,
    pref,
    ...(managed && { webhook }),
    opening: room.policy.closed ? 0 : 1,
    status: room.archivedAt ? 0 : 1,
    isSuperuser: managed,
    createdTime: room.createdAt.toISOString(),
    ...blockTimes(view),
  };
}

/** A room as those see it who are not in it. */
export function presentSummary(room: Room, members?: RoomMember[]): Wire['RoomSummary'] {
  const { cover, roomTags, encrypted } = extraOf(room);
  return {
    ...presentHead(room),
    ...{ cover, roomTags, encrypted },
    ...(members && { members: shown(members).map(({ profile }) => presentClient(profile)) }),
  };
}

/** A room that the caller has left. */
export function presentLeft({ room, prefs, leftAt }: LeftRoom): Wire['RoomSummary'] {
  const { tags = [] } = prefOf(room, prefs);
  return { ...presentSummary(room), pref: { tags, quittedAt: leftAt.toISOString() } };
}

/** The answer to `POST /rooms`: members as they were sent (sheet 11.2). */
export function presentCreated(room: Room, members: string[]): Wire['CreatedRoom'] {
  const { description: _, ...head } = presentHead(room);
  const { cover, roomTags } = extraOf(room);
  return { ...head, __v: 0, appID: room.workspaceId, members, cover, roomTags };
}

function presentHead(room: Room) {
  const id = roomIdOf(room);
  return {
    _id: id,
    id,
    name: isDirect(room) ? '' : (room.title ?? room.slug ?? ''),
    description: room.description,
    roomType: isDirect(room) ? 'direct' : 'group',
    createdTimeMS: room.createdAt.getTime(),
  } as const;
}

/** A user group stands in `members` for those who belong to it (sheet 2). */
function shown(members: RoomMember[]): RoomMember[] {
  return members.filter(({ throughGroup }) => !throughGroup);
}

/** A direct room of more than two is a group here. */
function isDirect({ visibility, memberCount }: Room): boolean {
  return visibility === 'direct' && memberCount <= 2;
}

function extraOf({ extra }: Room): RoomExtra {
  return { ...defaults, ...(extra[dialectName] as Partial<RoomExtra> | undefined) };
}

function prefOf(room: Room, prefs: Extra): Wire['RoomPref'] {
  return { ...(prefs[dialectName] as Omit<Wire['RoomPref'], 'room'> | undefined), room: roomIdOf(room) };
}

/** What clients have set stands beside what the server knows, which wins; a manager's role is `admin`. */
function presentMember({ profile, roles, extra, unread, lastReadId }: RoomMember): Wire['MemberProperty'] {
  const { role, ...properties } = (extra[dialectName] ?? {}) as Record<string, unknown>;
  const shownRole = roles.includes('moderator') ? 'admin' : role === undefined ? undefined : 'member';
  return {
    ...properties,
    client: profile.id,
    badge: unread,
    ...(lastReadId !== null && { lastRead: lastReadId }),
    ...(shownRole && { role: shownRole }),
  };
}

function blockTimes({ blockedAt, wasBlockedAt }: RoomView) {
  return {
    ...(blockedAt && { didBlockAt: blockedAt.toISOString(), didBlockAtMS: blockedAt.getTime() }),
    ...(wasBlockedAt && { wasBlockedAt: wasBlockedAt.toISOString(), wasBlockedAtMS: wasBlockedAt.getTime() }),
  };
}
