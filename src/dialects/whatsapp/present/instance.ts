import { createHash } from 'node:crypto';
import type { Caller } from '../../../core/caller.ts';
import { type Instance, type RatePolicy, ratePolicies, ratePolicyOf } from '../../../core/instances.ts';
import type { Wire } from '../types.ts';

/** What the vendor's engine calls an instance (sheet 1). */
export const sessionName = (name: string) => `wawp-${name}`;

/** What answers instead of a machine of the vendor's. */
export const serverName = 'parlance';

/** The engine whose form of `_data` is sent (sheet 7.2). */
export const engine = 'GOWS';

/** The JID of an account: 999 is no country's, so that it is nobody's telephone number. */
export function personJid(userId: string): string {
  const digits = createHash('sha256').update(userId).digest().readUIntBE(0, 6) % 10 ** 11;
  return `999${String(digits).padStart(11, '0')}@c.us`;
}

/** The account of an instance (sheet 6). */
export const presentMe = ({ userId, name }: { userId: string; name: string }): Wire['Me'] => ({
  id: personJid(userId),
  pushName: name,
  platform: serverName,
});

/** An instance after a change (sheet 6, stop). */
export const presentState = ({ name, status }: Instance): Wire['InstanceState'] => ({
  name: sessionName(name),
  status,
  config: { webhooks: {}, proxy: null },
});

/** An instance that was made (sheet 6, create). */
export const presentNewInstance = ({ id, name, status }: Instance): Wire['NewInstance'] => ({
  instance_id: id,
  session_name: sessionName(name),
  server_name: serverName,
  status,
});

/** An instance in full (sheet 6, info). */
export function presentInfo(instance: Instance, caller: Caller): Wire['InstanceInfo'] {
  const name = sessionName(instance.name);
  return {
    instance_id: instance.id,
    name,
    session_name: name,
    server_name: serverName,
    status: instance.status,
    me: instance.status === 'SCAN_QR_CODE' ? null : presentMe(caller),
    engine: { engine },
  };
}

/** The policy of an instance and those that it may have (sheet 6, rate-limit). */
export const presentRateLimits = (instance: Instance): Wire['RateLimits'] => ({
  policies: [presentPolicy(ratePolicyOf(instance))],
  available: ratePolicies.map(presentPolicy),
  free_policies: ratePolicies.map(({ slug }) => slug),
  has_active_plan: true,
});

const presentPolicy = ({ slug, name, perMinute, perDay }: RatePolicy): Wire['RatePolicy'] => ({
  slug,
  name,
  limits: {
    send_message_per_minute: perMinute,
    send_message_daily_cap: perDay,
    account_protection_seconds: null,
    concurrent_limit: null,
  },
});
