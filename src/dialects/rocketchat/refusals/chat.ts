import type { Refusals } from '../wording.ts';

/** Sheet 9.1 and 9.3. */
export const chatRefusals: Refusals = {};
