/** By what channels can be browsed (sheet 4.12): all of them, the largest first. */
export const views = [{ value: 'RECOMMENDED', name: 'Explore' }];

/** By what channels can be filtered (sheet 4.14). */
export const categories = [{ value: 'BUSINESS', name: 'Business' }];

const letters = [...'ABCDEFGHIJKLMNOPQRSTUVWXYZ'];
/** Codes that stand for no country. */
const others = new Set(['EU', 'EZ', 'UN', 'QO', 'XA', 'XB', 'ZZ']);

let countries: ReturnType<typeof nameCountries> | undefined;

/** Countries (sheet 4.13). A channel here is of none, so that they filter nothing. Naming them takes 30 ms. */
export function listCountries() {
  countries ??= nameCountries();
  return countries;
}

function nameCountries() {
  const names = new Intl.DisplayNames('en', { type: 'region', fallback: 'none' });
  return letters
    .flatMap((first) => letters.map((second) => first + second))
    .filter((code) => !others.has(code))
    .flatMap((code) => {
      const name = names.of(code);
      return name === undefined ? [] : [{ code, name }];
    });
}
