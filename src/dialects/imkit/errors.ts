import type { CredentialFacts } from '../../core/caller.ts';
import type { ErrorDetail, ErrorKind } from '../../core/errors.ts';
import type { Issue } from '../../http/compile.ts';
import type { Refusal } from '../../http/dialect.ts';
import type { Reply } from '../../http/handler.ts';
import { messageRefusals } from './refusals/messages.ts';
import { roomRefusals } from './refusals/rooms.ts';
import type { Wire } from './types.ts';
import { refused, type Wording } from './wording.ts';

const badRequest = (code: string, message: string) => refused(400, 'Bad Request', code, message);
const invalidParameters = (code: string, message: string) =>
  refused(400, 'Invalid parameters', code, message);
const unauthorized = (code: string, message: string) => refused(401, 'Unauthorized', code, message);
const denied = (message: string) => refused(403, 'Access denied', 'PERMISSION_DENIED', message);
const lacking = (message: string) => refused(403, 'Permission denied', 'INSUFFICIENT_PERMISSION', message);
const notMember = refused(403, 'Forbidden', 'NOT_ROOM_MEMBER', 'You are not a member of this room');
const roomNotFound = refused(404, 'Room not found', 'ROOM_NOT_FOUND', 'The specified room does not exist');
const messageNotFound = refused(
  404,
  'Message not found',
  'MESSAGE_NOT_FOUND',
  'The specified message does not exist in this room',
);
const userNotFound = refused(404, 'User not found', 'USER_NOT_FOUND', 'The specified user does not exist');
const clientNotFound = refused(
  404,
  'Client not found',
  'CLIENT_NOT_FOUND',
  'The specified client does not exist',
);
const unknown = (code: string, message: string) => refused(404, 'Not Found', code, message);
const conflict = (code: string, message: string) => refused(409, 'Conflict', code, message);

/** Tells apart what is wrong: the client key comes first, unless the token is bad as well (sheet 3.4). */
const unauthenticated: Wording = (detail) => {
  const { keyKind, platformOnly, tokenValid, key } = detail as Partial<CredentialFacts> & {
    keyKind?: string;
    platformOnly?: boolean;
  };
  if (platformOnly || keyKind === 'imkitApiKey')
    return unauthorized('INVALID_API_KEY', 'Invalid or missing API key')({});
  if (key === 'own') return unauthorized('INVALID_TOKEN', 'Invalid or expired token')({});
  return tokenValid
    ? refused(403, 'Forbidden', 'INVALID_CLIENT_KEY', 'Invalid client key')({})
    : unauthorized('INVALID_AUTH', 'Neither the client key nor the token is valid')({});
};

/** Sheet 9 knows tokens of users only; sheet 20 keeps a group's settings to those who are in it. */
const forbiddenTo: Wording = ({ tokenFor, only }) => {
  if (tokenFor === 'administrator') return denied('No token is issued for an administrator')({});
  if (tokenFor === 'group') return denied('No token is issued for a group')({});
  if (only === 'groupMembers') return denied('Only users in the group may do this')({});
  return lacking('Only platform admin, room owner or room manager may do this')({});
};

/** Every kind in IMKit's words (sheets 3.4, 5). */
const table: Record<ErrorKind, Wording> = {
  malformedRequest: ({ reason }) => badRequest('INVALID_BODY', String(reason))({}),
  invalidParameters: ({ place, issues }) => describeIssue(String(place), (issues as Issue[])[0])({}),
  sortInvalid: badRequest('INVALID_QUERY', 'The order is not valid'),
  routeNotFound: unknown('NOT_FOUND', 'There is no such operation'),
  methodNotAllowed: refused(405, 'Method Not Allowed', 'METHOD_NOT_ALLOWED', 'This path has no such method'),
  payloadTooLarge: refused(413, 'Payload Too Large', 'PAYLOAD_TOO_LARGE', 'The body is larger than 1 MiB'),
  rateLimited: ({ timeToReset }) => {
    const retryAfter = Math.ceil(Number(timeToReset) / 1000);
    const body: Wire['Refusal'] = {
      RC: 429,
      RM: 'Too Many Requests',
      error: { code: 'RATE_LIMIT_EXCEEDED', message: 'Too many calls', retryAfter },
    };
    return { status: 429, body, headers: { 'retry-after': String(retryAfter) } };
  },
  unavailable: () => ({
    ...refused(503, 'Service Unavailable', 'SERVICE_UNAVAILABLE', 'Try again shortly')({}),
    headers: { 'retry-after': '1' },
  }),
  internal: refused(
    500,
    'Internal server error',
    'INTERNAL_ERROR',
    'A fault of the server; its log tells more',
  ),

  unauthenticated,
  forbidden: forbiddenTo,
  signInUnrecognized: unauthenticated,
  signInUnknownUser: unauthenticated,
  signInWrongPassword: unauthenticated,
  signInTokenInvalid: unauthenticated,
  signInDeactivated: denied('The user is not active'),
  signInBlockedForUser: denied('Too many failed sign-ins'),
  signInBlockedForAddress: denied('Too many failed sign-ins'),

  instanceNotWorking: denied('The instance is not working'),
  tooManyInstances: denied('There are too many instances'),
  ratePolicyUnknown: badRequest('INVALID_BODY', 'There is no such policy'),

  userNotNamed: badRequest('MISSING_PARAMETER', 'Nothing says which user'),
  userNotFound,
  usernameInvalid: badRequest('INVALID_BODY', 'The id of a client has 1 to 512 bytes'),
  usernameReserved: badRequest('INVALID_BODY', 'The user name is reserved'),
  usernameTaken: conflict('USER_EXISTS', 'Another user has this user name'),
  nameInvalid: badRequest('INVALID_BODY', 'The nickname is not valid'),
  emailInvalid: badRequest('INVALID_BODY', 'The email is not an address'),
  emailTaken: conflict('USER_EXISTS', 'Another user has this email'),
  passwordInvalid: badRequest('INVALID_BODY', 'The password is not valid'),
  profileTooLong: ({ field, limit }) =>
    badRequest('INVALID_BODY', `${field} has at most ${limit} characters`)({}),
  roleUnknown: badRequest('INVALID_BODY', 'There is no such role'),
  registrationDisabled: denied('Nobody may register here'),
  registrationSecretWrong: denied('Nobody may register here'),
  refreshTokenInvalid: unauthenticated,
  accountNotAnonymous: denied('The account is an ordinary one'),
  signUpRoleUnknown: unknown('NOT_FOUND', 'There is no such role'),
  tokenTaken: refused(409, 'Token conflict', 'TOKEN_CONFLICT', 'This token belongs to another client'),
  tokenNotFound: refused(404, 'Token not found', 'TOKEN_NOT_FOUND', 'The specified token does not exist'),
  groupTaken: refused(409, 'Group already exists', 'GROUP_ALREADY_EXISTS', 'A group with this ID exists'),
  idReserved: badRequest('INVALID_BODY', 'This id is a reserved word'),
  lastAdministrator: denied('The app would be left without an administrator'),

  roomNotFound,
  roomNotAccessible: notMember,
  roomArchived: denied('This room is frozen'),
  roomNameInvalid: badRequest('INVALID_BODY', 'The name is not valid'),
  roomNameTaken: conflict('ROOM_EXISTS', 'Another room has this name'),
  roomNameArchived: conflict('ROOM_EXISTS', 'Another room has this name'),
  notInRoom: notMember,
  lastOwner: denied('The room would be left without an owner'),
  joinCodeRequired: denied('The room asks for a code'),
  joinCodeInvalid: denied('The room asks for a code'),
  noInvitees: clientNotFound,
  tooManyMembers: badRequest('INVALID_BODY', 'These are more members than such a room can have'),
  directRoomFixed: badRequest('INVALID_BODY', 'The members of a direct room do not change'),
  membersInvalid: badRequest('INVALID_BODY', 'These cannot be the members of such a room'),
  memberNotFound: clientNotFound,
  invitationRequired: denied('Nobody comes in without an invitation'),
  roomClosed: denied('This room is closed'),
  roomNotMuted: badRequest('ROOM_NOT_MUTED', 'The room is not muted'),
  blocked: denied('You are blocked'),
  alreadyBlocked: refused(
    409,
    'User already blocked',
    'USER_ALREADY_BLOCKED',
    'This user is already in your block list',
  ),
  blockNotFound: refused(404, 'Block not found', 'BLOCK_NOT_FOUND', 'This user is not in your block list'),
  selfBlock: refused(400, 'Cannot block yourself', 'SELF_BLOCK_FORBIDDEN', 'Users cannot block themselves'),

  messageNotFound,
  messageNotAccessible: notMember,
  messageRoomMismatch: messageNotFound,
  messageTooLong: ({ max }) => badRequest('INVALID_BODY', `A message has at most ${max} characters`)({}),
  messageTimeOutOfSync: badRequest('INVALID_BODY', 'The time is not that of the server'),
  messageInvalid: ({ reason }) => badRequest('INVALID_BODY', String(reason))({}),
  roomReadOnly: denied('This room is read-only'),
  muted: denied('You are muted in this room'),
  impersonationNotAllowed: denied('Nobody posts in the name of somebody else'),
  systemMessageNotAllowed: denied('Only the server writes system messages'),
  editingNotAllowed: lacking('Only the sender can edit messages'),
  editingBlocked: lacking('The message can no longer be edited'),
  deletingNotAllowed: lacking('Only platform admin, room owner or room manager can delete messages'),
  nothingToMarkUnread: badRequest('INVALID_BODY', 'There is nothing to mark'),
  reactionInvalid: badRequest('INVALID_BODY', 'A reaction has 1 to 200 characters'),
  tooManyReactions: ({ max }) => badRequest('INVALID_BODY', `A message takes ${max} different reactions`)({}),
  replyNotFound: messageNotFound,
  threadsDisabled: denied('There are no threads'),
  pinsDisabled: denied('There are no pins'),
  starsDisabled: denied('There are no stars'),

  workspaceNotFound: unknown('NOT_FOUND', 'There is no such app'),
  hostTaken: conflict('CONFLICT', 'Another app has this host'),
  identityTaken: conflict('USER_EXISTS', 'Another user has this id'),
  identityNotFound: clientNotFound,
  settingUnknown: unknown('CONFIG_NOT_FOUND', 'There is no such setting'),
  settingInvalid: badRequest('INVALID_CONFIG_FORMAT', 'The setting is not valid'),
  permissionUnknown: unknown('NOT_FOUND', 'There is no such permission'),
  filterInvalid: ({ reason = 'The query is not one that this server takes' }) =>
    badRequest('INVALID_QUERY', String(reason))({}),
  configNotFound: refused(
    404,
    'Config not found',
    'CONFIG_NOT_FOUND',
    'The specified configuration key does not exist',
  ),

  mailingSenderInvalid: badRequest('INVALID_BODY', 'The sender is not valid'),
  mailingWithoutLink: badRequest('INVALID_BODY', 'The mail has no link by which to leave'),
  mailingNotFound: unknown('NOT_FOUND', 'There is no such mailing'),
  optOutLinkInvalid: unknown('NOT_FOUND', 'There is no such link'),
  userFilterInvalid: badRequest('INVALID_QUERY', 'The query is not one that this server takes'),

  webhookUrlInvalid: badRequest('INVALID_BODY', 'This is not an address to send webhooks to'),
  webhookEventUnknown: badRequest('INVALID_BODY', 'There is no such event'),
  webhookRepeated: badRequest('INVALID_BODY', 'Two webhooks have the same address'),
  tooManyWebhooks: badRequest('INVALID_BODY', 'These are too many webhooks'),
  webhookNotFound: unknown('NOT_FOUND', 'There is no such webhook'),
  webhookInactive: badRequest('INVALID_BODY', 'The webhook is not active'),
  deliveryNotFound: unknown('NOT_FOUND', 'There is no such delivery'),
  deliveryCancelled: badRequest('INVALID_BODY', 'The delivery was cancelled'),
};

const ownRefusals = { ...roomRefusals, ...messageRefusals };

/** A refusal in IMKit's envelope. */
export function refuse({ kind, detail, operationId }: Refusal): Reply {
  const own = ownRefusals[operationId ?? '']?.[kind];
  if (own) return own(detail);
  if (kind === 'invalidParameters' && operationId === 'setConfig') return refuseConfig(detail);
  return table[kind](detail);
}

/** A configuration that is no map, or a known key of another shape (sheet 23). */
function refuseConfig({ issues }: ErrorDetail): Reply {
  const [issue] = issues as Issue[];
  const sentence = `${issue?.instancePath ?? ''} ${issue?.message ?? 'is not valid'}`.trim();
  return badRequest('INVALID_CONFIG_FORMAT', sentence)({});
}

/** The first thing that does not fit, by where it is (sheet 5). */
function describeIssue(place: string, issue: Issue | undefined): Wording {
  const field = issue?.instancePath.split('/')[1] ?? '';
  if (issue?.keyword === 'required')
    return badRequest('MISSING_PARAMETER', `${issue.params.missingProperty} is required`);
  if (field === 'searchType')
    return refused(
      400,
      'Invalid search parameters',
      'INVALID_SEARCH_TYPE',
      "Search type must include 'messages'",
    );
  if (field === 'tags') return invalidParameters('INVALID_TAGS', 'Tags must be an array of strings');
  if (field === 'roomTags') return invalidParameters('INVALID_ROOM_TAGS', 'Room tags must be valid strings');
  const sentence = `${field} ${issue?.message ?? 'is not valid'}`.trim();
  return badRequest(place === 'body' ? 'INVALID_BODY' : 'INVALID_QUERY', sentence);
}
