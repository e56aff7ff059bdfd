import { connect, createServer, type Socket } from 'node:net';
import type { Test } from 'tap';

/** What PostgreSQL says to everybody while it starts (message E of its protocol). */
const starting = (() => {
  const fields = 'SFATAL\0VFATAL\0C57P03\0Mthe database system is starting up\0\0';
  const head = Buffer.from('E\0\0\0\0');
  head.writeInt32BE(fields.length + 4, 1);
  return Buffer.concat([head, Buffer.from(fields)]);
})();

/** `silent`: nothing is let through any more, and nobody is told. */
type Mood = 'let in' | 'starting' | 'reset' | 'silent';

/**
 * The PostgreSQL of a database behind a port that can be closed, as when the machine or the network is gone, or that
 * treats those who come in other ways.
 */
export async function behindDoor(t: Test, databaseUrl: string) {
  let mood: Mood = 'let in';
  const { hostname, port } = new URL(databaseUrl);
  const sockets = new Set<Socket>();
  const keep = (socket: Socket) => {
    sockets.add(socket);
    socket.on('error', () => socket.destroy()).on('close', () => sockets.delete(socket));
    return socket;
  };
  const door = createServer((client) => {
    if (mood !== 'let in') {
      keep(client).once('data', () => {
        if (mood === 'reset') client.resetAndDestroy();
        if (mood === 'starting') client.end(starting);
      });
      return;
    }
    const database = keep(connect(Number(port), hostname));
    keep(client).pipe(database).pipe(client);
    client.on('close', () => database.destroy());
    database.on('close', () => client.destroy());
  });
  const open = (at: number) => new Promise<void>((resolve) => door.listen(at, '127.0.0.1', () => resolve()));
  await open(0);
  const address = door.address() as { port: number };
  const url = new URL(databaseUrl);
  url.port = String(address.port);
  const shut = () =>
    new Promise<void>((resolve) => {
      door.close(() => resolve());
      for (const socket of sockets) socket.destroy();
    });
  t.teardown(() => door.listening && shut());
  return {
    url: url.href,
    shut,
    open: () => open(address.port),
    /** Breaks the connections, and meets new ones so. */
    turn: (to: Exclude<Mood, 'silent'>) => {
      mood = to;
      for (const socket of sockets) socket.destroy();
    },
    /** Lets nothing through for the connections that there are, for ever, and for those that come, until it turns. */
    fallSilent: () => {
      mood = 'silent';
      for (const socket of sockets) socket.unpipe().pause();
    },
    /** Lets those in who come from now on. */
    letIn: () => {
      mood = 'let in';
    },
  };
}
