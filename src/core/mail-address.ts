/** A mailbox with the name to show beside it. */
export interface Mailbox {
  name: string;
  address: string;
}

/** No control character, nothing that ends an address or begins another, and no longer than RFC 5321 allows. */
const addressForm = /^[^\s@<>()[\],;:\\"\p{Cc}]{1,64}@[^\s@<>()[\],;:\\"\p{Cc}]{1,255}$/u;
const senderForm = /^(?:"?([^"<>\p{Cc}]*?)"?\s*<([^<>]*)>|([^<>]*))$/u;

/** Reads `address` or `Name <address>`; null when it is neither. */
export function readSender(text: string): Mailbox | null {
  if (text.length > 998) return null;
  const [, name = '', bracketed, bare] = senderForm.exec(text.trim()) ?? [];
  const address = bracketed ?? bare ?? '';
  return addressForm.test(address) && address.length <= 254 ? { name: oneLine(name), address } : null;
}

/** Text that can stand in a header: control characters, line ends among them, are spaces. */
export function oneLine(text: string): string {
  return text.replaceAll(/[\p{Cc}\u2028\u2029]+/gu, ' ').trim();
}
