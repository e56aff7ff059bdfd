import type { OwnChange } from '../../core/accounts.ts';
import { CoreError } from '../../core/errors.ts';
import type { User } from '../../core/model.ts';
import type { Registration } from '../../core/new-users.ts';
import { joinName, type MudbaseExtra, mudbaseExtra, type NameParts, splitName } from './present/names.ts';

/** Roles under which somebody may sign up; every project knows this one (sheet 14). */
const signUpRoles = new Set(['customer']);

/** Nobody says who a guest is (sheet 14). */
const guestName: NameParts = { firstName: 'Anonymous', lastName: 'User' };

interface RegistrationBody extends NameParts {
  email: string;
  password: string;
}

/**
 * Somebody who registers.
 *
 * @param role the slug under which they sign up, which gives no rights
 * @throws {CoreError} `signUpRoleUnknown`
 */
export function registrationOf(
  { email, password, firstName, lastName }: RegistrationBody,
  role: string | null,
): Registration {
  if (role !== null && !signUpRoles.has(role)) throw new CoreError('signUpRoleUnknown');
  return {
    ...nameOf({ firstName, lastName }, role === null ? {} : { customRole: role }),
    username: null,
    email,
    password: { text: password },
    secret: null,
    // Rooms that everybody joins are another dialect's: a new user of Mudbase has no chats.
    joinDefaultRooms: false,
  };
}

/** A guest. */
export const guest = nameOf(guestName, {});

/** What a change of a profile makes of a user; an empty avatar takes it away. */
export function profileChange({
  avatar,
  ...parts
}: Partial<NameParts> & { avatar?: string }): (user: User) => OwnChange {
  return (user) => {
    const renames = parts.firstName !== undefined || parts.lastName !== undefined;
    const { name, extra } = nameOf({ ...splitName(user), ...parts }, mudbaseExtra(user.extra));
    return {
      ...(renames && { name, extra: { ...user.extra, ...extra } }),
      ...(avatar !== undefined && { avatarUrl: avatar || null }),
    };
  };
}

function nameOf({ firstName, lastName }: NameParts, extra: MudbaseExtra) {
  const parts = { firstName: firstName.trim(), lastName: lastName.trim() };
  return { name: joinName(parts), extra: { mudbase: { ...extra, ...parts } } };
}
