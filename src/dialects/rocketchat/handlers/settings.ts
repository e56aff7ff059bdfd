import type { Handlers } from '../types.ts';

export const settingsHandlers: Pick<Handlers, never> = {};
