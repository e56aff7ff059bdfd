import type { Handlers } from '../types.ts';

export const sessionHandlers: Pick<Handlers, never> = {};
