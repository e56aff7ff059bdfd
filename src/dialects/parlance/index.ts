import { definitions, routes } from '../../../generated/parlance/routes.ts';
import type { Dialect } from '../../http/dialect.ts';
import type { AnyHandler } from '../../http/handler.ts';
import { present } from './auth.ts';
import { refuse } from './errors.ts';
import { handlers } from './handlers/index.ts';

export const parlance: Dialect = {
  name: 'parlance',
  title: 'Parlance administration',
  owns: /^\/parlance(?:\/|$)/,
  routes,
  definitions,
  handlers: handlers as unknown as Record<string, AnyHandler>,
  // Everything in an address is text; a body says what it means.
  validation: { coerceTypes: true, allErrors: true },
  bodyValidation: { coerceTypes: false },
  toleratesMalformedBodies: false,
  contentType: 'application/json',
  present,
  refuse,
};
