#!/usr/bin/env node
import { mkdirSync } from 'node:fs';
import { enableCompileCache } from 'node:module';
import path from 'node:path';
import { type Config, readConfig } from './config.ts';
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
 * Keeps compiled code in the data directory: the next start takes half the time and less memory. What is imported before
 * this is not kept, hence the import of the rest below.
 */
function keepCompiledCode({ databaseUrl, dataDir }: Config): void {
  // With a database elsewhere the data directory is not used.
  if (databaseUrl) return;
  const folder = path.join(path.resolve(dataDir), 'compiled');
  try {
    mkdirSync(dataDir, { recursive: true, mode: 0o711 });
    mkdirSync(folder, { recursive: true, mode: 0o700 });
  } catch {
    // Whoever needs the folder more will say what is wrong with it.
    return;
  }
  enableCompileCache(folder);
}

async function main(): Promise<void> {
  const config = readConfig(process.env);
  keepCompiledCode(config);
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
