import type { Agent, Dispatcher } from 'undici';
import type { AttemptError, AttemptOutcome } from '../../core/webhook-queue.ts';
import { isOpenHost } from '../../core/webhook-url.ts';
import { AddressRefused, guardedConnector, type Resolver } from './connector.ts';

/** One request, and what may stop it. */
export interface Attempt {
  url: string;
  headers: Record<string, string>;
  body: string;
  /** Breaks it off: its socket is destroyed. */
  signal: AbortSignal;
  /** Asked right before the first byte goes. */
  mayBegin(): boolean;
}

/** A whole attempt takes no longer, in milliseconds. */
const timeout = 15_000;
/** So much of an answer is kept, and so much is read at most, in bytes. */
const kept = 1024;
const readAtMost = 64 * 1024;

/** Makes requests to webhooks, and to nowhere else. */
export class Sender {
  readonly #openNetworks: readonly string[];
  readonly #resolve: Resolver | undefined;
  #agent: Promise<Agent> | undefined;

  constructor(openNetworks: readonly string[], resolve?: Resolver) {
    this.#openNetworks = openNetworks;
    this.#resolve = resolve;
  }

  /** Makes one attempt. It never throws: what goes wrong is an outcome. */
  async send(attempt: Attempt): Promise<AttemptOutcome> {
    this.#agent ??= openAgent(this.#openNetworks, this.#resolve);
    const agent = await this.#agent;
    const startedAt = new Date();
    const start = performance.now();
    const url = new URL(attempt.url);
    const result = isOpenHost(url, this.#openNetworks)
      ? await this.#dispatch(agent, url, attempt)
      : { ...nothing, error: 'addressRefused' as const };
    return { ...result, startedAt, duration: performance.now() - start };
  }

  async close(): Promise<void> {
    await (await this.#agent)?.destroy();
  }

  #dispatch(agent: Agent, url: URL, { headers, body, signal, mayBegin }: Attempt): Promise<Result> {
    return new Promise((resolve) => {
      const answer = new Answer();
      let controller: Dispatcher.DispatchController | null = null;
      let isOver = false;
      const end = (error: AttemptError | null) => {
        isOver = true;
        clearTimeout(timer);
        signal.removeEventListener('abort', abort);
        // A status that came is what the attempt has come to, whatever happened to the rest of the answer.
        resolve(answer.result(error));
        controller?.abort(new Error('The attempt is over.'));
        controller = null;
      };
      const abort = () => end('aborted');
      const timer = setTimeout(() => end('timeout'), timeout);
      if (signal.aborted) return abort();
      signal.addEventListener('abort', abort);
      agent.dispatch(
        { origin: url.origin, path: url.pathname + url.search, method: 'POST', headers, body },
        {
          onRequestStart(begun) {
            if (isOver || !mayBegin()) {
              begun.abort(new Error('The attempt may not begin.'));
              end('aborted');
            } else controller = begun;
          },
          onResponseStart(_, status, responseHeaders) {
            answer.status = status;
            answer.retryAfter = readRetryAfter(responseHeaders['retry-after']);
          },
          onResponseData(_, chunk) {
            answer.add(chunk);
            if (answer.length > readAtMost) end(null);
          },
          onResponseEnd() {
            controller = null;
            end(null);
          },
          onResponseError(_, error) {
            controller = null;
            end(errorOf(error));
          },
        },
      );
    });
  }
}

/** Loads the client when there is something to send: it takes 8 MB and a tenth of a second, which no start waits for. */
async function openAgent(openNetworks: readonly string[], resolve: Resolver | undefined): Promise<Agent> {
  const { Agent } = await import('undici');
  return new Agent({
    connect: await guardedConnector(openNetworks, resolve),
    pipelining: 1,
    keepAliveTimeout: 10_000,
    headersTimeout: timeout,
    bodyTimeout: timeout,
  });
}

type Result = Omit<AttemptOutcome, 'startedAt' | 'duration'>;

const nothing = { status: null, answer: '', retryAfter: null };

/** What is kept of an answer while it comes. */
class Answer {
  status: number | null = null;
  retryAfter: number | null = null;
  length = 0;
  readonly #chunks: Buffer[] = [];

  add(chunk: Buffer): void {
    if (this.length < kept) this.#chunks.push(chunk.subarray(0, kept - this.length));
    this.length += chunk.length;
  }

  result(error: AttemptError | null): Result {
    if (this.status === null) return { ...nothing, error: error ?? 'unreachable' };
    // PostgreSQL's text holds no NUL.
    const answer = Buffer.concat(this.#chunks).toString('utf8').replaceAll('\0', '');
    return { status: this.status, answer, retryAfter: this.retryAfter, error: judge(this.status) };
  }
}

function judge(status: number): AttemptError | null {
  if (status >= 200 && status < 300) return null;
  return status >= 300 && status < 400 ? 'redirected' : 'refused';
}

function errorOf(error: Error): AttemptError {
  if (error instanceof AddressRefused) return 'addressRefused';
  const { code = '' } = error as NodeJS.ErrnoException;
  return /TIMEOUT|ETIMEDOUT/.test(code) ? 'timeout' : 'unreachable';
}

/** Seconds, from either form of the header (RFC 9110, section 10.2.3); null when it says nothing. */
function readRetryAfter(value: string | string[] | undefined): number | null {
  const text = String(value ?? '').trim();
  if (text === '') return null;
  const seconds = /^\d{1,9}$/.test(text) ? Number(text) : (Date.parse(text) - Date.now()) / 1000;
  return Number.isFinite(seconds) && seconds > 0 ? seconds : null;
}
