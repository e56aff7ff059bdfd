import t from 'tap';
import { build } from '../../support/build.ts';
import { addImkitClient, imkitPlatform, withImkitHeaders } from '../../support/imkit.ts';
import { addImkitRoom, eventsAbout, say } from '../../support/imkit-rooms.ts';

t.test('pins', async (t) => {
  const server = await build(t);
  const [alice, bob, carol, mallory] = [
    await addImkitClient(server, 'alice'),
    await addImkitClient(server, 'bob'),
    await addImkitClient(server, 'carol'),
    await addImkitClient(server, 'mallory'),
  ];
  const platform = await imkitPlatform(server);
  const room = await addImkitRoom(server, 'demo-room', [
    { client: alice, roles: ['owner'] },
    { client: bob, roles: ['moderator'] },
    { client: carol },
  ]);
  const list = async (path = 'pined-messages') =>
    (await carol.call('GET', `/rooms/${room}/${path}`)).body.result;

  await t.test('an unpinned message is shown whole', async (t) => {
    const { id } = await say(carol, room, 'Lunch at noon');
    const pinned = await alice.call('POST', `/messages/${id}/pin`);
    t.match(pinned, { status: 200, body: { RC: 0, RM: 'OK', result: { id, pinned: true, isPined: true } } });
    const { status, body } = await alice.call('DELETE', `/messages/${id}/pin`);
    t.equal(status, 200);
    t.match(body, {
      RC: 0,
      RM: 'OK',
      result: {
        _id: id,
        id,
        message: 'Lunch at noon',
        room,
        sender: { _id: carol.userId, id: carol.userId, nickname: 'CAROL', avatarUrl: '', isRobot: false },
        messageType: 'text',
        appID: await server.store.workspaces.idForHost(''),
        pinned: false,
        isPined: false,
        reactions: [],
        reactionCount: 0,
      },
    });
    for (const field of ['messageTimeMS', 'createdAtMS', 'updatedAtMS']) t.type(body.result[field], 'number');
    t.type(body.result.sender.lastLoginTimeMS, 'number');
    t.ok(body.result.updatedAtMS >= pinned.body.result.updatedAtMS);

    const again = await alice.call('DELETE', `/messages/${id}/pin/`);
    t.match(again, {
      status: 200,
      body: { result: { pinned: false, updatedAtMS: body.result.updatedAtMS } },
    });
    t.match(await eventsAbout(server, id), { 'message.pinned': 1, 'message.unpinned': 1 });
    const listed = await carol.call('GET', `/rooms/${room}/messages/v3`);
    t.match(listed.body.result.data, [{ id, pinned: false }]);
    t.same(await list(), { totalCount: 0, data: [] });
  });

  await t.test('is for owner, managers and the platform', async (t) => {
    const { id } = await say(carol, room, 'x');
    for (const client of [alice, bob, platform]) {
      t.match(await client.call('POST', `/messages/${id}/pin`), {
        status: 200,
        body: { result: { pinned: true } },
      });
      t.match(await client.call('DELETE', `/messages/${id}/pin`), {
        status: 200,
        body: { result: { pinned: false } },
      });
    }
    const plain = (what: string) => ({
      status: 403,
      body: {
        RC: 403,
        RM: 'Permission denied',
        error: { code: 'INSUFFICIENT_PERMISSION', message: `Only room owner or admin can ${what} messages` },
      },
    });
    t.match(await carol.call('POST', `/messages/${id}/pin`), plain('pin'));
    t.match(await carol.call('DELETE', `/messages/${id}/pin`), plain('unpin'));
    for (const method of ['POST', 'DELETE'] as const) {
      const stranger = await mallory.call(method, `/messages/${id}/pin`);
      t.match(stranger, { status: 403, body: { RC: 403, error: { code: 'NOT_ROOM_MEMBER' } } });
    }
    const stranger = await mallory.call('GET', `/rooms/${room}/pined-messages`);
    t.match(stranger, { status: 403, body: { error: { code: 'NOT_ROOM_MEMBER' } } });
  });

  await t.test('both members of a direct room pin', async (t) => {
    const direct = await addImkitRoom(server, 'both', [{ client: alice }, { client: carol }], 'direct');
    const { id } = await say(alice, direct, 'x');
    t.match(await carol.call('POST', `/messages/${id}/pin`), { status: 200 });
    t.match(await alice.call('DELETE', `/messages/${id}/pin`), { status: 200 });
  });

  await t.test('a room has one', async (t) => {
    const [one, two] = [await say(alice, room, 'one'), await say(alice, room, 'two')];
    await alice.call('POST', `/messages/${one.id}/pin`);
    await alice.call('POST', `/messages/${two.id}/pin`);
    t.match(await list(), { totalCount: 1, data: [{ id: two.id, pinned: true }] });
    t.match(await list('messages/pined-messages'), { totalCount: 1, data: [{ id: two.id }] });
    const { body } = await alice.call('GET', `/rooms/${room}/messages/${one.id}`);
    t.match(body.result.data, [{ id: one.id, pinned: false }]);
    t.ok(body.result.data[0].updatedAtMS > one.updatedAtMS);
  });

  await t.test('also when twenty come at once', async (t) => {
    const ids = [];
    for (let i = 0; i < 20; i++) ids.push((await say(bob, room, `${i}`)).id);
    const replies = await Promise.all(ids.map((id) => alice.call('POST', `/messages/${id}/pin`)));
    t.ok(replies.every(({ status, body }) => status === 200 && body.result.pinned));
    const { data } = await list();
    t.equal(data.length, 1);
    const events = await Promise.all(ids.map((id) => eventsAbout(server, id)));
    for (const [i, id] of ids.entries()) {
      t.equal(events[i]?.['message.pinned'], 1);
      t.equal(
        events[i]?.['message.unpinned'] ?? 0,
        id === data[0].id ? 0 : 1,
        'each that gave way has its event',
      );
    }
    await Promise.all(ids.map((id) => alice.call('DELETE', `/messages/${id}/pin`)));
    t.equal((await list()).totalCount, 0);
    t.equal((await eventsAbout(server, data[0].id))['message.unpinned'], 1);
  });

  await t.test('what is not there cannot be unpinned', async (t) => {
    const { id } = await say(carol, room, 'x');
    await alice.call('POST', `/messages/${id}/pin`);
    const recalled = await carol.call('POST', `/rooms/${room}/message`, { _id: id, messageType: 'recall' });
    t.match(recalled.body.result, { pinned: false, messageType: 'recall', message: '' });
    t.equal((await list()).totalCount, 0);
    const gone = {
      status: 404,
      body: { RC: 404, RM: 'Message not found', error: { code: 'MESSAGE_NOT_FOUND' } },
    };
    for (const unknown of [id, 'nothing', '%2F', 'x'.repeat(90)]) {
      t.match(await alice.call('DELETE', `/messages/${unknown}/pin`), gone);
      t.match(await alice.call('POST', `/messages/${unknown}/pin`), gone);
    }
    for (const path of ['pined-messages', 'messages/pined-messages']) {
      const nowhere = await alice.call('GET', `/rooms/nowhere/${path}`);
      t.match(nowhere, { status: 404, body: { error: { code: 'ROOM_NOT_FOUND' } } });
    }
  });

  await t.test('a frozen room keeps its pin', async (t) => {
    const frozen = await addImkitRoom(server, 'frozen', [{ client: alice, roles: ['owner'] }]);
    const { id } = await say(alice, frozen, 'x');
    await server.database.prisma.room.updateMany({ where: { id: frozen }, data: { archivedAt: new Date() } });
    const refused = { status: 403, body: { error: { code: 'PERMISSION_DENIED' } } };
    t.match(await alice.call('POST', `/messages/${id}/pin`), refused);
    t.match(await alice.call('DELETE', `/messages/${id}/pin`), refused);
  });

  await t.test('credentials come first, in every spelling', async (t) => {
    const { id } = await say(alice, room, 'x');
    const { 'im-client-key': key = '', 'im-authorization': token = '' } = alice.headers;
    const call = (headers: Record<string, string>, path = `/messages/${id}/pin`) =>
      withImkitHeaders(server.app, '', headers).call('DELETE', path);
    const spellings = [
      { 'im-client-key': key, 'im-authorization': token },
      { client_key: key, authorization: token },
      { client_key: 'wrong', 'im-client-key': key, authorization: `Bearer ${token}` },
      { api_key: platform.headers['im-api-key'] ?? '' },
    ];
    for (const headers of spellings) t.equal((await call(headers)).status, 200);
    const refusals: [Record<string, string>, number, string][] = [
      [{ 'im-client-key': key }, 401, 'INVALID_TOKEN'],
      [{ 'im-client-key': key, 'im-authorization': 'x' }, 401, 'INVALID_TOKEN'],
      [{ 'im-client-key': 'x', 'im-authorization': token }, 403, 'INVALID_CLIENT_KEY'],
      [{ 'im-client-key': 'x', 'im-authorization': 'x' }, 401, 'INVALID_AUTH'],
      [{ 'im-api-key': 'x' }, 401, 'INVALID_API_KEY'],
    ];
    for (const [headers, status, code] of refusals) {
      t.match(await call(headers), { status, body: { RC: status, error: { code } } });
      t.match(
        await call(headers, '/messages/nothing/pin'),
        { status },
        'before anything is said of the message',
      );
    }
  });

  await t.test('bodies of any kind are not read', async (t) => {
    const { id } = await say(alice, room, 'x');
    const bodies = [
      ['application/x-www-form-urlencoded', ''],
      ['application/json', ''],
      ['application/json', 'null'],
      ['application/json', '{'],
      ['text/plain', 'hello'],
    ] as const;
    for (const [type, payload] of bodies) {
      const headers = { ...alice.headers, 'content-type': type };
      const { statusCode } = await server.app.inject({
        method: 'POST',
        url: `/messages/${id}/pin`,
        headers,
        payload,
      });
      t.equal(statusCode, 200, `${type} ${payload}`);
    }
    for (const bad of ['%00', '%zz', '%C3%28']) {
      for (const method of ['POST', 'DELETE'] as const)
        t.match(await alice.call(method, `/messages/${bad}/pin`), { status: 400, body: { RC: 400 } }, bad);
      for (const path of ['pined-messages', 'messages/pined-messages'])
        t.match(await alice.call('GET', `/rooms/${bad}/${path}`), { status: 400, body: { RC: 400 } }, bad);
    }
  });
});
