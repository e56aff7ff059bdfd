import t from 'tap';
import { ask, askersOf } from '../support/askers.ts';
import { build } from '../support/build.ts';
import {
  assertMemoryBack,
  connectTo,
  heldMemory,
  megabyte,
  type RawClient,
  waitFor,
} from '../support/load.ts';

const listening = { host: '127.0.0.1', port: 0 };
const fiftyMegabytes = 50 * megabyte;
const piece = Buffer.alloc(64 * 1024, 'x');

/** Sends as much of 50 MB as the server takes. */
async function pour({ socket, closed }: RawClient, isChunked: boolean): Promise<void> {
  for (let sent = 0; sent < fiftyMegabytes && !socket.destroyed; sent += piece.length) {
    const chunk = isChunked
      ? Buffer.concat([Buffer.from(`${piece.length.toString(16)}\r\n`), piece, Buffer.from('\r\n')])
      : piece;
    if (!socket.write(chunk))
      await Promise.race([new Promise((resolve) => socket.once('drain', resolve)), closed]);
  }
}

t.test('bodies of 50 MB are refused, and not kept', async (t) => {
  const server = await build(t);
  const url = await server.app.listen(listening);
  const askers = await askersOf(server);
  const [rocketchat] = askers;
  const taken: { bytesRead: number }[] = [];
  server.app.server.on('connection', (socket) => taken.push(socket));
  const before = heldMemory();
  const { external } = process.memoryUsage();
  let most = 0;
  const sampling = setInterval(() => {
    most = Math.max(most, process.memoryUsage().external - external);
  }, 50);
  const targets: Record<string, { path: string; status: number }> = {
    rocketchat: { path: '/api/v1/login', status: 413 },
    mudbase: { path: '/api/auth/local/login', status: 413 },
    // The client may not do this: it is told before its body has come.
    imkit: { path: '/rooms', status: 401 },
    whatsapp: { path: '/v2/channels', status: 413 },
    parlance: { path: '/parlance/v1/workspaces', status: 413 },
  };
  const clients = askers.flatMap(({ dialect, headers }) =>
    [true, false].flatMap((isChunked) =>
      Array.from({ length: 4 }, () => {
        const { path = '', status = 0 } = targets[dialect] ?? {};
        const client = connectTo(t, url);
        const all = {
          host: 'x',
          'content-type': 'application/json',
          ...headers,
          ...(isChunked ? { 'transfer-encoding': 'chunked' } : { 'content-length': fiftyMegabytes }),
        };
        const lines = Object.entries(all).map(([name, value]) => `${name}: ${value}\r\n`);
        client.socket.write(`POST ${path} HTTP/1.1\r\n${lines.join('')}\r\n`);
        return { ...client, dialect, status, pouring: pour(client, isChunked) };
      }),
    ),
  );
  t.equal((await ask(url, rocketchat)).status, 200, 'others are answered');
  await Promise.all(clients.map(({ closed }) => closed));
  clearInterval(sampling);
  // Who goes on sending may find the connection cut before it has read the answer.
  for (const { dialect, status, received } of clients)
    if (received() !== '' && !received().startsWith(`HTTP/1.1 ${status} `))
      t.fail(`${dialect} answered ${received().slice(0, 300)}`);
  const largest = Math.max(...taken.map(({ bytesRead }) => bytesRead));
  t.ok(largest < 3 * megabyte, `${(largest / megabyte).toFixed(1)} MB are taken at most`);
  t.ok(most < clients.length * 3 * megabyte, `${Math.round(most / megabyte)} MB are held`);
  await Promise.all(clients.map(({ pouring }) => pouring));
  await assertMemoryBack(t, before);
});

t.test('requests that come before the earlier ones are answered', async (t) => {
  const server = await build(t);
  const url = await server.app.listen(listening);
  const [asker] = await askersOf(server);
  t.equal((await ask(url, asker)).status, 200);
  const before = heldMemory();
  const count = 300;
  const client = connectTo(t, url);
  const headers = Object.entries(asker.headers).map(([name, value]) => `${name}: ${value}\r\n`);
  const requests = Array.from(
    { length: count },
    (_, i) => `GET ${asker.path} HTTP/1.1\r\nhost: x\r\nx-request-id: n${i}\r\n${headers.join('')}\r\n`,
  );
  client.socket.write(requests.join(''));
  const { status, took } = await ask(url, asker);
  t.equal(status, 200);
  t.ok(took < 2_000, `another client is answered after ${Math.round(took)} ms`);
  const isOver = () => client.received().includes(`x-request-id: n${count - 1}\r\n`);
  t.ok((await waitFor(isOver, 30_000)) < 30_000, 'all are answered');
  const ids = [...client.received().matchAll(/x-request-id: n(\d+)/g)].map(([, n]) => Number(n));
  t.same(
    ids,
    Array.from({ length: count }, (_, i) => i),
    'in their order',
  );
  const statuses = [...client.received().matchAll(/HTTP\/1\.1 (\d+) /g)].map(([, status]) => status);
  t.same(new Set(statuses), new Set(['200']));
  client.socket.destroy();
  await assertMemoryBack(t, before);
});
