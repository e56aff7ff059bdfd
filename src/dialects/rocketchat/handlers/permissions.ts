import type { Handlers } from '../types.ts';

export const permissionsHandlers: Pick<Handlers, never> = {};
