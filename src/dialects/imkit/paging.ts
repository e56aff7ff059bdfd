import { everything, type Page } from '../../core/model.ts';

interface PageQuery {
  skip?: number;
  limit?: number;
}

/** Lists of users: 50 unless told otherwise, at most 100 (sheet 6). */
export function pageOfUsers({ skip = 0, limit = 0 }: PageQuery): Page {
  return { offset: offsetOf(skip), limit: limit === 0 ? 50 : Math.min(limit, 100) };
}

/** Lists of rooms and of what belongs to them: all, unless told otherwise (sheet 6). */
export function pageOfRooms({ skip = 0, limit = 0 }: PageQuery): Page {
  return { offset: offsetOf(skip), limit: limit === 0 ? everything : Math.min(limit, everything) };
}

/** What PostgreSQL takes for an offset. */
const offsetOf = (skip: number) => Math.min(skip, 2 ** 31 - 1);
