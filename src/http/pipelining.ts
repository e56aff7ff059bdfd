import type { RequestListener } from 'node:http';
import type { Socket } from 'node:net';

/** So many requests of a connection wait before no more are read from it. */
const mostWaiting = 64;

/**
 * Handles the requests of a connection one after the other. Node hands over all that came in one piece at once: a piece
 * of 64 kB would make a thousand answers, which are kept for as long as the client does not read them, and changes that
 * were sent one after the other would be made in any order (RFC 9112, 9.3.2, allows that only for safe methods).
 */
export function oneByOne(handler: RequestListener): RequestListener {
  const waiting = new WeakMap<Socket, number>();
  return (request, response) => {
    // Node gives the socket to a response when those before it are gone.
    if (response.socket) return void handler(request, response);
    const { socket } = request;
    const count = (waiting.get(socket) ?? 0) + 1;
    waiting.set(socket, count);
    if (count === mostWaiting) socket.pause();
    const assignSocket = response.assignSocket.bind(response);
    response.assignSocket = (given) => {
      const left = (waiting.get(socket) ?? 1) - 1;
      waiting.set(socket, left);
      if (left === 0) socket.resume();
      assignSocket(given);
      handler(request, response);
    };
  };
}
