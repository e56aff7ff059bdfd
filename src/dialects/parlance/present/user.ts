import type { IdentifiedUser } from '../../../core/identities.ts';
import type { Wire } from '../types.ts';

export function presentUser({
  id,
  username,
  name,
  email,
  active,
  roles,
  createdAt,
  identities,
}: IdentifiedUser): Wire['User'] {
  return { id, username, name, email, active, roles, createdAt: createdAt.toISOString(), identities };
}
