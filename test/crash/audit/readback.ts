import type { Cast, Instance, Person } from '../cast.ts';
import { demand, type Fleet } from '../http.ts';
import { type Journal, off } from '../journal.ts';
import type { Random } from '../random.ts';
import { connections } from '../stage.ts';

/** How many of the last messages of a room are read through an API. */
const depth = 50;

/** What the checks of all dialects need. */
interface Books {
  journal: Journal;
  cast: Cast;
  random: Random;
  complaints: string[];
  // biome-ignore lint/suspicious/noExplicitAny: replies of four vendors
  get(path: string, headers?: Record<string, string>): Promise<any>;
}

interface Shown {
  _id: string;
  msg: string;
  t?: string;
  tmid?: string;
}

/** Holds what the APIs of all dialects show to the journal, once that was held to the database. */
export async function checkReadback(
  fleet: Fleet,
  journal: Journal,
  cast: Cast,
  random: Random,
): Promise<string[]> {
  const books: Books = {
    ...{ journal, cast, random, complaints: [] },
    get: (path, headers = {}) => demand(fleet, journal, random, { method: 'GET', path, headers }),
  };
  const [reader] = cast.people;
  if (!reader) throw new Error('There is somebody to read.');
  for (const room of cast.rooms) {
    await checkRocketchat(books, room, reader);
    await checkMudbase(books, room.id, reader);
  }
  for (const [n, { id }] of cast.ownRooms.entries()) await checkImkit(books, id, cast.people[n] ?? reader);
  await checkWhatsapp(books);
  return books.complaints;
}

async function checkRocketchat(
  books: Books,
  { id: roomId, messageIds }: Cast['rooms'][number],
  reader: Person,
) {
  const { get, journal, cast, random, complaints } = books;
  const query = `roomId=${roomId}&count=100`;
  const idsOf = ({ messages }: { messages: Shown[] }) => messages.map(({ _id }) => _id);

  const { messages } = await get(`/api/v1/channels.messages?${query}`, reader.rocketchat);
  const posts = (messages as Shown[]).filter(({ t, tmid }) => !t && !tmid);
  compareTexts(
    books,
    'Rocket.Chat',
    roomId,
    posts.map(({ msg }) => msg),
  );

  const pins = await get(`/api/v1/chat.getPinnedMessages?${query}`, reader.rocketchat);
  const pinned = messageIds.filter((id) => isOn(journal, `pin ${id}`));
  compare(books, `Rocket.Chat's pins of room ${roomId}`, idsOf(pins), pinned);

  for (const { id, rocketchat } of cast.people) {
    const stars = await get(`/api/v1/chat.getStarredMessages?${query}`, rocketchat);
    const starred = messageIds.filter((message) => isOn(journal, `star ${id} ${message}`));
    compare(books, `Rocket.Chat's stars of ${id} in room ${roomId}`, idsOf(stars), starred);
  }

  const id = random.pick(messageIds);
  const { message } = await get(`/api/v1/chat.getMessage?msgId=${id}`, reader.rocketchat);
  const byEmoji: { usernames: string[] }[] = Object.values(message.reactions ?? {});
  const shown = byEmoji.reduce((sum, { usernames }) => sum + usernames.length, 0);
  const expected = journal.slots.filter(({ name, value }) => {
    const [kind, , messageId] = name.split(' ');
    return kind === 'reaction' && messageId === id && value !== off;
  });
  if (shown !== expected.length)
    complaints.push(`Rocket.Chat shows ${shown} reactions to ${id} instead of ${expected.length}`);
  // The followers of the roots that nobody replies to are those of the journal.
  const followers: string[] = message.replies ?? [];
  for (const { name, value } of journal.slots) {
    const [kind, userId = '', messageId] = name.split(' ');
    if (kind === 'follow' && messageId === id && followers.includes(userId) !== (value !== off))
      complaints.push(`Rocket.Chat shows ${followers} as followers of ${id}, but ${userId} is "${value}"`);
  }
}

async function checkMudbase(books: Books, roomId: string, reader: Person) {
  const project = `/api/chat/projects/${connections.mudbaseProjectId}`;
  const { data } = await books.get(`${project}/chats/${roomId}/messages?limit=${depth}`, reader.mudbase);
  const messages: { content: string }[] = data.messages;
  compareTexts(
    books,
    'Mudbase',
    roomId,
    messages.map(({ content }) => content),
  );
}

async function checkImkit(books: Books, roomId: string, owner: Person) {
  const listed = await books.get(`/rooms/${roomId}/messages/v3?limit=${depth}`, owner.imkit);
  const messages: { message: string; messageType: string }[] = listed.result.data;
  const texts = messages.filter(({ messageType }) => messageType === 'text').map(({ message }) => message);
  compareTexts(books, 'IMKit', roomId, texts);

  const { result } = await books.get(`/rooms/${roomId}/pined-messages`, owner.imkit);
  const pinned: { id: string }[] = result.data;
  const sole = currentOf(books.journal, `sole ${roomId}`);
  compare(
    books,
    `IMKit's pin of room ${roomId}`,
    pinned.map(({ id }) => id),
    sole === off ? [] : [sole],
  );
}

async function checkWhatsapp(books: Books) {
  const { journal, cast, get } = books;
  const [owner, ...followers] = cast.instances as [Instance, ...Instance[]];
  for (const { id: roomId, jid } of cast.broadcasts) {
    const query = new URLSearchParams({ ...owner.credentials, chatId: jid, limit: `${depth}` });
    const posts: { body: string }[] = await get(`/v2/chats/messages?${query}`);
    compareTexts(
      books,
      'WhatsApp',
      roomId,
      posts.map(({ body }) => body),
    );
  }
  for (const { userId, credentials } of followers) {
    const channels: { id: string }[] = await get(`/v2/channels?${new URLSearchParams(credentials)}`);
    const followed = cast.broadcasts.filter(({ id }) => isOn(journal, `member ${userId} ${id}`));
    compare(
      books,
      `WhatsApp's channels of ${userId}`,
      channels.map(({ id }) => id),
      followed.map(({ jid }) => jid),
    );
  }
}

const currentOf = ({ slots }: Journal, wanted: string) =>
  slots.find(({ name }) => name === wanted)?.value ?? off;
const isOn = (journal: Journal, wanted: string) => currentOf(journal, wanted) !== off;

function compare({ complaints }: Books, what: string, shown: string[], expected: string[]) {
  for (const name of expected) if (!shown.includes(name)) complaints.push(`${what} lacks ${name}`);
  for (const name of shown) if (!expected.includes(name)) complaints.push(`${what} shows ${name}`);
}

/** Holds the last messages of a room, as a dialect shows them, to those that were acknowledged there. */
function compareTexts({ journal, complaints }: Books, dialect: string, roomId: string, texts: string[]) {
  const acknowledged = [...journal.posts.values()].filter(
    (post) => post.roomId === roomId && post.state === 'acknowledged',
  );
  const known = new Set(acknowledged.map(({ text }) => text));
  for (const text of texts)
    if (!known.has(text)) complaints.push(`${dialect} shows "${text}" in room ${roomId}`);
  // Writers overtake each other: what must be there is what is neither the newest nor the oldest shown.
  const recent = acknowledged.filter(({ rootId }) => rootId === null).slice(-Math.floor(texts.length / 2));
  for (const { text } of recent.slice(0, 10))
    if (!texts.includes(text)) complaints.push(`${dialect} lacks "${text}" in room ${roomId}`);
}
