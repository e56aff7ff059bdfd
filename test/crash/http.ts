import { setTimeout as delay } from 'node:timers/promises';
import type { Journal } from './journal.ts';
import type { Random } from './random.ts';

/** The nodes that listen at this moment. */
export interface Fleet {
  urls: string[];
  /** Why there is no use in waiting for one of them: it ended although nobody killed it. */
  failure: string | null;
}

export interface Request {
  method: 'GET' | 'POST' | 'PUT' | 'DELETE';
  path: string;
  headers: Record<string, string>;
  body?: unknown;
}

export interface Answer {
  /** `unsent`: no server took the request. `lost`: whether it had an effect is not known. */
  outcome: 'acknowledged' | 'lost' | 'unsent';
  // biome-ignore lint/suspicious/noExplicitAny: replies of four vendors
  body: any;
}

/** No server may take longer, whatever is the matter with its database; in milliseconds. */
const patience = 20_000;
/** A node that does not get ready in this time never will; others may use the machine, too. In milliseconds. */
const longestStart = 60_000;

/** Sends a request to any of the nodes. An answer that no node may give is complained of. */
export async function send(
  fleet: Fleet,
  journal: Journal,
  random: Random,
  request: Request,
): Promise<Answer> {
  const url = random.pick(fleet.urls);
  if (url === undefined) return { outcome: 'unsent', body: null };
  const complain = (problem: string) =>
    void journal.complaints.push(`${request.method} ${request.path} ${problem}`);
  try {
    const response = await fetch(url + request.path, {
      method: request.method,
      headers: {
        ...request.headers,
        ...(request.body !== undefined && { 'content-type': 'application/json' }),
      },
      ...(request.body !== undefined && { body: JSON.stringify(request.body) }),
      signal: AbortSignal.timeout(patience),
    });
    const text = await response.text();
    if (response.ok) return { outcome: 'acknowledged', body: JSON.parse(text) };
    if (response.status !== 503) complain(`was answered ${response.status}: ${text}`);
    else if (!response.headers.has('retry-after')) complain('was answered 503 without Retry-After');
    return { outcome: 'lost', body: null };
  } catch (error) {
    const { name, cause } = error as Error & { cause?: { code?: string } };
    if (name === 'TimeoutError') complain(`was not answered within ${patience} ms`);
    return { outcome: cause?.code === 'ECONNREFUSED' ? 'unsent' : 'lost', body: null };
  }
}

/** A request that has to succeed. */
export async function demand(
  fleet: Fleet,
  journal: Journal,
  random: Random,
  request: Request,
): Promise<Answer['body']> {
  const { outcome, body } = await send(fleet, journal, random, request);
  if (outcome !== 'acknowledged')
    throw new Error(`${request.method} ${request.path}: ${outcome}. ${journal.complaints.join('\n')}`);
  return body;
}

/**
 * Waits until every node that listens, and at least one, is ready.
 *
 * @param isOver says that nobody waits any more
 * @throws when a node has ended by itself, or none of this comes to an end
 */
export async function untilReady(fleet: Fleet, isOver: () => boolean = () => false): Promise<void> {
  const deadline = Date.now() + longestStart;
  while (!isOver()) {
    if (fleet.failure !== null) throw new Error(fleet.failure);
    if (Date.now() > deadline) throw new Error(`The servers are not ready after ${longestStart} ms.`);
    const ready = await Promise.all(fleet.urls.map(isReady));
    if (ready.length > 0 && ready.every(Boolean)) return;
    await delay(20);
  }
}

async function isReady(url: string): Promise<boolean> {
  try {
    const response = await fetch(`${url}/health/ready`, { signal: AbortSignal.timeout(5_000) });
    await response.text();
    return response.ok;
  } catch {
    return false;
  }
}
