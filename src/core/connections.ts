/** The ids and keys by which each dialect's clients find a workspace, and the names it knows users by. */
// biome-ignore lint/suspicious/noEmptyInterface: filled by the parlance dialect
export interface ConnectionStore {}
