import type { MemberOrder } from '../../core/memberships.ts';
import type { Order } from '../../core/model.ts';
import type { RoomOrder } from '../../core/rooms.ts';
import { readSort } from './sort.ts';

const roomFields = {
  name: 'name',
  fname: 'name',
  ts: 'createdAt',
  _updatedAt: 'updatedAt',
  msgs: 'messageCount',
  usersCount: 'memberCount',
  lm: 'lastPostAt',
  default: 'isDefault',
  t: 'visibility',
} as const;

/** The order of a list of rooms: by name unless `sort` says otherwise (sheet 5). */
export function roomOrderOf(sort: string | undefined): RoomOrder[] {
  return readSort<RoomOrder['field']>(sort, roomFields, { field: 'name', ascending: true });
}

/** The order of a list of members, which knows the user name alone. */
export function memberOrderOf(sort: string | undefined): MemberOrder[] {
  const byName: Order<'username'> = { field: 'username', ascending: true };
  return readSort(sort, { username: 'username' }, byName);
}
