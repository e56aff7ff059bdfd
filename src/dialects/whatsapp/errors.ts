import type { CredentialFacts } from '../../core/caller.ts';
import type { ErrorDetail, ErrorKind } from '../../core/errors.ts';
import type { Issue } from '../../http/compile.ts';
import type { Refusal } from '../../http/dialect.ts';
import type { Reply } from '../../http/handler.ts';
import { STATUS_CODES } from '../../http/node-http.ts';
import { sessionName } from './present/instance.ts';
import { problems } from './problems.ts';
import type { Wire } from './types.ts';

type Wording = (detail: ErrorDetail) => Reply;

/** The superset of what the vendor's sources show (sheet 2.1). */
const refused =
  (status: number, code: string, message: string, headers: Record<string, string> = {}): Wording =>
  () => {
    const error = status === 413 ? 'Content Too Large' : (STATUS_CODES[status] ?? '');
    const body: Wire['Refusal'] = { status, code, error, message };
    return { status, body, headers };
  };

const invalid = (message: string) => refused(400, 'invalid_parameter', message);
const denied = (message: string) => refused(403, 'forbidden', message);
const unknown = (message: string) => refused(404, 'not_found', message);
const conflict = (message: string) => refused(409, 'conflict', message);
const missingToken = refused(401, 'missing_access_token', 'Missing access_token');
const wrongToken = refused(401, 'invalid_access_token', 'The access_token is wrong.');
const unknownInstance = refused(404, 'invalid_session', 'Session not found');
const unknownChannel = refused(404, 'channel_not_found', 'Channel not found');
const unknownMessage = refused(404, 'message_not_found', 'Message not found');
const notFollowing = refused(403, 'not_following', 'You are not following this channel.');
const notAdmin = refused(403, 'not_admin', 'Only the owner and the admins of a channel may post to it.');
const ownerStays = refused(403, 'owner_cannot_unfollow', 'The owner of a channel cannot unfollow it.');
const unavailable = refused(503, 'unavailable', 'Try again shortly.', { 'retry-after': '1' });

/** An instance that is absent is not told from one that is another token's (sheet 8, U15). */
const unauthenticated: Wording = (detail) => {
  const { key } = detail as Partial<CredentialFacts>;
  if (key === undefined) return missingToken({});
  return key === 'unknown' ? wrongToken({}) : unknownInstance({});
};

/** What is wrong with an address (sheet 7.1), by the reason that core gives. */
const urlProblems: Record<string, string> = {
  malformed: 'The url is no address.',
  tooLong: 'The url has at most 2,048 characters.',
  scheme: 'The url must be an http or https address.',
  credentials: 'The url must not contain credentials.',
  address: 'The url must lead to the public internet.',
};

/** Every kind in the vendor's words (sheets 2.1, 8). */
const table: Record<ErrorKind, Wording> = {
  malformedRequest: ({ reason }) => refused(400, 'malformed_request', String(reason))({}),
  invalidParameters: ({ issues }) => describeIssue((issues as Issue[])[0])({}),
  sortInvalid: invalid('The order is not valid.'),
  routeNotFound: unknown('There is no such operation.'),
  methodNotAllowed: refused(405, 'method_not_allowed', 'This path has no such method.'),
  payloadTooLarge: refused(413, 'payload_too_large', 'The body is larger than 1 MiB.'),
  rateLimited: ({ timeToReset }) => {
    const seconds = Math.ceil(Number(timeToReset) / 1000);
    const message = `Too many calls; try again in ${seconds} seconds.`;
    return refused(429, 'rate_limited', message, { 'retry-after': String(seconds) })({});
  },
  unavailable,
  internal: refused(500, 'internal_error', 'A fault of the server; its log tells more.'),

  unauthenticated,
  forbidden: refused(403, 'not_owner', 'Only the owner of a channel may delete it.'),
  signInUnrecognized: wrongToken,
  signInUnknownUser: wrongToken,
  signInWrongPassword: wrongToken,
  signInTokenInvalid: wrongToken,
  signInDeactivated: wrongToken,
  signInBlockedForUser: wrongToken,
  signInBlockedForAddress: wrongToken,
  instanceNotWorking: ({ name, status }) => {
    const message = 'Session status is not as expected. Try again later or restart the session';
    const body: Wire['NotWorking'] = {
      code: 'session_not_working',
      message,
      error: message,
      session: sessionName(String(name)),
      status: status as Wire['InstanceStatus'],
      expected: ['WORKING'],
    };
    return { status: 422, body };
  },
  tooManyInstances: ({ most }) => refused(403, 'quota_reached', `There are ${most} instances already.`)({}),
  ratePolicyUnknown: ({ slug }) => invalid(`There is no policy "${slug}".`)({}),

  userNotNamed: invalid('Nothing says which user.'),
  userNotFound: unknown('There is no such user.'),
  usernameInvalid: invalid('The user name is not valid.'),
  usernameReserved: invalid('The user name is reserved.'),
  usernameTaken: conflict('Another user has this name.'),
  nameInvalid: invalid('The name is not valid.'),
  emailInvalid: invalid('The email is not an address.'),
  emailTaken: conflict('Another user has this email.'),
  passwordInvalid: invalid('The password is not valid.'),
  profileTooLong: invalid('The profile is too long.'),
  roleUnknown: invalid('There is no such role.'),
  registrationDisabled: denied('Nobody may register here.'),
  registrationSecretWrong: denied('Nobody may register here.'),
  refreshTokenInvalid: wrongToken,
  accountNotAnonymous: denied('The account is an ordinary one.'),
  signUpRoleUnknown: invalid('There is no such role.'),
  tokenTaken: conflict('Another user has this token.'),
  tokenNotFound: unknown('There is no such token.'),
  groupTaken: conflict('There is such a group.'),
  idReserved: invalid('The id is reserved.'),
  lastAdministrator: denied('An administrator has to stay.'),

  roomNotFound: unknownChannel,
  roomNotAccessible: unknownChannel,
  roomArchived: refused(403, 'channel_archived', 'The channel is archived.'),
  roomNameInvalid: invalid('The name is not valid.'),
  roomNameTaken: unavailable,
  roomNameArchived: unavailable,
  notInRoom: notFollowing,
  lastOwner: ownerStays,
  joinCodeRequired: unknownChannel,
  joinCodeInvalid: unknownChannel,
  noInvitees: unknown('There is no such user.'),
  tooManyMembers: denied('The channel is full.'),
  directRoomFixed: unknownChannel,
  membersInvalid: unknownChannel,
  memberNotFound: unknown('There is no such user.'),
  invitationRequired: unknownChannel,
  roomClosed: unknownChannel,
  roomNotMuted: invalid('The channel is not muted.'),
  blocked: unknownChannel,
  alreadyBlocked: conflict('The user is blocked already.'),
  blockNotFound: unknown('The user is not blocked.'),
  selfBlock: invalid('Nobody blocks themselves.'),

  messageNotFound: unknownMessage,
  messageNotAccessible: unknownMessage,
  messageRoomMismatch: unknownMessage,
  messageTooLong: ({ max }) => invalid(`message must NOT have more than ${max} characters`)({}),
  messageTimeOutOfSync: invalid('The time is not that of the server.'),
  messageInvalid: ({ reason }) => invalid(String(reason))({}),
  roomReadOnly: notAdmin,
  muted: notAdmin,
  impersonationNotAllowed: notAdmin,
  systemMessageNotAllowed: notAdmin,
  editingNotAllowed: notAdmin,
  editingBlocked: refused(403, 'edit_window_expired', 'A message can be edited for 15 minutes.'),
  deletingNotAllowed: notAdmin,
  nothingToMarkUnread: invalid('There is nothing to mark.'),
  reactionInvalid: invalid('The reaction is not valid.'),
  tooManyReactions: ({ max }) => invalid(`A message takes ${max} different reactions.`)({}),
  replyNotFound: unknownMessage,
  threadsDisabled: denied('There are no threads.'),
  pinsDisabled: denied('There are no pins.'),
  starsDisabled: denied('There are no stars.'),

  workspaceNotFound: unknown('There is no such workspace.'),
  hostTaken: conflict('Another workspace has this host.'),
  identityTaken: conflict('Another user has this id.'),
  identityNotFound: unknown('There is no such user.'),
  settingUnknown: unknown('There is no such setting.'),
  settingInvalid: invalid('The setting is not valid.'),
  permissionUnknown: unknown('There is no such permission.'),
  filterInvalid: invalid('The query is not valid.'),
  configNotFound: unknown('There is no such key.'),

  mailingSenderInvalid: invalid('The sender is not valid.'),
  mailingWithoutLink: invalid('The mail has no link by which to leave.'),
  mailingNotFound: unknown('There is no such mailing.'),
  optOutLinkInvalid: unknown('There is no such link.'),
  userFilterInvalid: invalid('The query is not valid.'),

  webhookUrlInvalid: ({ reason }) =>
    refused(400, 'invalid_webhook_url', urlProblems[String(reason)] ?? 'The url is not valid.')({}),
  webhookEventUnknown: ({ event }) => invalid(`There is no event "${event}".`)({}),
  webhookRepeated: ({ url }) => invalid(`${url} is there twice.`)({}),
  tooManyWebhooks: ({ most }) =>
    refused(400, 'too_many_webhooks', `An instance has at most ${most} webhooks.`)({}),
  webhookNotFound: refused(404, 'webhook_not_found', 'No webhook has this url.'),
  webhookInactive: invalid('The webhook is not active.'),
  deliveryNotFound: unknown('There is no such delivery.'),
  deliveryCancelled: invalid('The delivery was cancelled.'),
};

/** A refusal in the vendor's envelope. */
export function refuse({ kind, detail }: Refusal): Reply {
  return table[kind](detail);
}

/** The first thing that does not fit, under the code that the sheet gives it (sheets 2, 3, 8). */
function describeIssue(issue: Issue | undefined): Wording {
  const { keyword, instancePath = '', message = 'is not valid', params } = issue ?? {};
  const field = instancePath.slice(1).replaceAll('/', '.');
  switch (keyword) {
    case 'required':
      return refused(
        400,
        'missing_parameter',
        `Missing Required Parameter(s): ${[...(field ? [field] : []), params?.missingProperty].join('.')}`,
      );
    case problems.conflictingCredentials:
      return refused(400, 'conflicting_credentials', `${field} was sent twice with different values`);
    case problems.idMismatch:
      return refused(400, 'id_mismatch', 'The path and the body name different channels.');
    case problems.channelId:
      return refused(
        400,
        'invalid_channel_id',
        "This is neither a channel's JID nor an invite code or link.",
      );
    default:
      return invalid(`${field} ${message}`.trim());
  }
}
