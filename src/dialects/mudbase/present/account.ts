import type { Account } from '../../../core/accounts.ts';
import type { Home } from '../../../core/connections.ts';
import type { User } from '../../../core/model.ts';
import { isAnonymous } from '../../../core/new-users.ts';
import type { Wire } from '../types.ts';
import { addressOf, joinName, mudbaseExtra, splitName } from './names.ts';

/** A user as the caller's own account. */
export function presentProfile({ user, home }: Account): Wire['Profile'] {
  return {
    ...presentUser(user),
    email: addressOf(user),
    fullName: joinName(splitName(user)),
    twoFactorEnabled: false,
    updatedAt: user.updatedAt.toISOString(),
    org: presentHome(home),
  };
}

/** A user as administrators of the project see them. */
export function presentProjectUser(user: User): Wire['ProjectUser'] {
  return {
    ...presentUser(user),
    ...(user.email !== null && { email: user.email }),
    isActive: user.active,
    accountStatus: user.active ? 'active' : 'suspended',
  };
}

/** The workspace, which is an organisation and its only project. */
export function presentHome({ name, key }: Home): Wire['Organization'] {
  const slug = name.toLowerCase().replaceAll(/[^\p{L}\p{N}]+/gu, '-');
  return { _id: key, name, slug: slug.replaceAll(/^-|-$/g, '') || key };
}

export function roleOf(user: User): Wire['Role'] {
  if (isAnonymous(user)) return 'viewer';
  return user.roles.includes('admin') ? 'admin' : 'member';
}

export function customRoleOf({ extra }: User): string | null {
  return mudbaseExtra(extra).customRole ?? null;
}

function presentUser(user: User) {
  const { id, avatarUrl, emailVerified, lastSignInAt, createdAt } = user;
  return {
    _id: id,
    ...splitName(user),
    ...(avatarUrl !== null && { avatar: avatarUrl }),
    role: roleOf(user),
    customRole: customRoleOf(user),
    isAnonymous: isAnonymous(user),
    emailVerified,
    phoneVerified: false,
    ...(lastSignInAt && { lastLogin: lastSignInAt.toISOString() }),
    createdAt: createdAt.toISOString(),
  };
}
