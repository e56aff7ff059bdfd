import { newId } from './ids.ts';
import { isReserved } from './names.ts';

/** Leaves room for what makes a slug unique. */
const maxSlugLength = 200;

/**
 * Names for a room with a title, the first to be tried first. The last one nobody else has.
 *
 * @param fallback for a title of which nothing may stand in a name
 */
export function slugsOf(title: string, fallback: string): [string, ...string[]] {
  const slug = slugOf(title);
  if (slug === '' || isReserved(slug)) return [`${fallback}-${newId()}`];
  return [slug, `${slug}-${newId()}`];
}

/** What of a title may stand in a room's name, its accents taken off. */
function slugOf(title: string): string {
  return title
    .normalize('NFKD')
    .replaceAll(/\p{Mark}/gu, '')
    .replaceAll(/[^0-9a-zA-Z_.]+/g, '-')
    .slice(0, maxSlugLength)
    .replaceAll(/^[-.]+|[-.]+$/g, '');
}
