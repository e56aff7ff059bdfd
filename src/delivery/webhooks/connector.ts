import dns, { type LookupAddress } from 'node:dns';
import type { LookupFunction } from 'node:net';
import type { buildConnector } from 'undici';
import { mayReach } from '../../core/webhook-url.ts';

/** An address that webhooks may not reach. It is not told which: the answer is for the log of whoever set the webhook. */
export class AddressRefused extends Error {}

/** What asks for the addresses of a name: all of them. */
export type Resolver = (
  hostname: string,
  options: dns.LookupAllOptions,
  callback: (error: NodeJS.ErrnoException | null, addresses: LookupAddress[]) => void,
) => void;

const connectTimeout = 5_000;

/**
 * Connects to public addresses only, and to those that the operator has opened. A name is refused when one of its addresses
 * is not allowed; then the socket that was made is asked again whom it reached, since literal addresses are never looked up.
 */
export async function guardedConnector(
  openNetworks: readonly string[],
  resolve: Resolver = dns.lookup,
): Promise<buildConnector.connector> {
  const { buildConnector } = await import('undici');
  const lookup: LookupFunction = (hostname, options, callback) => {
    resolve(hostname, { ...options, all: true }, (error, addresses) => {
      if (error) return callback(error, '', 0);
      const [first] = addresses;
      if (!first || addresses.some(({ address }) => !mayReach(address, openNetworks)))
        return callback(new AddressRefused(), '', 0);
      return options.all ? callback(null, addresses) : callback(null, first.address, first.family);
    });
  };
  const connect = buildConnector({ timeout: connectTimeout, lookup } as buildConnector.BuildOptions);
  return (options, callback) =>
    connect(options, (...result) => {
      const [error, socket] = result;
      if (error) return callback(error, null);
      if (!socket.remoteAddress || !mayReach(socket.remoteAddress, openNetworks)) {
        socket.destroy();
        return callback(new AddressRefused(), null);
      }
      return callback(null, socket);
    });
}
