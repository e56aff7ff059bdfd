import t from 'tap';
import { build } from '../support/build.ts';
import { addUser } from '../support/people.ts';

t.test('findMany finds each user once, however often and in whatever way they are named', async (t) => {
  const server = await build(t);
  const { store, database } = server;
  const workspaceId = await store.workspaces.idForHost('');
  await addUser(server, 'bob');
  const [ann, cid, gone] = [
    await addUser(server, 'ann'),
    await addUser(server, 'cid'),
    await addUser(server, 'gone'),
  ];
  await database.prisma.user.updateMany({ where: { id: cid.userId }, data: { emailKey: 'cid@example.com' } });
  await database.prisma.user.updateMany({ where: { id: gone.userId }, data: { deletedAt: new Date() } });
  const found = await store.users.findMany(workspaceId, [
    ...Array.from({ length: 1000 }, (_, i) => ({ id: `unknown ${i}` })),
    ...Array.from({ length: 1000 }, (_, i) => ({ username: `unknown ${i}` })),
    ...[{ id: ann.userId }, { username: 'Ann' }, { username: 'ann' }, { id: ann.userId }],
    ...[{ username: 'bob' }, { email: 'Cid@Example.com' }, { id: gone.userId }],
  ]);
  t.same(found.map(({ username }) => username).sort(), ['ann', 'bob', 'cid']);
  t.same(await store.users.findMany(workspaceId, []), []);
  t.same(await store.users.findMany('another', [{ id: ann.userId }]), []);
});
