import type { WantedParticipant } from '../../core/participants.ts';
import { textProblem, wrongFields } from './fields.ts';

/**
 * Whom a body adds, and as what (sheet 9.1).
 *
 * @throws {CoreError} `invalidParameters`
 */
export function readNewParticipant({
  userId,
  role,
}: {
  userId?: unknown;
  role?: unknown;
}): WantedParticipant {
  const problem = textProblem(userId);
  const roleKnown = role === undefined || role === 'admin' || role === 'member';
  if (problem !== null || !roleKnown)
    throw wrongFields({
      ...(problem !== null && { userId: problem }),
      ...(!roleKnown && { role: 'must be admin or member' }),
    });
  return { name: userId as string, owns: role === undefined ? null : role === 'admin' };
}
