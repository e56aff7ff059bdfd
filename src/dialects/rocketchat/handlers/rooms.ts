import type { Handlers } from '../types.ts';

export const roomsHandlers: Pick<Handlers, never> = {};
