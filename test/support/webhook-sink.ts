import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import type { ToldEvent } from './webhook-format.ts';

// A receiver of webhooks in a process of its own, so that what it sees is not mixed up with what the caller does. The first
// part of a path says how it answers: /fast/…, /slow/… after 2 s, /never/…, or /503/… with that status. GET /log?<path>
// tells what came, POST /forget forgets it, POST /as?<path>=<word> changes how it answers there.

export interface SunkRequest {
  /** When its head was read, in milliseconds of the machine's monotonic clock. */
  at: number;
  headers: Record<string, string>;
  text: string;
  told: ToldEvent;
}

const requests = new Map<string, SunkRequest[]>();
const manners = new Map<string, string>();
let connections = 0;
const now = () => Number(process.hrtime.bigint()) / 1e6;

async function read(request: IncomingMessage): Promise<string> {
  let text = '';
  for await (const chunk of request.setEncoding('utf8')) text += chunk;
  return text;
}

function answer(response: ServerResponse, manner: string): void {
  if (manner === 'fast') response.end('ok');
  else if (manner === 'slow') setTimeout(() => response.end('ok'), 2_000);
  else if (manner === '302') response.writeHead(302, { location: '/fast/elsewhere' }).end();
  else if (/^\d/.test(manner)) response.writeHead(Number(manner)).end('no');
}

const server = createServer(async (request, response) => {
  const at = now();
  const { pathname, search } = new URL(request.url ?? '', 'http://sink');
  // Each question makes one connection.
  if (request.method === 'GET') response.setHeader('connection', 'close');
  if (request.method === 'GET')
    return response.end(JSON.stringify({ connections, log: requests.get(search.slice(1)) ?? [] }));
  if (pathname === '/forget') {
    requests.clear();
    return response.end();
  }
  if (pathname === '/as') {
    for (const [path, manner] of new URLSearchParams(search)) manners.set(path, manner);
    return response.end();
  }
  const seen: SunkRequest = {
    at,
    headers: request.headers as Record<string, string>,
    text: '',
    told: {} as ToldEvent,
  };
  const log = requests.get(pathname) ?? [];
  log.push(seen);
  requests.set(pathname, log);
  try {
    seen.text = await read(request);
    seen.told = JSON.parse(seen.text);
  } catch {
    // Cut off.
    return;
  }
  answer(response, manners.get(pathname) ?? pathname.split('/')[1] ?? '');
});
server.on('connection', () => connections++);
server.listen(0, '127.0.0.1', () => process.send?.({ port: (server.address() as AddressInfo).port }));
