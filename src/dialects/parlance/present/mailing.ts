import type { Mailing, MailingProgress } from '../../../core/mailings.ts';
import type { Wire } from '../types.ts';

export function presentMailing(mailing: Mailing): Wire['Mailing'] {
  const { id, from, subject, test, senderId, createdAt, cancelledAt } = mailing;
  return {
    id,
    from,
    subject,
    test,
    senderId,
    createdAt: createdAt.toISOString(),
    cancelledAt: cancelledAt?.toISOString() ?? null,
  };
}

export function presentProgress(mailing: MailingProgress): Wire['MailingProgress'] {
  return { ...presentMailing(mailing), recipients: mailing.recipients };
}
