import type { Client } from 'pg';
import { newId } from '../../src/core/ids.ts';
import { hashToken, newToken } from '../../src/core/tokens.ts';
import { signToken } from '../../src/dialects/mudbase/tokens.ts';
import { createKeyring } from '../../src/secret.ts';
import { testSecret } from '../support/config.ts';
import { type Answer, demand } from './http.ts';
import type { Journal } from './journal.ts';
import type { Random } from './random.ts';
import { connections, type Stage } from './stage.ts';

/** Somebody with what their clients show. */
export interface Person {
  id: string;
  rocketchat: Record<string, string>;
  mudbase: Record<string, string>;
  imkit: Record<string, string>;
}

/** An account of the WhatsApp dialect. */
export interface Instance {
  userId: string;
  credentials: { instance_id: string; access_token: string };
}

/** Everybody and every place of a run. */
export interface Cast {
  people: Person[];
  /** Rooms in which everybody is, with messages that nobody deletes. */
  rooms: { id: string; messageIds: string[] }[];
  /** A room of each person's own that has one pin at most, with messages to pin. */
  ownRooms: { id: string; messageIds: string[] }[];
  /** The first owns the broadcasts. */
  instances: Instance[];
  broadcasts: { id: string; jid: string }[];
}

const names = ['alice', 'bob', 'carol', 'dave'];
const messagesPerRoom = 12;

/** What it takes to make them. */
interface Setup {
  client: Client;
  workspaceId: string;
  post(path: string, headers: Record<string, string>, body: unknown): Promise<Answer['body']>;
}

/** Makes the people in the database, and their rooms through the APIs. */
export async function assemble(stage: Stage, journal: Journal, random: Random): Promise<Cast> {
  const client = await stage.connect();
  const { rows: workspaces } = await client.query('SELECT id FROM workspaces WHERE is_default');
  const setup: Setup = {
    client,
    workspaceId: workspaces[0].id,
    post: (path, headers, body) =>
      demand(stage.fleet, journal, random, { method: 'POST', path, headers, body }),
  };
  const people: Person[] = [];
  for (const name of names) people.push(await addPerson(setup, name));
  const [founder] = people as [Person, ...Person[]];
  const rooms = [await addRoom(setup, founder, 'square'), await addRoom(setup, founder, 'market')];
  const ownRooms = await Promise.all(people.map((person) => addOwnRoom(setup, person)));
  const instances: Instance[] = [];
  for (const name of ['Erin', 'Frank', 'Grace']) instances.push(await addInstance(setup, name));
  const broadcasts: Cast['broadcasts'] = [];
  for (const name of ['News', 'Weather', 'Sports'])
    broadcasts.push(await addBroadcast(setup, instances[0] as Instance, name));
  await client.end();
  return { people, rooms, ownRooms, instances, broadcasts };
}

/** Somebody with a session in each dialect; making passwords would take the longest of it. */
async function addPerson({ client, workspaceId }: Setup, username: string): Promise<Person> {
  const id = newId();
  await client.query(
    `INSERT INTO users (workspace_id, id, username, username_key, name, roles) VALUES ($1, $2, $3, $3, $3, '{user,admin}')`,
    [workspaceId, id, username],
  );
  const token = newToken();
  const sessionId = newId();
  const end = Math.floor(Date.now() / 1000) + 3600;
  const jwt = await signToken(createKeyring([testSecret]), { userId: id, email: null, sessionId }, end);
  await client.query(
    `INSERT INTO credentials (workspace_id, token_hash, user_id, dialect, session_id)
     VALUES ($1, $2, $4, 'rocketchat', NULL), ($1, $3, $4, 'mudbase', $5)`,
    [workspaceId, hashToken(token), hashToken(jwt), id, sessionId],
  );
  return {
    id,
    rocketchat: { 'x-user-id': id, 'x-auth-token': token },
    mudbase: { authorization: `Bearer ${jwt}` },
    imkit: { 'im-client-key': connections.imkitClientKey, 'im-authorization': token },
  };
}

async function addRoom({ post }: Setup, { rocketchat }: Person, name: string) {
  const { channel } = await post('/api/v1/channels.create', rocketchat, { name, members: names });
  const messageIds: string[] = [];
  for (let n = 1; n <= messagesPerRoom; n++) {
    const message = { rid: channel._id, msg: `${n} in ${name}` };
    messageIds.push((await post('/api/v1/chat.sendMessage', rocketchat, { message })).message._id);
  }
  return { id: channel._id as string, messageIds };
}

async function addOwnRoom({ post }: Setup, { id, imkit }: Person) {
  const { result: room } = await post('/rooms/createAndJoin', imkit, { name: `of ${id}` });
  const messageIds: string[] = [];
  for (let n = 1; n <= 3; n++) {
    const { result } = await post(`/rooms/${room._id}/message`, imkit, { message: `${n} of ${id}` });
    messageIds.push(result._id);
  }
  return { id: room._id as string, messageIds };
}

async function addInstance({ client, post }: Setup, name: string): Promise<Instance> {
  const { whatsappAccessToken: access_token } = connections;
  const headers = { authorization: `Bearer ${access_token}` };
  const { instance_id } = await post('/v2/session/create', headers, { name });
  const credentials = { instance_id, access_token };
  await post('/v2/session/start', {}, credentials);
  const { rows } = await client.query('SELECT user_id FROM instances WHERE id = $1', [instance_id]);
  return { userId: rows[0].user_id, credentials };
}

async function addBroadcast({ client, post }: Setup, { credentials }: Instance, name: string) {
  const { id: jid } = await post('/v2/channels', {}, { ...credentials, name });
  const { rows } = await client.query('SELECT room_id FROM room_aliases WHERE alias = $1', [jid]);
  return { id: rows[0].room_id as string, jid: jid as string };
}
