import type { Cast, Person } from '../cast.ts';
import { type Journal, off, on, switchEvents } from '../journal.ts';
import { connections } from '../stage.ts';
import type { Writer } from '../writer.ts';

const emoji = '👍';

/** Somebody who reacts and posts in the rooms of everybody. */
export function mudbaseWriter(journal: Journal, { rooms }: Cast, { id, mudbase: headers }: Person): Writer {
  const pathOf = (roomId: string) =>
    `/api/chat/projects/${connections.mudbaseProjectId}/chats/${roomId}/messages`;
  return {
    dialect: 'mudbase',
    userId: id,
    toggles: rooms.flatMap(({ id: roomId, messageIds }) =>
      messageIds.map((messageId) => ({
        slot: journal.addSlot({
          name: `reaction ${id} ${messageId} ${emoji}`,
          eventsOf: switchEvents('reaction.added', 'reaction.removed', `${id} ${messageId} ${emoji}`),
        }),
        values: [off, on],
        request: (to) => ({
          method: to === on ? ('POST' as const) : ('DELETE' as const),
          path: `${pathOf(roomId)}/${messageId}/reactions`,
          ...{ headers, body: { emoji } },
        }),
      })),
    ),
    channels: rooms.map(({ id: roomId }) => ({
      ...{ roomId, choosesId: false },
      request: ({ text: content }) => ({
        ...{ method: 'POST', path: pathOf(roomId), headers },
        body: { type: 'text', content },
      }),
      idOf: (answer) => answer.data._id,
    })),
  };
}
