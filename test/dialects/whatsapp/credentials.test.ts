import t from 'tap';
import { routes } from '../../../generated/whatsapp/routes.ts';
import { build } from '../../support/build.ts';
import { actAs } from '../../support/parlance.ts';
import {
  addChannel,
  addInstance,
  asInstance,
  callWhatsapp,
  channelPath,
  foundingInstance,
} from '../../support/whatsapp.ts';

t.test('credentials', async (t) => {
  const server = await build(t);
  const alice = await foundingInstance(server);
  const bob = await addInstance(server, 'Bob');
  const { instanceId: instance_id, accessToken: access_token } = alice;
  const jid = await addChannel(alice, 'City news');

  await t.test('stand in any of the four places, in any mix', async (t) => {
    const bearer = { authorization: `Bearer ${access_token}` };
    const mixes: Parameters<typeof callWhatsapp>[3][] = [
      { payload: { instance_id, access_token } },
      { query: { instance_id, access_token } },
      { headers: { ...bearer, 'x-instance-id': instance_id } },
      { headers: { 'access-token': access_token }, query: { instance_id } },
      { headers: { 'access-token': access_token }, payload: { instance_id } },
      { query: { access_token }, headers: { 'x-instance-id': instance_id } },
      { query: { instance_id, access_token }, payload: { instance_id, access_token }, headers: bearer },
    ];
    for (const mix of mixes) {
      const { status, body } = await callWhatsapp(server, 'POST', channelPath(jid, '/mute'), mix);
      t.same({ status, body }, { status: 200, body: { status: 'success', message: 'Channel muted' } });
    }
    const listed = await callWhatsapp(server, 'GET', 'channels', { query: { instance_id, access_token } });
    t.equal(listed.status, 200);
  });

  await t.test('what is missing, wrong or contradictory is told apart', async (t) => {
    const refusals: [string, Parameters<typeof callWhatsapp>[3], number, string][] = [
      ['nothing', {}, 401, 'missing_access_token'],
      ['an empty token', { payload: { instance_id, access_token: '' } }, 401, 'missing_access_token'],
      ['a token that is no text', { payload: { instance_id, access_token: 7 } }, 401, 'missing_access_token'],
      ['a wrong token', { payload: { instance_id, access_token: 'x' } }, 401, 'invalid_access_token'],
      ['no instance', { payload: { access_token } }, 400, 'missing_parameter'],
      ['an unknown instance', { payload: { access_token, instance_id: 'x' } }, 404, 'invalid_session'],
      [
        'two tokens',
        { payload: { instance_id, access_token }, query: { access_token: 'x' } },
        400,
        'conflicting_credentials',
      ],
      [
        'two instances',
        { payload: { instance_id, access_token }, headers: { 'x-instance-id': bob.instanceId } },
        400,
        'conflicting_credentials',
      ],
      [
        'a form',
        {
          payload: `instance_id=${instance_id}&access_token=${access_token}`,
          headers: { 'content-type': 'application/x-www-form-urlencoded' },
        },
        401,
        'missing_access_token',
      ],
      [
        'no JSON',
        { payload: '{"instance_id"', headers: { 'content-type': 'application/json' } },
        400,
        'malformed_request',
      ],
      ['5 MB', { payload: { instance_id, access_token, x: 'x'.repeat(5e6) } }, 413, 'payload_too_large'],
    ];
    for (const [title, rest, status, code] of refusals) {
      const answer = await callWhatsapp(server, 'POST', channelPath(jid, '/mute'), rest);
      t.match(answer, { status, body: { status, code } }, title);
      t.same(Object.keys(answer.body).toSorted(), ['code', 'error', 'message', 'status']);
      t.notMatch(JSON.stringify(answer.body), access_token);
    }
    const missing = await callWhatsapp(server, 'GET', 'channels');
    t.equal(missing.body.message, 'Missing access_token');
  });

  await t.test('an instance of another workspace is as unknown as one that never was', async (t) => {
    const admin = await actAs(server);
    const made = await admin.call('POST', 'workspaces', {
      name: 'Elsewhere',
      host: 'elsewhere.example',
      administrator: { username: 'carol', email: 'carol@example.com', password: 'correct horse' },
    });
    const keys = await server.store.connections.keys(made.body.id);
    const absent = await asInstance(server, 'FFFFFFFFFFFF', access_token).call('POST', 'session/stop');
    const foreign = await asInstance(server, keys.whatsappInstanceId, access_token).call(
      'POST',
      'session/stop',
    );
    t.equal(foreign.status, 404);
    t.same(foreign.body, absent.body);
    const own = asInstance(server, keys.whatsappInstanceId, keys.whatsappAccessToken);
    t.match((await own.call('GET', 'session/info')).body, {
      status: 'WORKING',
      me: { pushName: 'Elsewhere' },
    });
    t.equal((await own.call('GET', channelPath(jid))).status, 404);
  });

  await t.test('unknown paths and methods are refused in the same shape', async (t) => {
    t.match(await callWhatsapp(server, 'GET', 'nothing'), { status: 404, body: { code: 'not_found' } });
    t.match(await callWhatsapp(server, 'PUT', 'channels'), {
      status: 405,
      body: { code: 'method_not_allowed' },
    });
  });

  const bodies: Record<string, object> = {
    createChannel: { name: 'x' },
    createChannelByAlias: { name: 'x' },
    sendText: { chatId: jid, message: 'x' },
    setReaction: { chatId: jid, messageId: 'x', reaction: 'x' },
    markSeen: { chatId: jid },
    sendPoll: { chatId: jid, poll: { name: 'x', options: ['a', 'b'] } },
    votePoll: { chatId: jid, pollMessageId: 'x', votes: [] },
    editMessage: { chatId: jid, messageId: 'x', text: 'x' },
    deleteMessage: { chatId: jid, messageId: 'x' },
    getMessage: { chatId: jid, messageId: 'x' },
    setRateLimit: { policy_slug: 'careful' },
    setWebhook: { url: 'https://bot.example', events: ['*'] },
    updateWebhook: { url: 'https://bot.example' },
    deleteWebhook: { url: 'https://bot.example' },
    replaceWebhooks: { webhooks: [] },
  };
  const media = { chatId: jid, file: { url: 'https://files.example/x' } };
  for (const id of ['sendImage', 'sendPdf', 'sendVideo', 'sendVoice']) bodies[id] = media;
  const queries: Record<string, object> = {
    searchChannelsByText: { text: 'x' },
    searchChannelsByView: { view: 'RECOMMENDED' },
    sendTextByGet: { chatId: jid, message: 'x' },
    listMessages: { chatId: jid },
  };
  const callOf = ({ operationId, method, url }: (typeof routes)[number], who: object) =>
    callWhatsapp(server, method as 'GET', url.replace('/v2/', '').replace(':id', encodeURIComponent(jid)), {
      query: { ...who, ...queries[operationId] } as never,
      ...(method !== 'GET' && { payload: { ...bodies[operationId] } }),
    });

  await t.test('every operation refuses an unknown instance and demands an instance', async (t) => {
    for (const route of routes) {
      if (route.operationId === 'createInstance') continue;
      const unknown = await callOf(route, { access_token, instance_id: 'x' });
      t.match(unknown, { status: 404, body: { code: 'invalid_session' } }, route.operationId);
      const missing = await callOf(route, { access_token });
      t.match(missing, { status: 400, body: { code: 'missing_parameter' } }, route.operationId);
      t.equal((await callOf(route, { access_token: 'x', instance_id })).status, 401, route.operationId);
    }
    t.match(await callWhatsapp(server, 'POST', 'session/create'), { status: 401 });
    const query = { access_token };
    const named = { query, payload: { name: 7 } };
    t.match(await callWhatsapp(server, 'POST', 'session/create', named), { status: 400 });
  });

  await t.test('what needs a working instance refuses a stopped one', async (t) => {
    await bob.call('POST', 'session/stop');
    const { instanceId, accessToken } = bob;
    const refusing = routes.filter(({ responses }) => responses.some(({ status }) => status === 422));
    for (const route of refusing) {
      const { status, body } = await callOf(route, { access_token: accessToken, instance_id: instanceId });
      t.match(
        { status, body },
        { status: 422, body: { status: 'STOPPED', expected: ['WORKING'] } },
        route.operationId,
      );
    }
  });
});

t.test('faults of ours tell nothing, in the shape of the dialect', async (t) => {
  const server = await build(t);
  const alice = await foundingInstance(server);
  const faults: [Error, number, string][] = [
    [new Error('internals: SELECT'), 500, 'internal_error'],
    [Object.assign(new Error('internals'), { code: 'ECONNREFUSED' }), 503, 'unavailable'],
  ];
  for (const [fault, status, code] of faults) {
    server.store.sessions.callerOf = async () => {
      throw fault;
    };
    const answer = await alice.call('GET', 'channels');
    t.match(answer, { status, body: { status, code } });
    t.notMatch(JSON.stringify(answer.body), /internals|SELECT/);
  }
});
