import { banUser, blockUser, listBans, listOwnBlocks, unbanUser, unblockUser } from '../../../core/blocks.ts';
import { presentBan, presentBlock, presentOwnBlock } from '../present/block.ts';
import { ok } from '../present/envelope.ts';
import { directRoomNames } from '../preset.ts';
import { searchOf } from '../room-search.ts';
import type { Handlers } from '../types.ts';

export const blocksHandlers: Pick<
  Handlers,
  'listMyBlocks' | 'blockClient' | 'unblockClient' | 'listBans' | 'banClient' | 'unbanClient'
> = {
  async listMyBlocks(_, { store, caller }) {
    const blocks = await listOwnBlocks(store, caller);
    return ok({ data: blocks.map(presentOwnBlock) });
  },

  async blockClient({ params }, { store, caller }) {
    const block = await blockUser(store, caller, params.blockee, directRoomNames);
    return ok(presentBlock(block));
  },

  async unblockClient({ params }, { store, caller }) {
    const block = await unblockUser(store, caller, params.blockee, directRoomNames);
    return ok(presentBlock(block));
  },

  async listBans({ params }, { store, caller }) {
    const bans = await listBans(store, caller, searchOf(params));
    return ok({ data: bans.map(presentBan) });
  },

  async banClient({ params }, { store, caller }) {
    const ban = await banUser(store, caller, searchOf(params), params.blockee);
    return ok(presentBlock(ban));
  },

  async unbanClient({ params }, { store, caller }) {
    const ban = await unbanUser(store, caller, searchOf(params), params.blockee);
    return ok(presentBlock(ban));
  },
};
