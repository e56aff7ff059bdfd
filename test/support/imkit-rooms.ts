import type { Prisma } from '../../generated/prisma/client.ts';
import { newId } from '../../src/core/ids.ts';
import { directPolicy, groupPolicy } from '../../src/dialects/imkit/preset.ts';
import type { TestServer } from './build.ts';
import type { ImkitClient } from './imkit.ts';

/** A room as IMKit makes it, written straight into the store. */
export async function addImkitRoom(
  { database, store }: TestServer,
  id: string,
  members: { client: ImkitClient; roles?: string[] }[],
  visibility: 'private' | 'direct' = 'private',
  more: Partial<Prisma.RoomUncheckedCreateInput> = {},
): Promise<string> {
  const workspaceId = await store.workspaces.idForHost('');
  const creatorId = members[0]?.client.userId ?? 'rocket.cat';
  await database.prisma.room.create({
    data: {
      ...{ workspaceId, id, visibility, creatorId, title: id, memberCount: members.length },
      policy: visibility === 'direct' ? directPolicy : groupPolicy,
      ...more,
    },
  });
  await database.prisma.membership.createMany({
    data: members.map(({ client, roles = [] }) => ({
      ...{ workspaceId, roomId: id, userId: client.userId, id: newId(), roles },
    })),
  });
  return id;
}

/** Sends a text, and gives the message. */
export async function say(client: ImkitClient, roomId: string, message: string, more: object = {}) {
  const { body } = await client.call('POST', `/rooms/${roomId}/message`, { message, ...more });
  if (body.RC !== 0) throw new Error(JSON.stringify(body));
  return body.result;
}

/** How many events of each type there are about something. */
export async function eventsAbout(
  { database }: TestServer,
  subjectId: string,
): Promise<Record<string, number>> {
  const rows = await database.prisma.event.groupBy({ by: ['type'], where: { subjectId }, _count: true });
  return Object.fromEntries(rows.map(({ type, _count }) => [type, _count]));
}
