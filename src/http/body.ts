import type { FastifyInstance } from 'fastify';
import { CoreError } from '../core/errors.ts';
import type { Dialect } from './dialect.ts';

/** Deeper nesting than any client sends. */
const maxDepth = 64;
/** All there are; Fastify looks at each header anew unless its type is named. */
const parsedTypes = ['application/json', 'application/x-www-form-urlencoded', '*'];
const decoder = new TextDecoder('utf-8', { fatal: true });

/**
 * Sets the parsers of a dialect's scope: JSON and forms become objects, an empty body an empty object, whatever its
 * content type; a body that the operation does not read is not looked at. Text that PostgreSQL could not keep as it was sent is refused, never altered.
 */
export function parseBodies(
  scope: FastifyInstance,
  { toleratesMalformedBodies, ignoresForms = false }: Dialect,
): void {
  const parseJson = scope.getDefaultJsonParser('error', 'error');
  scope.removeAllContentTypeParsers();
  scope.addContentTypeParser(parsedTypes, { parseAs: 'buffer' }, (request, raw, done) => {
    if (request.routeOptions.config.route?.body === undefined) return done(null, undefined);
    try {
      const text = decode(raw as Buffer);
      if (text.trim() === '') return done(null, {});
      if (request.headers['content-type']?.startsWith('application/x-www-form-urlencoded')) {
        return done(null, ignoresForms ? {} : parseForm(text));
      }
      demandShallow(text);
      parseJson(request, text, (error, body) => {
        if (error && !toleratesMalformedBodies)
          return done(new CoreError('malformedRequest', { reason: 'The body is not JSON.' }));
        try {
          if (mayHideBadText.test(text)) demandStorable(body);
          done(null, error || body === null ? {} : body);
        } catch (refusal) {
          done(refusal as Error);
        }
      });
    } catch (refusal) {
      done(refusal as Error);
    }
  });
}

function decode(raw: Buffer): string {
  try {
    return decoder.decode(raw);
  } catch (cause) {
    throw new CoreError('malformedRequest', { reason: 'The body is not valid UTF-8.' }, { cause });
  }
}

/** Escapes that may stand for NUL or for half of a surrogate pair; anything else is already known to be good. */
const mayHideBadText = /\\u(?:0000|d[89a-f])/i;

/** @throws {CoreError} when a string, also a member's name, holds NUL or a lone surrogate */
function demandStorable(value: unknown): void {
  if (typeof value === 'string') {
    if (value.includes('\0') || !value.isWellFormed()) {
      throw new CoreError('malformedRequest', {
        reason: 'Text must not contain NUL or half a surrogate pair.',
      });
    }
  } else if (typeof value === 'object' && value !== null) {
    for (const [key, inner] of Object.entries(value)) {
      demandStorable(key);
      demandStorable(inner);
    }
  }
}

/** @throws {CoreError} when brackets nest too deeply, before a recursive parser meets them */
function demandShallow(text: string): void {
  if (text.length < 2 * maxDepth) return;
  let depth = 0;
  let inString = false;
  for (let i = 0; i < text.length; i++) {
    const code = text.charCodeAt(i);
    if (inString) {
      if (code === 0x5c) i++;
      else if (code === 0x22) inString = false;
    } else if (code === 0x22) inString = true;
    else if (code === 0x7b || code === 0x5b) {
      if (++depth > maxDepth) {
        throw new CoreError('malformedRequest', { reason: `JSON nests deeper than ${maxDepth} levels.` });
      }
    } else if (code === 0x7d || code === 0x5d) depth--;
  }
}

/** URLSearchParams would turn what is not UTF-8 into replacement characters, silently. */
function parseForm(text: string): Record<string, string> {
  const pairs = text
    .split('&')
    .filter(Boolean)
    .map((pair) => pair.split(/=(.*)/s, 2).map(decodeFormText));
  const form = Object.fromEntries(pairs.map(([name = '', value = '']) => [name, value]));
  demandStorable(form);
  return form;
}

function decodeFormText(text: string): string {
  try {
    return decodeURIComponent(text.replaceAll('+', ' '));
  } catch (cause) {
    throw new CoreError('malformedRequest', { reason: 'The form is not valid UTF-8.' }, { cause });
  }
}
