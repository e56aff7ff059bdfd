import { listLiveSessions, readPresence } from '../../../core/presence.ts';
import { dialectName } from '../preset.ts';
import type { Handlers } from '../types.ts';

export const presenceHandlers: Pick<Handlers, 'checkUserPresence' | 'getActiveUsers'> = {
  async checkUserPresence({ body }, { store, caller }) {
    const found = await readPresence(store.presence, caller, dialectName, body.userIds);
    const presence = Object.fromEntries(
      found.map(({ asked, online, lastSeen }) => [
        asked,
        { online, ...(lastSeen && { lastSeen: lastSeen.toISOString() }) },
      ]),
    );
    return { status: 200, body: { presence, timestamp: new Date().toISOString() } };
  },

  async getActiveUsers(_request, { store, caller }) {
    const sessions = await listLiveSessions(store.presence, caller);
    const users = sessions.map(({ userId, since, sessionId }) => ({
      userId,
      connectedAt: since.toISOString(),
      socketId: sessionId,
    }));
    return { status: 200, body: { users, count: users.length, timestamp: new Date().toISOString() } };
  },
};
