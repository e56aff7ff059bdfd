import type { CredentialFacts } from '../../core/caller.ts';
import type { ErrorDetail, ErrorKind } from '../../core/errors.ts';
import type { Issue } from '../../http/compile.ts';
import type { Refusal } from '../../http/dialect.ts';
import type { Reply } from '../../http/handler.ts';
import type { Wire } from './types.ts';

type Wording = (detail: ErrorDetail) => Reply;
type WireError = Wire['Error'];

const refused = (status: number, body: WireError, headers: Record<string, string> = {}): Reply => ({
  status,
  body,
  headers,
});

/** A field, and what is wrong with it (sheet 5). */
const invalid =
  (details: NonNullable<WireError['details']>): Wording =>
  () =>
    refused(400, { error: 'Validation failed', code: 'VALIDATION_ERROR', details });
const unauthorized: Wording = () =>
  refused(
    401,
    {
      error: 'Authentication required',
      code: 'UNAUTHORIZED',
      details: 'Valid authentication credentials are required',
    },
    { 'www-authenticate': 'Bearer' },
  );
const denied: Wording = () =>
  refused(403, {
    error: 'Access denied',
    code: 'FORBIDDEN',
    details: 'Insufficient permissions for this action',
  });
const notFound: Wording = () =>
  refused(404, {
    error: 'Resource not found',
    code: 'NOT_FOUND',
    details: 'The requested resource could not be found',
  });
const conflict: Wording = () =>
  refused(409, {
    error: 'Resource already exists',
    code: 'CONFLICT',
    details: 'A resource with this identifier already exists',
  });

/** Every kind in Mudbase's words (sheet 5). */
const table: Record<ErrorKind, Wording> = {
  malformedRequest: ({ reason }) => invalid(String(reason))({}),
  invalidParameters: ({ issues }) => invalid(fieldErrors(issues as Issue[]))({}),
  sortInvalid: invalid('The order is not valid'),
  routeNotFound: notFound,
  methodNotAllowed: () => ({ ...notFound({}), status: 405 }),
  payloadTooLarge: () => ({
    status: 413,
    body: { error: 'File size exceeds limit of 1048576 bytes', maxFileUploadBytes: 1024 * 1024 },
  }),
  rateLimited: ({ timeToReset }) => {
    const retryAfter = Math.ceil(Number(timeToReset) / 1000);
    return {
      status: 429,
      body: {
        error: 'Rate limit exceeded',
        code: 'RATE_LIMITED',
        details: `Too many requests. Try again in ${retryAfter} seconds`,
        retryAfter,
      },
      headers: { 'retry-after': String(retryAfter) },
    };
  },
  unavailable: () =>
    refused(
      503,
      {
        error: 'Service temporarily unavailable. Please try again later.',
        code: 'SERVICE_UNAVAILABLE',
      },
      { 'retry-after': '1' },
    ),
  internal: () =>
    refused(500, {
      error: 'Internal server error',
      code: 'INTERNAL_ERROR',
      details: 'An unexpected error occurred',
    }),

  unauthenticated: (detail) => {
    const { tokenValid, key } = detail as Partial<CredentialFacts>;
    if (tokenValid && key === 'unknown') return notFound({});
    return tokenValid && key === 'foreign' ? denied({}) : unauthorized({});
  },
  forbidden: denied,
  signInUnrecognized: unauthorized,
  signInUnknownUser: unauthorized,
  signInWrongPassword: unauthorized,
  signInTokenInvalid: unauthorized,
  signInDeactivated: denied,
  signInBlockedForUser: (detail) => table.rateLimited({ timeToReset: 60_000, ...detail }),
  signInBlockedForAddress: (detail) => table.rateLimited({ timeToReset: 60_000, ...detail }),

  instanceNotWorking: denied,
  tooManyInstances: denied,
  ratePolicyUnknown: invalid('There is no such policy'),

  userNotNamed: invalid({ userId: 'userId is required' }),
  userNotFound: notFound,
  usernameInvalid: invalid('The user name is not valid'),
  usernameReserved: invalid('The user name is reserved'),
  usernameTaken: conflict,
  nameInvalid: invalid('The name is not valid'),
  emailInvalid: invalid({ email: 'email is not an address' }),
  emailTaken: conflict,
  passwordInvalid: invalid({ password: 'password has 8 to 1024 characters' }),
  profileTooLong: ({ field, limit }) =>
    invalid({ [String(field)]: `${field} has at most ${limit} characters` })({}),
  roleUnknown: invalid({ role: 'role is unknown' }),
  registrationDisabled: denied,
  registrationSecretWrong: denied,
  refreshTokenInvalid: () => refused(401, { error: 'Invalid or expired refresh token' }),
  accountNotAnonymous: invalid('Only an anonymous account can be converted.'),
  signUpRoleUnknown: () => refused(404, { error: 'Role not found', code: 'NOT_FOUND' }),
  tokenTaken: conflict,
  tokenNotFound: notFound,
  groupTaken: conflict,
  idReserved: invalid('The id is reserved'),
  lastAdministrator: denied,

  roomNotFound: notFound,
  roomNotAccessible: notFound,
  roomArchived: denied,
  roomNameInvalid: invalid({ name: 'name is not valid' }),
  roomNameTaken: conflict,
  roomNameArchived: conflict,
  notInRoom: notFound,
  lastOwner: denied,
  joinCodeRequired: denied,
  joinCodeInvalid: denied,
  noInvitees: invalid({ userId: 'userId must be a user of the project' }),
  tooManyMembers: invalid({ participants: 'participants are too many' }),
  directRoomFixed: invalid({ userId: 'a direct chat has exactly two participants' }),
  membersInvalid: ({ unknown }) =>
    invalid({
      participants: unknown
        ? 'participants must be users of the project'
        : 'a direct chat has exactly two participants',
    })({}),
  memberNotFound: notFound,
  invitationRequired: denied,
  roomClosed: denied,
  roomNotMuted: invalid('The chat is not muted'),
  blocked: denied,
  alreadyBlocked: conflict,
  blockNotFound: notFound,
  selfBlock: invalid('Nobody blocks themselves'),

  messageNotFound: notFound,
  messageNotAccessible: notFound,
  messageRoomMismatch: notFound,
  messageTooLong: ({ max }) => invalid({ content: `content has at most ${max} characters` })({}),
  messageTimeOutOfSync: invalid('The time is not that of the server'),
  messageInvalid: ({ field = 'content', reason }) => invalid({ [String(field)]: String(reason) })({}),
  roomReadOnly: denied,
  muted: denied,
  impersonationNotAllowed: denied,
  systemMessageNotAllowed: denied,
  editingNotAllowed: denied,
  editingBlocked: denied,
  deletingNotAllowed: denied,
  nothingToMarkUnread: invalid('There is nothing to mark'),
  reactionInvalid: invalid({ emoji: 'emoji has 1 to 200 characters' }),
  tooManyReactions: ({ max }) => invalid({ emoji: `a message takes ${max} different emoji` })({}),
  replyNotFound: invalid({ replyTo: 'replyTo must be a message of this chat' }),
  threadsDisabled: denied,
  pinsDisabled: denied,
  starsDisabled: denied,

  workspaceNotFound: notFound,
  hostTaken: conflict,
  identityTaken: conflict,
  identityNotFound: notFound,
  settingUnknown: notFound,
  settingInvalid: invalid('The setting is not valid'),
  permissionUnknown: notFound,
  filterInvalid: invalid('The filter is not valid'),
  configNotFound: notFound,

  mailingSenderInvalid: invalid('The sender is not valid'),
  mailingWithoutLink: invalid('The mail has no link by which to leave'),
  mailingNotFound: notFound,
  optOutLinkInvalid: notFound,
  userFilterInvalid: invalid('The filter is not valid'),

  webhookUrlInvalid: invalid('This is not an address to send webhooks to'),
  webhookEventUnknown: invalid('There is no such event'),
  webhookRepeated: invalid('Two webhooks have the same address'),
  tooManyWebhooks: invalid('These are too many webhooks'),
  webhookNotFound: notFound,
  webhookInactive: invalid('The webhook is not active'),
  deliveryNotFound: notFound,
  deliveryCancelled: invalid('The delivery was cancelled'),
};

/** What single operations word otherwise (sheet 14). */
const own: Record<string, Partial<Record<ErrorKind, Wording>>> = {
  loginLocalUser: { workspaceNotFound: unauthorized },
  refreshToken: { invalidParameters: () => refused(400, { error: 'Refresh token is required' }) },
};

/** A refusal in Mudbase's envelope. */
export function refuse({ kind, detail, operationId }: Refusal): Reply {
  const wording = operationId === null ? undefined : own[operationId]?.[kind];
  return (wording ?? table[kind])(detail);
}

/** What is wrong with a field, where the validator's own words would puzzle. */
const wordings: Record<string, string> = {
  required: 'is required',
  'false schema': 'is not accepted',
  const: 'must be true',
};

/** A sentence for each field that is wrong. */
function fieldErrors(issues: Issue[]): Record<string, string> {
  return Object.fromEntries(
    issues.map(({ keyword, instancePath, params, message = 'is not valid' }) => {
      const field =
        keyword === 'required' ? String(params.missingProperty) : (instancePath.split('/')[1] ?? 'body');
      return [field, `${field} ${wordings[keyword] ?? message}`];
    }),
  );
}
