import { execFileSync } from 'node:child_process';
import { once } from 'node:events';
import t from 'tap';
import { ask, askersOf } from '../support/askers.ts';
import { build } from '../support/build.ts';
import { assertMemoryBack, connectTo, heldMemory, type RawClient, waitFor } from '../support/load.ts';

const listening = { host: '127.0.0.1', port: 0 };
const idle = 5_000;
const head = 'GET /health/live HTTP/1.1\r\nhost: x\r\n\r\n';

/** Both ends are files of this process. */
const files = Number(execFileSync('/bin/sh', ['-c', 'ulimit -Hn'], { encoding: 'utf8' })) || 0;
const skip = files > 0 && files < 2 * idle + 500 && `this machine allows ${files} files a process`;

t.test('5,000 connections on which nothing is asked', { skip }, async (t) => {
  const server = await build(t);
  const url = await server.app.listen(listening);
  const [asker] = await askersOf(server);
  t.equal((await ask(url, asker)).status, 200);
  const count = () =>
    new Promise<number>((resolve) => server.app.server.getConnections((_error, open) => resolve(open)));
  const before = { memory: heldMemory(), connections: await count() };

  let clients: RawClient[] = [];
  // The system's queue of those who come is shorter than all of them.
  for (let i = 0; i < idle; i += 250) {
    const some = Array.from({ length: 250 }, () => connectTo(t, url));
    for (const { socket } of some) socket.write(head);
    await Promise.all(some.map(({ socket }) => once(socket, 'data')));
    clients.push(...some);
  }
  t.ok((await count()) >= idle);
  const each = (heldMemory() - before.memory) / idle;
  t.ok(each < 24_000, `${Math.round(each)} bytes of memory for both ends of each`);
  const answers = await Promise.all(Array.from({ length: 50 }, () => ask(url, asker)));
  t.same(new Set(answers.map(({ status }) => status)), new Set([200]), 'others are answered');
  const slowest = Math.max(...answers.map(({ took }) => took));
  t.ok(slowest < 5_000, `in ${Math.round(slowest)} ms at most`);

  for (const { socket } of clients) socket.destroy();
  clients = [];
  t.ok((await waitFor(async () => (await count()) <= before.connections + 50, 5_000)) < 5_000);
  await assertMemoryBack(t, before.memory);
});

t.test('more connections than there may be', async (t) => {
  const server = await build(t, { PARLANCE_MAX_CONNECTIONS: '20' });
  const url = await server.app.listen(listening);
  const clients = Array.from({ length: 20 }, () => connectTo(t, url));
  for (const { socket } of clients) socket.write(head);
  await Promise.all(clients.map(({ socket }) => once(socket, 'data')));
  const comesThrough = () =>
    fetch(`${url}/health/live`).then(
      ({ status }) => status === 200,
      () => false,
    );
  t.ok((await waitFor(comesThrough, 2_000)) < 2_000, 'who comes with a request gets through');
});
