import { spawnSync } from 'node:child_process';
import { mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import type { Seed } from './seed.ts';

/** One kind of request, over and over. */
export interface Load {
  title: string;
  /** The body of wrk's `request()`; `n` counts from 0. */
  lua: string;
}

export interface Measured {
  perSecond: number;
  p50: number;
  p99: number;
  requests: number;
  refused: number;
}

/** How many different follows there are: more than are ever under way at once. */
export const pairs = 20_000;

/** A toggle that changes a row with each request, and the last messages of a random room. */
export const loads: Load[] = [
  {
    title: 'follow/unfollow',
    lua: `local i = n % ${pairs}
      local user = users[i % #users + 1]
      local path = math.floor(n / ${pairs}) % 2 == 0 and "/api/v1/chat.followMessage" or "/api/v1/chat.unfollowMessage"
      return wrk.format("POST", path, headers(user), '{"mid":"' .. messages[i + 1] .. '"}')`,
  },
  {
    title: 'last 50 messages',
    lua: `return wrk.format("GET", "/api/v1/channels.messages?roomId=" .. rooms[math.random(#rooms)], headers(users[math.random(#users)]))`,
  },
];

/** Writes wrk's script for a load. */
export function writeScript({ users, rooms, messages }: Seed, { title, lua }: Load): string {
  const quoted = (values: string[]) => `{${values.map((value) => `"${value}"`).join(',')}}`;
  const step = Math.floor(messages.length / pairs);
  const text = `
    local users = {${users.map(({ id, token }) => `{"${id}","${token}"}`).join(',')}}
    local rooms = ${quoted(rooms)}
    local messages = ${quoted(Array.from({ length: pairs }, (_, i) => messages[i * step] as string))}
    local n = -1
    local function headers(user)
      return { ["X-User-Id"] = user[1], ["X-Auth-Token"] = user[2], ["Content-Type"] = "application/json" }
    end
    function request() n = n + 1; ${lua} end
    function done(summary, latency)
      local bad = summary.errors.status + summary.errors.connect + summary.errors.read + summary.errors.timeout
      io.write(string.format("RESULT %d %d %d %d %d\\n", summary.requests, summary.duration, bad,
        latency:percentile(50), latency:percentile(99)))
    end`;
  const file = path.join(
    mkdtempSync(path.join(tmpdir(), 'parlance-bench-')),
    `${title.replaceAll(/\W/g, '-')}.lua`,
  );
  writeFileSync(file, text);
  return file;
}

/** Runs wrk on one thread and reads what it measured. */
export function measure(url: string, script: string, connections: number, seconds: number): Measured {
  const args = ['-t1', `-c${connections}`, `-d${seconds}s`, '-s', script, url];
  const { stdout, stderr } = spawnSync('wrk', args, { encoding: 'utf8' });
  const result = /RESULT (\d+) (\d+) (\d+) (\d+) (\d+)/.exec(stdout ?? '');
  if (!result) throw new Error(`wrk did not measure anything. ${stderr}${stdout}`);
  const [requests = 0, micros = 1, refused = 0, p50 = 0, p99 = 0] = result.slice(1).map(Number);
  return { requests, refused, perSecond: requests / (micros / 1e6), p50: p50 / 1000, p99: p99 / 1000 };
}
