import { Prisma } from '../../generated/prisma/client.ts';
import type { Comparison, FlagField, TextField, TimeField, UserFilter } from '../core/user-filter.ts';

const columns: Record<TextField | FlagField | TimeField, Prisma.Sql> = {
  id: Prisma.sql`u.id`,
  username: Prisma.sql`u.username_key`,
  name: Prisma.sql`u.name`,
  email: Prisma.sql`u.email_key`,
  kind: Prisma.sql`u.kind`,
  status: Prisma.sql`u.status`,
  active: Prisma.sql`u.active`,
  emailVerified: Prisma.sql`u.email_verified`,
  createdAt: Prisma.sql`u.created_at`,
  lastSignInAt: Prisma.sql`u.last_sign_in_at`,
};

const comparisons: Record<Comparison, Prisma.Sql> = {
  before: Prisma.sql`<`,
  notAfter: Prisma.sql`<=`,
  after: Prisma.sql`>`,
  notBefore: Prisma.sql`>=`,
};

/** A filter as a condition on `users u`: fixed fragments, and every value a parameter. */
export function conditionOf(filter: UserFilter): Prisma.Sql {
  if ('all' in filter) return joined(filter.all, ' AND ', Prisma.sql`true`);
  if ('any' in filter) return joined(filter.any, ' OR ', Prisma.sql`false`);
  if ('not' in filter) return Prisma.sql`(${conditionOf(filter.not)}) IS NOT TRUE`;
  if ('holds' in filter) return Prisma.sql`${filter.holds}::text = ANY (u.roles)`;
  const column = columns[filter.field];
  if ('is' in filter) return Prisma.sql`${column} ${comparisons[filter.is]} ${filter.than}::timestamptz`;
  if (filter.equals === null) return Prisma.sql`${column} IS NULL`;
  const isKey = filter.field === 'username' || filter.field === 'email';
  const value = isKey && typeof filter.equals === 'string' ? filter.equals.toLowerCase() : filter.equals;
  return Prisma.sql`${column} = ${value}`;
}

function joined(filters: UserFilter[], by: ' AND ' | ' OR ', none: Prisma.Sql): Prisma.Sql {
  if (filters.length === 0) return none;
  return Prisma.sql`(${Prisma.join(
    filters.map((filter) => Prisma.sql`(${conditionOf(filter)})`),
    by,
  )})`;
}
