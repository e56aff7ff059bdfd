/**
 * Who may do something in a room: those whose roles hold the permission for it, every member, the owners and moderators,
 * the owners, or nobody. Whoever administers rooms counts as an owner. `belongs_to` in `prisma/migrations` says the same.
 */
export type Audience = 'permitted' | 'members' | 'managers' | 'owners' | 'nobody';

/**
 * What a room allows. It is the preset of the dialect that made the room, stored with it and obeyed by every dialect, so
 * that none weakens another's room.
 */
export type RoomPolicy = {
  /**
   * Who may come in by themselves: whoever knows of the room, whoever may read it, the invited, or nobody; `asConfigured`
   * is the invited where the configuration of the workspace says so, else anybody.
   */
  join: 'anybody' | 'readers' | 'invited' | 'nobody' | 'asConfigured';
  /** Whether nobody comes in, or is brought in, until it is opened again. */
  closed: boolean;
  invite: Audience;
  remove: Audience;
  /** Who makes others moderators. */
  appoint: Audience;
  pin: Audience;
  post: Audience;
  /** Who bans, and changes what says nothing of the members, while nobody owns the room. */
  whenOwnerless: Audience;
  /** How many messages are pinned at once, a further pin replacing the earlier one; null is any number. */
  maxPins: 1 | null;
  /** What happens when the last owner wants to leave. */
  lastOwnerLeaves: 'isRefused' | 'roomStays' | 'anotherIsAppointed';
  /** Whether messages of the room tell who comes and goes. */
  tellsOfMembers: boolean;
};

/**
 * Permissions decide everything, a last owner has to stay, and members are told of; so it is, too, where a stored policy is
 * silent.
 */
export const permissionsDecide: RoomPolicy = {
  join: 'readers',
  closed: false,
  invite: 'permitted',
  remove: 'permitted',
  appoint: 'permitted',
  pin: 'permitted',
  post: 'permitted',
  whenOwnerless: 'nobody',
  maxPins: null,
  lastOwnerLeaves: 'isRefused',
  tellsOfMembers: true,
};

/** A room's whole policy from what is stored of it. */
export function resolvePolicy(stored: Partial<RoomPolicy>): RoomPolicy {
  return { ...permissionsDecide, ...stored };
}

/** Someone's part in a room, as far as a policy asks. */
export interface Part {
  /** Their roles there; nothing unless they are members. */
  membership: { roles: readonly string[] } | null;
  permissions: ReadonlySet<string>;
}

/**
 * Whether somebody belongs to an audience.
 *
 * @param permissions of which one is enough where permissions decide
 */
export function belongsTo(
  audience: Audience,
  { membership, ...part }: Part,
  permissions: readonly string[],
): boolean {
  const administers = part.permissions.has('administer-rooms');
  switch (audience) {
    case 'permitted':
      return permissions.some((permission) => part.permissions.has(permission));
    case 'members':
      return membership !== null;
    case 'managers':
      return (
        administers || (membership?.roles.some((role) => role === 'owner' || role === 'moderator') ?? false)
      );
    case 'owners':
      return administers || (membership?.roles.includes('owner') ?? false);
    case 'nobody':
      return false;
  }
}
