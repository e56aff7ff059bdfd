import t from 'tap';
import type { Caller } from '../../src/core/caller.ts';
import { hashToken } from '../../src/core/tokens.ts';
import { build, type TestServer } from '../support/build.ts';
import { administrator } from '../support/cluster.ts';

const general = { id: 'GENERAL' };

t.test('standing', async (t) => {
  const server = await build(t);
  const { database, store } = server;
  const caller = await callerOf(server, administrator.username);
  const { workspaceId } = caller;

  await t.test('finds a room by id, by slug, by either and by the alias of one dialect', async (t) => {
    await database.prisma.roomAlias.create({
      data: { workspaceId, dialect: 'imkit', alias: 'md5', roomId: 'GENERAL' },
    });
    const refs = [
      general,
      { slug: 'general' },
      { any: 'general' },
      { any: 'GENERAL' },
      { id: 'md5' },
      { any: 'md5' },
    ];
    for (const ref of refs) t.equal((await store.rooms.standing(caller, ref, 'imkit'))?.room.id, 'GENERAL');
    t.equal(await store.rooms.standing(caller, { id: 'md5' }, 'rocketchat'), null);
    t.equal(await store.rooms.standing(caller, { slug: 'General' }, 'rocketchat'), null, 'names are exact');
    t.equal(await store.rooms.standing(caller, { id: 'general' }, 'rocketchat'), null);
  });

  await t.test('tells room, creator, membership, and what roles here and everywhere permit', async (t) => {
    const standing = await store.rooms.standing(caller, general, 'rocketchat');
    t.match(standing, {
      room: {
        slug: 'general',
        creator: { username: 'admin' },
        memberCount: 2,
        members: null,
        policy: { maxPins: null },
      },
      membership: { userId: caller.userId, roles: ['owner'], joinedAt: Date, markedUnread: false },
      readable: true,
    });
    t.ok(standing?.permissions.has('delete-public-rooms'));

    const owner = await store.rooms.standing({ ...caller, roles: ['user'] }, general, 'rocketchat');
    t.ok(owner?.permissions.has('pin-messages'), 'by the role in the room');
    t.notOk(owner?.permissions.has('edit-users'));
  });

  await t.test('an ended membership gives nothing', async (t) => {
    const key = { workspaceId_roomId_userId: { workspaceId, roomId: 'GENERAL', userId: caller.userId } };
    await database.prisma.membership.update({ where: key, data: { leftAt: new Date() } });
    const standing = await store.rooms.standing({ ...caller, roles: ['guest'] }, general, 'rocketchat');
    t.equal(standing?.membership, null);
    t.equal(standing?.readable, false);
    t.notOk(standing?.permissions.has('pin-messages'));
    await database.prisma.membership.update({ where: key, data: { leftAt: null } });
  });

  await t.test('a deleted room is not found', async (t) => {
    await database.prisma.room.updateMany({ where: { workspaceId }, data: { deletedAt: new Date() } });
    t.equal(await store.rooms.standing(caller, general, 'rocketchat'), null);
  });
});

/** The caller behind a fresh session of a user. */
async function callerOf({ database, store }: TestServer, username: string): Promise<Caller> {
  const { workspaceId } = await database.prisma.user.findFirstOrThrow({ where: { username } });
  const user = await store.users.find(workspaceId, { username });
  if (!user) throw new Error(`nobody is called ${username}`);
  const tokenHash = hashToken(username);
  await store.sessions.open(user, { tokenHash, dialect: 'test', expiresAt: null });
  const caller = await store.sessions.callerOf({ tokenHash, userId: null, key: null });
  if (!caller) throw new Error('the session is not good');
  return caller;
}
