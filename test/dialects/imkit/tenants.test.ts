import t from 'tap';
import { routes } from '../../../generated/imkit/routes.ts';
import { foundWorkspace } from '../../../src/core/workspaces.ts';
import { founding } from '../../../src/dialects/rocketchat/founding.ts';
import { build } from '../../support/build.ts';
import { contentsOf } from '../../support/contents.ts';
import { addImkitClient, imkitPlatform, withImkitHeaders } from '../../support/imkit.ts';
import { addRoom, addUser } from '../../support/people.ts';

const mark = 'of-ours';

/** What ends sessions or deletes comes last. */
const harm = ({ operationId }: { operationId: string }) =>
  /delete|revoke|logout|remove/i.test(operationId) ? 1 : 0;

t.test('nothing of a workspace is seen or changed from another', async (t) => {
  const server = await build(t);
  const workspaceId = await server.store.workspaces.idForHost('');
  const administrator = {
    username: 'admin',
    email: 'admin@example.com',
    password: { text: 'correct horse' },
  };
  const other = { name: 'Other', host: 'other.example', isDefault: false, administrator };
  const { id } = await foundWorkspace(server.store.workspaces, other, founding);

  const ours = await imkitPlatform(server);
  const bob = await addUser(server, 'bob');
  const roomId = await addRoom(server, 'lunch', [{ client: bob }]);
  const sent = await bob.post('chat.sendMessage', { message: { rid: roomId, msg: `Hello ${mark}` } });
  const messageId: string = sent.body.message._id;
  await ours.call('POST', '/admin/clients', {
    _id: 'alice',
    nickname: `Alice ${mark}`,
    token: `token ${mark}`,
  });
  await ours.call('POST', '/admin/groups', { _id: 'support', nickname: mark, members: ['alice'] });
  await ours.call('POST', '/config', { announcement: { text: mark } });
  const alice = withImkitHeaders(server.app, 'alice', {
    ...(await addImkitClient(server, 'carol')).headers,
    'im-authorization': `token ${mark}`,
  });
  t.equal((await alice.call('POST', '/me/pref/diary', [mark])).status, 200);

  const keys = await server.store.connections.keys(id);
  const theirPlatform = withImkitHeaders(server.app, '', { 'im-api-key': keys.imkitApiKey });
  const signed = await theirPlatform.call('POST', '/auths/sign/v2', { id: 'mallory' });
  const theirClient = withImkitHeaders(server.app, 'mallory', {
    'im-client-key': keys.imkitClientKey,
    'im-authorization': signed.body.result.token,
  });

  const before = await contentsOf(server, workspaceId);
  const names: Record<string, string> = { roomId, messageId, groupId: 'support', key: 'announcement' };
  const body = {
    ...{
      room: roomId,
      id: 'alice',
      _id: 'alice',
      nickname: 'X',
      members: ['alice'],
      invitees: ['alice'],
      invitee: 'alice',
    },
    ...{
      message: 'x',
      messageType: 'text',
      sender: 'alice',
      tokens: [`token ${mark}`],
      data: [{ _id: 'alice' }],
    },
    ...{
      token: `token ${mark}`,
      messages: [messageId],
      type: ['messages', 'roomName'],
      keyword: 'Hello',
      reaction: 'like',
    },
    ...{ property: 'role', value: 'admin', announcement: { text: 'x' }, paras: [{ room: roomId }] },
  };
  for (const route of routes.toSorted((one, two) => harm(one) - harm(two))) {
    for (const person of ['alice', bob.userId]) {
      const url = route.url.replace(/:(\w+)/g, (_, name: string) => names[name] ?? person);
      for (const client of [theirPlatform, theirClient]) {
        const answer = await client.call(
          route.method as 'GET',
          url,
          route.method === 'GET' ? undefined : body,
        );
        // What the request said comes back in some answers.
        const shown = JSON.stringify(answer.body).replaceAll(`token ${mark}`, '');
        t.notOk(shown.includes(mark), `${route.operationId} shows nothing`);
        t.not(answer.status, 500, route.operationId);
      }
    }
  }
  const after = await contentsOf(server, workspaceId);
  for (const [table, contents] of Object.entries(before))
    t.equal(after[table], contents, `${table} is as it was`);
});
