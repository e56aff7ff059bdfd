import type { MessageStore } from '../core/messages.ts';
import type { Database } from './database.ts';

/** Messages. */
export function messageStore(_database: Database): MessageStore {
  return {};
}
