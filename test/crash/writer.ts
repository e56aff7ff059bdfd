import { newId } from '../../src/core/ids.ts';
import { type Fleet, type Request, send, untilReady } from './http.ts';
import type { Journal, Post, Slot, Value } from './journal.ts';
import type { Random } from './random.ts';

/** A slot with the way to switch it. */
export interface Toggle {
  slot: Slot;
  /** The values that it may take. */
  values: Value[];
  request(to: Value): Request;
}

/** A way to send a message. */
export interface Channel {
  roomId: string;
  /** The threads that may be replied to; none where messages go to the room itself. */
  rootIds?: string[];
  /** Whether the client chooses the id: a repeated message is the same one. */
  choosesId: boolean;
  request(post: Post): Request;
  // biome-ignore lint/suspicious/noExplicitAny: replies of four vendors
  idOf(answer: any): string;
}

/** Somebody with a client of one dialect. */
export interface Writer {
  dialect: string;
  userId: string;
  toggles: Toggle[];
  channels: Channel[];
}

/** What the writers of a round share. */
export interface Scene {
  fleet: Fleet;
  journal: Journal;
  isOver(): boolean;
}

/** How often a writer sends a message rather than switching something. */
const postShare = 0.3;
/** How often something is asked for that is so already, which must change nothing. */
const repeatShare = 0.1;

/** Who is named in a message: they have it among their mentions. */
const mentions = ['', '', ' @alice', ' @bob and @carol'];

/** Writes until the round is over, one request after the other. */
export async function write(scene: Scene, writer: Writer, random: Random): Promise<void> {
  while (!scene.isOver()) {
    const free = writer.toggles.filter(({ slot }) => !slot.rests);
    const posts = writer.channels.length > 0 && (free.length === 0 || random.chance(postShare));
    if (posts) await post(scene, writer, random);
    else if (free.length > 0) await toggle(scene, random, random.pick(free));
    else return;
  }
}

/**
 * Sends a request until it is answered, or until its sender gives up.
 *
 * @param repeats whether the sender may ask again when an answer was lost
 */
async function persist(
  { fleet, journal, isOver }: Scene,
  random: Random,
  what: string,
  request: Request,
  repeats: () => boolean,
) {
  journal.begin(what);
  let wasLost = false;
  for (;;) {
    const { outcome, body } = await send(fleet, journal, random, request);
    if (outcome === 'acknowledged') {
      journal.acknowledge(what);
      return { isKnown: true, wasLost, body };
    }
    if (outcome === 'lost') {
      wasLost = true;
      journal.lose(what);
    }
    await untilReady(fleet, isOver);
    if (isOver() || (outcome === 'lost' && !repeats())) return { isKnown: false, wasLost, body };
  }
}

async function toggle(scene: Scene, random: Random, { slot, values, request }: Toggle): Promise<void> {
  const others = values.filter((value) => value !== slot.value);
  const to = random.chance(repeatShare) ? slot.value : random.pick(others);
  const what = `${slot.name} = ${to}`;
  const { isKnown, wasLost } = await persist(scene, random, what, request(to), () => random.chance(0.5));
  // The lost request may be carried out even after the one that was answered.
  slot.rests = wasLost;
  if (isKnown) scene.journal.settle(slot, to);
  else if (wasLost) slot.asked = to;
}

async function post(scene: Scene, { dialect, userId, channels }: Writer, random: Random): Promise<void> {
  const { journal } = scene;
  const { roomId, rootIds, choosesId, request, idOf } = random.pick(channels);
  const sent: Post = {
    ...{ dialect, roomId, authorId: userId, rootId: rootIds ? random.pick(rootIds) : null },
    ...{
      text: `${journal.round}.${journal.posts.size}${random.pick(mentions)}`,
      id: choosesId ? newId() : null,
    },
    ...{ state: 'begun', round: journal.round },
  };
  journal.posts.set(sent.text, sent);
  const what = `post ${dialect} ${sent.authorId} "${sent.text}"`;
  const repeats = () => choosesId && random.chance(0.7);
  const { isKnown, wasLost, body } = await persist(scene, random, what, request(sent), repeats);
  if (!isKnown) {
    sent.state = wasLost ? 'lost' : 'absent';
    return;
  }
  sent.state = 'acknowledged';
  const id = idOf(body);
  if (typeof id !== 'string' || (choosesId && id !== sent.id))
    journal.complaints.push(`${what} was answered with the id ${id} instead of ${sent.id}`);
  sent.id = id;
}
