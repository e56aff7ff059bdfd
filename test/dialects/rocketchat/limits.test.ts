import t from 'tap';
import { build } from '../../support/build.ts';
import { actAs } from '../../support/parlance.ts';
import { addRoom, addUser } from '../../support/people.ts';
import { signIn } from '../../support/rocketchat.ts';

// What goes to a limit: each of these was once a fault of the server, or a change nobody had asked for.

t.test('a form that is not UTF-8 is refused, not altered', async (t) => {
  const server = await build(t);
  const alice = await addUser(server, 'alice');
  const roomId = await addRoom(server, 'lunch', [{ client: alice }]);
  const post = (text: string) =>
    server.app.inject({
      method: 'POST',
      url: '/api/v1/chat.postMessage',
      headers: {
        'x-user-id': alice.userId,
        'x-auth-token': alice.authToken,
        'content-type': 'application/x-www-form-urlencoded',
      },
      payload: `roomId=${roomId}&text=${text}`,
    });
  t.equal((await post('%ff')).statusCode, 400);
  t.equal(await server.database.prisma.message.count(), 0);
  t.equal((await post('a+b%3Dc=d%20%F0%9F%8D%95')).json().message.msg, 'a b=c=d 🍕');
});

t.test('lists of targets and members end somewhere', async (t) => {
  const server = await build(t);
  const alice = await addUser(server, 'alice');
  const many = Array.from({ length: 1001 }, (_, i) => `user${i}`);
  t.equal((await alice.post('chat.postMessage', { channel: many, text: 'x' })).status, 400);
  t.equal((await alice.post('channels.create', { name: 'all', members: many })).status, 400);
  t.equal((await alice.post('channels.create', { name: 'all', members: many.slice(1) })).status, 200);
});

t.test('no legal setting breaks signing in', async (t) => {
  const server = await build(t);
  const admin = await signIn(server.app);
  for (const value of [0, 36_501, 2_000_000_000]) {
    t.equal((await admin.post('settings/Accounts_LoginExpiration', { value })).status, 400, `${value} days`);
  }
  t.equal((await admin.post('settings/Accounts_LoginExpiration', { value: 36_500 })).status, 200);
  await t.resolves(signIn(server.app));
});

t.test('a deleted user frees the names by which other APIs knew them', async (t) => {
  const server = await build(t);
  const admin = await actAs(server);
  const alice = await addUser(server, 'alice');
  const bob = await addUser(server, 'bob');
  const link = (userId: string) =>
    admin.call('POST', `workspaces/${admin.workspaceId}/users/${userId}/identities`, {
      dialect: 'imkit',
      externalId: 'alice-1',
    });
  t.equal((await link(alice.userId)).status, 200);
  t.equal((await link(bob.userId)).status, 409);
  const rocketchat = await signIn(server.app);
  t.equal((await rocketchat.post('users.delete', { userId: alice.userId })).status, 200);
  t.equal((await link(bob.userId)).status, 200);
});
