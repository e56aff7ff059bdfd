import type { Grant } from '../../../core/administration.ts';
import { vendorPermissions } from '../permissions.ts';
import type { Wire } from '../types.ts';

const vendorIds = new Map(Object.entries(vendorPermissions));

/** A permission under the vendor's name, with the roles that hold it. */
export function presentGrant({ id, roles, updatedAt }: Grant): Wire['Permission'] {
  return { _id: vendorIds.get(id) ?? id, roles, _updatedAt: updatedAt.toISOString() };
}
