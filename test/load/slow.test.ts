import type { Socket } from 'node:net';
import { setTimeout as delay } from 'node:timers/promises';
import t from 'tap';
import { defaultLimits } from '../../src/limits.ts';
import { ask, askersOf } from '../support/askers.ts';
import { build } from '../support/build.ts';
import {
  assertMemoryBack,
  connectTo,
  heldMemory,
  isFull,
  megabyte,
  type RawClient,
  waitFor,
} from '../support/load.ts';

const listening = { host: '127.0.0.1', port: 0 };
/** Milliseconds between two bytes. */
const pace = isFull ? 1_000 : 100;

/** Sends a text a byte at a time until it is cut off. */
async function trickle({ socket }: RawClient, text: string): Promise<void> {
  for (const byte of text) {
    if (socket.destroyed || socket.readableEnded) return;
    socket.write(byte);
    await delay(pace);
  }
}

t.test('clients that send slowly are cut off, and nobody else notices them', async (t) => {
  const short = { PARLANCE_HEADERS_TIMEOUT: '1', PARLANCE_REQUEST_TIMEOUT: '2' };
  const server = await build(t, isFull ? {} : short);
  const { headersTimeout, requestTimeout } = server.app.server;
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
  t.ok(slowest < 5_000, `others are answered in ${Math.round(slowest)} ms at most`);
  await Promise.all(heads.map(({ closed }) => closed));
  const headsCut = performance.now() - start;
  t.ok(headsCut < headersTimeout + 5_000, `slow heads are cut after ${Math.round(headsCut)} ms`);
  await Promise.all(bodies.map(({ closed }) => closed));
  const bodiesCut = performance.now() - start;
  t.ok(bodiesCut < requestTimeout + 5_000, `slow bodies are cut after ${Math.round(bodiesCut)} ms`);
  for (const client of [...heads, ...bodies])
    if (!client.received().startsWith('HTTP/1.1 408 ')) t.fail(`answered ${client.received()}`);
  await trickling;
});

/** Milliseconds by which a machine that has other work to do may be late. */
const slack = 15_000;

t.test('clients that do not read what they asked for are cut off', async (t) => {
  const short = { PARLANCE_HANDLER_TIMEOUT: '0.5', PARLANCE_RESPONSE_TIMEOUT: '0.5' };
  const server = await build(t, isFull ? {} : short);
  const patience = isFull ? defaultLimits.handlerTimeout + defaultLimits.responseTimeout : 1_000;
  const served = new Set<Socket>();
  server.app.server.on('connection', (socket) => {
    served.add(socket);
    socket.on('close', () => served.delete(socket));
  });
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
    // Half of them read nothing at all, the others little.
    for (const [i, { socket }] of clients.entries()) if (i % 2 === 0) socket.read(1_000);
    const held = [...served].reduce((sum, { writableLength }) => sum + writableLength, 0);
    most = Math.max(most, held);
  }, pace);
  for (const { socket } of clients) {
    socket.pause();
    socket.write(`GET ${page} HTTP/1.1\r\nhost: x\r\n\r\n`.repeat(wanted));
  }
  await delay(300);
  t.equal((await ask(url, asker)).status, 200, 'others are answered');
  // What is left is kept alive by those who ask.
  const cut = await waitFor(() => served.size <= 2, patience + slack);
  t.ok(cut < patience + slack, `cut after ${Math.round(cut)} ms`);
  clearInterval(sampling);
  for (const { socket } of clients) socket.destroy();
  t.ok(most > 0 && most < 2 * clients.length * size, `${(most / megabyte).toFixed(1)} MB are held for them`);
  await assertMemoryBack(t, before);
});
