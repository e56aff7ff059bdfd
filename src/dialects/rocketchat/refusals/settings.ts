import type { Refusals } from '../wording.ts';

export const settingsRefusals: Refusals = {};
