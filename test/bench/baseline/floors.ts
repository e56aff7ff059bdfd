import { connectionKeys } from '../credentials.ts';
import { idSql, instanceIdSql, jidSql, membersPerRoom, sizes, tokenHashSql } from '../names.ts';
import type { Statement } from './access.ts';
import * as imkit from './imkit.ts';
import * as mudbase from './mudbase.ts';
import * as rocketchat from './rocketchat.ts';
import * as whatsapp from './whatsapp.ts';

/** What pgbench runs for an operation: the baseline's own statements, with values drawn by lot. */
export interface Floor {
  draws: string[];
  statements: string[];
}

const { rooms, messagesPerRoom, channels } = sizes;

/** Puts SQL in the place of a statement's parameters. */
const filled = ({ text }: Statement, values: string[]) =>
  text.replaceAll(/\$(\d+)/g, (_, n: string) => `(${values[Number(n) - 1]})`);

const room = (from: number, to: number) => `\\set room random(${from}, ${to - 1})`;
const member = (most: number) => [`\\set k random(0, ${most - 1})`, '\\set who :room % 10 + 10 * :k'];
const seq = `\\set seq random(1, ${messagesPerRoom})`;
const message = `\\set message :room * ${messagesPerRoom} + :seq`;

/** The root of a thread, and who has no part in it. */
const thread = [
  room(0, rooms),
  `\\set seq 1 + 10 * random(0, ${messagesPerRoom / 10 - 1})`,
  message,
  `\\set who :room % 10 + 10 * ((:seq * 7 + :room + 100) % ${membersPerRoom})`,
];

const key = (text: string) => `sha256('${text}'::bytea)`;
const [userId, roomId, messageId] = [
  idSql('user', ':who'),
  idSql('room', ':room'),
  idSql('mesg', ':message'),
];
const asUser = [tokenHashSql('rocketchat', ':who'), userId];
const asImkit = [tokenHashSql('imkit', ':who'), key(connectionKeys.imkitClientKey)];
// A signed token's hash follows from nothing; the look-up is the same with another token of the same user.
const asMudbase = [tokenHashSql('rocketchat', ':who'), key(connectionKeys.mudbaseProjectId), roomId];
const asWhatsapp = [
  `sha256((${instanceIdSql(':who')})::bytea)`,
  key(connectionKeys.whatsappAccessToken),
  jidSql(':room'),
];
const newId = `substr(md5(random()::text), 1, 24)`;

/** By the titles of the loads: the changes. */
export const floors: Record<string, Floor> = {
  'Rocket.Chat follow, unfollow': {
    draws: thread,
    statements: [rocketchat.follow, rocketchat.unfollow].map((it) => filled(it, [...asUser, messageId])),
  },
  'Mudbase add, remove reaction': {
    draws: thread,
    statements: [mudbase.react, mudbase.unreact].map((it) => filled(it, [...asMudbase, messageId, `'🎉'`])),
  },
  'IMKit pin, unpin': {
    draws: [room(rooms / 2, rooms), ...member(10), seq, message],
    statements: [imkit.pin, imkit.unpin].map((it) => filled(it, [...asImkit, messageId])),
  },
  'WhatsApp follow, unfollow': {
    draws: [room(rooms, rooms + channels), `\\set who random(0, ${sizes.followers - 1})`],
    statements: [whatsapp.follow, whatsapp.unfollow].map((it) => filled(it, [...asWhatsapp, newId])),
  },
  'Rocket.Chat chat.postMessage': {
    draws: [room(0, rooms / 2), ...member(membersPerRoom)],
    statements: [
      filled(rocketchat.post, [...asUser, roomId, newId, `'Post, about as long as people write them.'`]),
    ],
  },
};
