import ipaddr from 'ipaddr.js';
import { CoreError } from './errors.ts';

const maxLength = 2048;
/** All of IPv6 that is assigned to anybody; beyond it lie older ways to write an IPv4 address. */
const globalIpv6 = ipaddr.IPv6.parseCIDR('2000::/3');

/**
 * Whether webhooks may reach an address: a public one, or one of the networks that the operator has opened. IPv4 written
 * as IPv6 counts as what it is.
 *
 * @param address an IP address in any form; anything else is not allowed
 * @param openNetworks CIDRs
 */
export function mayReach(address: string, openNetworks: readonly string[]): boolean {
  // A zone names a link of this machine.
  if (!ipaddr.isValid(address) || address.includes('%')) return false;
  const target = ipaddr.process(address);
  if (target.range() === 'unicast' && (target.kind() === 'ipv4' || target.match(globalIpv6))) return true;
  return openNetworks.some((network) => {
    const [base, bits] = ipaddr.parseCIDR(network);
    return base.kind() === target.kind() && target.match(base, bits);
  });
}

/**
 * Checks an address as far as it can be without asking for the name's addresses: that happens at each connection.
 *
 * @returns the address as it is kept
 * @throws {CoreError} `webhookUrlInvalid` with `reason`: `malformed`, `tooLong`, `scheme`, `credentials` or `address`
 */
export function readWebhookUrl(text: string, openNetworks: readonly string[]): string {
  if (text.length > maxLength) throw new CoreError('webhookUrlInvalid', { reason: 'tooLong' });
  if (!URL.canParse(text)) throw new CoreError('webhookUrlInvalid', { reason: 'malformed' });
  const url = new URL(text);
  const refuse = (reason: string) => new CoreError('webhookUrlInvalid', { reason });
  if (url.protocol !== 'http:' && url.protocol !== 'https:') throw refuse('scheme');
  if (url.username || url.password) throw refuse('credentials');
  if (url.href.length > maxLength) throw refuse('tooLong');
  if (!isOpenHost(url, openNetworks)) throw refuse('address');
  return url.href;
}

/** False for addresses that webhooks may not reach, and for the names of this machine. Other names are looked up later. */
export function isOpenHost({ hostname }: URL, openNetworks: readonly string[]): boolean {
  // The URL parser has made numbers of every form an address already.
  const literal = hostname.replace(/^\[(.*)\]$/, '$1');
  if (ipaddr.isValid(literal)) return mayReach(literal, openNetworks);
  const isLocal = /(?:^|\.)localhost\.?$/.test(hostname);
  return !isLocal || mayReach('127.0.0.1', openNetworks);
}
