import { createHash } from 'node:crypto';
import type { HtmlToTextOptions } from 'html-to-text';
import type { SendMailOptions } from 'nodemailer';
import { oneLine, readSender } from '../../core/mail-address.ts';
import type { MailContent, MailKey, QueuedMail } from '../../core/mail-queue.ts';

/** A mailing as it is sent many times: read once, filled in for each recipient. */
export interface Template extends MailContent {
  sender: { name: string; address: string };
  /** The body as text, with the same placeholders. */
  text: string;
}

/** Where a recipient's own mails come from. */
export interface Origin {
  /** The address of the workspace. */
  baseUrl: string;
  /** The link by which this recipient leaves. */
  optOutUrl: string;
}

const plain = { uppercase: false };
/** Capitals would hide a placeholder that stands in a heading. Deep or endless markup is cut rather than followed. */
const asText: HtmlToTextOptions = {
  wordwrap: 78,
  limits: { maxDepth: 64, maxChildNodes: 10_000, ellipsis: '…' },
  selectors: [
    ...['h1', 'h2', 'h3', 'h4', 'h5', 'h6'].map((selector) => ({ selector, options: plain })),
    { selector: 'a', options: { linkBrackets: ['<', '>'] } },
    { selector: 'img', format: 'skip' },
    { selector: 'table', options: { uppercaseHeaderCells: false } },
  ],
};

/** Prepares a mailing for its recipients. What reads HTML is loaded by the first one: no start waits for it. */
export async function readTemplate(content: MailContent): Promise<Template> {
  const { convert } = await import('html-to-text');
  // Nothing else is ever stored.
  const sender = readSender(content.from) ?? { name: '', address: content.from };
  return { ...content, sender, text: convert(content.body, asText) };
}

/**
 * One recipient's mail.
 *
 * Names and addresses of users go into the HTML escaped, but for a test, as the vendor has it (Rocket.Chat sheet 10).
 */
export function compose(
  template: Template,
  mail: QueuedMail,
  { baseUrl, optOutUrl }: Origin,
): SendMailOptions {
  const name = oneLine(mail.recipient.name);
  const { email } = mail.recipient;
  const host = new URL(baseUrl).hostname;
  const values = { unsubscribe: optOutUrl, name, email: `${name} <${email}>` };
  const escapeValue = template.test ? (text: string) => text : escapeHtml;
  return {
    from: template.sender,
    to: { name, address: email },
    subject: oneLine(template.subject),
    messageId: `<${messageIdOf(mail)}@${host}>`,
    headers: { Precedence: 'bulk', 'List-Unsubscribe-Post': 'List-Unsubscribe=One-Click' },
    list: { unsubscribe: optOutUrl, id: { url: `mailings.${host}`, comment: template.sender.name } },
    html: fill(template.body, { ...values, name: escapeValue(name), email: escapeValue(values.email) }),
    text: fill(template.text, values),
    disableFileAccess: true,
    disableUrlAccess: true,
  };
}

/** The same for every attempt, so that receivers recognise a mail that comes twice. */
export function messageIdOf({ workspaceId, mailingId, userId }: MailKey): string {
  return createHash('sha256')
    .update(JSON.stringify([workspaceId, mailingId, userId]))
    .digest('hex')
    .slice(0, 32);
}

/** In one pass: a name that looks like a placeholder stays a name. */
function fill(text: string, values: Record<'unsubscribe' | 'name' | 'email', string>): string {
  return text.replaceAll(
    /\[(unsubscribe|name|email)\]/g,
    (_, placeholder: keyof typeof values) => values[placeholder],
  );
}

const entities: Record<string, string> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  "'": '&#39;',
};

function escapeHtml(text: string): string {
  return text.replaceAll(/[&<>"']/g, (character) => entities[character] ?? character);
}
