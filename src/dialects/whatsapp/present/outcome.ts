import type { Wire } from '../types.ts';

/** The answer to a change that has been made, or was not needed (sheet 4). */
export function done(message: string): { status: 200; body: Wire['Outcome'] } {
  return { status: 200, body: { status: 'success', message } };
}
