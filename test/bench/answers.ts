import { isDeepStrictEqual } from 'node:util';
import type { Load, LoadRequest } from './loads.ts';
import type { Subject } from './subjects.ts';

/** What differs from one call to the next: instants, and ids and tokens that the server has just made. */
const passing: [RegExp, string][] = [
  [/^\d{4}-\d\d-\d\dT[\d:.]+Z$/, '<instant>'],
  [/^[0-9a-f]{24}$/, '<id>'],
  [/^[\w-]{43}$/, '<token>'],
];

function lasting(value: unknown, { url }: Subject): unknown {
  return JSON.parse(JSON.stringify(value), (_key, member: unknown) => {
    if (typeof member === 'number' && member > 1e12) return '<milliseconds>';
    if (typeof member !== 'string') return member;
    const [, name] = passing.find(([form]) => form.test(member)) ?? [];
    return name ?? member.replace(url, '<server>');
  });
}

/** Where two answers differ first, and what stands there; undefined where they are alike. */
function difference(one: unknown, other: unknown, place = 'the answer'): string | undefined {
  if (isDeepStrictEqual(one, other)) return undefined;
  if (!isObject(one) || !isObject(other)) return `${place}: ${JSON.stringify(one)}, ${JSON.stringify(other)}`;
  for (const key of new Set([...Object.keys(one), ...Object.keys(other)])) {
    const found = difference(one[key], other[key], `${place}.${key}`);
    if (found) return found;
  }
  return `${place}: an object and a list`;
}

const isObject = (value: unknown): value is Record<string, unknown> =>
  typeof value === 'object' && value !== null;

async function answer(subject: Subject, { method, path, headers, body }: LoadRequest) {
  const response = await fetch(subject.url + path, {
    method,
    headers,
    ...(body !== undefined && { body: JSON.stringify(body) }),
  });
  const text = await response.text();
  if (!response.ok)
    throw new Error(`${subject.name} answers ${method} ${path} with ${response.status}: ${text}`);
  return lasting(JSON.parse(text), subject);
}

/**
 * Makes sure that two servers do the same: the first requests of a load, the making and the taking back, have the same
 * answers, key by key.
 *
 * @throws when an answer is refused or different
 */
export async function demandSameAnswers([first, second]: [Subject, Subject], load: Load): Promise<void> {
  const { title, requests, stride, kind } = load;
  const samples = kind === 'change' && stride > 1 ? [0, stride / 2] : [0, 1];
  for (const n of samples) {
    const request = requests[n] as LoadRequest;
    const found = difference(await answer(first, request), await answer(second, request));
    if (found) throw new Error(`${title}: ${first.name} and ${second.name} differ in ${found}.`);
  }
}
