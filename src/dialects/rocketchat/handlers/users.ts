import type { Handlers } from '../types.ts';

export const usersHandlers: Pick<Handlers, never> = {};
