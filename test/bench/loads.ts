import { connectionKeys } from './credentials.ts';
import { id, instanceId, jid, membersPerRoom, password, sizes, token } from './names.ts';
import type { World } from './world.ts';

/** One request as wrk sends it over and over. */
export interface LoadRequest {
  method: 'GET' | 'POST' | 'DELETE';
  path: string;
  headers: Record<string, string>;
  body?: unknown;
}

/** One kind of request. */
export interface Load {
  title: string;
  kind: 'change' | 'list' | 'login';
  /** Cycled through in this order. */
  requests: LoadRequest[];
  /** As many requests in a row belong together: a run begins with any of them. */
  stride: number;
  /** How many events a request writes: what shows that it has changed something. */
  events: number;
  /** SQL that undoes what a run has left, so that each request of the next one changes something. */
  reset: readonly string[];
}

/** How many different changes there are to make and to take back. */
const pairs = 10_000;

/** What is made is taken back so many requests later: more than are ever under way at once. */
const lag = 500;

/** Makes a number of changes, takes them back, and goes on with the next ones. */
function toggles(change: (n: number, on: boolean) => LoadRequest, block = lag): LoadRequest[] {
  return Array.from({ length: 2 * pairs }, (_, k) => {
    const within = k % (2 * block);
    return change(Math.floor(k / (2 * block)) * block + (within % block), within < block);
  });
}

const many = (request: (n: number) => LoadRequest) => Array.from({ length: pairs }, (_, n) => request(n));

const json = { 'Content-Type': 'application/json' };
const rocketchat = (n: number) => ({ 'X-User-Id': id('user', n), 'X-Auth-Token': token('rocketchat', n) });
const imkit = (n: number) => ({
  'IM-Client-Key': connectionKeys.imkitClientKey,
  'IM-Authorization': token('imkit', n),
});
const whatsapp = (n: number) => ({
  Authorization: `Bearer ${connectionKeys.whatsappAccessToken}`,
  'X-Instance-Id': instanceId(n),
});

/** The number of a room's k-th member; the first ten look after it. */
export const memberOf = (room: number, k: number) => (room % 10) + 10 * (k % membersPerRoom);

/** A message by its room and its place there. */
export const messageOf = (room: number, seq: number) => id('mesg', room * sizes.messagesPerRoom + seq);

/** The root of the n-th thread, which one follows who has no part in it. */
function thread(n: number) {
  const room = n % sizes.rooms;
  const seq = 1 + 10 * (Math.floor(n / sizes.rooms) % (sizes.messagesPerRoom / 10));
  return { room, root: messageOf(room, seq), stranger: memberOf(room, seq * 7 + room + 100) };
}

const group = (n: number) => sizes.rooms / 2 + (n % (sizes.rooms / 2));
const channel = (n: number) => sizes.rooms + (n % sizes.channels);

/** Every operation that is measured. */
export function makeLoads({ jwts }: World): Load[] {
  const mudbase = (n: number) => ({ Authorization: `Bearer ${jwts[n]}` });
  const chats = `/api/chat/projects/${connectionKeys.mudbaseProjectId}/chats`;
  const toggle = { kind: 'change', stride: 2 * lag, events: 1 } as const;
  const list = { kind: 'list', stride: 1, events: 0, reset: [] } as const;
  return [
    // Changes leave traces in what is listed.
    {
      ...list,
      title: 'Rocket.Chat last 50 messages',
      requests: many((n) => {
        const room = (n * 7) % (sizes.rooms / 2);
        const path = `/api/v1/channels.messages?roomId=${id('room', room)}`;
        return { method: 'GET', path, headers: rocketchat(memberOf(room, n)) };
      }),
    },
    {
      ...list,
      title: 'Mudbase last 50 messages',
      requests: many((n) => {
        const room = (n * 7) % sizes.rooms;
        const path = `${chats}/${id('room', room)}/messages?limit=50`;
        return { method: 'GET', path, headers: mudbase(memberOf(room, n)) };
      }),
    },
    {
      ...list,
      title: 'IMKit last 50 messages',
      requests: many((n) => {
        const room = group(n * 7);
        return {
          method: 'GET',
          path: `/rooms/${id('room', room)}/messages/v3?limit=50`,
          headers: imkit(memberOf(room, n)),
        };
      }),
    },
    {
      ...list,
      title: 'WhatsApp last 50 posts',
      requests: many((n) => {
        const path = `/v2/chats/messages?chatId=${encodeURIComponent(jid(channel(n)))}&limit=50`;
        return { method: 'GET', path, headers: whatsapp(sizes.followers + (n % sizes.channels)) };
      }),
    },
    {
      ...toggle,
      title: 'Rocket.Chat follow, unfollow',
      requests: toggles((n, on) => {
        const { root, stranger } = thread(n);
        const path = `/api/v1/chat.${on ? 'followMessage' : 'unfollowMessage'}`;
        const headers = { ...rocketchat(stranger), ...json };
        return { method: 'POST', path, headers, body: { mid: root } };
      }),
      reset: [`UPDATE thread_follows SET following = false WHERE following AND since > '2021-01-01'`],
    },
    {
      ...toggle,
      title: 'Mudbase add, remove reaction',
      requests: toggles((n, on) => {
        const { room, root, stranger } = thread(n);
        const path = `${chats}/${id('room', room)}/messages/${root}/reactions`;
        const headers = { ...mudbase(stranger), ...json };
        return { method: on ? 'POST' : 'DELETE', path, headers, body: { emoji: '🎉' } };
      }),
      reset: [`DELETE FROM reactions WHERE reaction = '🎉'`],
    },
    {
      ...toggle,
      title: 'IMKit pin, unpin',
      stride: sizes.rooms,
      requests: toggles((n, on) => {
        const room = group(n);
        const seq = 1 + ((Math.floor(n / (sizes.rooms / 2)) * 7) % sizes.messagesPerRoom);
        const path = `/messages/${messageOf(room, seq)}/pin`;
        return { method: on ? 'POST' : 'DELETE', path, headers: imkit(memberOf(room, n % 10)) };
      }, sizes.rooms / 2),
      reset: [
        'UPDATE messages m SET pinned = false FROM rooms r WHERE r.workspace_id = m.workspace_id AND r.sole_pin_id = m.id',
        'UPDATE rooms SET sole_pin_id = NULL WHERE sole_pin_id IS NOT NULL',
      ],
    },
    {
      ...toggle,
      title: 'WhatsApp follow, unfollow',
      requests: toggles((n, on) => {
        const place = n + Math.floor(n / sizes.followers);
        const path = `/v2/channels/${encodeURIComponent(jid(channel(place)))}/${on ? 'follow' : 'unfollow'}`;
        return { method: 'POST', path, headers: whatsapp(n % sizes.followers) };
      }),
      reset: [
        `UPDATE memberships SET left_at = now(), left_seq = 0
          WHERE user_id BETWEEN '${id('inst', 0)}' AND '${id('inst', sizes.followers - 1)}' AND left_at IS NULL`,
      ],
    },
    {
      title: 'Rocket.Chat chat.postMessage',
      kind: 'change',
      stride: 1,
      events: 1,
      requests: many((n) => {
        const room = (n * 7) % (sizes.rooms / 2);
        const headers = { ...rocketchat(memberOf(room, n)), ...json };
        const body = { roomId: id('room', room), text: `Post ${n}, about as long as people write them.` };
        return { method: 'POST', path: '/api/v1/chat.postMessage', headers, body };
      }),
      reset: [],
    },
    {
      title: 'Rocket.Chat login',
      kind: 'login',
      stride: 1,
      events: 0,
      requests: many((n) => {
        const body = { user: `user${n % sizes.users}`, password };
        return { method: 'POST', path: '/api/v1/login', headers: json, body };
      }),
      reset: [],
    },
  ];
}
