import { setTimeout as delay } from 'node:timers/promises';
import t from 'tap';
import { build } from '../../support/build.ts';
import { until } from '../../support/mail.ts';
import { addRoom, addUser } from '../../support/people.ts';
import { addWebhook, callerFor, startNode, startSink } from '../../support/webhooks.ts';

const monotonic = () => Number(process.hrtime.bigint()) / 1e6;

t.test('after an unfollow nothing begins, whatever the receiver does, on two nodes', async (t) => {
  const sink = await startSink(t);
  const server = await build(t);
  const alice = await addUser(server, 'alice');
  const manners = ['fast', 'slow', 'never'];
  const followers = await Promise.all(manners.map((manner) => addUser(server, manner)));
  const roomId = await addRoom(server, 'news', [{ client: alice, roles: ['owner'] }]);
  const nodes = await Promise.all([startNode(t, server.databaseUrl), startNode(t, server.databaseUrl)]);
  const { workspaceId } = await callerFor(server, alice);
  for (const [i, manner] of manners.entries())
    await addWebhook(server, followers[i] as typeof alice, `${sink.url}/${manner}/x`);

  let isPosting = true;
  let posted = 0;
  const posting = nodes.map(async (node) => {
    while (isPosting) if (await node.post(alice, roomId, `${posted++}`)) await delay(5);
  });
  t.teardown(() => {
    isPosting = false;
  });
  const times: number[] = [];
  const late: string[] = [];
  for (let round = 0; round < 3; round++) {
    const wanted = followers.map(({ userId }) => ({ workspaceId, userId, roomId }));
    const node = (i: number) => nodes[i % 2] as (typeof nodes)[0];
    await Promise.all(wanted.map((body, i) => node(i + round).call('follow', body)));
    const before = await Promise.all(manners.map((manner) => sink.log(`/${manner}/x`)));
    // The relay waits for every transaction of the cluster, also for the long ones of tests that run beside this one.
    await until(
      'each is told',
      async () => {
        const now = await Promise.all(manners.map((manner) => sink.log(`/${manner}/x`)));
        return now.every((log, i) => log.length > (before[i]?.length ?? 0));
      },
      60,
    );
    const ends = await Promise.all(
      wanted.map(async (body, i) => {
        const start = monotonic();
        await node(i + round + 1).call('unfollow', body);
        const end = monotonic();
        times.push(end - start);
        return end;
      }),
    );
    await delay(300);
    for (const [i, manner] of manners.entries()) {
      const log = await sink.log(`/${manner}/x`);
      late.push(
        ...log.filter(({ at }) => at > (ends[i] ?? 0)).map(({ at }) => `${manner} ${at - (ends[i] ?? 0)}`),
      );
    }
  }
  isPosting = false;
  await Promise.all(posting);
  t.same(late, [], 'not one request began after the answer');
  // A lease lasts 5 s, and one receiver never answers. How long it takes beside other tests is their matter.
  t.ok(Math.max(...times) < 4_500, 'nobody waits for a receiver or for a lease', { times });
  t.comment(`${posted} posts, unfollow ${times.map((time) => Math.round(time)).join(', ')} ms`);
  const states = await server.database.prisma.webhookDelivery.groupBy({
    by: ['state', 'problem'],
    _count: true,
  });
  t.ok(states.some(({ state, problem }) => state === 'cancelled' && problem === 'unfollowed'));
  t.notOk(
    states.some(({ state }) => state === 'sending' || state === 'pending'),
    'nothing is left',
  );
});
