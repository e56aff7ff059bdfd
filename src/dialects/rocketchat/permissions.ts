import { defaultPermissions, type Permission } from '../../core/permissions.ts';

/** What the vendor calls each permission. */
export const vendorPermissions: Record<Permission, string> = {
  'create-public-rooms': 'create-c',
  'create-private-rooms': 'create-p',
  'create-direct-rooms': 'create-d',
  'read-public-rooms': 'view-c-room',
  'preview-public-rooms': 'preview-c-room',
  'read-private-rooms': 'view-p-room',
  'read-direct-rooms': 'view-d-room',
  'read-joined-rooms': 'view-joined-room',
  'leave-public-rooms': 'leave-c',
  'leave-private-rooms': 'leave-p',
  'add-members': 'add-user-to-joined-room',
  'add-members-to-any-public-room': 'add-user-to-any-c-room',
  'add-members-to-any-private-room': 'add-user-to-any-p-room',
  'remove-members': 'remove-user',
  'remove-members-from-any-public-room': 'kick-user-from-any-c-room',
  'remove-members-from-any-private-room': 'kick-user-from-any-p-room',
  'mute-members': 'mute-user',
  'edit-rooms': 'edit-room',
  'appoint-owners': 'set-owner',
  'appoint-moderators': 'set-moderator',
  'appoint-leaders': 'set-leader',
  'archive-rooms': 'archive-room',
  'unarchive-rooms': 'unarchive-room',
  'delete-public-rooms': 'delete-c',
  'delete-private-rooms': 'delete-p',
  'delete-direct-rooms': 'delete-d',
  'list-members-of-broadcast-rooms': 'view-broadcast-member-list',
  'administer-rooms': 'view-room-administration',
  'read-rooms-of-others': 'view-other-user-channels',
  'edit-messages': 'edit-message',
  'delete-messages': 'delete-message',
  'force-delete-messages': 'force-delete-message',
  'delete-own-messages': 'delete-own-message',
  'edit-messages-at-any-time': 'bypass-time-limit-edit-and-delete',
  'pin-messages': 'pin-message',
  'post-in-read-only-rooms': 'post-readonly',
  impersonate: 'message-impersonate',
  'mention-all': 'mention-all',
  'mention-here': 'mention-here',
  'send-many-messages': 'send-many-messages',
  'start-discussions': 'start-discussion',
  'start-discussions-from-others': 'start-discussion-other-user',
  'create-users': 'create-user',
  'appoint-administrators': 'assign-admin-role',
  'delete-users': 'delete-user',
  'edit-users': 'edit-other-user-info',
  'activate-users': 'edit-other-user-active-status',
  'sign-out-users': 'logout-other-user',
  'issue-tokens-for-users': 'user-generate-access-token',
  'read-user-details': 'view-full-other-user-info',
  'read-settings': 'view-privileged-setting',
  'edit-settings': 'edit-privileged-setting',
  'edit-permissions': 'access-permissions',
  'read-statistics': 'view-statistics',
  'send-mailings': 'send-mail',
  'bypass-rate-limits': 'api-bypass-rate-limit',
};

const corePermissions = new Map<string, Permission>();
for (const id of Object.keys(defaultPermissions) as Permission[])
  corePermissions.set(vendorPermissions[id], id);

/** The permission that the vendor calls so. */
export function permissionOf(vendorId: string): Permission | null {
  return corePermissions.get(vendorId) ?? null;
}
