import { createCipheriv, createDecipheriv, createHash, hkdfSync, randomBytes } from 'node:crypto';
import { chown, link, mkdir, readFile, rm, writeFile } from 'node:fs/promises';
import path from 'node:path';

/** What the root secret is good for; each purpose has a key of its own. */
export type Purpose =
  | 'connection keys'
  | 'webhook secrets'
  | 'mudbase tokens'
  | 'imkit tokens'
  | 'mail links';

/** Keys derived from `PARLANCE_SECRET`. */
export interface Keyring {
  /** 32-byte keys for a purpose: the first signs and seals, all verify and open. */
  keys(purpose: Purpose): [Buffer, ...Buffer[]];
  /** Encrypts a text for storage (AES-256-GCM). */
  seal(purpose: Purpose, text: string): Buffer<ArrayBuffer>;
  /** @throws when no current secret sealed it */
  open(purpose: Purpose, sealed: Uint8Array): string;
}

const nonceLength = 12;
const tagLength = 16;

/** @param secrets the values of `PARLANCE_SECRET`, newest first */
export function createKeyring(secrets: string[]): Keyring {
  const keys = (purpose: Purpose) =>
    secrets.map((secret) => Buffer.from(hkdfSync('sha256', secret, 'parlance', purpose, 32))) as [
      Buffer,
      ...Buffer[],
    ];
  return {
    keys,
    seal(purpose, text) {
      const nonce = randomBytes(nonceLength);
      const cipher = createCipheriv('aes-256-gcm', keys(purpose)[0], nonce);
      const body = Buffer.concat([cipher.update(text, 'utf8'), cipher.final()]);
      return Buffer.concat([nonce, cipher.getAuthTag(), body]);
    },
    open(purpose, sealed) {
      for (const key of keys(purpose)) {
        try {
          // Node would take a shorter tag, which is easier to guess, for a whole one.
          const options = { authTagLength: tagLength };
          const decipher = createDecipheriv('aes-256-gcm', key, sealed.subarray(0, nonceLength), options);
          decipher.setAuthTag(sealed.subarray(nonceLength, nonceLength + tagLength));
          return (
            decipher.update(sealed.subarray(nonceLength + tagLength), undefined, 'utf8') +
            decipher.final('utf8')
          );
        } catch {
          // Sealed under another secret, or not whole.
        }
      }
      throw new Error(
        `No value of PARLANCE_SECRET opens what was sealed for ${purpose}. Add the value it was sealed with.`,
      );
    },
  };
}

/** How a key is found without storing it. */
export function fingerprint(text: string): Buffer<ArrayBuffer> {
  return createHash('sha256').update(text).digest();
}

/** The secret of a data directory, made on first use and readable by its owner alone. */
export async function readOrMakeSecret(dataDir: string): Promise<string> {
  await mkdir(dataDir, { recursive: true, mode: 0o711 });
  return readOrMake(path.join(dataDir, 'secret'), randomBytes(32).toString('base64'));
}

/**
 * What a file holds that only its owner may read; it is made of `text` when it is not there. Whoever asks gets the same,
 * also at the same moment.
 *
 * @param account whom a new file is to belong to, if not to this user
 */
export async function readOrMake(
  file: string,
  text: string,
  account?: { uid: number; gid: number },
): Promise<string> {
  const made = await readIfThere(file);
  if (made !== null) return made;
  // A link appears whole or not at all, so that nobody reads half a secret; the one that comes second takes what the
  // first wrote.
  const draft = `${file}.${randomBytes(6).toString('hex')}`;
  try {
    await writeFile(draft, text, { mode: 0o600, flag: 'wx' });
    if (account) await chown(draft, account.uid, account.gid);
    await link(draft, file).catch((error: NodeJS.ErrnoException) => {
      if (error.code !== 'EEXIST') throw error;
    });
  } finally {
    await rm(draft, { force: true });
  }
  return readFile(file, 'utf8');
}

async function readIfThere(file: string): Promise<string | null> {
  try {
    return await readFile(file, 'utf8');
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'ENOENT') return null;
    throw error;
  }
}
