import type { Refusals } from '../wording.ts';

export const sessionRefusals: Refusals = {};
