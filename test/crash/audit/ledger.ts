import type { ClientBase } from 'pg';
import { type Journal, off, type Value } from '../journal.ts';

/** What is on, by the names of the journal's slots. */
const switches = `
  SELECT format('follow %s %s', user_id, root_id) AS name, 'on' AS value FROM thread_follows WHERE following
   UNION ALL SELECT format('reaction %s %s %s', user_id, message_id, reaction), 'on' FROM reactions
   UNION ALL SELECT format('star %s %s', s.user_id, m.id), 'on' FROM stars s JOIN messages m USING (workspace_id, room_id, seq)
   UNION ALL SELECT format('pin %s', m.id), 'on' FROM pins p JOIN messages m USING (workspace_id, room_id, seq)
   UNION ALL SELECT format('sole %s', id), sole_pin_id FROM rooms WHERE sole_pin_id IS NOT NULL
   UNION ALL SELECT format('member %s %s', user_id, room_id), 'on' FROM memberships WHERE left_at IS NULL`;

const events = `
  SELECT format('%s %s %s %s', type, actor_id, subject_id,
                COALESCE(CASE WHEN type LIKE 'member.%' THEN room_id END, snapshot->>'reaction', '-')) AS name,
         count(*)::int AS count
    FROM events
   WHERE type = ANY ('{thread.followed,thread.unfollowed,reaction.added,reaction.removed,message.starred,message.unstarred,message.pinned,message.unpinned,member.joined,member.left}')
   GROUP BY 1`;

interface Stored {
  id: string;
  roomId: string;
  authorId: string;
  text: string;
  rootId: string | null;
}

const messages = `
  SELECT id, room_id AS "roomId", author_id AS "authorId", text, thread_root_id AS "rootId" FROM messages WHERE system IS NULL`;

/** Takes what there is before the first round for granted. */
export async function openLedger(client: ClientBase, journal: Journal): Promise<void> {
  const { rows } = await client.query<{ name: string; count: number }>(events);
  for (const { name, count } of rows) journal.events.set(name, count);
  for (const { id, ...stored } of (await client.query<Stored>(messages)).rows)
    journal.posts.set(stored.text, { ...stored, id, dialect: 'seed', state: 'acknowledged', round: 0 });
}

/**
 * Holds the database to the journal. What was lost is from now on what it turned out to be.
 *
 * @returns each difference, in words
 */
export async function checkLedger(client: ClientBase, journal: Journal): Promise<string[]> {
  return [
    ...(await checkSlots(client, journal)),
    ...(await checkEvents(client, journal)),
    ...(await checkPosts(client, journal)),
  ];
}

async function checkSlots(client: ClientBase, journal: Journal): Promise<string[]> {
  const { rows } = await client.query<{ name: string; value: Value }>(switches);
  const actual = new Map(rows.map(({ name, value }) => [name, value]));
  const complaints: string[] = [];
  for (const slot of journal.slots) {
    const value = actual.get(slot.name) ?? off;
    const allowed = slot.asked === null ? [slot.value] : [slot.value, slot.asked];
    if (!allowed.includes(value)) {
      const said = allowed.map((one) => `"${one}"`).join(' or ');
      complaints.push(`lost or undone: ${slot.name} is "${value}", but was acknowledged as ${said}`);
    } else journal.settle(slot, value);
    slot.asked = null;
    slot.rests = false;
  }
  return complaints;
}

async function checkEvents(client: ClientBase, journal: Journal): Promise<string[]> {
  const { rows } = await client.query<{ name: string; count: number }>(events);
  const actual = new Map(rows.map(({ name, count }) => [name, count]));
  const complaints: string[] = [];
  for (const [name, count] of journal.events) {
    const found = actual.get(name) ?? 0;
    if (found !== count) complaints.push(`event ${name}: ${found} times instead of ${count}`);
    actual.delete(name);
  }
  for (const [name, count] of actual) {
    // Whoever replies follows.
    if (!name.startsWith('thread.followed '))
      complaints.push(`event ${name}: ${count} times, but nobody did that`);
  }
  return complaints;
}

async function checkPosts(client: ClientBase, journal: Journal): Promise<string[]> {
  const { rows } = await client.query<Stored>(messages);
  const found = new Map<string, Stored[]>();
  for (const row of rows) found.set(row.text, [...(found.get(row.text) ?? []), row]);
  const complaints: string[] = [];
  for (const post of journal.posts.values()) {
    const [stored, ...more] = found.get(post.text) ?? [];
    found.delete(post.text);
    const who = `the message "${post.text}" of ${post.authorId} (${post.dialect}, round ${post.round}, id ${post.id}, room ${post.roomId})`;
    if (more.length > 0) complaints.push(`twice: ${who} is there ${more.length + 1} times`);
    if (!stored) {
      if (post.state === 'acknowledged') complaints.push(`lost: ${who} was acknowledged and is not there`);
      else post.state = 'absent';
      continue;
    }
    if (post.state === 'absent') complaints.push(`too late: ${who} was not there before`);
    const { id, roomId, authorId, rootId } = stored;
    const isSame =
      (post.id ?? id) === id &&
      roomId === post.roomId &&
      authorId === post.authorId &&
      rootId === post.rootId;
    if (!isSame) complaints.push(`altered: ${who} is stored as ${JSON.stringify(stored)}`);
    post.id = id;
    post.state = 'acknowledged';
  }
  for (const [text, stored] of found)
    complaints.push(`from nowhere: the message "${text}" ${JSON.stringify(stored)}`);
  return complaints;
}
