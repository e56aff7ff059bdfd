/** A page of a list that is ordered by id: what comes after one id, at most so many. */
export interface Keyset {
  after: string | null;
  limit: number;
}

export interface KeysetPage<T> {
  rows: T[];
  /** The `after` of the next page; null on the last. */
  next: string | null;
}

/**
 * Makes a page.
 *
 * @param rows in order of id, and one more than the limit where there are more
 */
export function pageBefore<T extends { id: string }>(rows: T[], { limit }: Keyset): KeysetPage<T> {
  const page = rows.slice(0, limit);
  return { rows: page, next: rows.length > limit ? (page.at(-1)?.id ?? null) : null };
}
