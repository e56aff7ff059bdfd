import type { Caller } from '../../core/caller.ts';
import { everything, type Page } from '../../core/model.ts';

/**
 * The page that `offset` and `count` name (sheet 1.5): without a count the default, `count=0` everything, more than the
 * ceiling silently the ceiling.
 */
export function pageOf({ settings }: Caller, query: { offset?: number; count?: number } | undefined): Page {
  const { offset = 0, count = settings.pageSize } = query ?? {};
  return { offset, limit: count === 0 ? everything : Math.min(count, settings.maxPageSize) };
}
