import type { Refusals } from '../wording.ts';

export const groupsRefusals: Refusals = {};
