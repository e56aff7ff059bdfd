/**
 * Why core refuses. The set is closed: every dialect answers each kind in its own words, in one total table, and a new
 * kind does not compile until all of them do.
 */
export const errorKinds = [
  // The request itself, before it has a meaning
  'malformedRequest',
  'invalidParameters',
  'sortInvalid',
  'routeNotFound',
  'methodNotAllowed',
  'payloadTooLarge',
  'rateLimited',
  'unavailable',
  'internal',
  // Who calls
  'unauthenticated',
  'forbidden',
  'signInUnrecognized',
  'signInUnknownUser',
  'signInWrongPassword',
  'signInTokenInvalid',
  'signInDeactivated',
  'signInBlockedForUser',
  'signInBlockedForAddress',
  // Instances
  'instanceNotWorking',
  'tooManyInstances',
  'ratePolicyUnknown',
  // Users
  'userNotNamed',
  'userNotFound',
  'usernameInvalid',
  'usernameReserved',
  'usernameTaken',
  'nameInvalid',
  'emailInvalid',
  'emailTaken',
  'passwordInvalid',
  'profileTooLong',
  'roleUnknown',
  'registrationDisabled',
  'registrationSecretWrong',
  'refreshTokenInvalid',
  'accountNotAnonymous',
  'signUpRoleUnknown',
  'tokenTaken',
  'tokenNotFound',
  'groupTaken',
  'idReserved',
  'lastAdministrator',
  // Rooms and their members
  'roomNotFound',
  'roomNotAccessible',
  'roomArchived',
  'roomNameInvalid',
  'roomNameTaken',
  'roomNameArchived',
  'notInRoom',
  'lastOwner',
  'joinCodeRequired',
  'joinCodeInvalid',
  'noInvitees',
  'tooManyMembers',
  'directRoomFixed',
  'membersInvalid',
  'memberNotFound',
  'invitationRequired',
  'roomClosed',
  'roomNotMuted',
  'blocked',
  'alreadyBlocked',
  'blockNotFound',
  'selfBlock',
  // Messages and threads
  'messageNotFound',
  'messageNotAccessible',
  'messageRoomMismatch',
  'messageTooLong',
  'messageTimeOutOfSync',
  'messageInvalid',
  'roomReadOnly',
  'muted',
  'impersonationNotAllowed',
  'systemMessageNotAllowed',
  'editingNotAllowed',
  'editingBlocked',
  'deletingNotAllowed',
  'nothingToMarkUnread',
  'reactionInvalid',
  'tooManyReactions',
  'replyNotFound',
  'threadsDisabled',
  'pinsDisabled',
  'starsDisabled',
  // The workspace and its administration
  'workspaceNotFound',
  'hostTaken',
  'identityTaken',
  'identityNotFound',
  'settingUnknown',
  'settingInvalid',
  'permissionUnknown',
  'filterInvalid',
  'configNotFound',
  // Mailings
  'mailingSenderInvalid',
  'mailingWithoutLink',
  'mailingNotFound',
  'optOutLinkInvalid',
  'userFilterInvalid',
  // Webhooks
  'webhookUrlInvalid',
  'webhookEventUnknown',
  'webhookRepeated',
  'tooManyWebhooks',
  'webhookNotFound',
  'webhookInactive',
  'deliveryNotFound',
  'deliveryCancelled',
] as const;

export type ErrorKind = (typeof errorKinds)[number];

/** What a refusal tells beyond its kind, such as the name that is taken; never an internal detail. */
export type ErrorDetail = Readonly<Record<string, unknown>>;

/** A refusal of core. Dialects turn it into their vendor's shape. */
export class CoreError extends Error {
  readonly kind: ErrorKind;
  readonly detail: ErrorDetail;

  constructor(kind: ErrorKind, detail: ErrorDetail = {}, options?: ErrorOptions) {
    super(kind, options);
    this.kind = kind;
    this.detail = detail;
  }
}
