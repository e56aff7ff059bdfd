import type { BroadcastPlace } from '../../core/broadcasts.ts';
import type { Room } from '../../core/model.ts';
import { type ChannelExtra, dialectName } from './preset.ts';
import { invalidValue } from './problems.ts';

/** A channel's place in a search, opaque to clients. */
export function writeCursor({ id, memberCount, extra }: Room): string {
  const { verified = false } = (extra[dialectName] ?? {}) as Partial<ChannelExtra>;
  return Buffer.from(JSON.stringify([verified, memberCount, id])).toString('base64url');
}

/** @throws {CoreError} `invalidParameters` for what is none */
export function readCursor(cursor: string): BroadcastPlace {
  try {
    const [verified, memberCount, id] = JSON.parse(Buffer.from(cursor, 'base64url').toString());
    const isPlace =
      typeof verified === 'boolean' &&
      Number.isInteger(memberCount) &&
      memberCount >= 0 &&
      memberCount < 1_000_000_000 &&
      typeof id === 'string' &&
      /^[0-9A-Za-z]{1,64}$/.test(id);
    if (isPlace) return { verified, memberCount, id };
  } catch {
    // Not JSON, or not a list.
  }
  throw invalidValue('startCursor', 'is none of this server');
}
