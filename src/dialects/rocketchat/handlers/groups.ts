import type { Handlers } from '../types.ts';

export const groupsHandlers: Pick<Handlers, never> = {};
