import { CoreError } from '../../core/errors.ts';
import type { PostTarget } from '../../core/post-targets.ts';
import type { Wire } from './types.ts';

/**
 * The targets of `chat.postMessage`: `#name`, `@username`, or a bare room id, room name or user id; one or several
 * (sheet 9.1).
 *
 * @returns the targets as they were sent, and what they mean
 * @throws {CoreError} `roomNotFound` when there is none
 */
export function readTargets({ roomId, channel }: Wire['NewPost']): {
  sent: string;
  targets: [PostTarget, ...PostTarget[]];
} {
  const [sent, ...others] = [roomId ?? channel ?? []].flat();
  if (!sent) throw new CoreError('roomNotFound');
  return { sent, targets: [readTarget(sent), ...others.map(readTarget)] };
}

function readTarget(text: string): PostTarget {
  if (text.startsWith('#')) return { room: { slug: text.slice(1) } };
  if (text.startsWith('@')) return { user: { username: text.slice(1) } };
  return { anything: text };
}
