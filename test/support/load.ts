import { connect, type Socket } from 'node:net';
import { setTimeout as delay } from 'node:timers/promises';
import v8 from 'node:v8';
import vm from 'node:vm';
import type { Test } from 'tap';

/** `npm run load`: with the limits that hold by default and for as long as it takes, instead of short enough for every run. */
export const isFull = process.env.FULL_LOAD === 'yes';

v8.setFlagsFromString('--expose-gc');
const collect: () => void = vm.runInNewContext('gc');

export const megabyte = 1024 * 1024;

/** Bytes that this process holds on to: its heap, and buffers outside of it. */
export function heldMemory(): number {
  collect();
  const { heapUsed, external } = process.memoryUsage();
  return heapUsed + external;
}

/**
 * Asserts that two seconds later nearly as little memory is held as before.
 *
 * @param before what `heldMemory` said
 */
export async function assertMemoryBack(t: Test, before: number): Promise<void> {
  let more = 0;
  const isBack = () => {
    more = (heldMemory() - before) / megabyte;
    return more < 10;
  };
  const took = await waitFor(isBack, 2_000);
  t.ok(
    took < 2_000,
    `the memory comes back: ${more.toFixed(1)} MB more than before, after ${Math.round(took)} ms`,
  );
}

/**
 * Waits until something holds.
 *
 * @param limit milliseconds
 * @returns after how many milliseconds it held, or Infinity
 */
export async function waitFor(holds: () => boolean | Promise<boolean>, limit: number): Promise<number> {
  const start = performance.now();
  while (performance.now() - start < limit) {
    if (await holds()) return performance.now() - start;
    await delay(50);
  }
  return Number.POSITIVE_INFINITY;
}

/** A connection of a client that does what it likes; what comes back is kept. */
export interface RawClient {
  socket: Socket;
  received(): string;
  closed: Promise<void>;
}

const sockets = new WeakMap<Test, Set<Socket>>();

/** The sockets of a test that are open; nothing keeps the others in memory. */
function openSockets(t: Test): Set<Socket> {
  const known = sockets.get(t);
  if (known) return known;
  const open = new Set<Socket>();
  sockets.set(t, open);
  t.teardown(() => {
    for (const socket of open) socket.destroy();
  });
  return open;
}

/** Connects to a server; the connection is cut when the test ends. */
export function connectTo(t: Test, url: string): RawClient {
  const { hostname, port } = new URL(url);
  const chunks: Buffer[] = [];
  const socket = connect(Number(port), hostname);
  socket.on('data', (chunk) => chunks.push(chunk)).on('error', () => undefined);
  const open = openSockets(t);
  open.add(socket);
  const closed = new Promise<void>((resolve) => socket.on('close', () => resolve()));
  socket.on('close', () => open.delete(socket));
  return { socket, received: () => Buffer.concat(chunks).toString('latin1'), closed };
}
