import type { LookupAddress } from 'node:dns';
import t from 'tap';
import { CoreError } from '../../../src/core/errors.ts';
import { mayReach, readWebhookUrl } from '../../../src/core/webhook-url.ts';
import type { Resolver } from '../../../src/delivery/webhooks/connector.ts';
import { Sender } from '../../../src/delivery/webhooks/sender.ts';
import { startSink } from '../../support/webhooks.ts';

const addresses = (...list: string[]) =>
  list.map((address): LookupAddress => ({ address, family: address.includes(':') ? 6 : 4 }));

/** Attempts one request of a sender that opens no network, unless told. */
async function attempt(url: string, resolve?: Resolver, openNetworks: string[] = []) {
  const sender = new Sender(openNetworks, resolve);
  const { signal } = new AbortController();
  const outcome = await sender.send({ url, headers: {}, body: '{}', signal, mayBegin: () => true });
  await sender.close();
  return outcome;
}

const refusedAddress = new CoreError('webhookUrlInvalid', { reason: 'address' });

/** Addresses in every form that may not be reached. */
const hosts = [
  ...[
    'localhost',
    'a.localhost',
    'localhost.',
    '127.0.0.1',
    '127.1',
    '2130706433',
    '0x7f.1',
    '0177.0.0.1',
    '0.0.0.0',
    '0',
  ],
  ...[
    '[::1]',
    '[::]',
    '[::ffff:10.0.0.1]',
    '[::ffff:7f00:1]',
    '[::127.0.0.1]',
    '[64:ff9b::7f00:1]',
    '[2002:7f00:1::]',
  ],
  ...[
    '169.254.169.254',
    '100.64.0.1',
    '10.0.0.1',
    '172.16.0.1',
    '192.168.1.1',
    '192.0.2.1',
    '198.18.0.1',
    '224.0.0.1',
  ],
  ...[
    '255.255.255.255',
    '240.0.0.1',
    '[fe80::1]',
    '[fd00::1]',
    '[ff02::1]',
    '[2001:db8::1]',
    '１２７.0.0.1',
    '①②⑦.0.0.1',
  ],
];

t.test('addresses that are not public are refused, when set and when sent', async (t) => {
  const sink = await startSink(t);
  const { port } = new URL(sink.url);
  const before = await sink.connections();
  for (const host of hosts) {
    const url = `http://${host}:${port}/`;
    t.throws(() => readWebhookUrl(url, []), refusedAddress, url);
    t.match(await attempt(url), { error: 'addressRefused', status: null }, url);
  }
  t.equal(await sink.connections(), before + 1, 'nothing was connected but this question');
});

t.test('a name is looked up at every connection', async (t) => {
  const sink = await startSink(t);
  const url = `http://hook.example:${new URL(sink.url).port}/fast/x`;
  t.equal(readWebhookUrl(url, []), url, 'a name may be set');
  let asked = 0;
  const rebinding: Resolver = (_, __, callback) =>
    callback(null, asked++ === 0 ? addresses('198.51.100.7', '127.0.0.1') : addresses('127.0.0.1'));
  t.equal((await attempt(url, rebinding)).error, 'addressRefused', 'one bad address is enough');
  t.equal((await attempt(url, rebinding)).error, 'addressRefused');
  t.equal(asked, 2);
  const mapped: Resolver = (_, __, callback) => callback(null, addresses('::ffff:127.0.0.1'));
  t.equal((await attempt(url, mapped)).error, 'addressRefused');
  const nobody: Resolver = (_, __, callback) =>
    callback(Object.assign(new Error(), { code: 'ENOTFOUND' }), []);
  t.equal((await attempt(url, nobody)).error, 'unreachable');
  t.equal((await sink.log('/fast/x')).length, 0);

  const local: Resolver = (_, __, callback) => callback(null, addresses('127.0.0.1'));
  t.match(
    await attempt(url, local, ['127.0.0.0/8']),
    { error: null, status: 200 },
    'the operator may open a network',
  );
  t.equal((await sink.log('/fast/x')).length, 1);
});

t.test('what is an address to send to', async (t) => {
  t.equal(readWebhookUrl('https://bot.example/hook?a=b', []), 'https://bot.example/hook?a=b');
  t.equal(readWebhookUrl('http://10.1.2.3/', ['10.0.0.0/8', 'fd00::/8']), 'http://10.1.2.3/');
  const refused: [string, string][] = [
    ['nonsense', 'malformed'],
    ['ftp://bot.example/', 'scheme'],
    ['file:///etc/passwd', 'scheme'],
    ['http://user:pass@bot.example/', 'credentials'],
    ['http://user@bot.example/', 'credentials'],
    [`https://bot.example/${'x'.repeat(10_000)}`, 'tooLong'],
    [`https://bot.example/${'ü'.repeat(1000)}`, 'tooLong'],
    ['http://10.1.2.3/', 'address'],
  ];
  for (const [url, reason] of refused)
    t.throws(
      () => readWebhookUrl(url, ['192.168.0.0/16']),
      new CoreError('webhookUrlInvalid', { reason }),
      url.slice(0, 60),
    );
  t.notOk(mayReach('fe80::1%eth0', []));
  t.notOk(mayReach('nonsense', []));
  t.ok(mayReach('93.184.215.14', []));
  t.ok(mayReach('2606:4700::1111', []));
  t.ok(mayReach('::ffff:93.184.215.14', []));
});
