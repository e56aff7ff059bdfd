#!/usr/bin/env node
import { setFlagsFromString } from 'node:v8';
import { runInNewContext } from 'node:vm';
import './compile-cache.js';
import { readConfig } from './config.ts';
import { OperatorError } from './operator-error.ts';
import type { RunningServer } from './start.ts';

/** Prints what somebody who has just started the server wants to know. */
function welcome({ url, generatedPassword }: RunningServer, username: string): void {
  const password = generatedPassword ?? '<password>';
  console.log(`
Parlance listens on ${url}

  Docs and playground   ${url}/docs
  Administrator         ${username}${generatedPassword ? `\n  Password              ${generatedPassword}   (shown this once)` : ''}

Try it:

  curl -s ${url}/api/v1/login -H 'Content-Type: application/json' -d '{"user":"${username}","password":"${password}"}'
`);
}

/**
 * Gives back what the start has left behind, in one pause of 30 to 50 ms: 15 to 20 MB. V8 does so by itself only when the
 * process has been idle for a minute and a half. It is no limit: under load its space grows as ever.
 */
function collectGarbage(): void {
  // Node shows the collector only to those who ask for it; compiled code is kept for the flags it was compiled under.
  setFlagsFromString('--expose-gc');
  const collect: () => void = runInNewContext('gc');
  setFlagsFromString('--no-expose-gc');
  collect();
}

async function main(): Promise<void> {
  const config = readConfig(process.env);
  // Loaded after the cache is on, also when this file is started without it.
  const { start } = await import('./start.ts');
  const starting = start(config, (line) => console.log(line));

  let stopping = false;
  const stop = async () => {
    if (stopping) return;
    stopping = true;
    // What is still starting has to have started before it can be stopped.
    const server = await starting;
    await server.stop();
    process.exit(0);
  };
  for (const signal of ['SIGINT', 'SIGTERM'] as const) process.on(signal, () => void stop().catch(fail));
  welcome(await starting, config.adminUsername);
  setTimeout(collectGarbage, 500).unref();
}

function fail(error: unknown): never {
  console.error(error instanceof OperatorError ? error.message : error);
  process.exit(1);
}

main().catch(fail);
