import type { Cast, Person } from '../cast.ts';
import type { Request } from '../http.ts';
import { type Journal, off, on, switchEvents } from '../journal.ts';
import type { Channel, Toggle, Writer } from '../writer.ts';

/** Kept without its colons. */
const emoji = 'heart';

/** Somebody who follows threads, stars, reacts, pins, posts and replies in the rooms of everybody. */
export function rocketchatWriter(journal: Journal, { people, rooms }: Cast, person: Person): Writer {
  const call = (name: string, body: unknown): Request => ({
    ...{ method: 'POST', path: `/api/v1/${name}` },
    ...{ headers: person.rocketchat, body },
  });
  const toggle = (
    name: string,
    types: [string, string],
    about: string,
    request: Toggle['request'],
  ): Toggle => ({
    slot: journal.addSlot({ name, eventsOf: switchEvents(...types, about) }),
    values: [off, on],
    request,
  });
  const { id } = person;
  const place = people.indexOf(person);
  const all = rooms.flatMap(({ messageIds }) => messageIds);
  // Those that this person follows nobody but this person makes it follow: replying does, too.
  const followed = all.filter((_, n) => n % 2 === 0);
  const pinned = all.filter((_, n) => n % people.length === place);
  const toggles = [
    ...followed.map((mid) =>
      toggle(`follow ${id} ${mid}`, ['thread.followed', 'thread.unfollowed'], `${id} ${mid} -`, (to) =>
        call(to ? 'chat.followMessage' : 'chat.unfollowMessage', { mid }),
      ),
    ),
    ...all.map((messageId) =>
      toggle(
        `star ${id} ${messageId}`,
        ['message.starred', 'message.unstarred'],
        `${id} ${messageId} -`,
        (to) => call(to ? 'chat.starMessage' : 'chat.unStarMessage', { messageId }),
      ),
    ),
    ...all.map((messageId) =>
      toggle(
        `reaction ${id} ${messageId} ${emoji}`,
        ['reaction.added', 'reaction.removed'],
        `${id} ${messageId} ${emoji}`,
        (to) => call('chat.react', { messageId, emoji, shouldReact: to === on }),
      ),
    ),
    ...pinned.map((messageId) =>
      toggle(`pin ${messageId}`, ['message.pinned', 'message.unpinned'], `${id} ${messageId} -`, (to) =>
        call(to ? 'chat.pinMessage' : 'chat.unPinMessage', { messageId }),
      ),
    ),
  ];
  const channels = rooms.flatMap(({ id: roomId, messageIds }): Channel[] => {
    const chosen = {
      roomId,
      choosesId: true,
      idOf: (answer: { message: { _id: string } }) => answer.message._id,
    };
    return [
      {
        ...chosen,
        request: ({ id: _id, text: msg }) => call('chat.sendMessage', { message: { _id, rid: roomId, msg } }),
      },
      {
        ...chosen,
        choosesId: false,
        request: ({ text }) => call('chat.postMessage', { roomId, text }),
      },
      {
        ...chosen,
        rootIds: messageIds.filter((mid) => !followed.includes(mid)),
        request: ({ id: _id, text: msg, rootId: tmid }) =>
          call('chat.sendMessage', { message: { _id, rid: roomId, msg, tmid } }),
      },
    ];
  });
  return { dialect: 'rocketchat', userId: id, toggles, channels };
}
