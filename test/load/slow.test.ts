import { setTimeout as delay } from 'node:timers/promises';
import t from 'tap';
import { ask, askersOf } from '../support/askers.ts';
import { build } from '../support/build.ts';
import { connectTo, heldMemory, megabyte, type RawClient, waitFor } from '../support/load.ts';

const listening = { host: '127.0.0.1', port: 0 };

/** Sends a text a byte at a time, ten times a second, until it is cut off. */
async function trickle({ socket }: RawClient, text: string): Promise<void> {
  for (const byte of text) {
    if (socket.destroyed || socket.readableEnded) return;
    socket.write(byte);
    await delay(100);
  }
}

t.test('clients that send slowly are cut off, and nobody else notices them', async (t) => {
  const server = await build(t, { PARLANCE_HEADERS_TIMEOUT: '1', PARLANCE_REQUEST_TIMEOUT: '2' });
  const url = await server.app.listen(listening);
  const [asker] = await askersOf(server);
  const post =
    'POST /api/v1/login HTTP/1.1\r\nhost: x\r\ncontent-type: application/json\r\ncontent-length: 900000\r\n\r\n';
  const heads = Array.from({ length: 200 }, () => connectTo(t, url));
  const bodies = Array.from({ length: 200 }, () => connectTo(t, url));
  for (const { socket } of bodies) socket.write(post);
  const start = performance.now();
  const trickling = Promise.all([
    ...heads.map((client) => trickle(client, `GET /api/v1/me HTTP/1.1\r\nx-long: ${'x'.repeat(1_000)}`)),
    ...bodies.map((client) => trickle(client, 'x'.repeat(1_000))),
  ]);
  let slowest = 0;
  for (let i = 0; i < 20; i++) {
    const { status, took } = await ask(url, asker);
    t.equal(status, 200);
    slowest = Math.max(slowest, took);
  }
  t.ok(slowest < 2_000, `others are answered in ${Math.round(slowest)} ms at most`);
  await Promise.all(heads.map(({ closed }) => closed));
  t.ok(performance.now() - start < 4_000, 'slow heads');
  await Promise.all(bodies.map(({ closed }) => closed));
  t.ok(performance.now() - start < 5_000, 'slow bodies');
  for (const client of [...heads, ...bodies])
    if (!client.received().startsWith('HTTP/1.1 408 ')) t.fail(`answered ${client.received()}`);
  await trickling;
});

t.test('clients that do not read what they asked for are cut off', async (t) => {
  const server = await build(t, { PARLANCE_HANDLER_TIMEOUT: '0.5', PARLANCE_RESPONSE_TIMEOUT: '0.5' });
  const url = await server.app.listen(listening);
  const [asker] = await askersOf(server);
  const page = '/openapi/rocketchat.json';
  const size = (await (await fetch(url + page)).arrayBuffer()).byteLength;
  const before = heldMemory();
  // More than the system keeps for them.
  const wanted = Math.ceil((20 * megabyte) / size);
  const clients = Array.from({ length: 20 }, () => connectTo(t, url));
  let most = 0;
  const sampling = setInterval(() => {
    const { heapUsed, external } = process.memoryUsage();
    most = Math.max(most, heapUsed + external - before);
  }, 100);
  for (const { socket } of clients) {
    socket.pause();
    socket.write(`GET ${page} HTTP/1.1\r\nhost: x\r\n\r\n`.repeat(wanted));
  }
  await delay(300);
  t.equal((await ask(url, asker)).status, 200, 'others are answered');
  const open = () =>
    new Promise<number>((resolve) => server.app.server.getConnections((_, count) => resolve(count)));
  t.ok((await waitFor(async () => (await open()) <= 2, 6_000)) < 6_000);
  clearInterval(sampling);
  for (const { socket } of clients) socket.destroy();
  t.ok(most < 20 * 4 * megabyte, `${Math.round(most / megabyte)} MB are held for them`);
  t.ok((await waitFor(() => heldMemory() < before + 10 * megabyte, 2_000)) < 2_000, 'the memory comes back');
});
