import type { operations } from '../../../generated/rocketchat/types.ts';
import type { ErrorDetail, ErrorKind } from '../../core/errors.ts';
import type { Issue } from '../../http/compile.ts';
import type { Refusal } from '../../http/dialect.ts';
import type { Reply } from '../../http/handler.ts';
import { refusals } from './refusals/index.ts';
import { bare, channelNotFound, coded, forbidden, plain, unauthenticated, type Wording } from './wording.ts';

/** Sign-in refusals: HTTP 401, `error` is the code and `message` the text (sheet 3). */
function signInRefused(error: string | number, message: string): Wording {
  return () => ({ status: 401, body: { success: false, status: 'error', error, message } });
}

const notAllowed = coded('error-not-allowed', 'Not allowed');
const mailer = { function: 'Mailer.sendMail' };
const name = (detail: ErrorDetail) => String(detail.name ?? '');
/** What was left empty although an account needs it (sheet 4). */
const required = (field: string) =>
  coded('error-the-field-is-required', `The field ${field} is required`, {
    method: 'insertOrUpdateUser',
    field,
  })({});
const unavailable: Wording = (detail) =>
  coded('error-field-unavailable', `${name(detail)} is already in use :(`, {
    method: 'insertOrUpdateUser',
    field: name(detail),
  })({});

/** Every kind in Rocket.Chat's words; `refusals/` holds what single operations word otherwise. */
const table: Record<ErrorKind, Wording> = {
  malformedRequest: ({ reason }) => coded('invalid-params', String(reason))({}),
  invalidParameters: ({ issues }) => coded('invalid-params', textOf(issues as Issue[]))({}),
  sortInvalid: ({ raw }) =>
    coded('error-invalid-sort', `Invalid sort parameter provided: "${raw}"`, {
      helperMethod: 'parseJsonQuery',
    })({}),
  routeNotFound: () => ({
    status: 404,
    body: {
      success: false,
      error: 'API endpoint does not exist',
      status: 'error',
      message: 'API endpoint does not exist',
    },
  }),
  methodNotAllowed: () => ({
    status: 405,
    body: {
      success: false,
      error: 'API endpoint does not exist',
      status: 'error',
      message: 'API endpoint does not exist',
    },
  }),
  payloadTooLarge: () => ({ ...coded('error-body-too-large', 'Request body is too large')({}), status: 413 }),
  rateLimited: ({ timeToReset }) => {
    const seconds = Math.ceil(Number(timeToReset) / 1000);
    const reason = `Error, too many requests. Please slow down. You must wait ${seconds} seconds before trying this endpoint again.`;
    return { ...coded('error-too-many-requests', reason, { timeToReset, seconds })({}), status: 429 };
  },
  unavailable: () => ({
    ...coded('error-unavailable', 'Service temporarily unavailable')({}),
    status: 503,
    headers: { 'retry-after': '1' },
  }),
  internal: () => ({ status: 500, body: { success: false, error: 'Internal server error' } }),

  unauthenticated,
  forbidden,
  signInUnrecognized: signInRefused(400, 'Unrecognized options for login request'),
  signInUnknownUser: signInRefused('Unauthorized', 'Unauthorized'),
  signInWrongPassword: signInRefused(403, 'Incorrect password'),
  signInTokenInvalid: signInRefused(403, "You've been logged out by the server. Please log in again."),
  signInDeactivated: signInRefused('error-user-is-not-activated', 'User is not activated'),
  signInBlockedForUser: signInRefused(
    'error-login-blocked-for-user',
    'Login has been temporarily blocked for this user',
  ),
  signInBlockedForAddress: signInRefused(
    'error-login-blocked-for-ip',
    'Login has been temporarily blocked for this IP',
  ),

  instanceNotWorking: plain('The instance is not working'),
  tooManyInstances: plain('There are too many instances'),
  ratePolicyUnknown: plain('There is no such policy'),

  userNotNamed: coded(
    'error-user-param-not-provided',
    'The required "userId" or "username" param was not provided',
  ),
  userNotFound: coded(
    'error-invalid-user',
    'The required "userId" or "username" param provided does not match any users',
  ),
  usernameInvalid: (detail) =>
    name(detail) === ''
      ? required('Username')
      : coded('error-input-is-not-a-valid-field', `${name(detail)} is not a valid username`, {
          method: 'insertOrUpdateUser',
          input: name(detail),
          field: 'Username',
        })({}),
  usernameReserved: (detail) =>
    coded('error-blocked-username', `${name(detail)} is blocked and can't be used!`, {
      method: 'checkUsernameAvailability',
      field: name(detail),
    })({}),
  usernameTaken: unavailable,
  emailTaken: unavailable,
  nameInvalid: (detail) =>
    name(detail).trim() === '' ? required('Name') : plain('Name contains invalid characters')({}),
  emailInvalid: (detail) =>
    coded('error-invalid-email', `Invalid email ${name(detail)}`, {
      function: 'RocketChat.validateEmailDomain',
      email: name(detail),
    })({}),
  passwordInvalid: ({ isEmpty }) =>
    isEmpty
      ? required('Password')
      : coded('error-password-policy-not-met', "The password does not meet the server's policy")({}),
  profileTooLong: ({ field, limit }) =>
    coded(
      `error-${field}-size-exceeded`,
      `${field === 'bio' ? 'Bio' : 'Nickname'} size exceeds ${limit} characters`,
      {
        method: 'saveUserProfile',
      },
    )({}),
  roleUnknown: coded('error-action-not-allowed', 'The field Roles consist invalid role id', {
    method: 'insertOrUpdateUser',
    action: 'Assign_role',
  }),
  registrationDisabled: coded('error-user-registration-disabled', 'User registration is disabled', {
    method: 'registerUser',
  }),
  registrationSecretWrong: coded(
    'error-user-registration-secret',
    'User registration is only allowed via Secret URL',
    { method: 'registerUser' },
  ),
  refreshTokenInvalid: signInRefused(403, 'Invalid token'),
  accountNotAnonymous: notAllowed,
  signUpRoleUnknown: notAllowed,
  tokenTaken: notAllowed,
  tokenNotFound: notAllowed,
  groupTaken: notAllowed,
  idReserved: notAllowed,
  lastAdministrator: coded('error-action-not-allowed', 'Leaving the app without admins is not allowed', {
    method: 'deleteUser',
    action: 'Remove_last_admin',
  }),

  roomNotFound: channelNotFound,
  roomNotAccessible: notAllowed,
  roomArchived: coded('error-room-archived', (detail) => `The channel, ${name(detail)}, is archived`),
  roomNameInvalid: (detail) =>
    coded('error-invalid-room-name', `${name(detail)} is not a valid room name.`, {
      function: 'RocketChat.getValidRoomName',
      channel_name: name(detail),
    })({}),
  roomNameTaken: (detail) =>
    coded('error-duplicate-channel-name', `A channel with name '${name(detail)}' exists`, {
      function: 'RocketChat.getValidRoomName',
      channel_name: name(detail),
    })({}),
  roomNameArchived: (detail) =>
    coded('error-archived-duplicate-name', `There's an archived channel with name ${name(detail)}`, {
      function: 'RocketChat.getValidRoomName',
      channel_name: name(detail),
    })({}),
  notInRoom: coded('error-user-not-in-room', 'You are not in this room', { method: 'leaveRoom' }),
  lastOwner: coded(
    'error-you-are-last-owner',
    'You are the last owner. Please set new owner before leaving the room.',
    { method: 'leaveRoom' },
  ),
  joinCodeRequired: coded('error-code-required', 'Code required', { method: 'joinRoom' }),
  joinCodeInvalid: coded('error-code-invalid', 'Invalid code', { method: 'joinRoom' }),
  noInvitees: coded('error-empty-invite-list', 'Cannot invite if no valid users are provided'),
  tooManyMembers: coded(
    'error-direct-message-max-user-exceeded',
    'You cannot add more than 8 users, including yourself to a direct message',
    { method: 'createDirectRoom' },
  ),
  directRoomFixed: notAllowed,
  membersInvalid: notAllowed,
  memberNotFound: coded('error-user-not-in-room', 'User is not in this room'),
  invitationRequired: notAllowed,
  roomClosed: notAllowed,
  roomNotMuted: notAllowed,
  blocked: notAllowed,
  alreadyBlocked: notAllowed,
  blockNotFound: notAllowed,
  selfBlock: notAllowed,

  messageNotFound: coded('error-invalid-message', 'Invalid message'),
  messageNotAccessible: notAllowed,
  messageRoomMismatch: plain('The room id provided does not match where the message is from.'),
  messageTooLong: coded('error-message-size-exceeded', 'Message size exceeds Message_MaxAllowedSize', {
    method: 'sendMessage',
  }),
  messageTimeOutOfSync: coded('error-message-ts-out-of-sync', 'Message timestamp is out of sync', {
    method: 'sendMessage',
  }),
  messageInvalid: ({ reason }) => coded('error-invalid-message', String(reason))({}),
  roomReadOnly: plain("You can't send messages because the room is readonly."),
  muted: plain('You_have_been_muted'),
  impersonationNotAllowed: plain('Not enough permission'),
  systemMessageNotAllowed: plain("Cannot send system messages using 'chat.sendMessage'"),
  editingNotAllowed: coded('error-action-not-allowed', 'Message editing not allowed', {
    method: 'updateMessage',
    action: 'Message_editing',
  }),
  editingBlocked: coded('error-message-editing-blocked', 'Message editing is blocked', {
    method: 'updateMessage',
  }),
  deletingNotAllowed: coded('error-action-not-allowed', 'Not allowed', {
    method: 'deleteMessage',
    action: 'Delete_message',
  }),
  nothingToMarkUnread: coded('error-no-message-for-unread', 'There are no messages to mark unread', {
    method: 'unreadMessages',
    action: 'Unread_messages',
  }),
  reactionInvalid: coded('error-not-allowed', 'Invalid emoji provided.', { method: 'setReaction' }),
  tooManyReactions: coded(
    'error-too-many-reactions',
    ({ max }) => `A message takes ${max} different reactions`,
  ),
  replyNotFound: coded('error-invalid-message', 'Invalid message'),
  threadsDisabled: coded('error-not-allowed', 'Threads Disabled'),
  pinsDisabled: notAllowed,
  starsDisabled: notAllowed,

  workspaceNotFound: notAllowed,
  hostTaken: notAllowed,
  identityTaken: notAllowed,
  identityNotFound: notAllowed,
  settingUnknown: bare,
  settingInvalid: coded('error-invalid-setting-value', 'Invalid setting value'),
  permissionUnknown: coded('error-invalid-permission', 'Invalid permission'),
  filterInvalid: coded('error-invalid-query', 'Invalid query parameter provided'),
  configNotFound: notAllowed,

  mailingSenderInvalid: coded('error-invalid-from-address', 'Invalid from address', mailer),
  mailingWithoutLink: coded(
    'error-missing-unsubscribe-link',
    'You must provide the [unsubscribe] link.',
    mailer,
  ),
  mailingNotFound: notAllowed,
  webhookUrlInvalid: notAllowed,
  webhookEventUnknown: notAllowed,
  webhookRepeated: notAllowed,
  tooManyWebhooks: notAllowed,
  webhookNotFound: notAllowed,
  webhookInactive: notAllowed,
  deliveryNotFound: notAllowed,
  deliveryCancelled: notAllowed,
  optOutLinkInvalid: notAllowed,
  userFilterInvalid: ({ raw }) =>
    coded('error-invalid-query', `Invalid query parameter provided: "${raw}"`, {
      helperMethod: 'parseJsonQuery',
    })({}),
};

/** A refusal in Rocket.Chat's shape, in the operation's own words where it has some. */
export function refuse({ kind, detail, operationId }: Refusal): Reply {
  const own = operationId ? refusals[operationId as keyof operations] : undefined;
  if (kind === 'invalidParameters') {
    const [issue] = detail.issues as Issue[];
    const wording =
      own?.missing?.[missingMember(issue) ?? ''] ??
      own?.invalidDate?.[faultyMember(issue, 'date') ?? ''] ??
      own?.mistyped?.[faultyMember(issue, 'type') ?? ''];
    if (wording) return wording(detail);
  }
  return (own?.kinds?.[kind] ?? table[kind])(detail);
}

/** The member that an issue finds missing, or present but empty, which the vendor takes for the same. */
function missingMember(issue: Issue | undefined): string | undefined {
  if (issue?.keyword === 'required') return String(issue.params.missingProperty);
  if (issue?.keyword === 'minLength') return issue.instancePath.slice(1);
  return undefined;
}

/** The member at which an issue of a kind points. */
function faultyMember(issue: Issue | undefined, keyword: string): string | undefined {
  return issue?.keyword === keyword ? issue.instancePath.slice(1) : undefined;
}

/** The validator's own words, as the vendor passes them on; alternatives are joined as the vendor joins them. */
function textOf(issues: readonly Issue[]): string {
  return issues.map(({ message }) => message).join('\n ');
}
