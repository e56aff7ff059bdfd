import { mkdir, rename, writeFile } from 'node:fs/promises';
import path from 'node:path';
import type { Courier } from './courier.ts';

/** Keeps mails as `.eml` files where there is no mail server. A mail that is tried again takes its own place. */
export function fileCourier(folder: string, log: (line: string) => void): Courier {
  let prepared: ReturnType<typeof prepare> | undefined;
  const prepare = async () => {
    log(`SMTP_URL is not set: mails are not sent but kept in ${folder}.`);
    await mkdir(folder, { recursive: true, mode: 0o700 });
    // Loaded when there is a mail: no start waits for it.
    const { createTransport } = await import('nodemailer');
    return createTransport({ streamTransport: true, buffer: true, newline: 'windows' });
  };
  return {
    connections: 5,
    async send(name, message) {
      try {
        prepared ??= prepare();
        const transport = await prepared;
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
      // Nothing is held open.
    },
  };
}
