import { readFileSync } from 'node:fs';
import path from 'node:path';
import type { InjectOptions } from 'fastify';
import t from 'tap';
import { routes } from '../../../generated/rocketchat/routes.ts';
import { hashToken, newToken } from '../../../src/core/tokens.ts';
import type { RouteSpec } from '../../../src/http/route.ts';
import { packageRoot } from '../../../src/paths.ts';
import { build, type TestServer } from '../../support/build.ts';
import { addRoom, addUser } from '../../support/people.ts';
import { signIn } from '../../support/rocketchat.ts';

type Body = Record<string, unknown>;

/** A hostile request, and the one answer it may have where that is certain. */
interface Attempt {
  title: string;
  request: Partial<InjectOptions> & { rawBody?: string | Buffer; moreHeaders?: Record<string, string> };
  status?: number;
}

/** The message that the examples name. */
const exampleMessage = '7aDSXtjMA3KPLxLjt';

/** Tables that a refusal may write to: those who guess passwords are counted. */
const exempt = new Set(['sign_in_failures']);

/** As JSON text, so that escapes arrive as they are. */
const hostileValues: [string, string][] = [
  ['NUL', '"a\\u0000b"'],
  ['half a pair', '"a\\ud800b"'],
  ['10 kB', JSON.stringify('x'.repeat(10_000))],
  ['a list', '[[1],{"a":2}]'],
  ['an object', '{"toString":1,"valueOf":2,"length":3}'],
  ['null', 'null'],
  ['a huge number', '1e400'],
  ['an integer beyond the database', '99999999999999999999'],
  ['a negative number', '-1'],
  ['a prototype', '{"__proto__":{"admin":true}}'],
  ['a constructor', '{"constructor":{"prototype":{"admin":true}}}'],
  ['empty', '""'],
];

const hostileQueries = [
  ['NUL', '%00'],
  ['a slash', '%2F..%2F'],
  ['a broken escape', '%ff'],
  ['half a pair', '%ED%A0%80'],
  ['10 kB', 'x'.repeat(10_000)],
  ['a huge number', '1e400'],
  ['an integer beyond the database', '99999999999999999999'],
  ['a negative number', '-1'],
  ['JSON', '%7B%22%24where%22%3A1%7D'],
  ['a prototype', '__proto__'],
  ['empty', ''],
] as const;

t.test('every operation refuses nonsense in the shape of the vendor, and writes nothing', async (t) => {
  const server = await build(t);
  const { prisma } = server.database;
  const alice = await addUser(server, 'alice');
  await addRoom(server, 'lunch', [{ client: alice }]);
  const admin = await signIn(server.app);
  await admin.post('chat.sendMessage', { message: { _id: exampleMessage, rid: 'GENERAL', msg: 'There' } });
  const { workspaceId, id: adminId } = await prisma.user.findFirstOrThrow({ where: { username: 'admin' } });
  const addToken = async (userId: string, expiresAt: Date | null = null) => {
    const token = newToken();
    const tokenHash = new Uint8Array(hashToken(token));
    await prisma.credential.create({
      data: { workspaceId, userId, tokenHash, dialect: 'rocketchat', expiresAt },
    });
    return { 'x-user-id': userId, 'x-auth-token': token };
  };
  const expired = await addToken(adminId, new Date(Date.now() - 1));
  const expiredLong = await addToken(adminId, new Date(0));
  const mixed = { ...(await addToken(adminId)), 'x-user-id': alice.userId };

  // The pages that mails link to are no part of the API, and have tests of their own.
  const ofTheApi = routes.filter(({ url }) => url.startsWith('/api/'));
  for (const route of ofTheApi) {
    const headers = await addToken(adminId);
    const needsCaller = route.access === 'caller' || route.access === 'presented';
    const strangers = { expired, expiredLong, mixed, half: { 'x-user-id': adminId }, none: {} };
    const attempts: Attempt[] = [
      ...(needsCaller
        ? Object.entries(strangers).map(([title, who]) => ({
            title: `${title} credential`,
            request: { headers: who },
            status: 401,
          }))
        : []),
      ...(needsCaller ? hostileHeaders(adminId) : []),
      { title: 'another method', request: { method: 'PATCH' as const }, status: 405 },
      ...queriesOf(route),
      ...bodiesOf(route),
    ];
    let before = await countRows(server.database);
    for (const { title, request, status } of attempts) {
      const { rawBody, moreHeaders, ...options } = request;
      const response = await server.app.inject({
        method: route.method as 'GET',
        url: urlOf(route),
        headers: {
          ...headers,
          ...(rawBody !== undefined && { 'content-type': 'application/json' }),
          ...moreHeaders,
        },
        ...(rawBody !== undefined && { payload: rawBody }),
        ...options,
      });
      const problem = problemOf(response, status);
      if (problem)
        t.fail(`${route.operationId}, ${title}: ${problem}`, { body: response.payload.slice(0, 500) });
      const after = await countRows(server.database);
      if (response.statusCode >= 400 && after !== before)
        t.fail(`${route.operationId}, ${title}: refused and written`, { before, after });
      before = after;
      if (response.statusCode < 300 && route.operationId.startsWith('logout')) {
        Object.assign(headers, await addToken(adminId));
        before = await countRows(server.database);
      }
    }
    t.pass(`${route.operationId}: ${attempts.length} requests`);
  }
});

/** What is wrong with an answer; nothing when it is in the vendor's shape. */
function problemOf(
  { statusCode, payload, headers }: { statusCode: number; payload: string; headers: Record<string, unknown> },
  expected: number | undefined,
): string | null {
  if (statusCode >= 500) return `answered ${statusCode}`;
  if (expected !== undefined && statusCode !== expected) return `answered ${statusCode}, not ${expected}`;
  if (headers['content-type'] !== 'application/json') return `is ${headers['content-type']}`;
  const body = JSON.parse(payload) as Body;
  if (typeof body !== 'object' || body === null) return 'is no object';
  if (statusCode < 400)
    return body.success === true || body.status === 'success' ? null : 'does not say that it is a success';
  if (body.errorType === 'Cannot invite if no users are provided') return null;
  if (body.success !== false) return 'does not say that it is none';
  return statusCode === 401 && body.status !== 'error' ? 'has no status' : null;
}

function hostileHeaders(userId: string): Attempt[] {
  return [
    {
      title: 'a token of 10 kB',
      request: { headers: { 'x-user-id': userId, 'x-auth-token': 'x'.repeat(10_000) } },
      status: 401,
    },
    {
      title: 'an id that is no text',
      request: { headers: { 'x-user-id': 'ÿ\u0080', 'x-auth-token': 'ÿ' } },
      status: 401,
    },
  ];
}

function urlOf({ url }: RouteSpec): string {
  return url.replace(/:\w+/, 'Message_MaxAllowedSize');
}

function queriesOf(route: RouteSpec): Attempt[] {
  const properties = Object.keys(
    (route.querystring as { properties?: object } | undefined)?.properties ?? {},
  );
  const all = (value: string) => properties.map((name) => `${name}=${value}`).join('&');
  const base = route.url.includes(':') ? urlOf(route) : route.url;
  const names = properties.length > 0 ? properties : ['unknown'];
  return [
    ...names.flatMap((name) =>
      hostileQueries.map(([title, value]) => ({
        title: `${name} is ${title}`,
        request: { url: `${base}?${name}=${value}` },
      })),
    ),
    ...names.map((name) => ({
      title: `${name} twice`,
      request: { url: `${base}?${name}=a&${name}=b&${name}[c]=d` },
    })),
    ...hostileQueries.map(([title, value]) => ({
      title: `all are ${title}`,
      request: { url: `${base}?${all(value)}` },
    })),
    ...(route.url.includes(':')
      ? hostileQueries
          .filter(([, value]) => value !== '')
          .map(([title, value]) => ({
            title: `the path is ${title}`,
            request: { url: route.url.replace(/:\w+/, value) },
          }))
      : []),
  ];
}

function bodiesOf(route: RouteSpec): Attempt[] {
  if (route.method === 'GET') return [];
  const deep = `${'[{"a":'.repeat(5_000)}1${'}]'.repeat(5_000)}`;
  const example = exampleOf(route);
  const first = Object.keys(example)[0] ?? 'a';
  const whole: [string, string | Buffer, number?][] = [
    ['an empty body', ''],
    ['malformed JSON', '{"a":'],
    ['a body of 2 MB', JSON.stringify({ a: 'x'.repeat(2 * 1024 * 1024) }), 413],
    ['bytes that are no UTF-8', Buffer.from([0x7b, 0x22, 0xff, 0x22, 0x3a, 0x31, 0x7d])],
    ['10,000 levels', deep],
    ['10,000 levels within', `{${JSON.stringify(first)}:${deep}}`],
    ['a list', '[1,2]'],
    ['a text', '"text"'],
    ['null', 'null'],
    ['a prototype', '{"__proto__":{"admin":true}}'],
    ['a constructor', '{"constructor":{"prototype":{"admin":true}}}'],
    ['NUL in a name', '{"a\\u0000":1}'],
  ];
  const form = new URLSearchParams(Object.keys(example).map((name): [string, string] => [name, '{"a":1}']));
  const formHeaders = { 'content-type': 'application/x-www-form-urlencoded' };
  return [
    ...whole.map(([title, rawBody, status]) => ({ title, request: { rawBody }, ...(status && { status }) })),
    { title: 'a form', request: { payload: form.toString(), moreHeaders: formHeaders } },
    ...membersOf(example).flatMap((place) =>
      hostileValues.map(([title, json]) => ({
        title: `${place.join('.')} is ${title}`,
        request: { rawBody: withValue(example, place, json) },
      })),
    ),
  ];
}

/** Paths of the members of an object, and of the objects in it. */
function membersOf(example: Body): string[][] {
  return Object.entries(example).flatMap(([name, value]) => [
    [name],
    ...(typeof value === 'object' && value !== null && !Array.isArray(value)
      ? membersOf(value as Body).map((inner) => [name, ...inner])
      : []),
  ]);
}

/** The example as JSON, with something else in one place. */
function withValue(example: Body, place: string[], json: string): string {
  const marker = 'put-the-value-here';
  const copy = structuredClone(example);
  let target = copy;
  for (const name of place.slice(0, -1)) target = target[name] as Body;
  target[place.at(-1) ?? ''] = marker;
  return JSON.stringify(copy).replace(`"${marker}"`, () => json);
}

const document = JSON.parse(
  readFileSync(path.join(packageRoot, 'generated/rocketchat/openapi.json'), 'utf8'),
);

/** All the members that the operation's examples name, filled with a value of the right type. */
function exampleOf({ operationId }: RouteSpec): Body {
  const operations = Object.values(document.paths).flatMap((item) => Object.values(item as object));
  const body = resolve(operations.find((candidate) => candidate.operationId === operationId)?.requestBody);
  const examples = Object.values(body?.content['application/json'].examples ?? {});
  const values = examples.map((example) => (example as { value: Body }).value);
  return Object.assign({}, ...values.reverse()) as Body;
}

// biome-ignore lint/suspicious/noExplicitAny: the document is JSON of a known shape
function resolve(node: any): any {
  if (typeof node?.$ref !== 'string') return node;
  const place = node.$ref.slice(2).split('/') as string[];
  // biome-ignore lint/suspicious/noExplicitAny: as above
  return place.reduce((inner: any, name) => inner[name], document);
}

let countAll: string | undefined;

/** How many rows each table has, as text to compare. */
async function countRows({ pool }: TestServer['database']): Promise<string> {
  countAll ??= await countingStatement(pool);
  const { rows } = await pool.query({ name: 'count_rows', text: countAll });
  return rows.map(({ name, rows: count }) => `${name} ${count}`).join(', ');
}

async function countingStatement(pool: TestServer['database']['pool']): Promise<string> {
  const { rows } = await pool.query(`SELECT tablename AS name FROM pg_tables WHERE schemaname = 'public'`);
  const names = rows.map(({ name }) => name as string).filter((name) => !exempt.has(name));
  return names.map((name) => `SELECT '${name}' AS name, count(*) AS rows FROM "${name}"`).join(' UNION ALL ');
}

t.test('a store that does not answer, and a fault', async (t) => {
  const server = await build(t);
  const alice = await addUser(server, 'alice');
  server.store.rooms.changes = async () => {
    throw Object.assign(new Error('connect ECONNREFUSED'), { code: 'ECONNREFUSED' });
  };
  const away = await alice.get('rooms.get');
  t.equal(away.status, 503);
  t.equal(away.headers['retry-after'], '1');
  t.match(away.body, { success: false, errorType: 'error-unavailable' });
  server.store.rooms.changes = async () => {
    throw new Error('with a secret detail');
  };
  const { status, body } = await alice.get('rooms.get');
  t.same({ status, body }, { status: 500, body: { success: false, error: 'Internal server error' } });
});

t.test('texts come back as they were sent', async (t) => {
  const server = await build(t);
  const alice = await addUser(server, 'alice');
  const roomId = await addRoom(server, 'babel', [{ client: alice }], 'private');
  const random = seeded(20261121);
  const texts = Array.from({ length: 250 }, () => Array.from({ length: 4 }, () => randomText(random)));
  for (let i = 0; i < texts.length; i += 25) {
    await Promise.all(
      texts.slice(i, i + 25).map(async ([msg, ...more], j) => {
        const message = { _id: `m${i + j}`, rid: roomId, msg, attachments: more.map((text) => ({ text })) };
        const { status } = await alice.post('chat.sendMessage', { message });
        if (status !== 200) t.fail(`answered ${status}`, { msg });
      }),
    );
  }
  const { body } = await alice.get('groups.messages', { roomId, count: 0 });
  t.equal(body.count, texts.length);
  const kept = new Map(
    body.messages.map(
      ({ _id, msg, attachments }: { _id: string; msg: string; attachments: { text: string }[] }) => [
        _id,
        [msg, ...attachments.map(({ text }) => text)],
      ],
    ),
  );
  const lost = texts.filter((text, i) => JSON.stringify(kept.get(`m${i}`)) !== JSON.stringify(text));
  t.same(lost, [], '1,000 texts');
});

/** Code points of every kind: controls, combining marks, both directions, joiners, astral ones, non-characters. */
const ranges: [number, number][] = [
  [0x01, 0x1f],
  [0x20, 0x7e],
  [0x7f, 0x9f],
  [0xa0, 0x24f],
  [0x300, 0x36f],
  [0x590, 0x6ff],
  [0x1100, 0x11ff],
  [0x200b, 0x206f],
  [0x3040, 0x30ff],
  [0xac00, 0xac80],
  [0xe000, 0xe010],
  [0xfdd0, 0xfdef],
  [0xfe00, 0xfe0f],
  [0xfff0, 0xffff],
  [0x1f300, 0x1f6ff],
  [0x20000, 0x20050],
  [0xe0100, 0xe01ef],
  [0x10fff0, 0x10ffff],
];

function randomText(random: () => number): string {
  const length = 1 + Math.floor(random() * 40);
  const text = Array.from({ length }, () => {
    const [from, to] = ranges[Math.floor(random() * ranges.length)] ?? [0x20, 0x7e];
    return String.fromCodePoint(from + Math.floor(random() * (to - from + 1)));
  }).join('');
  const form = Math.floor(random() * 3);
  return form === 0 ? text : text.normalize(form === 1 ? 'NFC' : 'NFD');
}

/** The same numbers in every run (mulberry32). */
function seeded(seed: number): () => number {
  let state = seed;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4294967296;
  };
}
