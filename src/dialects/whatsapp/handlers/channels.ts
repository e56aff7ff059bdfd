import { createHash } from 'node:crypto';
import { followBroadcast, unfollowBroadcast } from '../../../core/broadcast-follows.ts';
import {
  createBroadcast,
  deleteBroadcast,
  findBroadcast,
  listBroadcasts,
  muteBroadcast,
} from '../../../core/broadcasts.ts';
import type { Caller } from '../../../core/caller.ts';
import type { Store } from '../../../core/store.ts';
import { channelAlias, channelNamed } from '../channel-ref.ts';
import { presentChannel, roleOf } from '../present/channel.ts';
import { done } from '../present/outcome.ts';
import { type ChannelExtra, channelPolicy, dialectName, newInviteCode, newJid } from '../preset.ts';
import type { Handlers, Wire } from '../types.ts';

type Topic =
  | 'listChannels'
  | 'createChannel'
  | 'createChannelByAlias'
  | 'getChannel'
  | 'deleteChannel'
  | 'followChannel'
  | 'unfollowChannel'
  | 'muteChannel'
  | 'unmuteChannel';

export const channelsHandlers: Pick<Handlers, Topic> = {
  async listChannels({ query }, { store, caller }) {
    const own = await listBroadcasts(store, caller, dialectName);
    const wanted = own.filter(({ membership }) => !query.role || roleOf(membership) === query.role);
    return { status: 200, body: wanted.map(({ room, membership }) => presentChannel(room, membership)) };
  },

  async createChannel({ body, headers }, { store, caller }) {
    return { status: 200, body: await create(store, caller, body, headers['idempotency-key']) };
  },

  async createChannelByAlias({ body, headers }, { store, caller }) {
    return { status: 200, body: await create(store, caller, body, headers['idempotency-key']) };
  },

  async getChannel(request, { store, caller }) {
    const { room, membership } = await findBroadcast(store, caller, channelNamed(request));
    return { status: 200, body: presentChannel(room, membership) };
  },

  async deleteChannel(request, { store, caller }) {
    await deleteBroadcast(store, caller, channelNamed(request));
    return done('Channel deleted');
  },

  async followChannel(request, { store, presented }) {
    await followBroadcast(store, presented, { alias: channelAlias(request), dialect: dialectName });
    return done('Now following the channel');
  },

  async unfollowChannel(request, { store, presented }) {
    await unfollowBroadcast(store, presented, { alias: channelAlias(request), dialect: dialectName });
    return done('No longer following the channel');
  },

  async muteChannel(request, { store, caller }) {
    await muteBroadcast(store, caller, channelNamed(request), true);
    return done('Channel muted');
  },

  async unmuteChannel(request, { store, caller }) {
    await muteBroadcast(store, caller, channelNamed(request), false);
    return done('Channel unmuted');
  },
};

/** Makes a channel with a JID and an invite of its own (sheets 1, 4.2). */
async function create(
  store: Store,
  caller: Caller,
  { name, description, picture }: Wire['NewChannel'],
  idempotencyKey: string | undefined,
): Promise<Wire['Channel']> {
  const invite = newInviteCode();
  const extra: ChannelExtra = { invite, picture: picture?.url ?? null, verified: false };
  const { room, membership } = await createBroadcast(store, caller, {
    title: name,
    description: description ?? '',
    dialect: dialectName,
    aliases: [newJid(), invite],
    policy: channelPolicy,
    extra: { [dialectName]: extra },
    repeatKey: idempotencyKey === undefined ? null : repeatKeyOf(caller, idempotencyKey),
  });
  return presentChannel(room, membership);
}

/** Among the aliases, but none that a request could name: their ids have no colon. */
function repeatKeyOf({ userId }: Caller, key: string): string {
  return `repeat:${createHash('sha256')
    .update(JSON.stringify([userId, key]))
    .digest('base64url')}`;
}
