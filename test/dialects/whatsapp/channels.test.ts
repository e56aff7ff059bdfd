import t, { type Test } from 'tap';
import { build } from '../../support/build.ts';
import { addUser } from '../../support/people.ts';
import { signIn } from '../../support/rocketchat.ts';
import {
  addChannel,
  addInstance,
  addToChannel,
  callWhatsapp,
  channelPath,
  foundingInstance,
} from '../../support/whatsapp.ts';

async function scene(t: Test) {
  const server = await build(t);
  const alice = await foundingInstance(server);
  const bob = await addInstance(server, 'Bob');
  const jid = await addChannel(alice, 'City news');
  return { server, alice, bob, jid };
}

const unknown = '120363999999999999@newsletter';
const unfollowed = { status: 'success', message: 'No longer following the channel' };

t.test('making, finding and deleting channels', async (t) => {
  const { server, alice, bob } = await scene(t);

  await t.test('a new channel has an owner, a JID and an invite, under both spellings', async (t) => {
    const picture = { url: 'https://files.example/news.jpg', mimetype: 'image/jpeg', filename: 'news.jpg' };
    const values = { name: 'Night news', description: 'Late', picture, type: 'string' };
    const { status, body } = await alice.call('POST', 'channels', values);
    t.equal(status, 200);
    t.match(body, {
      id: /^120363\d{12}@newsletter$/,
      name: 'Night news',
      description: 'Late',
      invite: /^https:\/\/whatsapp\.com\/channel\/[0-9A-Za-z]{24}$/,
      picture: picture.url,
      preview: picture.url,
      role: 'OWNER',
      subscribersCount: 0,
    });
    t.equal(body.invite_link, body.invite);
    t.equal(body.subscribers, body.subscribersCount);
    const code = body.invite.split('/').at(-1);
    for (const id of [body.id, code, body.invite, body.invite.replace('https://', 'https://www.')]) {
      t.same((await alice.call('GET', channelPath(id))).body, body, id);
    }
    t.match((await bob.call('GET', channelPath(code))).body, { id: body.id, role: 'GUEST' });
  });

  await t.test('names need not be unique, and Rocket.Chat gets one that is', async (t) => {
    const admin = await signIn(server.app);
    const names = ['Ünïcode news!', 'Ünïcode news!', '日本', 'admin'];
    for (const name of names) {
      t.match(await alice.call('POST', 'channels/create', { name }), { status: 200, body: { name } });
    }
    const { channels } = (await admin.get('channels.list', { count: 50 })).body;
    const slugs = channels.map(({ name }: { name: string }) => name);
    t.ok(slugs.includes('Unicode-news'), slugs);
    t.ok(
      slugs.some((slug: string) => /^Unicode-news-[0-9a-f]{24}$/.test(slug)),
      slugs,
    );
    t.match(
      channels.find(({ name }: { name: string }) => name === 'Unicode-news'),
      { fname: 'Ünïcode news!', broadcast: true, ro: true, t: 'c' },
    );
  });

  await t.test('a repeated key makes nothing new, also at the same moment', async (t) => {
    const { instanceId: instance_id, accessToken: access_token } = alice;
    const headers = { 'idempotency-key': 'one' };
    const make = () =>
      callWhatsapp(server, 'POST', 'channels', {
        headers,
        payload: { instance_id, access_token, name: 'Once' },
      });
    const made = await Promise.all([make(), make(), make(), make()]);
    t.equal(new Set(made.map(({ body }) => body.id)).size, 1);
    t.equal((await make()).body.id, made[0]?.body.id);
    const other = await callWhatsapp(server, 'POST', 'channels', {
      headers,
      payload: { instance_id: bob.instanceId, access_token, name: 'Once' },
    });
    t.not(other.body.id, made[0]?.body.id, 'the key is the instance’s own');
  });

  await t.test('what cannot be a channel is refused', async (t) => {
    const bad: Record<string, unknown>[] = [{}, { name: '' }, { name: 'x'.repeat(101) }, { name: 7 }];
    bad.push({ name: 'x', picture: { url: 'ftp://files.example' } });
    for (const values of bad) {
      t.equal((await alice.call('POST', 'channels', values)).status, 400);
      t.equal((await alice.call('POST', 'channels/create', values)).status, 400);
    }
    t.equal((await alice.call('GET', 'channels', { role: 'GUEST' })).status, 400);
    const tooLong = { name: 'x', description: 'x'.repeat(5e6) };
    t.equal((await alice.call('POST', 'channels', tooLong)).status, 413);
  });

  await t.test('lists what it runs and follows, by role', async (t) => {
    const jid = await addChannel(alice, 'Sports');
    await bob.call('POST', channelPath(jid, '/follow'));
    const followed = (await bob.call('GET', 'channels', { role: 'SUBSCRIBER' })).body;
    t.match(followed, [{ id: jid, role: 'SUBSCRIBER', subscribers: 1 }]);
    t.equal(followed.length, 1);
    const own = (await alice.call('GET', 'channels', { role: 'OWNER' })).body;
    t.ok(own.length > 5);
    t.same((await alice.call('GET', 'channels', { role: 'ADMIN' })).body, []);
  });

  await t.test('only its owner deletes one, and it is gone for all', async (t) => {
    const jid = await addChannel(alice, 'Short');
    await bob.call('POST', channelPath(jid, '/follow'));
    t.match(await bob.call('DELETE', channelPath(jid)), { status: 403, body: { code: 'not_owner' } });
    const { status, body } = await alice.call('DELETE', channelPath('{id}'), { id: jid });
    t.same({ status, body }, { status: 200, body: { status: 'success', message: 'Channel deleted' } });
    t.equal((await alice.call('DELETE', channelPath(jid))).status, 404);
    t.match(await bob.call('GET', channelPath(jid)), { status: 404, body: { code: 'channel_not_found' } });
    t.match(await bob.call('POST', channelPath(jid, '/unfollow')), { status: 200, body: unfollowed });
    const carol = await addInstance(server, 'Carol');
    t.equal((await carol.call('POST', channelPath(jid, '/unfollow'))).status, 404, 'who was never there');
  });
});

t.test('following and leaving', async (t) => {
  const { server, alice, bob, jid } = await scene(t);
  const prefs = async (userId: string) =>
    (await server.database.prisma.membership.findFirstOrThrow({ where: { userId, leftAt: null } })).prefs;

  await t.test('a follow is repeatable and muted at first; so is a re-follow', async (t) => {
    for (const _ of [1, 2]) {
      const { status, body } = await bob.call('POST', channelPath(jid, '/follow'));
      t.same(
        { status, body },
        { status: 200, body: { status: 'success', message: 'Now following the channel' } },
      );
    }
    t.same(await prefs(bob.userId), { whatsapp: { muted: true } });
    for (const _ of [1, 2]) t.equal((await bob.call('POST', channelPath(jid, '/unmute'))).status, 200);
    t.same(await prefs(bob.userId), { whatsapp: { muted: false } });
    await bob.call('POST', channelPath(jid, '/unfollow'));
    const notedBy = () =>
      server.database.prisma.event.findMany({ where: { actorId: bob.userId }, orderBy: { id: 'asc' } });
    const before = (await notedBy()).length;
    await bob.call('POST', channelPath(jid, '/follow'));
    t.same(await prefs(bob.userId), { whatsapp: { muted: true } });
    const told = (await notedBy()).slice(before).map(({ type }) => type);
    t.same(told, ['member.joined'], 'at once, so that no crash leaves a follow half done');
    t.match((await alice.call('GET', channelPath(jid))).body, { subscribersCount: 1 });
  });

  await t.test('unfollow answers the same however often, and counts once (U1, U6, U7)', async (t) => {
    const { instanceId: instance_id, accessToken: access_token } = bob;
    const payload = { instance_id, access_token, id: jid };
    const unfollow = () => callWhatsapp(server, 'POST', 'channels/%7Bid%7D/unfollow', { payload });
    const answers = await Promise.all(Array.from({ length: 8 }, unfollow));
    answers.push(await unfollow());
    for (const { status, body } of answers) t.same({ status, body }, { status: 200, body: unfollowed });
    t.same((await bob.call('GET', 'channels')).body, []);
    t.match((await bob.call('GET', channelPath(jid))).body, { role: 'GUEST', subscribersCount: 0 });
  });

  await t.test('who has left may do nothing there, also on another node (U10)', async (t) => {
    const posted = (await alice.call('POST', 'send/text', { chatId: jid, message: 'Hello' })).body;
    const refusals: [Parameters<typeof bob.call>[0], string, Record<string, unknown>][] = [
      ['POST', 'send/text', { message: 'x' }],
      ['GET', 'send/text', { message: 'x' }],
      ['POST', 'send/poll', { poll: { name: 'x', options: ['a', 'b'] } }],
      ['PUT', 'send/reaction', { messageId: posted.id, reaction: '👍' }],
      ['POST', 'send/seen', {}],
      ['POST', 'send/poll-vote', { pollMessageId: posted.id, votes: [] }],
      ['PUT', 'messages/edit', { messageId: posted.id, text: 'x' }],
      ['DELETE', 'messages/delete', { messageId: posted.id }],
      ['POST', channelPath(jid, '/mute'), {}],
      ['POST', channelPath(jid, '/unmute'), {}],
    ];
    for (const kind of ['image', 'pdf', 'video', 'voice'])
      refusals.push(['POST', `send/${kind}`, { file: { url: 'https://files.example/x' } }]);
    const before = await server.database.prisma.event.count();
    for (const [method, path, values] of refusals) {
      const answer = await bob.call(method, path, { chatId: jid, ...values });
      t.match(answer, { status: 403, body: { code: 'not_following' } }, path);
    }
    t.equal(await server.database.prisma.event.count(), before, 'nothing was written');
  });

  await t.test('the owner stays, an admin may go and loses the role (U13)', async (t) => {
    const refused = await alice.call('POST', channelPath(jid, '/unfollow'));
    t.match(refused, { status: 403, body: { code: 'owner_cannot_unfollow' } });
    t.match((await alice.call('GET', channelPath(jid))).body, { role: 'OWNER' });
    await bob.call('POST', channelPath(jid, '/follow'));
    await server.database.prisma.membership.updateMany({
      where: { userId: bob.userId },
      data: { roles: ['moderator'] },
    });
    t.match((await bob.call('GET', 'channels')).body, [{ id: jid, role: 'ADMIN' }]);
    t.equal((await bob.call('POST', 'send/text', { chatId: jid, message: 'x' })).status, 200);
    await bob.call('POST', channelPath(jid, '/unfollow'));
    await bob.call('POST', channelPath(jid, '/follow'));
    t.match((await bob.call('GET', 'channels')).body, [{ role: 'SUBSCRIBER' }]);
  });

  await t.test('channels that are unknown, malformed or named twice (U8)', async (t) => {
    const acts: [Parameters<typeof bob.call>[0], string][] = [
      ['GET', ''],
      ['DELETE', ''],
      ['POST', '/follow'],
      ['POST', '/unfollow'],
      ['POST', '/mute'],
      ['POST', '/unmute'],
      ['GET', '/messages/preview'],
    ];
    for (const [method, tail] of acts) {
      const gone = await bob.call(method, channelPath(unknown, tail));
      t.match(gone, { status: 404, body: { code: 'channel_not_found' } }, `${method} ${tail}`);
      for (const id of ['x@newsletter', '12@c.us', 'short', 'https://whatsapp.com/channel/']) {
        const malformed = await bob.call(method, channelPath(id, tail));
        t.match(malformed, { status: 400, body: { code: 'invalid_channel_id' } }, `${method} ${tail} ${id}`);
      }
      const unnamed = await bob.call(method, `channels/:id${tail}`);
      t.match(unnamed, { status: 400, body: { code: 'missing_parameter', message: /: id$/ } });
    }
    const mismatch = await bob.call('POST', channelPath(jid, '/unfollow'), { id: unknown });
    t.match(mismatch, { status: 400, body: { code: 'id_mismatch' } });
    t.match((await bob.call('GET', 'channels')).body, [{ id: jid }], 'and nothing happened');
    const general = await bob.call('POST', channelPath('0029Va4K0PZ5a245NkngBA2M', '/follow'));
    t.equal(general.status, 404);
  });

  await t.test('a follower in Rocket.Chat is one more, and reads only', async (t) => {
    const dave = await addUser(server, 'dave');
    const roomId = await addToChannel(server, jid, dave, []);
    const info = await dave.get('channels.info', { roomId });
    t.match(info.body.channel, { broadcast: true, ro: true });
    t.equal((await dave.post('chat.postMessage', { roomId, text: 'x' })).body.success, false);
  });

  await t.test('nobody learns from the channel who follows it, also not in Rocket.Chat', async (t) => {
    const erin = await addUser(server, 'erin');
    const { roomId } = await server.database.prisma.roomAlias.findFirstOrThrow({ where: { alias: jid } });
    const count = async () => (await erin.get('channels.info', { roomId })).body.channel.msgs;
    const before = await count();
    t.equal((await erin.post('channels.join', { roomId })).status, 200);
    await bob.call('POST', channelPath(jid, '/unfollow'));
    await bob.call('POST', channelPath(jid, '/follow'));
    t.equal((await erin.post('channels.leave', { roomId })).status, 200);
    t.equal(await count(), before, 'no message tells of it');
    const told = (await erin.get('channels.messages', { roomId })).body.messages;
    t.same(
      told.filter((message: { t?: string }) => message.t !== undefined),
      [],
    );
  });

  await t.test('whoever comes and goes at once ends as one or the other', async (t) => {
    const rush = await addChannel(alice, 'Rush');
    const acts = Array.from({ length: 24 }, (_, i) => (i % 2 === 0 ? '/follow' : '/unfollow'));
    const answers = await Promise.all(acts.map((act) => bob.call('POST', channelPath(rush, act))));
    for (const { status } of answers) t.equal(status, 200);
    const where = { userId: bob.userId, room: { aliases: { path: ['whatsapp'], equals: rush } } };
    const { leftAt, epoch } = await server.database.prisma.membership.findFirstOrThrow({ where });
    const room = await server.database.prisma.room.findFirstOrThrow({ where: where.room });
    const living = await server.database.prisma.membership.count({
      where: { roomId: room.id, leftAt: null },
    });
    t.equal(room.memberCount, living);
    const events = await server.database.prisma.event.count({
      where: { subjectId: bob.userId, roomId: room.id, type: { in: ['member.joined', 'member.left'] } },
    });
    t.equal(events, epoch, 'one event for each beginning and end');
    t.equal(leftAt === null, epoch % 2 === 1);
  });
});

t.test('finding channels', async (t) => {
  const { server, alice, bob, jid } = await scene(t);
  await alice.call('POST', 'channels', { name: 'Running clubs', description: 'Where to run' });
  await bob.call('POST', channelPath(jid, '/follow'));
  const names = ({ body }: { body: { channels: { name: string }[] } }) =>
    body.channels.map(({ name }) => name);
  const find = (text: string, more = {}) => bob.call('GET', 'channels/search/text', { text, ...more });

  await t.test('by words of name or description and their kin, the larger first', async (t) => {
    t.same(names(await find('NEWS')), ['City news']);
    t.same(names(await find('clubs run')), ['Running clubs']);
    t.same(names(await find('runs')), ['Running clubs'], 'a similar word');
    t.same(names(await find('nothing like it')), []);
    t.same(names(await find('%')), []);
    const { body } = await find('news');
    t.equal('role' in body.channels[0], false);
    t.match(body, {
      nextCursor: null,
      page: { hasNextPage: false, hasPreviousPage: false, startCursor: null },
    });
    t.same(names(await find('news', { categories: 'BUSINESS,SPORTS' })), []);
  });

  await t.test('by view, page after page', async (t) => {
    const browse = (more = {}) => bob.call('GET', 'channels/search/view', { view: 'RECOMMENDED', ...more });
    t.same(names(await browse({ countries: 'DE' })), ['City news', 'Running clubs']);
    const first = await browse({ limit: 1 });
    t.same(names(first), ['City news']);
    t.equal(first.body.nextCursor, first.body.page.endCursor);
    const second = await browse({ limit: 1, startCursor: first.body.nextCursor });
    t.same(names(second), ['Running clubs']);
    t.match(second.body, { nextCursor: null, page: { hasPreviousPage: true, hasNextPage: false } });
  });

  await t.test('not by what is none', async (t) => {
    const { instanceId: instance_id, accessToken: access_token } = bob;
    const query = { instance_id, access_token };
    const bad = [
      'text',
      'text?text=',
      'text?text=x&limit=0',
      'text?text=x&limit=201',
      'text?text=x&startCursor=x',
      `text?text=x&startCursor=${Buffer.from('[1,2,{}]').toString('base64url')}`,
      'view',
      'view?view=NOTHING',
    ];
    for (const path of bad) {
      const [tail = '', search = ''] = path.split('?');
      const extra = Object.fromEntries(new URLSearchParams(search));
      const answer = await callWhatsapp(server, 'GET', `channels/search/${tail}`, {
        query: { ...query, ...extra },
      });
      t.equal(answer.status, 400, path);
    }
  });

  await t.test('and by what they can be searched', async (t) => {
    t.same((await bob.call('GET', 'channels/search/views')).body, [
      { value: 'RECOMMENDED', name: 'Explore' },
    ]);
    const countries = (await bob.call('GET', 'channels/search/countries')).body;
    t.match(countries, { length: /^2\d\d$/ });
    t.hasStrict(
      countries.find(({ code }: { code: string }) => code === 'US'),
      { name: 'United States' },
    );
    t.same((await bob.call('GET', 'channels/search/categories')).body, [
      { value: 'BUSINESS', name: 'Business' },
    ]);
  });
});
