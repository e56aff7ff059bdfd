import type { Extra, Person, User } from '../../../core/model.ts';
import type { SeenUser, UserRoom } from '../../../core/users.ts';
import { roomIdOf, roomTypes } from '../room-kinds.ts';
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

/** A user as far as the caller may see them (sheet 2.4): public, in full, or themselves. */
export function presentSeen({ user, isSelf, inFull, rooms }: SeenUser): Wire['UserInfo'] {
  const { customFields, ...optional } = presentOptional(user);
  return {
    _id: user.id,
    name: user.name,
    username: user.username,
    status: user.status,
    utcOffset: 0,
    type: user.kind,
    active: user.active,
    canViewAllInfo: inFull,
    ...optional,
    ...(inFull && {
      emails: presentEmails(user),
      roles: user.roles,
      createdAt: user.createdAt.toISOString(),
      ...(user.lastSignInAt && { lastLogin: user.lastSignInAt.toISOString() }),
      statusConnection: user.status,
      ...(user.passwordChangeRequired && { requirePasswordChange: true }),
      ...(customFields && { customFields }),
    }),
    ...(isSelf && { services: { password: user.passwordVerifier !== null } }),
    ...(rooms && { rooms: rooms.map(presentUserRoom) }),
  };
}

/** A user in a list. */
export function presentListed({ user, inFull }: SeenUser): Wire['ListedUser'] {
  return {
    _id: user.id,
    name: user.name,
    username: user.username,
    status: user.status,
    active: user.active,
    type: user.kind,
    nameInsensitive: user.name.toLowerCase(),
    ...(inFull && {
      emails: presentEmails(user),
      roles: user.roles,
      ...(user.lastSignInAt && { lastLogin: user.lastSignInAt.toISOString() }),
    }),
  };
}

/** A user as an administrator sees them just made. */
export function presentCreated(user: User): Wire['CreatedUser'] {
  return {
    _id: user.id,
    createdAt: user.createdAt.toISOString(),
    username: user.username,
    name: user.name,
    emails: presentEmails(user),
    type: user.kind,
    status: user.status,
    active: user.active,
    roles: user.roles,
    settings: {},
    ...presentOptional(user),
    ...(user.passwordChangeRequired && { requirePasswordChange: true }),
    _updatedAt: user.updatedAt.toISOString(),
  };
}

/** A user as they see themselves just registered. */
export function presentRegistered({
  id,
  kind,
  status,
  active,
  name,
  username,
}: User): Wire['RegisteredUser'] {
  return { _id: id, type: kind, status, active, name, username };
}

function presentUserRoom(room: UserRoom): Wire['UserRoom'] {
  const { visibility, name, roles, unread } = room;
  return {
    rid: roomIdOf(room),
    ...(name !== null && { name }),
    t: roomTypes[visibility],
    roles,
    unread,
  };
}
