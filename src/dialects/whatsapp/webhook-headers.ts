import { createHmac } from 'node:crypto';
import type { SignedRequest } from '../../core/webhook-format.ts';

/**
 * The vendor's headers (sheet 7.3): four of WAHA's, of which two need a key, and Wawp's own signature, which is what its
 * SDK verifies.
 */
export function webhookHeaders({ id, at, body, secret }: SignedRequest): Record<string, string> {
  const headers = { 'x-webhook-request-id': id, 'x-webhook-timestamp': String(at.getTime()) };
  if (secret === null) return headers;
  const sign = (algorithm: string) => createHmac(algorithm, secret).update(body).digest('hex');
  return {
    ...headers,
    'x-webhook-hmac': sign('sha512'),
    'x-webhook-hmac-algorithm': 'sha512',
    'x-wawp-signature': sign('sha256'),
  };
}
