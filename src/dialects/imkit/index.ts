import { definitions, routes } from '../../../generated/imkit/routes.ts';
import type { Dialect } from '../../http/dialect.ts';
import type { AnyHandler } from '../../http/handler.ts';
import { present } from './auth.ts';
import { refuse } from './errors.ts';
import { handlers } from './handlers/index.ts';
import { limit } from './limit.ts';
import { dialectName } from './preset.ts';

export const imkit: Dialect = {
  name: dialectName,
  title: 'IMKit',
  owns: /^\/(?:messages|rooms|me|admin|auths|badges|roomPrefs|blockStatus|search|config|push|files|stickers)(?:\/|$)/,
  routes,
  definitions,
  handlers: handlers as unknown as Record<string, AnyHandler>,
  validation: { coerceTypes: true },
  bodyValidation: { coerceTypes: false },
  toleratesMalformedBodies: false,
  ignoresTrailingSlashes: true,
  contentType: 'application/json; charset=utf-8',
  present,
  refuse,
  limit,
};
