import type { Refusals } from '../wording.ts';

export const permissionsRefusals: Refusals = {};
