import type { AddressInfo } from 'node:net';
import { SMTPServer } from 'smtp-server';

// A mail server in a process of its own: it tells its parent the port, then every mail it took. The parent tells it how
// to misbehave.

/** How many of the next mails are answered in a bad way, after how many good ones. */
export interface Mood {
  after: number;
  count: number;
  how: '421' | 'drop' | 'refuse';
}

export interface Taken {
  to: string[];
  from: string;
  raw: string;
}

let mood: Mood | null = null;
process.on('message', (message: Mood | null) => {
  mood = message;
  process.send?.({ ready: true });
});
process.on('disconnect', () => process.exit());

/** What happens to the mail that has just come. */
function nextFate(): Mood['how'] | 'take' {
  if (!mood || mood.count === 0) return 'take';
  if (mood.after > 0) {
    mood.after--;
    return 'take';
  }
  mood.count--;
  return mood.how;
}

const server = new SMTPServer({
  authOptional: true,
  disabledCommands: ['AUTH', 'STARTTLS'],
  logger: false,
  onData(stream, session, callback) {
    const chunks: Buffer[] = [];
    stream.on('data', (chunk: Buffer) => chunks.push(chunk));
    stream.on('end', () => {
      const fate = nextFate();
      if (fate === 'drop') {
        for (const connection of server.connections) {
          if (connection.session.id === session.id) connection.close();
        }
        return;
      }
      if (fate !== 'take') {
        const responseCode = fate === '421' ? 421 : 550;
        return callback(Object.assign(new Error('not now'), { responseCode }));
      }
      const { mailFrom, rcptTo } = session.envelope;
      // The benchmark only counts.
      if (process.env.SINK_IS_SILENT) return callback();
      process.send?.({
        to: rcptTo.map(({ address }) => address),
        from: mailFrom ? mailFrom.address : '',
        raw: Buffer.concat(chunks).toString('latin1'),
      } satisfies Taken);
      callback();
    });
  },
});
server.on('error', () => undefined);
server.listen(0, '127.0.0.1', () => process.send?.({ port: (server.server.address() as AddressInfo).port }));
