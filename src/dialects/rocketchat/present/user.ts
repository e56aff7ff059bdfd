import type { Extra, Person, User } from '../../../core/model.ts';
import type { Wire } from '../types.ts';
import { defaultPreferences } from './preferences.ts';

/** A user beside what they did: the `u` of rooms, messages and memberships. */
export function presentPerson({ id, username, name }: Person) {
  return { _id: id, username, name };
}

/** A user's one address, as the vendor's list of them. */
function presentEmails({ email, emailVerified }: User): Wire['EmailAddress'][] {
  return email === null ? [] : [{ address: email, verified: emailVerified }];
}

/** What is absent from every view of a user who has not set it. */
function presentOptional({ bio, nickname, statusText, extra }: User) {
  const { customFields } = vendorExtra(extra);
  return {
    ...(statusText !== '' && { statusText }),
    ...(bio !== null && { bio }),
    ...(nickname !== null && { nickname }),
    ...(customFields && { customFields }),
  };
}

/** What only this dialect knows of a user. */
function vendorExtra(extra: Extra): { customFields?: Record<string, unknown> } {
  return extra.rocketchat ?? {};
}

/**
 * A user as `login` shows them to themselves (sheet 2.4).
 *
 * @param publicUrl where avatars are found
 */
export function presentSelf(user: User, publicUrl: string): Wire['SignedInUser'] {
  const { email, emailVerified, passwordChangeRequired } = user;
  return {
    _id: user.id,
    name: user.name,
    username: user.username,
    emails: presentEmails(user),
    ...(email !== null && emailVerified && { email }),
    status: user.status,
    statusConnection: user.status,
    utcOffset: 0,
    active: user.active,
    roles: user.roles,
    settings: { profile: {}, preferences: defaultPreferences },
    avatarUrl: `${publicUrl}/avatar/${encodeURIComponent(user.username)}`,
    ...presentOptional(user),
    ...(passwordChangeRequired && { requirePasswordChange: true }),
    _updatedAt: user.updatedAt.toISOString(),
  };
}

/** A user as `me` shows them: spread over the answer, with the ways to sign in. */
export function presentMe(user: User, publicUrl: string): Wire['Me'] {
  return {
    success: true,
    ...presentSelf(user, publicUrl),
    services: { password: { exists: user.passwordVerifier !== null } },
    isOAuthUser: false,
  };
}
