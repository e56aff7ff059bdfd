import { readConfig } from './config.ts';
import { type Step, takeTour } from './tour/steps.ts';

/** Prints a step as somebody would type it, and what came back, cut to a line. */
function print({ title, method, path, body, status, answer }: Step): void {
  const request = body === undefined ? '' : ` ${shorten(JSON.stringify(body))}`;
  console.log(`${title}\n  ${method} ${path}${request}\n  ${status} ${shorten(JSON.stringify(answer))}\n`);
}

const shorten = (text: string) => (text.length > 160 ? `${text.slice(0, 159)}…` : text);

const usage = `The tour walks through a running server. Start one with "npm start", then, with its administrator's password:

  PARLANCE_ADMIN_PASSWORD=… npm run tour
`;

const { publicUrl, adminUsername, adminPassword } = readConfig(process.env);
if (!adminPassword) {
  console.error(usage);
  process.exit(1);
}
try {
  await takeTour(publicUrl, adminUsername, adminPassword, print);
} catch (error) {
  console.error(error instanceof Error ? error.message : error);
  process.exitCode = 1;
}
