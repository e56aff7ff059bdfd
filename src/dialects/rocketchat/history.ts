import type { HistoryQuery } from '../../core/messages.ts';
import { readOptionalDate } from './dates.ts';

interface HistoryParameters {
  latest?: string;
  oldest?: string;
  inclusive?: string;
  unreads?: string;
  showThreadMessages?: string;
}

/** Flags of a history arrive as text (sheet 5). */
const isTrue = (flag: string | undefined) => flag === 'true';

/** The stretch of a history that a query asks for. */
export function stretchOf(query: HistoryParameters): HistoryQuery {
  return {
    latest: readOptionalDate(query.latest, 'latest'),
    oldest: readOptionalDate(query.oldest, 'oldest'),
    inclusive: isTrue(query.inclusive),
    withReplies: isTrue(query.showThreadMessages),
    withUnread: isTrue(query.unreads),
  };
}
