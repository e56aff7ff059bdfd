import type { Profile, Sender } from '../../../core/model.ts';
import type { Wire } from '../types.ts';

/** A user as everyone sees them (sheet 7.3). The app's id is that of the workspace. */
export function presentClient(user: Profile): Wire['Client'] {
  const { id, workspaceId, name, avatarUrl, bio, kind, lastSignInAt, updatedAt } = user;
  return {
    _id: id,
    id,
    nickname: name,
    avatarUrl: avatarUrl ?? '',
    ...(bio !== null && { description: bio }),
    isRobot: kind === 'bot',
    clientType: kind === 'group' ? 'group' : 'user',
    appID: workspaceId,
    __v: 0,
    ...(lastSignInAt && { lastLoginTimeMS: lastSignInAt.getTime() }),
    updatedAt: updatedAt.toISOString(),
  };
}

/** A user as the messages of theirs show them (sheet 7.1). */
export function presentSender({
  id,
  name,
  avatarUrl,
  kind,
  bio,
  lastSignInAt,
}: Sender): Wire['MessageClient'] {
  return {
    _id: id,
    id,
    nickname: name,
    avatarUrl: avatarUrl ?? '',
    isRobot: kind === 'bot',
    ...(bio !== null && { description: bio }),
    lastLoginTimeMS: lastSignInAt?.getTime() ?? 0,
  };
}
