import { type Caller, demand } from './caller.ts';
import { CoreError } from './errors.ts';
import { newId } from './ids.ts';
import type { Room } from './model.ts';
import { isReserved, maxNameLength } from './names.ts';
import { member, type NewRoom } from './room-creation.ts';
import type { RoomStore } from './rooms.ts';

/** A private room as clients want it that give rooms titles but no names. */
export interface TitledRoom
  extends Pick<NewRoom, 'title' | 'description' | 'readOnly' | 'broadcast' | 'policy' | 'extra'> {
  /** Live users beside the caller. */
  memberIds: string[];
}

/** Leaves room for what makes a slug unique. */
const maxSlugLength = 200;

/**
 * Makes a private room that the caller owns. Any title will do: the name by which other dialects know the room is made
 * from it, and made unique.
 *
 * @throws {CoreError} `forbidden`, `roomNameInvalid` for a title that is too long, `roomNameTaken` should even the made name be taken
 */
export async function createTitledRoom(
  store: RoomStore,
  caller: Caller,
  { memberIds, ...room }: TitledRoom,
): Promise<Room> {
  demand(caller, 'create-private-rooms');
  if (room.title.length > maxNameLength) throw new CoreError('roomNameInvalid', { name: room.title });
  const { workspaceId, userId } = caller;
  const id = newId();
  const others = new Set(memberIds.filter((memberId) => memberId !== userId));
  const founded = {
    ...room,
    workspaceId,
    id,
    visibility: 'private' as const,
    topic: '',
    creatorId: userId,
    members: [member(userId, ['owner']), ...[...others].map((memberId) => member(memberId, []))],
  };
  const slug = slugOf(room.title);
  for (const candidate of [slug, `${slug}-${id}`]) {
    const created = await store.create({ ...founded, slug: candidate });
    if (typeof created !== 'string') return created;
  }
  throw new CoreError('roomNameTaken', { name: slug });
}

/** What of a title may stand in a room's name, its accents taken off. */
function slugOf(title: string): string {
  const slug = title
    .normalize('NFKD')
    .replaceAll(/\p{Mark}/gu, '')
    .replaceAll(/[^0-9a-zA-Z_.]+/g, '-')
    .slice(0, maxSlugLength)
    .replaceAll(/^[-.]+|[-.]+$/g, '');
  return slug === '' || isReserved(slug) ? 'room' : slug;
}
