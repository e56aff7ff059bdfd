import type { Member } from '../../../core/memberships.ts';
import type { Page, PageOf } from '../../../core/model.ts';
import type { Wire } from '../types.ts';

/** A user in a room's list of members. */
export function presentMember({ id, username, name, nickname, status, updatedAt }: Member): Wire['Member'] {
  return {
    _id: id,
    username,
    name,
    ...(nickname !== null && { nickname }),
    status,
    _updatedAt: updatedAt.toISOString(),
  };
}

/** A page of members. */
export function presentMembers({ rows, total }: PageOf<Member>, { offset }: Page): Wire['MemberPage'] {
  return { members: rows.map(presentMember), count: rows.length, offset, total, success: true };
}
