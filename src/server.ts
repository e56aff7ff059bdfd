#!/usr/bin/env node
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
}

function fail(error: unknown): never {
  console.error(error instanceof OperatorError ? error.message : error);
  process.exit(1);
}

main().catch(fail);
