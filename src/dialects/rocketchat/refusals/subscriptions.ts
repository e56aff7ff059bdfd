import type { Refusals } from '../wording.ts';

export const subscriptionsRefusals: Refusals = {};
