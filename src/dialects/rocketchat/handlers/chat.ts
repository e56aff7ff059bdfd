import type { Handlers } from '../types.ts';

export const chatHandlers: Pick<Handlers, never> = {};
