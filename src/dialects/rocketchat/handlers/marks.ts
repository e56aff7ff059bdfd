import type { Presented } from '../../../core/caller.ts';
import type { MarkRequest } from '../../../core/marks.ts';
import { listPins, pinAndAnnounce, unpinMessage } from '../../../core/pins.ts';
import { react, toggleReaction, unreact } from '../../../core/reactions.ts';
import { listStars, setStar } from '../../../core/stars.ts';
import { searchMessages } from '../../../core/text-search.ts';
import { readSearch } from '../message-query.ts';
import { pageOf } from '../paging.ts';
import { done } from '../present/done.ts';
import { presentMessage } from '../present/message.ts';
import { reactionOf } from '../reaction.ts';
import { missing, roomIn } from '../room-search.ts';
import { isAscending } from '../sort.ts';
import type { Handlers } from '../types.ts';

/** Whoever reads a room may mark its messages, in it or not, where its permissions allow it (sheet 9.2). */
const markOf = (presented: Presented, messageId: string): MarkRequest => ({
  presented,
  messageId,
  roomId: null,
  onlyMembers: false,
});

type Ids =
  | 'chatReact'
  | 'chatPinMessage'
  | 'chatUnPinMessage'
  | 'chatGetPinnedMessages'
  | 'chatStarMessage'
  | 'chatUnStarMessage'
  | 'chatGetStarredMessages'
  | 'chatSearch';

export const marksHandlers: Pick<Handlers, Ids> = {
  async chatReact({ body }, { store, presented }) {
    const emoji = body.emoji || body.reaction;
    if (!emoji) throw missing('emoji');
    const { shouldReact } = body;
    const change = shouldReact === undefined ? toggleReaction : shouldReact ? react : unreact;
    await change(store.reactions, markOf(presented, body.messageId), reactionOf(emoji));
    return done;
  },

  async chatPinMessage({ body }, { store, presented }) {
    const message = await pinAndAnnounce(store.pins, markOf(presented, body.messageId));
    return { status: 200, body: { message: presentMessage(message), success: true } };
  },

  async chatUnPinMessage({ body }, { store, presented }) {
    await unpinMessage(store.pins, markOf(presented, body.messageId));
    return done;
  },

  async chatGetPinnedMessages({ query }, { store, caller }) {
    const page = pageOf(caller, query);
    const { rows, total } = await listPins(store.pins, caller, roomIn(query), page);
    const messages = rows.map(presentMessage);
    return { status: 200, body: { messages, count: rows.length, offset: page.offset, total, success: true } };
  },

  async chatStarMessage({ body }, { store, presented }) {
    await setStar(store.stars, presented, body.messageId, true);
    return done;
  },

  async chatUnStarMessage({ body }, { store, presented }) {
    await setStar(store.stars, presented, body.messageId, false);
    return done;
  },

  async chatGetStarredMessages({ query }, { store, caller }) {
    const page = pageOf(caller, query);
    const oldestFirst = isAscending(query.sort, 'ts', false);
    const { rows, total } = await listStars(store.stars, caller, roomIn(query), page, oldestFirst);
    const messages = rows.map(presentMessage);
    return { status: 200, body: { messages, count: rows.length, offset: page.offset, total, success: true } };
  },

  async chatSearch({ query }, { store, caller }) {
    const wanted = readSearch(query.searchText, caller.username);
    const page = pageOf(caller, query);
    const found = await searchMessages(store.textSearch, caller, roomIn(query), wanted, page);
    return { status: 200, body: { messages: found.map(presentMessage), success: true } };
  },
};
