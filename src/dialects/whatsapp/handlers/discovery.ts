import { listPosts } from '../../../core/broadcast-posts.ts';
import { type BroadcastQuery, searchBroadcasts } from '../../../core/broadcasts.ts';
import type { Caller } from '../../../core/caller.ts';
import type { Store } from '../../../core/store.ts';
import { channelNamed } from '../channel-ref.ts';
import { readCursor, writeCursor } from '../cursor.ts';
import { categories, listCountries, views } from '../metadata.ts';
import { presentFound } from '../present/channel.ts';
import { presentPreviewed } from '../present/post.ts';
import { dialectName } from '../preset.ts';
import { invalidValue } from '../problems.ts';
import type { Handlers, Wire } from '../types.ts';

type Topic =
  | 'previewMessages'
  | 'searchChannelsByText'
  | 'searchChannelsByView'
  | 'listSearchViews'
  | 'listSearchCountries'
  | 'listSearchCategories';

export const discoveryHandlers: Pick<Handlers, Topic> = {
  async previewMessages(request, { store, presented }) {
    const search = channelNamed(request);
    const { limit = 10 } = request.query;
    const query = { offset: 0, limit, asPublic: true };
    const { viewerId, seen } = await listPosts(store, presented, search, query);
    return { status: 200, body: seen.map((post) => presentPreviewed(post, viewerId)) };
  },

  async searchChannelsByText({ query }, { store, caller }) {
    return { status: 200, body: await searchPage(store, caller, query) };
  },

  async searchChannelsByView({ query: { view, ...query } }, { store, caller }) {
    if (!views.some(({ value }) => value === view)) throw invalidValue('view', `has no value "${view}"`);
    return { status: 200, body: await searchPage(store, caller, { ...query, text: '' }) };
  },

  async listSearchViews() {
    return { status: 200, body: views };
  },

  async listSearchCountries() {
    return { status: 200, body: listCountries() };
  },

  async listSearchCategories() {
    return { status: 200, body: categories };
  },
};

interface PageQuery {
  text: string;
  categories?: string[];
  limit?: number;
  startCursor?: string;
}

async function searchPage(store: Store, caller: Caller, query: PageQuery): Promise<Wire['ChannelPage']> {
  const { text, limit = 50, startCursor = '' } = query;
  const wanted: BroadcastQuery = {
    dialect: dialectName,
    text,
    // Each may be a list with commas (sheet 4.10).
    categories: (query.categories ?? []).flatMap((list) => list.split(',')).filter(Boolean),
    limit,
    after: startCursor === '' ? null : readCursor(startCursor),
  };
  const { rooms, hasMore } = await searchBroadcasts(store, caller, wanted);
  const channels = rooms.map(presentFound);
  const last = rooms.at(-1);
  const endCursor = last ? writeCursor(last) : null;
  return {
    page: {
      startCursor: startCursor || null,
      endCursor,
      hasNextPage: hasMore,
      hasPreviousPage: startCursor !== '',
    },
    channels,
    nextCursor: hasMore ? endCursor : null,
  };
}
