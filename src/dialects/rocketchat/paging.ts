import type { Caller } from '../../core/caller.ts';
import { everything, type Page } from '../../core/model.ts';

/** No list is as long; the database counts no further than that and a page. */
const furthest = 2 ** 31 - 1 - everything;

/** A number of rows as the database takes it. */
export const withinReach = (rows: number) => Math.min(rows, furthest);

/**
 * The page that `offset` and `count` name (sheet 1.5): without a count the default, `count=0` everything, more than the
 * ceiling silently the ceiling.
 */
export function pageOf(
  { settings }: Pick<Caller, 'settings'>,
  query: { offset?: number; count?: number } | undefined,
): Page {
  const { offset = 0, count = settings.pageSize } = query ?? {};
  return {
    offset: withinReach(offset),
    limit: count === 0 ? everything : Math.min(count, settings.maxPageSize),
  };
}
