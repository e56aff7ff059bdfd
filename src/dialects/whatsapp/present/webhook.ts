import type { Webhook } from '../../../core/webhooks.ts';
import type { Wire } from '../types.ts';

/** A webhook (sheet 7.1); its secret is never shown. */
export const presentWebhook = ({ url, events, status, retries, name }: Webhook): Wire['Webhook'] => ({
  url,
  events: events as Wire['WebhookEvent'][],
  is_active: status === 'active',
  retries,
  name: name || null,
});

/** All webhooks of an instance (sheet 7.1). */
export const presentWebhooks = (webhooks: Webhook[]): Wire['WebhookList'] => ({
  webhooks: webhooks.map(presentWebhook),
  systemConfig: {},
});
