import type { Group } from '../../../core/groups.ts';
import type { ProfiledUser } from '../../../core/profiles.ts';
import { dialectName } from '../preset.ts';
import type { Wire } from '../types.ts';
import { presentClient } from './client.ts';

/** A room as clients name it: by the id that the dialect computes or was given, else by ours. */
export function roomIdOf({ id, aliases }: { id: string; aliases: Record<string, string> }): string {
  return aliases[dialectName] ?? id;
}

/** A user as they and the customer's servers see them (sheet 7.3). */
export function presentProfile({ user, mutedRooms }: ProfiledUser): Wire['Profile'] {
  const own = (user.extra[dialectName] ?? {}) as { notificationEnabled?: boolean };
  return {
    notificationEnabled: true,
    ...own,
    ...presentClient(user),
    isRobot: user.kind === 'bot',
    clientType: user.kind === 'group' ? 'group' : 'user',
    appID: user.workspaceId,
    updatedAt: user.updatedAt.toISOString(),
    ...(user.email !== null && { email: user.email }),
    mute: mutedRooms.map(roomIdOf),
  };
}

/** A group of users (sheet 7.3). */
export function presentGroup({ user, memberIds }: Group): Wire['Group'] {
  return {
    _id: user.id,
    id: user.id,
    nickname: user.name,
    avatarUrl: user.avatarUrl ?? '',
    members: memberIds,
    clientType: 'group',
    createdAt: user.createdAt.toISOString(),
    createdAtMS: user.createdAt.getTime(),
    updatedAt: user.updatedAt.toISOString(),
    updatedAtMS: user.updatedAt.getTime(),
  };
}
