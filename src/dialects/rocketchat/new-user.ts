import type { operations } from '../../../generated/rocketchat/types.ts';
import type { NewUser, Registration } from '../../core/new-users.ts';
import type { RequestOf } from '../../http/handler.ts';
import type { Wire } from './types.ts';

/** A user as `users.create` asks for one; a random password is one to be changed. */
export function newUserOf(body: Wire['NewUser']): NewUser {
  const { username, name, email, password, customFields } = body;
  return {
    username,
    name,
    email,
    password: body.setRandomPassword ? null : { text: password },
    emailVerified: body.verified ?? false,
    roles: body.roles ?? [],
    active: body.active ?? true,
    bio: body.bio || null,
    nickname: body.nickname || null,
    statusText: body.statusText ?? '',
    passwordChangeRequired: body.setRandomPassword === true || body.requirePasswordChange === true,
    extra: extraOf(customFields),
    joinDefaultRooms: body.joinDefaultChannels ?? true,
  };
}

/** Somebody who signs up; who gives no name is called by the user name. */
export function registrationOf(body: RequestOf<operations['usersRegister']>['body']): Registration {
  const { username, email, pass, name, secret, customFields } = body;
  return {
    username,
    email,
    name: name || username,
    password: { text: pass },
    secret: secret ?? null,
    joinDefaultRooms: true,
    extra: extraOf(customFields),
  };
}

function extraOf(customFields: Record<string, unknown> | undefined) {
  return customFields ? { rocketchat: { customFields } } : {};
}
