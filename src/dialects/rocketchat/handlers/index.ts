import { threadHandlers } from './threads.ts';

export const handlers = { ...threadHandlers };
