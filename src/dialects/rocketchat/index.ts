import { definitions, routes } from '../../../generated/rocketchat/routes.ts';
import type { Dialect } from '../../http/dialect.ts';
import type { AnyHandler } from '../../http/handler.ts';
import { present } from './auth.ts';
import { refuse } from './errors.ts';
import { handlers } from './handlers/index.ts';
import { limit } from './limit.ts';
import { dialectName } from './preset.ts';

export const rocketchat: Dialect = {
  name: dialectName,
  title: 'Rocket.Chat',
  owns: /^\/(?:api\/v1|mailer)(?:\/|$)|^\/api\/info$/,
  routes,
  definitions,
  handlers: handlers as unknown as Record<string, AnyHandler>,
  // Numbers pass as text, and the other way round (sheet 1.4).
  validation: { coerceTypes: true },
  toleratesMalformedBodies: true,
  contentType: 'application/json',
  present,
  refuse,
  limit,
};
