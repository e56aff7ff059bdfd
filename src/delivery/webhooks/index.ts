import { newId } from '../../core/ids.ts';
import type { WebhookFormatters } from '../../core/webhook-format.ts';
import type { WebhookQueue } from '../../core/webhook-queue.ts';
import type { Resolver } from './connector.ts';
import { Relay } from './relay.ts';
import { Sender } from './sender.ts';
import { WebhookWorker } from './worker.ts';

export interface WebhookDelivery {
  queue: WebhookQueue;
  formatters: WebhookFormatters;
  /** Networks that webhooks may reach although they are not public, as CIDR. */
  openNetworks: readonly string[];
  /** What asks for the addresses of names; the system's resolver unless a test says otherwise. */
  resolve?: Resolver;
  log(line: string): void;
}

/** Milliseconds. Old rows go a batch at a time, quickly one after the other while there are any. */
const purge = { pause: 1_000, rest: 10 * 60_000 };

/** Starts sending: a relay, a worker, and what clears away. */
export function startWebhookDelivery({ queue, formatters, openNetworks, resolve, log }: WebhookDelivery) {
  const sender = new Sender(openNetworks, resolve);
  const worker = new WebhookWorker({ queue, sender, formatters, node: newId(), log });
  const relay = new Relay({ queue, formatters, log, onRelayed: () => worker.nudge() });
  let timer = setTimeout(clear, purge.pause);
  let isStopped = false;
  async function clear() {
    // What could not go now goes the next time.
    const gone = await queue.purge().catch(() => 0);
    if (!isStopped) timer = setTimeout(clear, gone > 0 ? purge.pause : purge.rest);
  }
  return {
    /** Something has happened that webhooks may be told of. */
    nudge: () => relay.nudge(),

    /** Begins nothing more and waits for what is on its way, not for long. */
    async stop() {
      isStopped = true;
      clearTimeout(timer);
      await Promise.all([relay.stop(), worker.stop()]);
    },
  };
}
