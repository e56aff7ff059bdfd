import t from 'tap';
import { newId } from '../../src/core/ids.ts';
import { build } from '../support/build.ts';
import { addUser } from '../support/people.ts';

t.test('a transaction that PostgreSQL gives up for another one is tried again', async (t) => {
  const server = await build(t);
  const { prismaTransaction, pool } = server.database;
  const [alice, bob] = [await addUser(server, 'alice'), await addUser(server, 'bob')];
  const workspaceId = await server.store.workspaces.idForHost('');
  const key = (id: string) => ({ workspaceId_id: { workspaceId, id } });

  /** Both change two users, each in its own order, and wait for each other in between: a deadlock. */
  async function cross(
    change: (
      id: string,
      text: string,
    ) => (transaction: Parameters<Parameters<typeof prismaTransaction>[0]>[0]) => Promise<unknown>,
  ) {
    let attempts = 0;
    let arrived = 0;
    const both = Promise.withResolvers<void>();
    const meet = () => {
      if (++arrived === 2) both.resolve();
      return both.promise;
    };
    const text = newId();
    const inOrder = (ids: [string, string]) =>
      prismaTransaction(async (transaction) => {
        attempts++;
        await change(ids[0], text)(transaction);
        await meet();
        await change(ids[1], text)(transaction);
      });
    await Promise.all([inOrder([alice.userId, bob.userId]), inOrder([bob.userId, alice.userId])]);
    const { rows } = await pool.query('SELECT count(*)::int AS count FROM users WHERE bio = $1', [text]);
    t.equal(rows[0].count, 2);
    t.equal(attempts, 3, 'one of the two had to begin again');
  }

  await t.test('in the words of Prisma', () =>
    cross((id, bio) => (transaction) => transaction.user.update({ where: key(id), data: { bio } })),
  );

  await t.test('in SQL', () =>
    cross(
      (id, bio) => (transaction) =>
        transaction.$executeRaw`UPDATE users SET bio = ${bio} WHERE workspace_id = ${workspaceId} AND id = ${id}`,
    ),
  );
});
