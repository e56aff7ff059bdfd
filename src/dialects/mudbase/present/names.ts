import type { Extra, User } from '../../../core/model.ts';

/** A name in two parts, of which the last may be empty. */
export interface NameParts {
  firstName: string;
  lastName: string;
}

/** The whole of a name in parts, as every dialect shows it. */
export function joinName({ firstName, lastName }: NameParts): string {
  return `${firstName} ${lastName}`.trim();
}

/** A name up to its first space. */
export function firstNameOf(name: string): string {
  const end = name.indexOf(' ');
  return end < 0 ? name : name.slice(0, end);
}

/** The parts of a name: as the user gave them, as long as the name is still theirs, else cut at the first space. */
export function splitName({ name, extra }: Pick<User, 'name' | 'extra'>): NameParts {
  const { firstName, lastName } = mudbaseExtra(extra);
  if (firstName !== undefined && lastName !== undefined && joinName({ firstName, lastName }) === name) {
    return { firstName, lastName };
  }
  const first = firstNameOf(name);
  return { firstName: first, lastName: name.slice(first.length + 1) };
}

/** What only Mudbase knows of a user. */
export interface MudbaseExtra extends Partial<NameParts> {
  /** The slug under which the user signed up. It gives no rights. */
  customRole?: string;
}

export function mudbaseExtra({ mudbase }: Extra): MudbaseExtra {
  return (mudbase ?? {}) as MudbaseExtra;
}

/** The address of a user; who has none is shown with one to which nothing is sent (sheet 14). */
export function addressOf({ id, email }: Pick<User, 'id' | 'email'>): string {
  return email ?? `anonymous_${id}@anonymous.local`;
}
