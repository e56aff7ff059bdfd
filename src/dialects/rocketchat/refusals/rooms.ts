import type { Refusals } from '../wording.ts';

export const roomsRefusals: Refusals = {};
