import type { Keyset } from '../../core/keyset.ts';

/** The page that `limit` and `after` name. */
export function keysetOf({
  after = null,
  limit = 50,
}: {
  after?: string | null;
  limit?: number;
} = {}): Keyset {
  return { after, limit };
}
