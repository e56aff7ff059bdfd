import t, { type Test } from 'tap';
import { webhookFormatters } from '../../../src/dialects/index.ts';
import { build } from '../../support/build.ts';
import { until } from '../../support/mail.ts';
import { addUser } from '../../support/people.ts';
import { startEngine, startNode, startSink } from '../../support/webhooks.ts';
import {
  addChannel,
  addInstance,
  addToChannel,
  channelPath,
  foundingInstance,
  type WhatsappClient,
} from '../../support/whatsapp.ts';

async function scene(t: Test) {
  const sink = await startSink(t);
  const server = await build(t, { PARLANCE_WEBHOOK_ALLOW_CIDRS: '127.0.0.0/8' });
  const engine = startEngine(server, undefined, webhookFormatters);
  t.teardown(() => engine.stop());
  const alice = await foundingInstance(server);
  const bob = await addInstance(server, 'Bob');
  const chatId = await addChannel(alice, 'City news');
  const act = async (who: WhatsappClient, ...call: Parameters<WhatsappClient['call']>) => {
    const answer = await who.call(...call);
    engine.nudge();
    return answer;
  };
  return {
    ...{ sink, server, alice, bob, chatId, act },
    hook: (who: WhatsappClient, path: string, more = {}) =>
      who.call('POST', 'webhook/set', {
        url: sink.url + path,
        events: ['*'],
        hmac: 'my-secret-key',
        ...more,
      }),
    send: async (message: string, id = chatId) =>
      (await act(alice, 'POST', 'send/text', { chatId: id, message })).body,
    /** The events that came to a path, once there are so many. */
    async told(path: string, count: number) {
      await until(`${count} at ${path}`, async () => (await sink.log(path)).length >= count);
      // biome-ignore lint/suspicious/noExplicitAny: envelopes of every event
      return (await sink.log(path)).map(({ text, headers }) => ({ headers, ...(JSON.parse(text) as any) }));
    },
  };
}

const names = (told: { event: string }[]) => told.map(({ event }) => event);
const bodies = (told: { payload: { body?: string } }[]) => told.map(({ payload }) => payload.body);

t.test('events of a channel in the words of the vendor', async (t) => {
  const { sink, server, alice, bob, chatId, act, hook, send, told } = await scene(t);
  await bob.call('POST', channelPath(chatId, '/follow'));
  await hook(bob, '/fast/bob');
  await hook(alice, '/fast/alice');

  const post = await send('The market opens at nine.');
  const own = post.id;
  const id = own.replace('true', 'false');

  await t.test('a post is told twice to others and once to its author', async (t) => {
    const [one, two] = await told('/fast/bob', 2);
    t.same(names([one, two]).toSorted(), ['message', 'message.any']);
    t.match(one, {
      id: /^evt_[0-9a-hjkmnp-tv-z]{26}$/,
      timestamp: Number,
      session: /^wawp-\d{8}$/,
      instance_id: bob.instanceId,
      me: { id: /@c\.us$/, pushName: 'Bob' },
      engine: 'GOWS',
      environment: { engine: 'GOWS', worker: { id: null } },
      payload: { id, from: chatId, fromMe: false, body: 'The market opens at nine.', ackName: 'UNKNOWN' },
    });
    t.not(one.id, two.id);
    t.equal(one.payload.id, two.payload.id);
    t.notOk('viewCount' in one.payload || 'reactions' in one.payload, 'no counts are pushed (U11)');
    const [mine, ...none] = await told('/fast/alice', 1);
    t.match(mine, { event: 'message.any', payload: { id: own, fromMe: true, source: 'api' } });
    t.same(none, []);
    t.match(one.headers, {
      'x-webhook-hmac': /^[0-9a-f]{128}$/,
      'x-webhook-hmac-algorithm': 'sha512',
      'x-wawp-signature': /^[0-9a-f]{64}$/,
      'webhook-id': String,
      'webhook-signature': /^v1,/,
    });
  });

  await t.test('a delivery counts as a view, once', async (t) => {
    const preview = async () =>
      (await alice.call('GET', channelPath(chatId, '/messages/preview'))).body[0].viewCount;
    await until('the view is counted', async () => (await preview()) === 1);
    await bob.call('GET', 'chats/messages', { chatId });
    t.equal(await preview(), 1);
  });

  await t.test('an answer says what it answers', async (t) => {
    const before = (await sink.log('/fast/bob')).length;
    const answer = await act(alice, 'POST', 'send/text', { chatId, message: 'Or at ten.', reply_to: own });
    const replyTo = { id, body: 'The market opens at nine.' };
    t.match((await told('/fast/bob', before + 2))[before], { payload: { replyTo } });
    await act(alice, 'DELETE', 'messages/delete', { chatId, messageId: answer.body.id });
    await told('/fast/bob', before + 3);
    await told('/fast/alice', 3);
  });

  await t.test('changes and reactions', async (t) => {
    const at = (path: string) => sink.log(path).then(({ length }) => length);
    const before = await at('/fast/bob');
    await act(alice, 'PUT', 'messages/edit', { chatId, messageId: own, text: 'At ten.' });
    await act(bob, 'PUT', 'send/reaction', { chatId, messageId: id, reaction: '👍' });
    await act(bob, 'PUT', 'send/reaction', { chatId, messageId: id, reaction: '❤️' });
    await act(bob, 'PUT', 'send/reaction', { chatId, messageId: id, reaction: '' });
    // What is deleted before anybody was told of its change is only told as deleted.
    await told('/fast/bob', before + 4);
    await act(alice, 'DELETE', 'messages/delete', { chatId, messageId: own });
    const events = (await told('/fast/bob', before + 5)).slice(before);
    t.same(names(events), [
      ...['message.edited', 'message.reaction', 'message.reaction', 'message.reaction', 'message.revoked'],
    ]);
    const texts = events.slice(1, 4).map(({ payload }) => payload.reaction.text);
    t.same(texts, ['👍', '❤️', '']);
    t.match(events[1].payload, { fromMe: true, to: chatId, reaction: { messageId: id } });
    t.match(events[4].payload, { revokedMessageId: post._data.Info.ID, before: null });
    const reaction = (await told('/fast/alice', 5)).find(({ event }) => event === 'message.reaction');
    t.match(reaction.payload, { fromMe: false, from: chatId, reaction: { text: '👍', messageId: own } });
  });

  await t.test('a post of Rocket.Chat is told to followers and owner', async (t) => {
    const dave = await addUser(server, 'dave');
    const roomId = await addToChannel(server, chatId, dave, ['owner']);
    const before = (await sink.log('/fast/bob')).length;
    await dave.post('chat.postMessage', { roomId, text: 'From the office' });
    const events = (await told('/fast/bob', before + 2)).slice(before);
    t.match(events[0].payload, { body: 'From the office', source: 'app', fromMe: false });
  });
});

t.test('who stops hears nothing more', async (t) => {
  const { sink, server, alice, bob, chatId, act, hook, send, told } = await scene(t);
  const other = await addChannel(alice, 'Sports');
  for (const id of [chatId, other]) await bob.call('POST', channelPath(id, '/follow'));
  const carol = await addInstance(server, 'Carol');
  await carol.call('POST', channelPath(chatId, '/follow'));
  await hook(carol, '/fast/carol', { events: ['message'] });
  const unfollow = () => bob.call('POST', channelPath(chatId, '/unfollow'));

  await t.test(
    'unfollow cuts off what is waiting and on its way, and nothing else (U2, U3, U5)',
    async (t) => {
      await hook(bob, '/never/bob', { events: ['message'] });
      for (let i = 0; i < 5; i++) await send(`${i}`);
      await told('/never/bob', 1);
      const begun = performance.now();
      t.equal((await unfollow()).status, 200);
      t.ok(performance.now() - begun < 2_000, 'the receiver is not waited for');
      const { length } = await sink.log('/never/bob');
      await send('after');
      t.same(bodies(await told('/fast/carol', 6)), ['0', '1', '2', '3', '4', 'after']);
      t.equal((await sink.log('/never/bob')).length, length);
      const states = await server.database.prisma.webhookDelivery.groupBy({
        by: ['state', 'problem'],
        where: { userId: bob.userId },
      });
      t.same(states, [{ state: 'cancelled', problem: 'unfollowed' }]);
      await sink.as('/never/bob', 'fast');
      await send('elsewhere', other);
      t.same(bodies((await told('/never/bob', length + 1)).slice(length)), ['elsewhere']);
    },
  );

  await t.test(
    'no kind of event of the channel is told, and its status and other channels are (U4)',
    async (t) => {
      await hook(bob, '/fast/kinds');
      await unfollow();
      const { id: messageId } = await send('kinds');
      await act(alice, 'PUT', 'messages/edit', { chatId, messageId, text: 'Kinds' });
      await act(carol, 'PUT', 'send/reaction', { chatId, messageId, reaction: '👍' });
      await act(carol, 'PUT', 'send/reaction', { chatId, messageId, reaction: '' });
      await act(alice, 'DELETE', 'messages/delete', { chatId, messageId });
      for (const step of ['stop', 'start']) await act(bob, 'POST', `session/${step}`);
      await send('of another', other);
      const heard = await told('/fast/kinds', 4);
      t.same(names(heard).toSorted(), ['message', 'message.any', 'session.status', 'session.status']);
      t.notMatch(JSON.stringify(heard), chatId);
      await bob.call('DELETE', 'webhook/delete', { url: `${sink.url}/fast/kinds` });
    },
  );

  await t.test('unfollow waits for no queue: a backlog without a worker is void at once (U14)', async (t) => {
    const quiet = await addInstance(server, 'Quiet');
    await quiet.call('POST', channelPath(chatId, '/follow'));
    await hook(quiet, '/never/quiet', { events: ['message'] });
    for (let i = 0; i < 20; i++) await send(`backlog ${i}`);
    await told('/never/quiet', 1);
    const { userId } = quiet;
    const { webhookDelivery } = server.database.prisma;
    // What the relay still has to write down would be void only when a worker comes to it.
    await until('all are queued', async () => (await webhookDelivery.count({ where: { userId } })) === 20);
    t.equal((await quiet.call('POST', channelPath(chatId, '/unfollow'))).status, 200);
    const where = { userId, state: { not: 'cancelled' } };
    t.equal(await webhookDelivery.count({ where }), 0, 'when it has answered');
    t.equal((await sink.log('/never/quiet')).length, 1);
  });

  await t.test('a re-follow begins anew: nothing of the gap (U12)', async (t) => {
    const { length } = await sink.log('/never/bob');
    await bob.call('POST', channelPath(chatId, '/follow'));
    await send('again');
    t.same(bodies((await told('/never/bob', length + 1)).slice(length)), ['again']);
  });

  await t.test('a stopped instance gets its status and no posts, also not later', async (t) => {
    await hook(bob, '/never/bob', { events: ['message', 'session.status'] });
    const { length } = await sink.log('/never/bob');
    await act(bob, 'POST', 'session/stop');
    await told('/never/bob', length + 1);
    await send('meanwhile');
    await act(bob, 'POST', 'session/start');
    await send('afterwards');
    const events = (await told('/never/bob', length + 3)).slice(length);
    t.same(events.map(({ event, payload }) => payload.status ?? `${event} ${payload.body}`).toSorted(), [
      'STOPPED',
      'WORKING',
      'message afterwards',
    ]);
    t.match(events.find(({ event }) => event === 'session.status')?.payload, {
      instance_id: bob.instanceId,
      name: /^wawp-/,
      statuses: [{ status: String, timestamp: Number }],
      data: null,
    });
  });

  await t.test('a deleted channel, webhook or instance tells nobody anything', async (t) => {
    await sink.as('/fast/carol', 'never');
    const { length } = await sink.log('/fast/carol');
    await send('x');
    await told('/fast/carol', length + 1);
    t.equal((await alice.call('DELETE', channelPath(chatId))).status, 200);
    const pending = () =>
      server.database.prisma.webhookDelivery.count({ where: { state: { in: ['pending', 'sending'] } } });
    t.equal(await pending(), 0);
    await carol.call('POST', channelPath(other, '/follow'));
    await send('y', other);
    await told('/fast/carol', length + 2);
    t.equal((await carol.call('DELETE', 'webhook/delete', { url: `${sink.url}/fast/carol` })).status, 200);
    await hook(carol, '/never/again', { events: ['message'] });
    await send('z', other);
    await told('/never/again', 1);
    t.equal((await carol.call('DELETE', 'session/delete')).status, 200);
    t.equal(await pending(), 0);
  });
});

t.test('no credential and no secret is in a line of the log', async (t) => {
  const server = await build(t);
  const { instanceId, accessToken } = await foundingInstance(server);
  const node = await startNode(t, server.databaseUrl);
  const query = `instance_id=${instanceId}&access_token=${accessToken}`;
  const ask = async (path: string, init?: RequestInit) =>
    (await fetch(`${node.url}/v2/${path}`, init)).status;
  const json = (body: object): RequestInit => ({
    method: 'POST',
    headers: { 'content-type': 'application/json', authorization: `Bearer ${accessToken}` },
    body: JSON.stringify({ instance_id: instanceId, access_token: accessToken, ...body }),
  });
  t.equal(await ask(`channels?${query}`), 200);
  t.equal(await ask(`nothing?${query}`), 404);
  t.equal(await ask(`channels/x?${query}`), 400);
  t.equal(await ask('channels', json({ name: 'City news' })), 200);
  t.equal(
    await ask('webhook/set', json({ url: 'http://127.0.0.1:9/', events: ['*'], hmac: 'my-secret-key' })),
    200,
  );
  t.equal(await ask('webhook/set', json({ url: 'x', events: ['*'], hmac: 'my-secret-key' })), 400);
  await until('the requests are logged', async () => node.output().includes('/v2/webhook/set'));
  await node.kill('SIGTERM');
  for (const secret of [instanceId, accessToken, 'my-secret-key']) t.notOk(node.output().includes(secret));
});
