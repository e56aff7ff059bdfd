#!/usr/bin/env node
import { ConfigError, readConfig } from './config.ts';
import { type RunningServer, start } from './start.ts';
import { DataDirectoryInUseError } from './store/embedded/index.ts';
import { MigrationError } from './store/migrate.ts';

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
  const server = await start(config, (line) => console.log(line));
  welcome(server, config.adminUsername);

  let stopping = false;
  const stop = async () => {
    if (stopping) return;
    stopping = true;
    await server.stop();
  };
  for (const signal of ['SIGINT', 'SIGTERM'] as const) process.on(signal, () => void stop());
}

main().catch((error: unknown) => {
  const expected =
    error instanceof ConfigError ||
    error instanceof DataDirectoryInUseError ||
    error instanceof MigrationError;
  console.error(expected ? error.message : error);
  process.exit(1);
});
