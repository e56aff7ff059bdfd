import type { Cast, Instance } from '../cast.ts';
import type { Request } from '../http.ts';
import { type Journal, off, on, switchEvents } from '../journal.ts';
import type { Writer } from '../writer.ts';

type Call = (path: string, values?: object) => Request;

const callAs =
  ({ credentials }: Instance): Call =>
  (path, values = {}) => ({
    method: 'POST',
    path: `/v2/${path}`,
    headers: {},
    body: { ...credentials, ...values },
  });

/** The owner of the broadcasts, who posts there. */
export function whatsappOwner({ broadcasts }: Cast, owner: Instance): Writer {
  const call = callAs(owner);
  return {
    dialect: 'whatsapp',
    userId: owner.userId,
    toggles: [],
    channels: broadcasts.map(({ id: roomId, jid }) => ({
      ...{ roomId, choosesId: false },
      request: ({ text: message }) => call('send/text', { chatId: jid, message }),
      // <fromMe>_<JID>_<id>
      idOf: (answer) => answer.id.split('_').slice(2).join('_'),
    })),
  };
}

/** Somebody who follows the broadcasts, and stops. */
export function whatsappFollower(journal: Journal, { broadcasts }: Cast, follower: Instance): Writer {
  const call = callAs(follower);
  const { userId } = follower;
  return {
    dialect: 'whatsapp',
    userId,
    toggles: broadcasts.map(({ id, jid }) => ({
      slot: journal.addSlot({
        name: `member ${userId} ${id}`,
        eventsOf: switchEvents('member.joined', 'member.left', `${userId} ${userId} ${id}`),
      }),
      values: [off, on],
      request: (to) => call(`channels/${encodeURIComponent(jid)}/${to === on ? 'follow' : 'unfollow'}`),
    })),
    channels: [],
  };
}
