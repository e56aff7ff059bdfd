// Every id and token of the seed follows from a number, so that the loads and pgbench's SQL know them without a list.

/** How much there is. */
export const sizes = {
  users: 2_000,
  /** The first half Rocket.Chat's public ones, the other half groups of IMKit. */
  rooms: 200,
  messagesPerRoom: 1_000,
  /** The roots that have a reply: each tenth message. */
  threads: 20_000,
  channels: 100,
  postsPerChannel: 60,
  /** Instances that follow and unfollow channels. */
  followers: 500,
  /** Those, and one more for each channel, which follows it for good. */
  instances: 600,
};

/** A member's number in a room: there are 200, of all users each tenth. */
export const membersPerRoom = sizes.users / 10;

const length = 24;

/** What ids of a kind begin with. */
export type Kind = 'user' | 'room' | 'mesg' | 'inst';

export const id = (kind: Kind, n: number) => kind + String(n).padStart(length - kind.length, '0');

/** @param n SQL of a whole number */
export const idSql = (kind: Kind, n: string) =>
  `'${kind}' || lpad((${n})::text, ${length - kind.length}, '0')`;

/** The token of a user in a dialect whose tokens tell nothing. */
export type TokenKind = 'rocketchat' | 'imkit';
export const token = (kind: TokenKind, n: number) => `bench-${kind}-${n}`;
export const tokenHashSql = (kind: TokenKind, n: string) => `sha256(('bench-${kind}-' || (${n}))::bytea)`;

/** The instance's id, of which WhatsApp's clients make a credential: 12 upper-case hex digits. */
export const instanceId = (n: number) => `BE${String(n).padStart(10, '0')}`;
export const instanceIdSql = (n: string) => `'BE' || lpad((${n})::text, 10, '0')`;

/** The JID of a channel. */
export const jid = (n: number) => `120363${String(n).padStart(12, '0')}@newsletter`;
export const jidSql = (n: string) => `'120363' || lpad((${n})::text, 12, '0') || '@newsletter'`;

/** The password of everybody who signs in. */
export const password = 'correct horse battery staple';
