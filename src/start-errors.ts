import type { Config } from './config.ts';
import { ConfigError } from './config.ts';
import { CoreError } from './core/errors.ts';
import { OperatorError } from './operator-error.ts';

// What can go wrong at a start, in one line that says which setting puts it right. What nobody foresaw stays as it is.

/** A data directory that cannot be made or written. */
export function refuseDataDir({ dataDir }: Config): (error: unknown) => never {
  return (error) => {
    const code = codeOf(error);
    if (/^(?:EACCES|EPERM|EROFS|ENOTDIR|EEXIST|EISDIR|ENOSPC)$/.test(code))
      throw new OperatorError(
        `PARLANCE_DATA_DIR cannot be ${dataDir}: this user cannot write there (${code}).`,
        { cause: error },
      );
    throw error;
  };
}

/** A database that is not there or does not let us in; PostgreSQL's message does not tell the password. */
export function refuseDatabase(error: unknown): never {
  const code = codeOf(error);
  if (code === '' || error instanceof OperatorError) throw error;
  const message = (error as Error).message || code;
  throw new OperatorError(`The database of DATABASE_URL cannot be used: ${message}.`, { cause: error });
}

/** An address on which this process cannot listen. */
export function refuseAddress({ host, port }: Config): (error: unknown) => never {
  return (error) => {
    const code = codeOf(error);
    const reasons: Record<string, string> = {
      EADDRINUSE: `Port ${port} of ${host} is in use. Stop what listens there, or set PORT to another port.`,
      EACCES: `Port ${port} is not for this user. Set PORT to one above 1023.`,
      EADDRNOTAVAIL: `HOST is ${host}, which is no address of this machine.`,
      ENOTFOUND: `HOST is ${host}, which is no address of this machine.`,
    };
    if (reasons[code]) throw new OperatorError(reasons[code], { cause: error });
    throw error;
  };
}

/** An administrator that core refuses. */
export function refuseAdministrator(error: unknown): never {
  const kind = error instanceof CoreError ? error.kind : '';
  if (kind === 'usernameTaken')
    throw new ConfigError("PARLANCE_ADMIN_USERNAME is the name of the server's own bot. Choose another.");
  if (kind === 'passwordInvalid')
    throw new ConfigError('PARLANCE_ADMIN_PASSWORD is too long: at most 1,024 characters.');
  throw error;
}

function codeOf(error: unknown): string {
  const { code } = error as { code?: unknown };
  return typeof code === 'string' ? code : '';
}
