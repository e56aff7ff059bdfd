import { createHash } from 'node:crypto';
import { mkdtemp, rm, stat } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import t from 'tap';
import { createKeyring, fingerprint, type Purpose, readOrMakeSecret } from '../src/secret.ts';

const old = 'the old secret, which was good for long';
const fresh = 'the new secret, which is good from now on';
const purpose = 'connection keys';

t.test('what is sealed is opened again, and is not to be read before', async (t) => {
  const keyring = createKeyring([old]);
  for (const text of ['', 'a key', 'ключ 🔑', 'x'.repeat(10_000)]) {
    const sealed = keyring.seal(purpose, text);
    t.equal(keyring.open(purpose, sealed), text);
    t.equal(keyring.open(purpose, new Uint8Array(sealed)), text, 'also as the store gives it');
    if (text) t.notOk(sealed.includes(text));
  }
  t.notSame(keyring.seal(purpose, 'a key'), keyring.seal(purpose, 'a key'), 'nor to be compared');
});

t.test('an old secret opens as long as it is named, and seals no more', async (t) => {
  const before = createKeyring([old]).seal(purpose, 'a key');
  t.equal(createKeyring([fresh, old]).open(purpose, before), 'a key');
  t.throws(() => createKeyring([fresh]).open(purpose, before), {
    message: `No value of PARLANCE_SECRET opens what was sealed for ${purpose}. Add the value it was sealed with.`,
  });
  const after = createKeyring([fresh, old]).seal(purpose, 'a key');
  t.equal(createKeyring([fresh]).open(purpose, after), 'a key');
  t.throws(() => createKeyring([old]).open(purpose, after));
});

t.test('what was touched or cut is not opened', async (t) => {
  const keyring = createKeyring([old]);
  const sealed = keyring.seal(purpose, 'a key');
  for (let i = 0; i < sealed.length; i++) {
    const touched = Buffer.from(sealed);
    touched.writeUInt8(touched.readUInt8(i) ^ 1, i);
    t.throws(() => keyring.open(purpose, touched));
  }
  for (const length of [0, 5, 12, 20, 28, sealed.length - 1]) {
    t.throws(() => keyring.open(purpose, sealed.subarray(0, length)));
  }
});

t.test('every purpose and every secret has a key of its own', async (t) => {
  const purposes: Purpose[] = [
    'connection keys',
    'webhook secrets',
    'mudbase tokens',
    'imkit tokens',
    'mail links',
  ];
  const keyring = createKeyring([fresh, old]);
  const keys = purposes.flatMap((name) => keyring.keys(name));
  t.equal(new Set(keys.map((key) => key.toString('hex'))).size, 2 * purposes.length);
  t.ok(keys.every(({ length }) => length === 32));
  t.same(keyring.keys(purpose), [
    ...createKeyring([fresh]).keys(purpose),
    ...createKeyring([old]).keys(purpose),
  ]);
  t.throws(() => keyring.open('webhook secrets', keyring.seal(purpose, 'a key')));
});

t.test('a fingerprint is the SHA-256 of the text', async (t) => {
  t.same(fingerprint('a key'), createHash('sha256').update('a key').digest());
});

t.test('the secret of a data directory is made once, for its owner alone', async (t) => {
  const folder = await mkdtemp(path.join(tmpdir(), 'parlance-secret-'));
  t.teardown(() => rm(folder, { recursive: true }));
  const dataDir = path.join(folder, 'data');
  const made = await readOrMakeSecret(dataDir);
  t.ok(made.length >= 32);
  t.equal(await readOrMakeSecret(dataDir), made);
  t.equal((await stat(path.join(dataDir, 'secret'))).mode & 0o777, 0o600);
});

t.test('processes that start at once agree on it', async (t) => {
  for (let round = 0; round < 20; round++) {
    const folder = await mkdtemp(path.join(tmpdir(), 'parlance-secret-'));
    const secrets = await Promise.all(Array.from({ length: 8 }, () => readOrMakeSecret(folder)));
    await rm(folder, { recursive: true });
    t.same([...new Set(secrets.map(({ length }) => length))], [44], 'whole');
    t.equal(new Set(secrets).size, 1);
  }
});
