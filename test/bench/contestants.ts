import pg from 'pg';
import { countStatements } from './count.ts';
import type { Load } from './loads.ts';
import { seconds } from './settings.ts';
import { cpuMicros, type Subject, startSubject, stopSubject } from './subjects.ts';
import { type Measured, measure, type Script } from './wrk.ts';

/** A server with its own copy of the data, so that neither works at what the other has written. */
export interface Contestant {
  subject: Subject;
  client: pg.Client;
}

/** What one turn has shown; the processor's time is microseconds a request. */
export type Turn = Measured & { cpu: number };

/** What the loads change, where it was empty before: it is planned for as such until it is looked at again. */
const fillers = 'message_views, view_counts, thread_follows, reactions, pins, events';

export async function enter(name: Subject['name'], port: number, databaseUrl: string): Promise<Contestant> {
  const client = new pg.Client({ connectionString: databaseUrl });
  await client.connect();
  return { subject: await startSubject(name, port, databaseUrl), client };
}

export async function leave({ subject, client }: Contestant): Promise<void> {
  await stopSubject(subject);
  await client.end();
}

/** Takes back what a load has left. */
export async function undo({ client }: Contestant, { reset }: Load): Promise<void> {
  for (const statement of reset) await client.query(statement);
}

/**
 * Has a server compile what it runs.
 *
 * @param counts whether PostgreSQL counts statements
 * @returns how many it asked of the database for a request
 */
export async function warmUp(
  contestant: Contestant,
  load: Load,
  script: Script,
  counts: boolean,
): Promise<number | null> {
  const { client, subject } = contestant;
  await undo(contestant, load);
  const run = async () => {
    const { requests } = await measure(subject.url, script, { connections: 16, seconds, first: 0 });
    return requests;
  };
  const statements = counts ? await countStatements(client, run) : await run().then(() => null);
  await client.query('VACUUM messages, rooms, memberships, credentials');
  await client.query(`VACUUM ANALYZE ${fillers}`);
  return statements;
}

/**
 * Puts a load on a server.
 *
 * @param how by how many connections, and with which request to begin
 * @throws when nothing was answered, a request was refused, or a change changed nothing
 */
export async function takeTurn(
  { subject, client }: Contestant,
  { title, events }: Load,
  script: Script,
  how: { connections: number; first: number },
): Promise<Turn> {
  const { rows } = await client.query('SELECT max(id) AS last FROM events');
  const before = cpuMicros(subject);
  const measured = await measure(subject.url, script, { ...how, seconds });
  const { requests, refused } = measured;
  const cpu = (cpuMicros(subject) - before) / requests;
  if (requests === 0) throw new Error(`${title}: ${subject.name} answered nothing.`);
  if (refused > 0) throw new Error(`${title}: ${subject.name} refused ${refused} of ${requests} requests.`);
  const { rows: written } = await client.query('SELECT count(*)::int AS n FROM events WHERE id > $1', [
    rows[0].last,
  ]);
  // Requests that are under way at once may pass one another.
  if (written[0].n < requests * events * 0.99)
    throw new Error(`${title}: ${requests} requests to ${subject.name} made ${written[0].n} events.`);
  return { ...measured, cpu };
}
