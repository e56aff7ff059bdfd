import { spawn, spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import type { Load, LoadRequest } from './loads.ts';

/** What wrk measured: requests a second, and milliseconds. */
export interface Measured {
  perSecond: number;
  p50: number;
  p99: number;
  requests: number;
  /** Answers of 400 and above, and requests without an answer. */
  refused: number;
}

/** Stands between requests in the file that wrk reads. */
const separator = '\u0001';

/** Requests come ready made from a file, so that making them costs nothing; `init` is told with which to begin. */
const lua = (file: string) => `
  local requests, n = {}, 0
  function init(args)
    n = tonumber(args[1])
    local file = io.open("${file}", "rb")
    for request in file:read("*a"):gmatch("[^${separator}]+") do requests[#requests + 1] = request end
    file:close()
  end
  function request() n = n + 1; return requests[(n - 1) % #requests + 1] end
  function done(summary, latency)
    local bad = summary.errors.status + summary.errors.connect + summary.errors.read + summary.errors.write + summary.errors.timeout
    io.write(string.format("RESULT %d %d %d %d %d\\n", summary.requests, summary.duration, bad,
      latency:percentile(50), latency:percentile(99)))
  end`;

/** A load that wrk can run. */
export interface Script {
  file: string;
  remove(): void;
}

export function hasWrk(): boolean {
  return !spawnSync('wrk', ['-v']).error;
}

/** Writes what wrk needs for a load. */
export function writeScript({ requests }: Load): Script {
  const folder = mkdtempSync(path.join(tmpdir(), 'parlance-wrk-'));
  const data = path.join(folder, 'requests');
  writeFileSync(data, requests.map(httpText).join(separator));
  const file = path.join(folder, 'script.lua');
  writeFileSync(file, lua(data));
  return { file, remove: () => rmSync(folder, { recursive: true }) };
}

function httpText({ method, path: target, headers, body }: LoadRequest): string {
  const text = body === undefined ? '' : JSON.stringify(body);
  const all = {
    Host: '127.0.0.1',
    ...headers,
    ...(body !== undefined && { 'Content-Length': Buffer.byteLength(text) }),
  };
  const lines = Object.entries(all).map(([name, value]) => `${name}: ${value}`);
  return [`${method} ${target} HTTP/1.1`, ...lines, '', text].join('\r\n');
}

/**
 * Runs wrk on one thread and reads what it measured.
 *
 * @param first the number of the request with which it begins
 */
export async function measure(
  url: string,
  { file }: Script,
  { connections, seconds, first }: { connections: number; seconds: number; first: number },
): Promise<Measured> {
  const args = [
    '-t1',
    `-c${connections}`,
    `-d${seconds}s`,
    '--timeout',
    '10s',
    '-s',
    file,
    url,
    String(first),
  ];
  const output = await outputOf('wrk', args);
  const result = /RESULT (\d+) (\d+) (\d+) (\d+) (\d+)/.exec(output);
  if (!result) throw new Error(`wrk did not measure anything. ${output}`);
  const [requests = 0, micros = 1, refused = 0, p50 = 0, p99 = 0] = result.slice(1).map(Number);
  return { requests, refused, perSecond: requests / (micros / 1e6), p50: p50 / 1000, p99: p99 / 1000 };
}

/** What a program writes, to both of its ends. */
export async function outputOf(program: string, args: string[], env = process.env): Promise<string> {
  const child = spawn(program, args, { env, stdio: ['ignore', 'pipe', 'pipe'] });
  let output = '';
  for (const stream of [child.stdout, child.stderr])
    stream.on('data', (chunk: Buffer) => {
      output += chunk.toString();
    });
  await new Promise((resolve, reject) => child.on('close', resolve).on('error', reject));
  return output;
}
