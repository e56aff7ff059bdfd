import {
  enableWebhook,
  listAllWebhooks,
  listDeliveries,
  replayDeliveries,
  replayDelivery,
  testWebhook,
} from '../../../core/webhook-log.ts';
import { keysetOf } from '../paging.ts';
import { presentDelivery, presentWebhook } from '../present/webhook.ts';
import type { Handlers } from '../types.ts';

type Operations =
  | 'listWebhooks'
  | 'enableWebhook'
  | 'testWebhook'
  | 'listDeliveries'
  | 'replayDelivery'
  | 'replayDeliveries';

export const webhooksHandlers: Pick<Handlers, Operations> = {
  async listWebhooks({ params, query }, { store, caller }) {
    const { rows, next } = await listAllWebhooks(store, caller, params.workspaceId, keysetOf(query));
    return { status: 200, body: { webhooks: rows.map(presentWebhook), next } };
  },

  async enableWebhook({ params: { workspaceId, webhookId } }, { store, caller }) {
    return { status: 200, body: presentWebhook(await enableWebhook(store, caller, workspaceId, webhookId)) };
  },

  async testWebhook({ params: { workspaceId, webhookId } }, { store, caller, formatters }) {
    const delivery = await testWebhook(store, formatters, caller, workspaceId, webhookId);
    return { status: 202, body: presentDelivery(delivery) };
  },

  async listDeliveries({ params: { workspaceId, webhookId }, query }, { store, caller }) {
    const page = keysetOf(query);
    const status = query.status ?? null;
    const { rows, next } = await listDeliveries(store, caller, workspaceId, webhookId, status, page);
    return { status: 200, body: { deliveries: rows.map(presentDelivery), next } };
  },

  async replayDelivery({ params: { workspaceId, webhookId, deliveryId } }, { store, caller }) {
    const delivery = await replayDelivery(store, caller, workspaceId, webhookId, deliveryId);
    return { status: 202, body: presentDelivery(delivery) };
  },

  async replayDeliveries({ params: { workspaceId, webhookId }, body }, { store, caller }) {
    const replayed = await replayDeliveries(store, caller, workspaceId, webhookId, new Date(body.since));
    return { status: 202, body: { replayed } };
  },
};
