import type { Refusals } from '../wording.ts';
import { chatRefusals } from './chat.ts';
import { threadRefusals } from './threads.ts';

/** What single operations word in their own way. */
export const refusals: Refusals = { ...chatRefusals, ...threadRefusals };
