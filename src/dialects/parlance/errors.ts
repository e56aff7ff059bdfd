import type { ErrorDetail, ErrorKind } from '../../core/errors.ts';
import type { Issue } from '../../http/compile.ts';
import type { Refusal } from '../../http/dialect.ts';
import type { Reply } from '../../http/handler.ts';
import type { Wire } from './types.ts';

type Wording = (detail: ErrorDetail) => Reply;
type Problem = Wire['Problem'];

/** The names of statuses in RFC 9110. */
const titles = {
  400: 'Bad Request',
  401: 'Unauthorized',
  403: 'Forbidden',
  404: 'Not Found',
  405: 'Method Not Allowed',
  409: 'Conflict',
  413: 'Content Too Large',
  429: 'Too Many Requests',
  500: 'Internal Server Error',
  503: 'Service Unavailable',
};

/** More would help nobody, and a small request could ask for a huge answer. */
const maxErrors = 100;

/** A problem document (RFC 9457) of no special type: the status and the sentence say what is wrong. */
function problem(
  status: keyof typeof titles,
  detail: string,
  errors?: Problem['errors'],
  headers?: object,
): Reply {
  const body: Problem = {
    type: 'about:blank',
    title: titles[status],
    status,
    detail,
    ...(errors && { errors }),
  };
  return { status, body, headers: { 'content-type': 'application/problem+json', ...headers } };
}

const badRequest =
  (text: string): Wording =>
  () =>
    problem(400, text);
const forbidden =
  (text: string): Wording =>
  () =>
    problem(403, text);
const notFound =
  (text: string): Wording =>
  () =>
    problem(404, text);
const conflict =
  (text: string): Wording =>
  () =>
    problem(409, text);
const unauthenticated =
  (text: string): Wording =>
  () =>
    problem(401, text, undefined, { 'www-authenticate': 'Bearer' });

/** Where in the request something did not fit, as a detail says it. */
const places: Record<string, string> = {
  body: 'request body',
  querystring: 'query',
  params: 'path',
  headers: 'header',
};

const table: Record<ErrorKind, Wording> = {
  malformedRequest: ({ reason }) => problem(400, String(reason)),
  invalidParameters: ({ place, issues }) =>
    problem(
      400,
      `The ${places[String(place)]} does not fit its description.`,
      (issues as Issue[]).slice(0, maxErrors).map(place === 'body' ? bodyError : parameterError),
    ),
  sortInvalid: badRequest('The order is not valid.'),
  routeNotFound: notFound('There is no such operation. The APIs of this server are listed at /docs.'),
  methodNotAllowed: () =>
    problem(405, 'This path has no such method; the Allow header lists those that it has.'),
  payloadTooLarge: () => problem(413, 'The body is larger than 1 MiB.'),
  rateLimited: ({ timeToReset }) => {
    const seconds = Math.ceil(Number(timeToReset) / 1000);
    return problem(429, `Wait ${seconds} seconds before the next call.`, undefined, {
      'retry-after': String(seconds),
    });
  },
  unavailable: () => problem(503, 'Try again shortly.', undefined, { 'retry-after': '1' }),
  internal: () => problem(500, 'A fault of the server; its log tells more.'),

  unauthenticated: unauthenticated('The token is missing, wrong or expired.'),
  forbidden: ({ onlyFrom }) =>
    problem(
      403,
      `Only an administrator${onlyFrom === 'defaultWorkspace' ? ' of the default workspace' : ''} may do this.`,
    ),
  signInUnrecognized: unauthenticated('This is no way to sign in.'),
  signInUnknownUser: unauthenticated('The user name or the password is wrong.'),
  signInWrongPassword: unauthenticated('The user name or the password is wrong.'),
  signInTokenInvalid: unauthenticated('The token is missing, wrong or expired.'),
  signInDeactivated: unauthenticated('The user is not active.'),
  signInBlockedForUser: unauthenticated('There were too many failed sign-ins for this user.'),
  signInBlockedForAddress: unauthenticated('There were too many failed sign-ins from this address.'),

  instanceNotWorking: forbidden('The instance is not working.'),
  tooManyInstances: forbidden('There are too many instances.'),
  ratePolicyUnknown: badRequest('There is no such policy.'),

  userNotNamed: badRequest('Nothing says which user.'),
  userNotFound: notFound('There is no such user.'),
  usernameInvalid: () =>
    problem(400, 'A user name holds letters, digits, "-", "_" and "." only.', [
      { detail: 'is not a user name', pointer: '#/administrator/username' },
    ]),
  usernameReserved: badRequest('This user name is reserved.'),
  usernameTaken: () =>
    problem(409, 'Another user has this user name.', [
      { detail: 'is taken', pointer: '#/administrator/username' },
    ]),
  nameInvalid: badRequest('This is not a name.'),
  emailInvalid: badRequest('This is not an email address.'),
  emailTaken: conflict('Another user has this email address.'),
  passwordInvalid: () =>
    problem(400, 'A password has 1 to 1,024 characters.', [
      { detail: 'is not a password', pointer: '#/administrator/password' },
    ]),
  profileTooLong: ({ field, limit }) => problem(400, `The ${field} is longer than ${limit} characters.`),
  roleUnknown: badRequest('There is no such role.'),
  registrationDisabled: forbidden('Nobody may register here.'),
  registrationSecretWrong: forbidden('Only those who know the secret may register.'),
  refreshTokenInvalid: unauthenticated('The refresh token is wrong, used or expired.'),
  accountNotAnonymous: conflict('The account is an ordinary one already.'),
  signUpRoleUnknown: notFound('There is no such role.'),
  tokenTaken: conflict('Another user has this token.'),
  tokenNotFound: notFound('There is no such token.'),
  groupTaken: conflict('Another group has this id.'),
  idReserved: badRequest('This id is reserved.'),
  lastAdministrator: conflict('The workspace would be left without an administrator.'),

  roomNotFound: notFound('There is no such room.'),
  roomNotAccessible: notFound('There is no such room.'),
  roomArchived: conflict('The room is archived.'),
  roomNameInvalid: badRequest('This is not the name of a room.'),
  roomNameTaken: conflict('Another room has this name.'),
  roomNameArchived: conflict('An archived room has this name.'),
  notInRoom: conflict('The user is not in this room.'),
  lastOwner: conflict('The room would be left without an owner.'),
  joinCodeRequired: forbidden('The room asks for a code.'),
  joinCodeInvalid: forbidden('The code is wrong.'),
  noInvitees: badRequest('Nobody is named to be invited.'),
  tooManyMembers: badRequest('These are more members than such a room can have.'),
  directRoomFixed: badRequest('The members of a direct room do not change.'),
  membersInvalid: badRequest('These cannot be the members of such a room.'),
  memberNotFound: notFound('There is no such member.'),
  invitationRequired: forbidden('Nobody may come in without an invitation.'),
  roomClosed: forbidden('Nobody may come in at present.'),
  roomNotMuted: badRequest('The room is not muted.'),
  blocked: forbidden('The user is kept from this room.'),
  alreadyBlocked: conflict('The user is blocked already.'),
  blockNotFound: notFound('There is no such block.'),
  selfBlock: badRequest('Nobody blocks themselves.'),

  messageNotFound: notFound('There is no such message.'),
  messageNotAccessible: notFound('There is no such message.'),
  messageRoomMismatch: badRequest('The message is in another room.'),
  messageTooLong: badRequest('The message is too long.'),
  messageTimeOutOfSync: badRequest("The message's time is not that of the server."),
  messageInvalid: badRequest('This is not a message.'),
  roomReadOnly: forbidden('The room is read-only.'),
  muted: forbidden('The user is muted in this room.'),
  impersonationNotAllowed: forbidden('Nobody may post in the name of somebody else.'),
  systemMessageNotAllowed: forbidden('Only the server writes system messages.'),
  editingNotAllowed: forbidden('The message may not be edited.'),
  editingBlocked: forbidden('The message may no longer be edited.'),
  deletingNotAllowed: forbidden('The message may not be deleted.'),
  nothingToMarkUnread: conflict('There is nothing to mark unread.'),
  reactionInvalid: badRequest('This is not a reaction.'),
  tooManyReactions: conflict('The message has as many different reactions as it takes.'),
  replyNotFound: badRequest('There is no such message in this room.'),
  threadsDisabled: forbidden('The workspace has no threads.'),
  pinsDisabled: forbidden('The workspace has no pins.'),
  starsDisabled: forbidden('The workspace has no stars.'),

  workspaceNotFound: notFound('There is no such workspace.'),
  hostTaken: ({ host }) =>
    problem(409, `Another workspace has the host ${host}.`, [{ detail: 'is taken', pointer: '#/host' }]),
  identityTaken: () =>
    problem(409, 'This identity belongs to another user; unlink it there first.', [
      { detail: 'belongs to another user', pointer: '#/externalId' },
    ]),
  identityNotFound: notFound('There is no such identity.'),
  settingUnknown: notFound('There is no such setting.'),
  settingInvalid: badRequest('The setting cannot have this value.'),
  permissionUnknown: notFound('There is no such permission.'),
  filterInvalid: badRequest('The filter is not valid.'),
  configNotFound: notFound('There is no such key.'),

  mailingSenderInvalid: badRequest('This is not an address to send from.'),
  mailingWithoutLink: badRequest('The mail has no place for the link by which recipients leave.'),
  mailingNotFound: notFound('There is no such mailing.'),
  optOutLinkInvalid: notFound('There is no such link.'),
  userFilterInvalid: badRequest('This does not say which users are meant.'),

  webhookUrlInvalid: badRequest('This is not an address to send webhooks to.'),
  webhookEventUnknown: badRequest('There is no such event.'),
  webhookRepeated: badRequest('Two webhooks have the same address.'),
  tooManyWebhooks: conflict('The user has as many webhooks as anybody can have.'),
  webhookNotFound: notFound('There is no such webhook.'),
  webhookInactive: ({ status }) =>
    problem(
      409,
      status === 'disabled' ? 'The webhook is disabled; enable it first.' : 'The webhook is paused.',
    ),
  deliveryNotFound: notFound('There is no such delivery.'),
  deliveryCancelled: conflict('The delivery was cancelled and is never sent again.'),
};

/** A refusal as a problem document. */
export function refuse({ kind, detail }: Refusal): Reply {
  return table[kind](detail);
}

/** An issue of a body: what, and where as a JSON Pointer in a URI fragment (RFC 6901, section 6). */
function bodyError({ keyword, instancePath, message = '', params }: Issue) {
  if (keyword !== 'additionalProperties') return { detail: message, pointer: `#${encodeURI(instancePath)}` };
  const member = String(params.additionalProperty).replaceAll('~', '~0').replaceAll('/', '~1');
  return { detail: 'is not a member', pointer: `#${encodeURI(instancePath)}/${encodeURIComponent(member)}` };
}

/** An issue of a parameter, whose name stands in the text: there is no pointer into an address. */
function parameterError({ instancePath, message = '' }: Issue) {
  return { detail: `${instancePath.slice(1)} ${message}` };
}
