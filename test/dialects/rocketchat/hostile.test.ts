import t from 'tap';
import { build } from '../../support/build.ts';
import { addRoom, addUser } from '../../support/people.ts';

t.test('a store that does not answer, and a fault', async (t) => {
  const server = await build(t);
  const alice = await addUser(server, 'alice');
  server.store.rooms.changes = async () => {
    throw Object.assign(new Error('connect ECONNREFUSED'), { code: 'ECONNREFUSED' });
  };
  const away = await alice.get('rooms.get');
  t.equal(away.status, 503);
  t.equal(away.headers['retry-after'], '1');
  t.match(away.body, { success: false, errorType: 'error-unavailable' });
  server.store.rooms.changes = async () => {
    throw new Error('with a secret detail');
  };
  const { status, body } = await alice.get('rooms.get');
  t.same({ status, body }, { status: 500, body: { success: false, error: 'Internal server error' } });
});

t.test('texts come back as they were sent', async (t) => {
  const server = await build(t);
  const alice = await addUser(server, 'alice');
  const roomId = await addRoom(server, 'babel', [{ client: alice }], 'private');
  const random = seeded(20261121);
  const texts = Array.from({ length: 250 }, () => Array.from({ length: 4 }, () => randomText(random)));
  for (let i = 0; i < texts.length; i += 25) {
    await Promise.all(
      texts.slice(i, i + 25).map(async ([msg, ...more], j) => {
        const message = { _id: `m${i + j}`, rid: roomId, msg, attachments: more.map((text) => ({ text })) };
        const { status } = await alice.post('chat.sendMessage', { message });
        if (status !== 200) t.fail(`answered ${status}`, { msg });
      }),
    );
  }
  const { body } = await alice.get('groups.messages', { roomId, count: 0 });
  t.equal(body.count, texts.length);
  const kept = new Map(
    body.messages.map(
      ({ _id, msg, attachments }: { _id: string; msg: string; attachments: { text: string }[] }) => [
        _id,
        [msg, ...attachments.map(({ text }) => text)],
      ],
    ),
  );
  const lost = texts.filter((text, i) => JSON.stringify(kept.get(`m${i}`)) !== JSON.stringify(text));
  t.same(lost, [], '1,000 texts');
});

/** Code points of every kind: controls, combining marks, both directions, joiners, astral ones, non-characters. */
const ranges: [number, number][] = [
  [0x01, 0x1f],
  [0x20, 0x7e],
  [0x7f, 0x9f],
  [0xa0, 0x24f],
  [0x300, 0x36f],
  [0x590, 0x6ff],
  [0x1100, 0x11ff],
  [0x200b, 0x206f],
  [0x3040, 0x30ff],
  [0xac00, 0xac80],
  [0xe000, 0xe010],
  [0xfdd0, 0xfdef],
  [0xfe00, 0xfe0f],
  [0xfff0, 0xffff],
  [0x1f300, 0x1f6ff],
  [0x20000, 0x20050],
  [0xe0100, 0xe01ef],
  [0x10fff0, 0x10ffff],
];

function randomText(random: () => number): string {
  const length = 1 + Math.floor(random() * 40);
  const text = Array.from({ length }, () => {
    const [from, to] = ranges[Math.floor(random() * ranges.length)] ?? [0x20, 0x7e];
    return String.fromCodePoint(from + Math.floor(random() * (to - from + 1)));
  }).join('');
  const form = Math.floor(random() * 3);
  return form === 0 ? text : text.normalize(form === 1 ? 'NFC' : 'NFD');
}

/** The same numbers in every run (mulberry32). */
function seeded(seed: number): () => number {
  let state = seed;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4294967296;
  };
}
