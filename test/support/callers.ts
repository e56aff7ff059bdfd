import { execFile } from 'node:child_process';
import { promisify } from 'node:util';

const run = promisify(execFile);

const script = `
  const { Agent, get } = require('node:http');
  const [url, callers, times] = process.argv.slice(1);
  const agent = new Agent({ keepAlive: true });
  const call = () => new Promise((resolve, reject) => {
    get(url, { agent }, (response) => response.resume().on('end', resolve)).on('error', reject);
  });
  const caller = async () => { for (let i = 0; i < times; i++) await call(); };
  Promise.all(Array.from({ length: callers }, caller)).then(() => agent.destroy());
`;

/** Calls an address over and over from a process of its own, each caller on one connection. */
export async function callFromOutside(url: string, callers: number, times: number): Promise<void> {
  await run(process.execPath, ['-e', script, url, `${callers}`, `${times}`]);
}
