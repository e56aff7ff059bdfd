import { definitions, routes } from '../../../generated/mudbase/routes.ts';
import type { Dialect } from '../../http/dialect.ts';
import type { AnyHandler } from '../../http/handler.ts';
import { present } from './auth.ts';
import { refuse } from './errors.ts';
import { handlers } from './handlers/index.ts';
import { limit } from './limit.ts';
import { dialectName } from './preset.ts';

export const mudbase: Dialect = {
  name: dialectName,
  title: 'Mudbase',
  owns: /^\/api\/(?:chat|auth|users|orgs|realtime|search|webhooks|api-keys|bucket|files)(?:\/|$)/,
  routes,
  definitions,
  handlers: handlers as unknown as Record<string, AnyHandler>,
  // Everything in an address is text; a body says what it means.
  validation: { coerceTypes: true, allErrors: true },
  bodyValidation: { coerceTypes: false },
  toleratesMalformedBodies: true,
  contentType: 'application/json',
  present,
  refuse,
  limit,
};
