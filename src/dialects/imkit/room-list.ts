import { CoreError } from '../../core/errors.ts';
import { everything, type Page } from '../../core/model.ts';
import type { OwnRoomField, OwnRoomList, OwnRoomOrder, OwnRoomPrefField } from '../../core/room-views.ts';
import { dialectName } from './preset.ts';
import { type QueryFields, readQuery } from './query.ts';
import { readOptionalTime } from './time.ts';

/** What `q` may speak of (sheet 6). */
const roomFields: QueryFields<OwnRoomField> = {
  _id: { field: 'id', type: 'text' },
  name: { field: 'title', type: 'text' },
  members: { field: 'memberIds', type: 'list' },
  roomTags: { field: 'tags', type: 'list' },
  roomType: { field: 'kind', type: 'text' },
};

/** What `pref` may speak of. */
const prefFields: QueryFields<OwnRoomPrefField> = {
  tags: { field: 'tags', type: 'list' },
  folder: { field: 'folder', type: 'text' },
  muted: { field: 'muted', type: 'flag' },
  hidden: { field: 'hidden', type: 'flag' },
};

const sortFields: Record<string, OwnRoomOrder['field']> = {
  lastMessage: 'lastPostAt',
  createdTime: 'createdAt',
  name: 'title',
};

interface RoomQuery {
  skip?: number;
  limit?: number;
  sort?: string;
  q?: string;
  pref?: string;
  updatedAfter?: string;
  sortUnreadFirst?: number;
}

/**
 * The list that a query asks for (sheet 11.3).
 *
 * @throws {CoreError} `filterInvalid`, `sortInvalid`
 */
export function roomListOf(query: RoomQuery): OwnRoomList {
  return {
    dialect: dialectName,
    since: readOptionalTime(query.updatedAfter, 'updatedAfter'),
    condition: readQuery(query.q, roomFields),
    prefCondition: readQuery(query.pref, prefFields),
    unreadFirst: (query.sortUnreadFirst ?? 0) !== 0,
    order: readSort(query.sort ?? ''),
    page: pageOf(query),
  };
}

/** Positions are 32 bits wide, and no list is as long. */
const farthest = 2 ** 31 - 1;

/** No limit, and 0, are everything. */
function pageOf({ skip = 0, limit = 0 }: RoomQuery): Page {
  return { offset: Math.min(skip, farthest), limit: limit === 0 ? everything : Math.min(limit, everything) };
}

/** Fields separated by spaces, a dash in front for the descending order (sheet 6). */
function readSort(raw: string): OwnRoomOrder[] {
  const words = raw.split(' ').filter((word) => word !== '');
  const order = words.map((word) => {
    const name = word.replace(/^-/, '');
    const field = Object.hasOwn(sortFields, name) ? sortFields[name] : undefined;
    if (!field) throw new CoreError('sortInvalid', { raw });
    return { field, ascending: !word.startsWith('-') };
  });
  if (order.length > Object.keys(sortFields).length) throw new CoreError('sortInvalid', { raw });
  return order.length > 0 ? order : readSort('-lastMessage -createdTime');
}
