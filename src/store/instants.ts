const digits = (text: string, at: number) => text.charCodeAt(at) * 10 + text.charCodeAt(at + 1) - 11 * 48;

/**
 * Reads what PostgreSQL writes of an instant in UTC, such as `2026-11-21 21:43:36.123+00`. A page of messages has a hundred
 * of them, for which `Date` itself takes three times as long.
 */
export function readInstant(text: string): Date {
  // Before the year 1000, or after 9999.
  if (text[0] === '0' || text[10] !== ' ') return new Date(text.replace(' ', 'T').replace('+00', 'Z'));
  const milliseconds = text.length > 22 ? Math.round(Number(text.slice(19, -3)) * 1000) : 0;
  const year = digits(text, 0) * 100 + digits(text, 2);
  const [month, day, hour] = [digits(text, 5) - 1, digits(text, 8), digits(text, 11)];
  return new Date(Date.UTC(year, month, day, hour, digits(text, 14), digits(text, 17), milliseconds));
}
