/** Messages. */
// biome-ignore lint/suspicious/noEmptyInterface: filled by the messages slice
export interface MessageStore {}
