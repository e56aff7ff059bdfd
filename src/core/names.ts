/** Longer names would not fit the indexes, whatever they name. */
export const maxNameLength = 255;

/** What a user may be called, case and reserved names apart. */
export function isUsername(text: string): boolean {
  return /^[\w.-]+$/.test(text) && text.length <= maxNameLength;
}

/** Whether something can be an address of mail. */
export function isEmail(text: string): boolean {
  return /^[^\s@]+@[^\s@]+$/.test(text) && text.length <= maxNameLength;
}

/** Names that would be taken for the server or for anybody (Rocket.Chat sheet 4). */
const reserved = new Set(['admin', 'administrator', 'system', 'user']);

/** Whether neither a room nor a user may be called so, regardless of case. */
export function isReserved(name: string): boolean {
  return reserved.has(name.toLowerCase());
}
