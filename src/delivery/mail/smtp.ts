import type { Courier, Delivery } from './courier.ts';

/** nodemailer's own default. A crash can make as many mails come twice: those whose answer was under way. */
const connections = 5;

/** Hands mails to the server of `SMTP_URL` over a pool of connections; STARTTLS and signing in are as the URL says. */
export function smtpCourier(url: string): Courier {
  let transport: ReturnType<typeof openPool> | undefined;
  return {
    connections,
    async send(_name, message) {
      try {
        transport ??= openPool(url);
        await (await transport).sendMail(message);
        return { taken: true };
      } catch (error) {
        return refusalOf(error as SmtpError);
      }
    },
    close() {
      void transport?.then((opened) => opened.close({ force: true }));
    },
  };
}

/** Loads what sends mails when there is one: no start waits for it. */
async function openPool(url: string) {
  const { createTransport } = await import('nodemailer');
  // Trying again is the queue's business: it survives a crash, and knows who has left in the meantime.
  const transport = createTransport({ url, pool: true, maxConnections: connections, maxRequeues: 0 });
  // A connection that breaks is told of by the mail that was on it.
  transport.on('error', () => undefined);
  return transport;
}

interface SmtpError extends Error {
  code?: string;
  /** The server's three digits, where it said something. */
  responseCode?: number;
}

/**
 * What an error means for the mail. Only a 5xx to the mail itself, or an envelope that cannot be written at all, is for
 * good: a server that cannot be reached or does not let us in says nothing of the recipient. A connection that broke
 * after the mail was handed over counts as refused as well (RFC 5321, 4.2.5), and may make it come twice.
 */
export function refusalOf({ code, responseCode = 0, message }: SmtpError): Delivery {
  const isAboutMail = code === 'EENVELOPE' || code === 'EMESSAGE';
  const isTemporary = responseCode >= 400 && responseCode < 500;
  const isFinal = isAboutMail && !isTemporary;
  // 421: the server is going away, whoever the recipient is.
  return { taken: false, isFinal, problem: message, isBlocked: !isAboutMail || responseCode === 421 };
}
