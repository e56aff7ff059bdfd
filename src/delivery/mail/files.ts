import { mkdir, rename, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { createTransport } from 'nodemailer';
import type { Courier } from './courier.ts';

/** Keeps mails as `.eml` files where there is no mail server. A mail that is tried again takes its own place. */
export function fileCourier(folder: string, log: (line: string) => void): Courier {
  const transport = createTransport({ streamTransport: true, buffer: true, newline: 'windows' });
  let prepared: Promise<unknown> | undefined;
  const prepare = () => {
    log(`SMTP_URL is not set: mails are not sent but kept in ${folder}.`);
    return mkdir(folder, { recursive: true, mode: 0o700 });
  };
  return {
    connections: 5,
    async send(name, message) {
      try {
        prepared ??= prepare();
        await prepared;
        const { message: bytes } = await transport.sendMail(message);
        const file = path.join(folder, `${name}.eml`);
        await writeFile(`${file}.part`, bytes, { mode: 0o600 });
        await rename(`${file}.part`, file);
        return { taken: true };
      } catch (error) {
        prepared = undefined;
        return { taken: false, isFinal: false, problem: (error as Error).message, isBlocked: true };
      }
    },
    close() {
      transport.close();
    },
  };
}
