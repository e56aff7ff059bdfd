import { isIP } from 'node:net';
import type { ConnectionKeys, ConnectionKind } from './core/connection-keys.ts';
import { type Limits, limitVariables, readLimits } from './limits.ts';
import { OperatorError } from './operator-error.ts';

/** Everything an operator can set, validated, with its default. */
export interface Config {
  host: string;
  port: number;
  /** Absent: an embedded PostgreSQL in the data directory. */
  databaseUrl: string | null;
  logLevel: string;
  dataDir: string;
  adminUsername: string;
  /** Absent: generated on first start and shown once. */
  adminPassword: string | null;
  adminEmail: string;
  rateLimit: boolean;
  /** The address under which clients reach this server. */
  publicUrl: string;
  /** Absent: generated once, in the data directory. The first signs, all verify. */
  secrets: string[] | null;
  corsOrigins: string[];
  /** Ids and keys of the default workspace for the other dialects; absent ones are generated. */
  connections: Partial<ConnectionKeys>;
  /** Networks that webhooks may reach although they are not public. */
  webhookAllowCidrs: string[];
  /** Absent: mails are kept as files in the data directory. */
  smtpUrl: string | null;
  /** Mails that this node sends in a second, at most. */
  mailRate: number;
  /** Networks of the proxies whose word counts for where a request comes from. */
  trustedProxies: string[];
  /** Who may read `/metrics`: everybody, only programs on this machine, or nobody. */
  metrics: 'on' | 'local' | 'off';
  limits: Limits;
}

/** A bad or unknown variable; `message` is one line for the operator. */
export class ConfigError extends OperatorError {}

export const connectionVariables = {
  mudbaseProjectId: 'PARLANCE_MUDBASE_PROJECT_ID',
  imkitClientKey: 'PARLANCE_IMKIT_CLIENT_KEY',
  imkitApiKey: 'PARLANCE_IMKIT_API_KEY',
  whatsappInstanceId: 'PARLANCE_WHATSAPP_INSTANCE_ID',
  whatsappAccessToken: 'PARLANCE_WHATSAPP_ACCESS_TOKEN',
} as const satisfies Record<ConnectionKind, string>;

const variables = new Set<string>([
  'PARLANCE_DATA_DIR',
  'PARLANCE_ADMIN_USERNAME',
  'PARLANCE_ADMIN_PASSWORD',
  'PARLANCE_ADMIN_EMAIL',
  'PARLANCE_RATE_LIMIT',
  'PARLANCE_PUBLIC_URL',
  'PARLANCE_SECRET',
  'PARLANCE_CORS_ORIGINS',
  'PARLANCE_WEBHOOK_ALLOW_CIDRS',
  'PARLANCE_MAIL_RATE',
  'PARLANCE_TRUSTED_PROXIES',
  'PARLANCE_METRICS',
  ...limitVariables,
  ...Object.values(connectionVariables),
]);

const logLevels = ['fatal', 'error', 'warn', 'info', 'debug', 'trace', 'silent'];

/**
 * Reads the configuration.
 *
 * @param env the environment, usually `process.env`; an empty value counts as absent
 * @throws {ConfigError} on a bad value, an unknown `PARLANCE_` variable, or a missing secret beside `DATABASE_URL`
 */
export function readConfig(env: Record<string, string | undefined>): Config {
  const unknown = Object.keys(env).find((name) => name.startsWith('PARLANCE_') && !variables.has(name));
  if (unknown) throw new ConfigError(`${unknown} is not a setting of Parlance. The README lists them all.`);
  const read = (name: string) => env[name]?.trim() || null;

  const databaseUrl = checked(read, 'DATABASE_URL', isUrl(/^postgres(ql)?:$/), 'a postgresql:// address');
  const secrets = list(read('PARLANCE_SECRET'));
  if (databaseUrl && secrets.length === 0) {
    throw new ConfigError(
      'PARLANCE_SECRET is required with DATABASE_URL. Make one with: openssl rand -base64 32',
    );
  }
  if (secrets.some((secret) => secret.length < 32)) {
    throw new ConfigError('PARLANCE_SECRET is too short: every value needs at least 32 characters.');
  }
  const host = read('HOST') ?? '127.0.0.1';
  const port = Number(checked(read, 'PORT', isPort, 'a number from 0 to 65535') ?? 3000);
  const publicUrl = (
    checked(read, 'PARLANCE_PUBLIC_URL', isUrl(/^https?:$/), 'an http:// or https:// address') ??
    publicUrlOf(host, port)
  ).replace(/\/+$/, '');
  const trustedProxies = readNetworks(read, 'PARLANCE_TRUSTED_PROXIES');
  const limits = readLimits((name, isValid, expected) => checked(read, name, isValid, expected));
  if (limits.headersTimeout > limits.requestTimeout) {
    throw new ConfigError('PARLANCE_HEADERS_TIMEOUT must not be longer than PARLANCE_REQUEST_TIMEOUT.');
  }
  // Whoever is reached by others, be it through a proxy on this machine, shows its figures only when told to.
  const isPrivate =
    isLoopback(host) && isLoopback(new URL(publicUrl).hostname) && trustedProxies.length === 0;
  return {
    host,
    port,
    databaseUrl,
    logLevel:
      checked(read, 'LOG_LEVEL', (value) => logLevels.includes(value), `one of ${logLevels.join(', ')}`) ??
      'warn',
    dataDir: read('PARLANCE_DATA_DIR') ?? '.data',
    adminUsername:
      checked(
        read,
        'PARLANCE_ADMIN_USERNAME',
        (value) => /^[\w.-]+$/.test(value),
        'letters, digits, "-", "_" and "."',
      ) ?? 'admin',
    adminPassword: read('PARLANCE_ADMIN_PASSWORD'),
    adminEmail:
      checked(read, 'PARLANCE_ADMIN_EMAIL', (value) => /^\S+@\S+$/.test(value), 'an address') ??
      'admin@localhost',
    rateLimit: readSwitch(read, 'PARLANCE_RATE_LIMIT') !== 'off',
    publicUrl,
    secrets: secrets.length > 0 ? secrets : null,
    corsOrigins: list(read('PARLANCE_CORS_ORIGINS')),
    connections: Object.fromEntries(
      Object.entries(connectionVariables).flatMap(([key, name]) => {
        const value = read(name);
        return value ? [[key, value]] : [];
      }),
    ),
    webhookAllowCidrs: readNetworks(read, 'PARLANCE_WEBHOOK_ALLOW_CIDRS'),
    smtpUrl: checked(read, 'SMTP_URL', isUrl(/^smtps?:$/), 'an smtp:// or smtps:// address'),
    mailRate: Number(checked(read, 'PARLANCE_MAIL_RATE', isRate, 'a number from 1 to 10000') ?? 10),
    trustedProxies,
    metrics: readSwitch(read, 'PARLANCE_METRICS') ?? (isPrivate ? 'local' : 'off'),
    limits,
  };
}

/** The address under which a server is reached that no proxy stands before. */
export function publicUrlOf(host: string, port: number): string {
  const name = host === '0.0.0.0' || host === '::' ? 'localhost' : isIP(host) === 6 ? `[${host}]` : host;
  return `http://${name}:${port}`;
}

function checked(
  read: (name: string) => string | null,
  name: string,
  valid: (value: string) => boolean,
  expected: string,
): string | null {
  const value = read(name);
  // The value itself may be a secret: it is not repeated.
  if (value !== null && !valid(value)) throw new ConfigError(`${name} must be ${expected}.`);
  return value;
}

function readSwitch(read: (name: string) => string | null, name: string): 'on' | 'off' | null {
  const value = checked(read, name, (text) => text === 'on' || text === 'off', '"on" or "off"');
  return value as 'on' | 'off' | null;
}

function readNetworks(read: (name: string) => string | null, name: string): string[] {
  return list(checked(read, name, (value) => list(value).every(isCidr), 'networks such as 10.0.0.0/8'));
}

/** Whether an address or a name leads to this machine alone. */
export function isLoopback(host: string): boolean {
  return /^(?:localhost|(?:::ffff:)?127(?:\.\d+){3}|\[?::1\]?)$/i.test(host);
}

const isPort = (value: string) => /^\d{1,5}$/.test(value) && Number(value) <= 65_535;
const isRate = (value: string) => /^\d{1,5}$/.test(value) && Number(value) >= 1 && Number(value) <= 10_000;
const isUrl = (protocol: RegExp) => (value: string) =>
  URL.canParse(value) && protocol.test(new URL(value).protocol);
const list = (value: string | null) =>
  (value ?? '')
    .split(',')
    .map((item) => item.trim())
    .filter(Boolean);

function isCidr(value: string): boolean {
  const [address = '', bits = '', ...rest] = value.split('/');
  const version = isIP(address);
  return (
    rest.length === 0 && version !== 0 && /^\d{1,3}$/.test(bits) && Number(bits) <= (version === 4 ? 32 : 128)
  );
}
