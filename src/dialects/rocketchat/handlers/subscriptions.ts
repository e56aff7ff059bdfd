import type { Handlers } from '../types.ts';

export const subscriptionsHandlers: Pick<Handlers, never> = {};
