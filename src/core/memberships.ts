/** Who belongs to which room. */
// biome-ignore lint/suspicious/noEmptyInterface: filled by the rooms slice
export interface MembershipStore {}
