import { appendFileSync } from 'node:fs';

/** Off, or what is on: `on`, or where there is a choice, which. */
export type Value = string;
export const off: Value = '';
export const on: Value = 'on';

/** Something that one writer alone switches, with what the server is known to have made of it. */
export interface Slot {
  /** As the audit's look at the database calls it. */
  name: string;
  value: Value;
  /** The events that a change from one value to another writes: type, actor, subject, detail. */
  eventsOf(from: Value, to: Value): string[];
  /** What the last request asked for whose answer was lost. */
  asked: Value | null;
  /** Not to be touched before the next audit: a lost request may still be under way. */
  rests: boolean;
}

export type PostState = 'begun' | 'acknowledged' | 'lost' | 'absent';

/** A message that somebody sends. */
export interface Post {
  /** Unique in the run: by its text it is found, whatever became of the answer. */
  text: string;
  dialect: string;
  roomId: string;
  authorId: string;
  rootId: string | null;
  /** Known from the answer, or chosen by the client. */
  id: string | null;
  /** `lost`: no answer came; the audit makes of it `acknowledged` when it is there, or `absent` for ever. */
  state: PostState;
  round: number;
}

/** All that was asked and answered in a run. */
export interface Journal {
  round: number;
  slots: Slot[];
  posts: Map<string, Post>;
  /** How many events of each kind there must be, by type, actor, subject, detail. */
  events: Map<string, number>;
  /** What no server may do, seen while writing: a 500, no answer at all. */
  complaints: string[];
  counts: { begun: number; acknowledged: number; lost: number };
  addSlot(slot: Pick<Slot, 'name' | 'eventsOf'>): Slot;
  /** Notes a request before it is sent. */
  begin(what: string): void;
  acknowledge(what: string): void;
  lose(what: string): void;
  /** A slot has changed for certain: its events are counted. */
  settle(slot: Slot, to: Value): void;
}

/**
 * An empty journal.
 *
 * @param file where every line is written before the request goes out
 */
export function openJournal(file: string): Journal {
  const counts = { begun: 0, acknowledged: 0, lost: 0 };
  const note = (kind: keyof typeof counts) => (what: string) => {
    counts[kind]++;
    appendFileSync(file, `${journal.round} ${Date.now()} ${kind} ${what}\n`);
  };
  const journal: Journal = {
    round: 0,
    slots: [],
    posts: new Map(),
    events: new Map(),
    complaints: [],
    counts,
    addSlot(slot) {
      const added = { ...slot, value: off, asked: null, rests: false };
      journal.slots.push(added);
      return added;
    },
    begin: note('begun'),
    acknowledge: note('acknowledged'),
    lose: note('lost'),
    settle(slot, to) {
      for (const event of slot.eventsOf(slot.value, to))
        journal.events.set(event, (journal.events.get(event) ?? 0) + 1);
      slot.value = to;
    },
  };
  return journal;
}

/** The events of a switch that is on or off. */
export function switchEvents(added: string, removed: string, about: string): Slot['eventsOf'] {
  return (from, to) => (from === to ? [] : [`${to === off ? removed : added} ${about}`]);
}
