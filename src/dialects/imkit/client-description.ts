import type { UserDescription } from '../../core/profiles.ts';
import type { Wire } from './types.ts';

/** Members of a profile that have a meaning of their own, or that the server alone says (sheet 7.3). */
const known = new Set([
  ...[
    '_id',
    'id',
    'nickname',
    'avatarUrl',
    'email',
    'description',
    'isRobot',
    'clientType',
    'appID',
    '__v',
    'mute',
  ],
  ...['lastLoginTimeMS', 'updatedAt', 'issueAccessToken', 'token', 'expirationDate', 'notificationEnabled'],
]);

/** A user as a server of the customer describes them; members that are not known are kept as they are (sheet 9). */
export function readClient(body: Wire['NewClient']): UserDescription {
  const { _id, nickname, avatarUrl, email, description, isRobot, notificationEnabled } = body;
  const own = Object.entries(body).filter(([name]) => !known.has(name));
  if (typeof notificationEnabled === 'boolean') own.push(['notificationEnabled', notificationEnabled]);
  return {
    ...{ id: _id, name: nickname, avatarUrl, email, bio: description },
    kind: typeof isRobot === 'boolean' ? (isRobot ? 'bot' : 'user') : undefined,
    extra: own.length > 0 ? Object.fromEntries(own) : undefined,
  };
}
