import type { FastifyInstance } from 'fastify';
import { administrator } from './cluster.ts';

/** What a reply of the API was. */
export interface Answer {
  status: number;
  // biome-ignore lint/suspicious/noExplicitAny: tests look at replies of every shape, and the contract has checked them
  body: any;
  headers: Record<string, unknown>;
}

/** A Rocket.Chat client, as one is in the field: two headers, JSON in, JSON out. */
export interface Client {
  userId: string;
  authToken: string;
  username: string;
  get(path: string, query?: Record<string, string | number>): Promise<Answer>;
  post(path: string, body?: unknown): Promise<Answer>;
}

/** A client that is not signed in. */
export function anonymous(app: FastifyInstance): Client {
  return withToken(app, '', '', '');
}

/** Signs in, by default as the administrator. */
export async function signIn(
  app: FastifyInstance,
  user: string = administrator.username,
  password: string = administrator.password,
): Promise<Client> {
  const { status, body } = await anonymous(app).post('login', { user, password });
  if (status !== 200) throw new Error(`login answered ${status}: ${JSON.stringify(body)}`);
  return withToken(app, user, body.data.userId, body.data.authToken);
}

/** A client that holds a token already. */
export function withToken(app: FastifyInstance, username: string, userId: string, authToken: string): Client {
  const headers = authToken === '' ? {} : { 'x-user-id': userId, 'x-auth-token': authToken };
  const call = async (method: 'GET' | 'POST', path: string, rest: object): Promise<Answer> => {
    const response = await app.inject({ method, url: `/api/v1/${path}`, headers, ...rest });
    return { status: response.statusCode, body: response.json(), headers: response.headers };
  };
  return {
    userId,
    authToken,
    username,
    get: (path, query = {}) => call('GET', path, { query }),
    post: (path, body) => call('POST', path, body === undefined ? {} : { payload: body as object }),
  };
}
