import { definitions, routes } from '../../../generated/whatsapp/routes.ts';
import type { Dialect } from '../../http/dialect.ts';
import type { AnyHandler } from '../../http/handler.ts';
import { present } from './auth.ts';
import { refuse } from './errors.ts';
import { handlers } from './handlers/index.ts';
import { dialectName } from './preset.ts';

export const whatsapp: Dialect = {
  name: dialectName,
  title: 'WhatsApp channels',
  owns: /^\/v2(?:\/|$)/,
  routes,
  definitions,
  handlers: handlers as unknown as Record<string, AnyHandler>,
  // Everything in an address is text; a body says what it means.
  validation: { coerceTypes: true },
  bodyValidation: { coerceTypes: false },
  toleratesMalformedBodies: false,
  // A token in a form counts as missing (sheet 2).
  ignoresForms: true,
  credentialsInBody: true,
  ignoresTrailingSlashes: true,
  contentType: 'application/json',
  present,
  refuse,
};
