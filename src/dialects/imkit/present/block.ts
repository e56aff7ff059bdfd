import type { Block } from '../../../core/blocks.ts';
import type { Wire } from '../types.ts';
import { presentClient } from './client.ts';
import { presentSummary, roomIdOf } from './room.ts';

/** A block or a ban by itself (sheet 21). A block never changes, so it was updated when it was made. */
export function presentBlock(block: Block): Wire['Block'] {
  return { ...presentParts(block), blocker: block.blocker.id, room: roomIdOf(block.room) };
}

/** Among the caller's own, with its room. */
export function presentOwnBlock(block: Block): Wire['BlockOfMine'] {
  return { ...presentParts(block), blocker: block.blocker.id, room: presentSummary(block.room) };
}

/** Among those of a room, with who spoke it. */
export function presentBan(block: Block): Wire['Ban'] {
  return { ...presentParts(block), blocker: presentClient(block.blocker), room: roomIdOf(block.room) };
}

function presentParts({ room, blockee, createdAt }: Block) {
  const at = createdAt.toISOString();
  return { appID: room.workspaceId, blockee: presentClient(blockee), createdAt: at, updatedAt: at };
}
