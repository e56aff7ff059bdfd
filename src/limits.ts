/** What one process takes on. Times are in milliseconds. */
export interface Limits {
  /** Connections that clients hold open. */
  connections: number;
  /** Requests that wait for a connection to the database. */
  waiting: number;
  /** Connections to the database. */
  databaseConnections: number;
  /** How long a statement may take. */
  databaseTimeout: number;
  /** How long the head of a request may take. */
  headersTimeout: number;
  /** How long a whole request may take. */
  requestTimeout: number;
  /** How long a connection may be idle between two requests. */
  keepAliveTimeout: number;
  /** How long an operation may take to answer. */
  handlerTimeout: number;
  /** How long the answer may take to reach the client. */
  responseTimeout: number;
}

interface Limit {
  variable: string;
  unit: 'count' | 'seconds';
  most: number;
  /** As it would stand in the variable. */
  otherwise: number;
}

const table: Record<keyof Limits, Limit> = {
  connections: { variable: 'PARLANCE_MAX_CONNECTIONS', unit: 'count', most: 1_000_000, otherwise: 10_000 },
  waiting: { variable: 'PARLANCE_MAX_WAITING', unit: 'count', most: 1_000_000, otherwise: 2_000 },
  databaseConnections: {
    variable: 'PARLANCE_DATABASE_CONNECTIONS',
    unit: 'count',
    most: 1_000,
    otherwise: 16,
  },
  databaseTimeout: { variable: 'PARLANCE_DATABASE_TIMEOUT', unit: 'seconds', most: 3_600, otherwise: 10 },
  headersTimeout: { variable: 'PARLANCE_HEADERS_TIMEOUT', unit: 'seconds', most: 3_600, otherwise: 10 },
  requestTimeout: { variable: 'PARLANCE_REQUEST_TIMEOUT', unit: 'seconds', most: 3_600, otherwise: 30 },
  keepAliveTimeout: {
    variable: 'PARLANCE_KEEP_ALIVE_TIMEOUT',
    unit: 'seconds',
    most: 3_600,
    otherwise: 72,
  },
  handlerTimeout: { variable: 'PARLANCE_HANDLER_TIMEOUT', unit: 'seconds', most: 3_600, otherwise: 15 },
  responseTimeout: { variable: 'PARLANCE_RESPONSE_TIMEOUT', unit: 'seconds', most: 3_600, otherwise: 60 },
};

export const limitVariables: string[] = Object.values(table).map(({ variable }) => variable);

/** The limits where nothing is set. */
export const defaultLimits = readLimits((_variable, _isValid, _expected) => null);

/**
 * Reads all limits.
 *
 * @param read gives the text of a variable when it is valid, throws when it is not, and null when it is absent
 */
export function readLimits(
  read: (variable: string, isValid: (text: string) => boolean, expected: string) => string | null,
): Limits {
  const entries = Object.entries(table).map(([name, { variable, unit, most, otherwise }]) => {
    const isCount = unit === 'count';
    const form = isCount ? /^\d{1,7}$/ : /^\d{1,4}(?:\.\d)?$/;
    const least = isCount ? 1 : 0.1;
    const isValid = (text: string) => form.test(text) && Number(text) >= least && Number(text) <= most;
    const expected = `a number${isCount ? '' : ' of seconds'} from ${least} to ${most}`;
    const value = Number(read(variable, isValid, expected) ?? otherwise);
    return [name, isCount ? value : value * 1_000];
  });
  return Object.fromEntries(entries);
}
