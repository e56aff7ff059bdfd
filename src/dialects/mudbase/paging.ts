import type { Stretch } from '../../core/conversations.ts';
import type { CoreError } from '../../core/errors.ts';
import type { Page } from '../../core/model.ts';
import { wrongFields } from './fields.ts';

/** Asking for more gives this many (sheet 6). */
const maxLimit = 100;

/** Further pages are as empty as the one here. */
const maxOffset = 2_000_000_000;

/** A page counted from 1. */
export function pageOf(page: number, limit: number): Page {
  const size = Math.min(limit, maxLimit);
  return { offset: Math.min((page - 1) * size, maxOffset), limit: size };
}

/** No rows: what it finds is whether the caller may see the list. */
export const noPage: Page = { offset: 0, limit: 0 };

export const everyTime: Stretch = { before: null, after: null };

/** The query of a list of messages, as it comes. */
interface MessageQuery {
  page?: number | string;
  limit?: number | string;
  before?: string;
  after?: string;
}

/** The page and the stretch that a query asks for (sheet 6), or what is wrong with it. */
export function readMessageQuery({
  page = 1,
  limit = 50,
  ...moments
}: MessageQuery): { page: Page; stretch: Stretch } | CoreError {
  const problems: Record<string, string> = {};
  for (const [field, value] of Object.entries({ page, limit })) {
    if (!isCount(value)) problems[field] = 'must be a number from 1 on';
  }
  for (const [field, value] of Object.entries(moments)) {
    if (momentOf(value) === undefined) problems[field] = 'must be an ISO 8601 date';
  }
  if (Object.keys(problems).length > 0) return wrongFields(problems);
  const { before, after } = moments;
  return {
    page: pageOf(Number(page), Number(limit)),
    stretch: { before: momentOf(before) ?? null, after: momentOf(after) ?? null },
  };
}

const isCount = (value: unknown) => Number.isInteger(Number(value)) && Number(value) >= 1;

/** Null where none is asked for; undefined where the text is none. */
function momentOf(text: string | undefined): Date | null | undefined {
  if (text === undefined) return null;
  const date = new Date(text);
  return /^\d{4}-\d\d-\d\d(?:T|$)/.test(text) && !Number.isNaN(date.getTime()) ? date : undefined;
}
