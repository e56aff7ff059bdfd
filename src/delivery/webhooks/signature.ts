import { createHmac } from 'node:crypto';
import type { SignedRequest } from '../../core/webhook-format.ts';

const prefix = 'whsec_';

/** The headers of Standard Webhooks 1.0.0; without a secret nothing is signed. */
export function standardHeaders({ id, at, body, secret }: SignedRequest): Record<string, string> {
  const timestamp = String(Math.floor(at.getTime() / 1000));
  const headers = { 'webhook-id': id, 'webhook-timestamp': timestamp };
  if (secret === null) return headers;
  // A secret in the form of the standard is base64; any other is the key itself.
  const key = secret.startsWith(prefix) ? Buffer.from(secret.slice(prefix.length), 'base64') : secret;
  const signature = createHmac('sha256', key).update(`${id}.${timestamp}.${body}`).digest('base64');
  return { ...headers, 'webhook-signature': `v1,${signature}` };
}
