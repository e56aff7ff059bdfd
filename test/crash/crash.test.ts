import path from 'node:path';
import type { ClientBase } from 'pg';
import t from 'tap';
import { temporaryFolder } from '../support/process.ts';
import { checkIndexes } from './audit/indexes.ts';
import { checkInvariants } from './audit/invariants.ts';
import { checkLedger } from './audit/ledger.ts';
import { checkReadback } from './audit/readback.ts';
import { type Journal, off, openJournal } from './journal.ts';
import { randomOf } from './random.ts';
import { prepareRun, runRound } from './rounds.ts';
import { createStage, type Setting } from './stage.ts';

// The short form of `npm run crash`.

t.test('what was acknowledged survives, and the audit would see it if not', async (t) => {
  const folder = await temporaryFolder(t);
  const stage = createStage(folder);
  t.teardown(() => stage.end());
  const journal = openJournal(path.join(folder, 'journal.log'));
  const seed = Date.now() % 2 ** 31;
  t.comment(`seed ${seed}`);
  const run = await prepareRun(stage, journal, randomOf(seed));
  for (const [n, setting] of (['embedded', 'shared'] satisfies Setting[]).entries()) {
    const { complaints, acknowledged } = await runRound(run, { round: n + 1, setting, longestSpell: 800 });
    t.same(complaints, [], `${setting}, with seed ${seed}`);
    t.ok(acknowledged > 0, `${acknowledged} requests were acknowledged`);
  }

  const client = await stage.connect();
  t.teardown(() => client.end());
  const isOn = (kind: string) => {
    const slot = journal.slots.find(({ name, value }) => name.startsWith(`${kind} `) && value !== off);
    if (!slot) throw new Error(`Nobody has switched on any ${kind}.`);
    return slot.name.split(' ');
  };
  const [, starrer, starred] = isOn('star');
  const [, reacter, reacted] = isOn('reaction');
  const posts = [...journal.posts.values()];
  const post = posts.find(({ dialect, state }) => dialect === 'mudbase' && state === 'acknowledged');
  // Each is looked for by the part of the audit that is to see it: all of them each time would take longer than the rounds.
  type Check = (client: ClientBase, journal: Journal) => Promise<string[]>;
  const damages: Record<string, [check: Check, sql: string, expected: RegExp]> = {
    'a lost message': [checkLedger, `DELETE FROM messages WHERE id = '${post?.id}'`, /^lost: the message/],
    'an altered message': [
      checkLedger,
      `UPDATE messages SET author_id = 'x' WHERE id = '${post?.id}'`,
      /^altered: the message/,
    ],
    'a message that is there twice': [
      checkLedger,
      `INSERT INTO messages (workspace_id, id, room_id, seq, author_id, text)
       SELECT workspace_id, 'copy', room_id, 1000000, author_id, text FROM messages WHERE id = '${post?.id}'`,
      /^twice: the message/,
    ],
    'a lost star': [
      checkLedger,
      `DELETE FROM stars s USING messages m
        WHERE m.id = '${starred}' AND s.user_id = '${starrer}' AND (s.room_id, s.seq) = (m.room_id, m.seq)`,
      /^lost or undone: star/,
    ],
    'an event that is there twice': [
      checkLedger,
      `INSERT INTO events (workspace_id, type, room_id, actor_id, subject_id, snapshot)
       SELECT workspace_id, type, room_id, actor_id, subject_id, snapshot FROM events
        WHERE type = 'reaction.added' AND actor_id = '${reacter}' AND subject_id = '${reacted}' LIMIT 1`,
      /^event reaction.added .* instead of/,
    ],
    'a lost event': [
      checkInvariants,
      `DELETE FROM events WHERE type = 'message.posted' AND subject_id = '${post?.id}'`,
      /^events of messages: .* has .* events/,
    ],
    'an event too many': [
      checkInvariants,
      `INSERT INTO events (workspace_id, type, subject_id) SELECT id, 'message.posted', 'nothing' FROM workspaces`,
      /^events of messages: .* not there/,
    ],
    'a wrong counter of messages': [
      checkInvariants,
      `UPDATE rooms SET message_count = message_count + 1 WHERE id = '${post?.roomId}'`,
      /^counters of rooms/,
    ],
    'a wrong counter of members': [
      checkInvariants,
      `UPDATE rooms SET member_count = member_count - 1 WHERE id = '${post?.roomId}'`,
      /^members of rooms/,
    ],
    'a wrong counter of replies': [
      checkInvariants,
      `UPDATE messages SET reply_count = reply_count + 1 WHERE id = '${post?.id}'`,
      /^counters of threads/,
    ],
    'a row that its index lacks': [
      checkIndexes,
      `UPDATE pg_index SET indisready = false WHERE indexrelid = 'pins_pkey'::regclass;
       INSERT INTO pins SELECT id, 'x', 1 FROM workspaces;
       UPDATE pg_index SET indisready = true WHERE indexrelid = 'pins_pkey'::regclass`,
      /^index pins_pkey: heap tuple .* lacks matching index tuple/,
    ],
  };
  for (const [title, [check, sql, expected]] of Object.entries(damages)) {
    await client.query('BEGIN');
    await client.query(sql);
    const complaints = await check(client, journal);
    await client.query('ROLLBACK');
    t.ok(
      complaints.some((complaint) => expected.test(complaint)),
      `${title} is seen`,
      { complaints },
    );
  }

  const slot = journal.slots.find(({ name }) => name.startsWith('pin '));
  if (!slot) throw new Error('There are pins.');
  slot.value = slot.value === off ? 'on' : off;
  const complaints = await checkReadback(stage.fleet, journal, run.cast, run.random);
  t.match(complaints, [/^Rocket.Chat's pins of room/], 'what an API shows otherwise is seen');
});
