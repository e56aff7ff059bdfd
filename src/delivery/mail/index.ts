import path from 'node:path';
import type { Config } from '../../config.ts';
import type { MailQueue } from '../../core/mail-queue.ts';
import { type LinkKeys, type Recipient, signLink } from '../../core/opt-out.ts';
import { baseUrlOf } from '../../core/workspaces.ts';
import { fileCourier } from './files.ts';
import { smtpCourier } from './smtp.ts';
import { MailWorker } from './worker.ts';

export interface MailDelivery {
  queue: MailQueue;
  config: Config;
  keys: LinkKeys;
  /** The address of the page by which a recipient leaves. */
  optOutUrl(baseUrl: string, recipient: Recipient, signature: string): string;
  log(line: string): void;
}

/** Starts sending: to the server of `SMTP_URL`, or into files in the data directory. */
export function startMailDelivery({ queue, config, keys, optOutUrl, log }: MailDelivery): MailWorker {
  const folder = path.resolve(config.dataDir, 'mail');
  return new MailWorker({
    queue,
    courier: config.smtpUrl ? smtpCourier(config.smtpUrl) : fileCourier(folder, log),
    rate: config.mailRate,
    originOf({ workspaceId, userId, host, recipient: { createdAt } }) {
      const baseUrl = baseUrlOf({ host }, config.publicUrl);
      const recipient = { workspaceId, userId, createdAt };
      return { baseUrl, optOutUrl: optOutUrl(baseUrl, recipient, signLink(keys, recipient)) };
    },
    log,
  });
}
