import type { Refusals } from '../wording.ts';

export const usersRefusals: Refusals = {};
