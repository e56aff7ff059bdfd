/** Roles that a user has in the whole workspace. */
export const globalRoles = ['admin', 'user', 'bot', 'app', 'guest', 'anonymous'] as const;

/** Roles that a member has in one room. */
export const roomRoles = ['owner', 'moderator', 'leader'] as const;

export type GlobalRole = (typeof globalRoles)[number];
export type RoomRole = (typeof roomRoles)[number];

/**
 * What may be permitted, with the roles that hold it in a new workspace (Rocket.Chat's defaults, sheet 1.8).
 * The access rules in `prisma/migrations` name `read-…-rooms`.
 */
export const defaultPermissions = {
  'create-public-rooms': ['admin', 'user', 'bot', 'app'],
  'create-private-rooms': ['admin', 'user', 'bot', 'app'],
  'create-direct-rooms': ['admin', 'user', 'bot', 'app'],
  'read-public-rooms': ['admin', 'user', 'bot', 'app', 'anonymous'],
  'preview-public-rooms': ['admin', 'user', 'anonymous'],
  'read-private-rooms': ['admin', 'user', 'anonymous', 'guest'],
  'read-direct-rooms': ['admin', 'user', 'bot', 'app', 'guest'],
  'read-joined-rooms': ['guest', 'bot', 'app', 'anonymous'],
  'leave-public-rooms': ['admin', 'user', 'bot', 'anonymous', 'app'],
  'leave-private-rooms': ['admin', 'user', 'bot', 'anonymous', 'app'],
  'add-members': ['admin', 'owner', 'moderator'],
  'add-members-to-any-public-room': ['admin'],
  'add-members-to-any-private-room': [],
  'remove-members': ['admin', 'owner', 'moderator'],
  'remove-members-from-any-public-room': ['admin'],
  'remove-members-from-any-private-room': [],
  'mute-members': ['admin', 'owner', 'moderator'],
  'edit-rooms': ['admin', 'owner', 'moderator'],
  'appoint-owners': ['admin', 'owner'],
  'appoint-moderators': ['admin', 'owner'],
  'appoint-leaders': ['admin', 'owner'],
  'archive-rooms': ['admin', 'owner'],
  'unarchive-rooms': ['admin'],
  'delete-public-rooms': ['admin', 'owner'],
  'delete-private-rooms': ['admin', 'owner'],
  'delete-direct-rooms': ['admin'],
  'list-members-of-broadcast-rooms': ['admin', 'owner', 'moderator'],
  'administer-rooms': ['admin'],
  'read-rooms-of-others': ['admin'],
  'edit-messages': ['admin', 'owner', 'moderator'],
  'delete-messages': ['admin', 'owner', 'moderator'],
  'force-delete-messages': ['admin', 'owner'],
  'delete-own-messages': ['admin', 'user'],
  'edit-messages-at-any-time': ['bot', 'app'],
  'pin-messages': ['owner', 'moderator', 'admin'],
  'post-in-read-only-rooms': ['admin', 'owner', 'moderator'],
  impersonate: ['bot', 'app'],
  'mention-all': ['admin', 'owner', 'moderator', 'user'],
  'mention-here': ['admin', 'owner', 'moderator', 'user'],
  'send-many-messages': ['admin', 'bot', 'app'],
  'start-discussions': ['admin', 'user', 'guest', 'app'],
  'start-discussions-from-others': ['admin', 'user', 'owner', 'app'],
  'create-users': ['admin'],
  'delete-users': ['admin'],
  'edit-users': ['admin'],
  'activate-users': ['admin'],
  'sign-out-users': ['admin'],
  'issue-tokens-for-users': ['admin'],
  'read-user-details': ['admin'],
  'read-settings': ['admin'],
  'edit-settings': ['admin'],
  'edit-permissions': ['admin'],
  'read-statistics': ['admin'],
  'send-mailings': ['admin'],
  'bypass-rate-limits': ['admin', 'bot', 'app'],
} satisfies Record<string, readonly (GlobalRole | RoomRole)[]>;

export type Permission = keyof typeof defaultPermissions;
