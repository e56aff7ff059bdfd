import { CoreError } from '../../../core/errors.ts';
import { findMessages, searchMessages } from '../../../core/message-search.ts';
import { type Found, type SearchPlace, search } from '../../../core/search.ts';
import { readMessageQuery } from '../message-query.ts';
import { limitOf, presentPage } from '../message-view.ts';
import { ok } from '../present/envelope.ts';
import { shownSystems } from '../present/message.ts';
import { presentRoom } from '../present/room.ts';
import { directRoomNames } from '../preset.ts';
import type { Handlers, Wire } from '../types.ts';

/** As many as a search gives of each kind. */
const maxFound = 100;

/** Where each of the vendor's types looks (sheet 19). */
const places = new Map<unknown, SearchPlace>([
  ['messages', 'messages'],
  ['files', 'files'],
  ['roomName', 'title'],
  ['roomMember', 'members'],
  ['roomTags', 'tags'],
  ['roomPrefTags', 'ownTags'],
  ['roomPrefFolder', 'ownFolder'],
]);

export const searchHandlers: Pick<Handlers, 'search' | 'findMessages' | 'searchMessages'> = {
  async search({ body }, { store, caller }) {
    const types = readTypes(body.type);
    const wanted = {
      places: types.map((type) => places.get(type) ?? 'messages'),
      words: body.keyword,
      room: body.room || null,
      tags: readTags(body.roomTags),
      limit: Math.min(body.limit ?? maxFound, maxFound),
    };
    const found = await search(store, caller, wanted, directRoomNames);
    const lists = found.map((one, i) => [types[i], presentFound(one, wanted.places[i])]);
    return ok(Object.fromEntries(lists) as Wire['MessageSearchResult']);
  },

  async findMessages({ query }, { store, caller }) {
    const condition = readMessageQuery(query.q);
    const limit = limitOf(query.limit);
    const page = await findMessages(store.messageSearch, caller, condition, shownSystems, limit);
    return presentPage(page);
  },

  async searchMessages({ body }, { store, caller }) {
    const words = { words: body.message, files: false, roomIds: null };
    const page = await searchMessages(store.messageSearch, caller, words, maxFound);
    return presentPage(page);
  },
};

/** One word or a list of them, each once. */
function readTypes(type: unknown): string[] {
  const types = [...new Set(Array.isArray(type) ? type : [type])];
  if (types.length === 0 || types.some((one) => !places.has(one))) throw bad('searchType');
  return types as string[];
}

function readTags(tags: unknown): string[] {
  if (tags === undefined || tags === null) return [];
  if (!Array.isArray(tags) || tags.some((tag) => typeof tag !== 'string')) throw bad('roomTags');
  return tags;
}

function bad(field: string): CoreError {
  const issue = { keyword: 'type', instancePath: `/${field}`, message: 'is not valid', params: {} };
  return new CoreError('invalidParameters', { place: 'body', issues: [issue] });
}

/** Rooms; where messages were looked for, each with the ids of those that were found in it. */
function presentFound({ rooms, messageIds }: Found, place: SearchPlace | undefined) {
  if (place !== 'messages' && place !== 'files') return rooms.map(presentRoom);
  return rooms.map((view) => ({ room: presentRoom(view), messages: messageIds.get(view.room.id) ?? [] }));
}
