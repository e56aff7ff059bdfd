import type { Handlers } from '../types.ts';

export const channelsHandlers: Pick<Handlers, never> = {};
