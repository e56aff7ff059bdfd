import type { Cast, Person } from '../cast.ts';
import { type Journal, off, type Slot } from '../journal.ts';
import type { Channel, Writer } from '../writer.ts';

/** Somebody who pins one message after the other in a room of their own, and posts there and in the rooms of everybody. */
export function imkitWriter(journal: Journal, { people, rooms, ownRooms }: Cast, person: Person): Writer {
  const { id, imkit: headers } = person;
  const own = ownRooms[people.indexOf(person)];
  if (!own) throw new Error('Everybody has a room of their own.');
  const slot = journal.addSlot({ name: `sole ${own.id}`, eventsOf: pinEvents(id) });
  const someMessage = own.messageIds[0];
  return {
    dialect: 'imkit',
    userId: id,
    toggles: [
      {
        slot,
        values: [off, ...own.messageIds],
        request: (to) => ({
          method: to === off ? 'DELETE' : 'POST',
          path: `/messages/${to || slot.value || someMessage}/pin`,
          headers,
        }),
      },
    ],
    channels: [own, ...rooms].map(
      ({ id: roomId }): Channel => ({
        ...{ roomId, choosesId: false },
        request: ({ text: message }) => ({
          ...{ method: 'POST', path: `/rooms/${roomId}/message`, headers },
          body: { message },
        }),
        idOf: (answer) => answer.result._id,
      }),
    ),
  };
}

/** A new pin takes the place of the one before. */
const pinEvents =
  (userId: string): Slot['eventsOf'] =>
  (from, to) => {
    if (from === to) return [];
    const unpinned = from === off ? [] : [`message.unpinned ${userId} ${from} -`];
    return to === off ? unpinned : [...unpinned, `message.pinned ${userId} ${to} -`];
  };
