import type { Refusals } from '../wording.ts';

export const channelsRefusals: Refusals = {};
