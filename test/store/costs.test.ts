import t, { type Test } from 'tap';
import { buildOn, type TestServer } from '../support/build.ts';
import { createDatabase } from '../support/databases.ts';
import { asImkit } from '../support/imkit.ts';
import {
  addLargeRooms,
  jid,
  messageCount,
  messageId,
  roomId,
  type Size,
  sizes,
  threadId,
} from '../support/large-rooms.ts';
import { type Cost, type Meter, openMeter, typical } from '../support/meter.ts';
import { asMudbase } from '../support/mudbase.ts';
import { addUser } from '../support/people.ts';
import type { Answer } from '../support/rocketchat.ts';
import { addInstance, channelPath } from '../support/whatsapp.ts';

// What hot operations take of PostgreSQL, in figures without noise: pages looked at, rows written, bytes of WAL. They may
// only fall, and must not depend on how much has been written before. Dead rows that transactions of other tests keep from
// being cleared away add some pages, so that the limits leave room for a third more than is usual.

/** How often each call is made; the first ones are not typical, the middle one is. */
const times = 7;

/** The most that an operation may take where there is much. */
interface Limits extends Omit<Cost, 'milliseconds' | 'wal'> {
  wal: number;
  /** By how much its pages may exceed what it takes where there is little. */
  growth: number;
}

type Operation = [title: string, limits: Limits, call: (size: Size) => Promise<Answer>];

const change = { buffers: 65, rows: 3, wal: 900, growth: 1.4 };
/** The author of each message is looked up by itself: two pages, fifty times. */
const list = { buffers: 190, rows: 0, wal: 0, growth: 1.5 };

/** By turns: each operation of a row undoes what the one before it did, so that every call changes something. */
async function operations(server: TestServer): Promise<Operation[][]> {
  const owner = await addUser(server, 'owner');
  await addLargeRooms(server, await server.store.workspaces.idForHost(''), owner);
  const mudbase = await asMudbase(server, owner);
  const imkit = await asImkit(server, owner);
  const [instance, reader] = [await addInstance(server, 'follower'), await addInstance(server, 'reader')];
  for (const size of sizes) await reader.call('POST', channelPath(jid(size), '/follow'));
  const [channel, group] = [(size: Size) => roomId('channel', size), (size: Size) => roomId('group', size)];
  const chat = (size: Size) => `chats/${channel(size)}/messages`;
  const reactions = (size: Size) => `${chat(size)}/${messageId('channel', size, 3)}/reactions`;
  const pin = (size: Size) => `/messages/${messageId('group', size, messageCount[size])}/pin`;
  const follow = (size: Size, how: string) => instance.call('POST', channelPath(jid(size), how));
  return [
    [
      ['follow a thread', change, (size) => owner.post('chat.followMessage', { mid: threadId(size) })],
      ['unfollow it', change, (size) => owner.post('chat.unfollowMessage', { mid: threadId(size) })],
    ],
    [
      [
        'add a reaction',
        { ...change, wal: 1_200 },
        (size) => mudbase.call('POST', reactions(size), { emoji: 'y' }),
      ],
      ['remove it', change, (size) => mudbase.call('DELETE', reactions(size), { emoji: 'y' })],
    ],
    [
      ['pin', { ...change, buffers: 75 }, (size) => imkit.call('POST', pin(size))],
      ['unpin', { ...change, buffers: 75 }, (size) => imkit.call('DELETE', pin(size))],
    ],
    [
      ['follow a channel', { ...change, buffers: 45, wal: 1_150 }, (size) => follow(size, '/follow')],
      ['unfollow it', { ...change, buffers: 45, wal: 1_050 }, (size) => follow(size, '/unfollow')],
    ],
    [
      [
        'post',
        { ...change, buffers: 70, rows: 4, wal: 1_600 },
        (size) => owner.post('chat.postMessage', { roomId: channel(size), text: 'Hello' }),
      ],
    ],
    [['Rocket.Chat list', list, (size) => owner.get('channels.messages', { roomId: channel(size) })]],
    [['Mudbase list', { ...list, buffers: 165 }, (size) => mudbase.call('GET', `${chat(size)}?limit=50`)]],
    [
      [
        'IMKit list',
        { ...list, buffers: 210 },
        (size) => imkit.call('GET', `/rooms/${group(size)}/messages/v3?limit=50`),
      ],
    ],
    [
      [
        'WhatsApp post of long ago',
        { ...list, buffers: 120 },
        (size) =>
          reader.call('POST', 'messages/get', { chatId: jid(size), messageId: `false_${jid(size)}_3` }),
      ],
    ],
    [['WhatsApp list', list, (size) => reader.call('GET', 'chats/messages', { chatId: jid(size) })]],
  ];
}

/** What the operations of a row take, each called as often as the others. */
async function measure(t: Test, meter: Meter, row: Operation[], size: Size): Promise<Cost[]> {
  const costs: Cost[][] = row.map(() => []);
  for (let time = 0; time < times; time++) {
    for (const [i, [title, , call]] of row.entries()) {
      const { cost, result } = await meter.measure(() => call(size));
      t.match(result.status, /^20[01]$/, `${title} ${JSON.stringify(result.body).slice(0, 200)}`);
      costs[i]?.push(cost);
    }
  }
  return costs.map(typical);
}

t.test('hot operations look at few pages and write little, however much there is', async (t) => {
  const databaseUrl = await createDatabase(t);
  const server = await buildOn(t, databaseUrl);
  const rows = await operations(server);
  const meter = await openMeter(server.database, databaseUrl);
  t.teardown(() => meter.close());
  for (const row of rows) {
    const [small, large] = [await measure(t, meter, row, 'small'), await measure(t, meter, row, 'large')];
    for (const [i, [title, { growth, ...most }]] of row.entries()) {
      const [little, much] = [small[i], large[i]] as [Cost, Cost];
      for (const what of ['buffers', 'rows', 'wal'] as const)
        t.ok((much[what] ?? 0) <= most[what], `${title}: ${much[what]} ${what} of ${most[what]}`);
      t.ok(little.buffers > 0, `${title}: its pages are counted`);
      const grown = `${title}: ${little.buffers} buffers, where there is much ${much.buffers}`;
      t.ok(much.buffers <= little.buffers * growth, grown);
    }
  }
});
