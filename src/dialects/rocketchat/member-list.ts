import type { Caller } from '../../core/caller.ts';
import type { MemberList } from '../../core/memberships.ts';
import { pageOf } from './paging.ts';
import { memberOrderOf } from './room-sort.ts';

interface MemberQuery {
  filter?: string;
  status?: string[];
  offset?: number;
  count?: number;
  sort?: string;
}

/** The list of members that a query asks for (sheet 5). */
export function memberListOf(caller: Caller, query: MemberQuery): MemberList {
  const { filter = '', status = [], sort } = query;
  return { filter, statuses: status, order: memberOrderOf(sort), page: pageOf(caller, query) };
}
