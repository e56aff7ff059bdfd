import {
  deleteWebhook,
  listWebhooks,
  replaceWebhooks,
  setWebhook,
  updateWebhook,
  type WebhookRules,
} from '../../../core/webhooks.ts';
import type { Services } from '../../../http/services.ts';
import { presentWebhook, presentWebhooks } from '../present/webhook.ts';
import { dialectName } from '../preset.ts';
import { missing } from '../problems.ts';
import type { Handlers, Wire } from '../types.ts';
import { eventNames } from '../webhook-events.ts';

type Topic = 'listWebhooks' | 'replaceWebhooks' | 'setWebhook' | 'updateWebhook' | 'deleteWebhook';

export const webhooksHandlers: Pick<Handlers, Topic> = {
  async listWebhooks(_request, { store, caller, config }) {
    return { status: 200, body: presentWebhooks(await listWebhooks(store, caller, rulesOf(config))) };
  },

  async replaceWebhooks({ body: { webhooks } }, { store, caller, config }) {
    const drafts = webhooks.map(({ url, events, is_active }) => ({ url, events, active: isOn(is_active) }));
    const replaced = await replaceWebhooks(store, caller, rulesOf(config), drafts);
    return { status: 200, body: presentWebhooks(replaced) };
  },

  async setWebhook({ body: { url, events, is_active, retries, hmac, name } }, { store, caller, config }) {
    const webhook = await setWebhook(store, caller, rulesOf(config), {
      url,
      events,
      active: isOn(is_active),
      retries: retries ?? null,
      secret: hmac || null,
      name: name ?? '',
    });
    return saved('Webhook saved', presentWebhook(webhook));
  },

  async updateWebhook({ body }, { store, caller, config }) {
    const { url, events, is_active, retries, hmac, name } = body;
    const webhook = await updateWebhook(store, caller, rulesOf(config), url, {
      ...(events && { events }),
      ...(is_active !== undefined && { active: isOn(is_active) }),
      ...(retries !== undefined && { retries }),
      ...(hmac !== undefined && { secret: hmac || null }),
      ...(name !== undefined && { name: name ?? '' }),
    });
    return saved('Webhook updated', presentWebhook(webhook));
  },

  async deleteWebhook({ body = {}, query }, { store, caller, config }) {
    const url = body.url ?? query.url;
    if (!url) throw missing('url');
    await deleteWebhook(store, caller, rulesOf(config), url);
    return { status: 200, body: { status: 'success', message: 'Webhook deleted' } };
  },
};

const rulesOf = ({ webhookAllowCidrs }: Services['config']): WebhookRules => ({
  dialect: dialectName,
  events: eventNames,
  most: 20,
  openNetworks: webhookAllowCidrs,
});

/** A switch that is not there is on (sheet 7.1). */
const isOn = (value: Wire['Switch'] | undefined) => value !== false && value !== 0;

const saved = (message: string, webhook: Wire['Webhook']): { status: 200; body: Wire['WebhookSaved'] } => ({
  status: 200,
  body: { status: 'success', message, webhook },
});
