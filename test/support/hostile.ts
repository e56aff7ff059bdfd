import { readFileSync } from 'node:fs';
import path from 'node:path';
import type { InjectOptions } from 'fastify';
import { type OpenApiDocument, operationsOf, resolve } from '../../src/codegen/document.ts';
import type { Dialect } from '../../src/http/dialect.ts';
import type { RouteSpec } from '../../src/http/route.ts';
import { packageRoot } from '../../src/paths.ts';

type Body = Record<string, unknown>;

/** A hostile request, and the one answer it may have where that is certain. */
export interface Attempt {
  title: string;
  request: Partial<InjectOptions> & { rawBody?: string | Buffer; moreHeaders?: Record<string, string> };
  status?: number;
}

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

const hostilePaths = hostileQueries.filter(([, value]) => value !== '');

/** An operation's path; nothing is called as its parameters are but for those that are given. */
export function urlOf({ url }: RouteSpec, parameters: Record<string, string>): string {
  return url.replace(/:(\w+)/g, (_, name: string) => parameters[name] ?? 'nothing-is-called-so');
}

/** Everything that is tried on an operation of a dialect. */
export function attemptsOn(
  route: RouteSpec,
  dialect: Dialect,
  parameters: Record<string, string>,
): Attempt[] {
  return [...queriesOf(route, parameters), ...bodiesOf(route, dialect)];
}

/**
 * Some of many, others for each place: every value meets every kind of place in one operation or another.
 *
 * @param place counts the places of an operation
 */
function some<T>(all: readonly T[], place: number, operationId: string): T[] {
  const start = place * 5 + operationId.length;
  return Array.from({ length: 4 }, (_, i) => all[(start + i * 3) % all.length] as T);
}

function queriesOf(route: RouteSpec, parameters: Record<string, string>): Attempt[] {
  const names = Object.keys((route.querystring as { properties?: object } | undefined)?.properties ?? {});
  const all = (value: string) => names.map((name) => `${name}=${value}`).join('&');
  const base = urlOf(route, parameters);
  const valuesOf = (place: number) =>
    names.length === 1 ? hostileQueries : some(hostileQueries, place, route.operationId);
  const twice = (name: string) => ({
    title: `${name} twice`,
    request: { url: `${base}?${name}=a&${name}=b&${name}[c]=d` },
  });
  return [
    // Operations that read no query share what passes it over.
    ...(names.length === 0 ? [twice('unknown')] : []),
    ...names.flatMap((name, place) => [
      ...valuesOf(place).map(([title, value]) => ({
        title: `${name} is ${title}`,
        request: { url: `${base}?${name}=${value}` },
      })),
      twice(name),
    ]),
    ...(names.length > 1 ? hostileQueries : []).map(([title, value]) => ({
      title: `all are ${title}`,
      request: { url: `${base}?${all(value)}` },
    })),
    ...(route.url.includes(':')
      ? some(hostilePaths, 0, route.operationId).map(([title, value]) => ({
          title: `the path is ${title}`,
          request: { url: route.url.replace(/:\w+/g, value) },
        }))
      : []),
  ];
}

const deep = `${'[{"a":'.repeat(5_000)}1${'}]'.repeat(5_000)}`;
const large = Buffer.from(JSON.stringify({ a: 'x'.repeat(2 * 1024 * 1024) }));

type Whole = [title: string, rawBody: string | Buffer, status?: number];

/** What the parser of a dialect refuses, before it matters what the operation takes. */
const unreadable: Whole[] = [
  ['malformed JSON', '{"a":'],
  ['a body of 2 MB', large, 413],
  ['bytes that are no UTF-8', Buffer.from([0x7b, 0x22, 0xff, 0x22, 0x3a, 0x31, 0x7d])],
  ['10,000 levels', deep],
];

/** Each operation meets one of them, each dialect all. */
function unreadableTo(route: RouteSpec, { routes }: Dialect): Whole[] {
  const place = routes.filter(({ body }) => body !== undefined).indexOf(route);
  return [unreadable[place % unreadable.length] as Whole];
}

function bodiesOf(route: RouteSpec, dialect: Dialect): Attempt[] {
  if (route.body === undefined) return [];
  const example = exampleOf(route, dialect);
  const first = Object.keys(example)[0] ?? 'a';
  const whole: Whole[] = [
    ...unreadableTo(route, dialect),
    ['an empty body', ''],
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
    ...membersOf(example).flatMap((place, n) =>
      some(hostileValues, n, route.operationId).map(([title, json]) => ({
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

const documents = new Map<string, OpenApiDocument>();

function documentOf({ name }: Dialect): OpenApiDocument {
  const known = documents.get(name);
  if (known) return known;
  const file = path.join(packageRoot, 'generated', name, 'openapi.json');
  const document: OpenApiDocument = JSON.parse(readFileSync(file, 'utf8'));
  documents.set(name, document);
  return document;
}

/** All the members that the operation's examples name, filled with a value of the right type. */
function exampleOf({ operationId }: RouteSpec, dialect: Dialect): Body {
  const document = documentOf(dialect);
  const found = operationsOf(document).find(({ operation }) => operation.operationId === operationId);
  const body = found?.operation.requestBody && resolve(document, found.operation.requestBody);
  const examples = Object.values(body?.content['application/json']?.examples ?? {});
  const values = examples.map(({ value }) => value as Body);
  return Object.assign({}, ...values.reverse()) as Body;
}
