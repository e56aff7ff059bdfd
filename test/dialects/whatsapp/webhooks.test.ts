import t from 'tap';
import { build } from '../../support/build.ts';
import { addInstance, foundingInstance } from '../../support/whatsapp.ts';

const url = 'https://bot.example/hook';
const events = ['message', 'session.status'];

t.test('webhooks of an instance', async (t) => {
  const server = await build(t);
  const alice = await foundingInstance(server);
  const list = async () => (await alice.call('GET', 'session/webhook')).body;
  const plain = { url, events, is_active: true, retries: null, name: null };

  await t.test('are set by their address, and their secret is never shown', async (t) => {
    const values = {
      url,
      events,
      is_active: 1,
      retries: { delay: 2, attempts: 15 },
      hmac: 'my-secret-key',
      name: 'Bot',
    };
    const { status, body } = await alice.call('POST', 'webhook/set', values);
    const { hmac: _, ...shown } = { ...values, is_active: true };
    t.same(
      { status, body },
      { status: 200, body: { status: 'success', message: 'Webhook saved', webhook: shown } },
    );
    t.same(await list(), { webhooks: [shown], systemConfig: {} });
    const stored = await server.database.prisma.webhookEndpoint.findFirstOrThrow();
    t.notMatch(Buffer.from(stored.sealedSecret ?? []).toString('latin1'), 'my-secret-key');
    await alice.call('POST', 'webhook/set', { url, events: ['*'] });
    t.same((await list()).webhooks, [{ ...plain, events: ['*'] }], 'replaced as a whole');
  });

  await t.test('are changed member by member', async (t) => {
    const changes: [Record<string, unknown>, object][] = [
      [{ is_active: 0 }, { is_active: false, events: ['*'] }],
      [{ events }, { is_active: false, events }],
      [
        { is_active: true, name: 'Bot' },
        { is_active: true, name: 'Bot' },
      ],
      [
        { retries: { delay: 0, attempts: 0 }, hmac: 'x' },
        { retries: { delay: 0, attempts: 0 }, name: 'Bot' },
      ],
      [{ retries: null, name: null, hmac: '' }, plain],
      [{}, plain],
    ];
    for (const [values, webhook] of changes) {
      const answer = await alice.call('PATCH', 'webhook/update', { url, ...values });
      t.match(answer, { status: 200, body: { message: 'Webhook updated', webhook } });
    }
    const other = await alice.call('PATCH', 'webhook/update', { url: 'https://other.example', name: 'x' });
    t.match(other, { status: 404, body: { code: 'webhook_not_found' } });
  });

  await t.test('are replaced all at once, keeping what their list does not say', async (t) => {
    await alice.call('PATCH', 'webhook/update', { url, name: 'Bot', retries: { delay: 1, attempts: 1 } });
    const webhooks = [
      { url, events: ['message'], is_active: false },
      { url: 'https://other.example/', events },
    ];
    const { status, body } = await alice.call('POST', 'session/webhook', { webhooks });
    t.equal(status, 200);
    t.match(body.webhooks, [
      { url, is_active: false, name: 'Bot', retries: { delay: 1, attempts: 1 } },
      { url: 'https://other.example/', is_active: true },
    ]);
    const bad: [object[], string][] = [
      [[...webhooks, webhooks[0] as object], 'invalid_parameter'],
      [[{ url: 'http://127.0.0.1', events }], 'invalid_webhook_url'],
      [[{ url: 'x' }], 'missing_parameter'],
    ];
    for (const [list, code] of bad)
      t.match(await alice.call('POST', 'session/webhook', { webhooks: list }), {
        status: 400,
        body: { code },
      });
    t.same(await list(), body, 'and nothing changed');
    t.same((await alice.call('POST', 'session/webhook', { webhooks: [] })).body.webhooks, []);
  });

  await t.test('are deleted, and again without harm', async (t) => {
    await alice.call('POST', 'webhook/set', { url, events });
    const gone = { status: 200, body: { status: 'success', message: 'Webhook deleted' } };
    for (const _ of [1, 2]) t.match(await alice.call('DELETE', 'webhook/delete', { url }), gone);
    t.same((await list()).webhooks, []);
    t.match(await alice.call('DELETE', 'webhook/delete'), {
      status: 400,
      body: { code: 'missing_parameter' },
    });
  });

  await t.test('lead to the public internet, and nowhere else', async (t) => {
    const addresses = [
      'http://localhost',
      'http://127.0.0.1',
      'http://2130706433',
      'http://0x7f.1',
      'http://[::1]',
      'http://[::ffff:10.0.0.1]',
      'http://169.254.169.254/latest',
      'http://100.64.0.1',
      'http://0.0.0.0',
      'ftp://bot.example',
      'https://user:secret@bot.example',
      'no address',
      `https://bot.example/${'x'.repeat(10_240)}`,
    ];
    for (const address of addresses) {
      const answer = await alice.call('POST', 'webhook/set', { url: address, events });
      t.match(answer, { status: 400, body: { code: 'invalid_webhook_url' } }, address.slice(0, 60));
      t.notMatch(JSON.stringify(answer.body), 'secret');
    }
  });

  await t.test('are twenty at most, of known events', async (t) => {
    const unknown = await alice.call('POST', 'webhook/set', { url, events: ['channel.read'] });
    t.match(unknown, { status: 400, body: { code: 'invalid_parameter' } });
    t.equal((await alice.call('PATCH', 'webhook/update', { url, events: ['channel.read'] })).status, 400);
    t.equal((await alice.call('POST', 'webhook/set', { url, events: [] })).status, 400);
    const set = (i: number) => alice.call('POST', 'webhook/set', { url: `${url}/${i}`, events });
    const answers = await Promise.all(Array.from({ length: 22 }, (_, i) => set(i)));
    t.equal(answers.filter(({ status }) => status === 200).length, 20);
    t.match(answers.find(({ status }) => status === 400)?.body, { code: 'too_many_webhooks' });
    const bob = await addInstance(server, 'Bob');
    t.same((await bob.call('GET', 'session/webhook')).body.webhooks, [], 'each instance has its own');
  });
});
