import t from 'tap';
import { ConfigError, readConfig } from '../src/config.ts';

const secret = 'a secret that is long enough for anybody';

/** The refusal of an environment. */
function refusalOf(env: Record<string, string>): string {
  try {
    readConfig(env);
  } catch (error) {
    if (error instanceof ConfigError) return error.message;
    throw error;
  }
  throw new Error(`accepted ${JSON.stringify(env)}`);
}

const limits = {
  connections: 10_000,
  waiting: 2_000,
  databaseConnections: 16,
  databaseTimeout: 10_000,
  headersTimeout: 10_000,
  requestTimeout: 30_000,
  keepAliveTimeout: 72_000,
  handlerTimeout: 15_000,
  responseTimeout: 60_000,
};

t.test('an empty environment gives the defaults', async (t) => {
  const defaults = {
    host: '127.0.0.1',
    port: 3000,
    databaseUrl: null,
    logLevel: 'warn',
    dataDir: '.data',
    adminUsername: 'admin',
    adminPassword: null,
    adminEmail: 'admin@localhost',
    rateLimit: true,
    publicUrl: 'http://127.0.0.1:3000',
    secrets: null,
    corsOrigins: [],
    connections: {},
    webhookAllowCidrs: [],
    smtpUrl: null,
    mailRate: 10,
    trustedProxies: [],
    metrics: 'local',
    limits,
  };
  t.same(readConfig({}), defaults);
  t.same(
    readConfig({ PATH: '/bin', HOST: '', PARLANCE_SECRET: ' ', PARLANCE_PUBLIC_URL: '' }),
    defaults,
    'empty is absent',
  );
});

t.test('every variable is read', async (t) => {
  const other = `${secret} too`;
  t.same(
    readConfig({
      HOST: '0.0.0.0',
      PORT: '8080',
      DATABASE_URL: 'postgresql://user:pass@db:5432/chat',
      LOG_LEVEL: 'debug',
      PARLANCE_DATA_DIR: '/var/lib/parlance',
      PARLANCE_ADMIN_USERNAME: 'the.boss-1_a',
      PARLANCE_ADMIN_PASSWORD: 'a password, with a comma',
      PARLANCE_ADMIN_EMAIL: 'boss@acme.example',
      PARLANCE_RATE_LIMIT: 'off',
      PARLANCE_PUBLIC_URL: 'https://chat.acme.example//',
      PARLANCE_SECRET: `${secret}, ${other},`,
      PARLANCE_CORS_ORIGINS: 'https://a.example, https://b.example',
      PARLANCE_MUDBASE_PROJECT_ID: 'project',
      PARLANCE_IMKIT_CLIENT_KEY: 'client key',
      PARLANCE_IMKIT_API_KEY: 'api key',
      PARLANCE_WHATSAPP_INSTANCE_ID: 'instance',
      PARLANCE_WHATSAPP_ACCESS_TOKEN: ' token ',
      PARLANCE_WEBHOOK_ALLOW_CIDRS: '10.0.0.0/8,fd00::/8',
      SMTP_URL: 'smtps://mail.acme.example',
      PARLANCE_MAIL_RATE: '250',
      PARLANCE_TRUSTED_PROXIES: '10.0.0.0/8, ::1/128',
      PARLANCE_METRICS: 'on',
      PARLANCE_MAX_CONNECTIONS: '500',
      PARLANCE_MAX_WAITING: '20',
      PARLANCE_DATABASE_CONNECTIONS: '4',
      PARLANCE_DATABASE_TIMEOUT: '2.5',
      PARLANCE_HEADERS_TIMEOUT: '1',
      PARLANCE_REQUEST_TIMEOUT: '2',
      PARLANCE_KEEP_ALIVE_TIMEOUT: '3',
      PARLANCE_HANDLER_TIMEOUT: '4',
      PARLANCE_RESPONSE_TIMEOUT: '5',
    }),
    {
      host: '0.0.0.0',
      port: 8080,
      databaseUrl: 'postgresql://user:pass@db:5432/chat',
      logLevel: 'debug',
      dataDir: '/var/lib/parlance',
      adminUsername: 'the.boss-1_a',
      adminPassword: 'a password, with a comma',
      adminEmail: 'boss@acme.example',
      rateLimit: false,
      publicUrl: 'https://chat.acme.example',
      secrets: [secret, other],
      corsOrigins: ['https://a.example', 'https://b.example'],
      connections: {
        mudbaseProjectId: 'project',
        imkitClientKey: 'client key',
        imkitApiKey: 'api key',
        whatsappInstanceId: 'instance',
        whatsappAccessToken: 'token',
      },
      webhookAllowCidrs: ['10.0.0.0/8', 'fd00::/8'],
      smtpUrl: 'smtps://mail.acme.example',
      mailRate: 250,
      trustedProxies: ['10.0.0.0/8', '::1/128'],
      metrics: 'on',
      limits: {
        connections: 500,
        waiting: 20,
        databaseConnections: 4,
        databaseTimeout: 2_500,
        headersTimeout: 1_000,
        requestTimeout: 2_000,
        keepAliveTimeout: 3_000,
        handlerTimeout: 4_000,
        responseTimeout: 5_000,
      },
    },
  );
});

t.test('the public address follows host and port, also of IPv6', async (t) => {
  t.equal(readConfig({ HOST: 'localhost', PORT: '1' }).publicUrl, 'http://localhost:1');
  t.equal(readConfig({ HOST: '::1' }).publicUrl, 'http://[::1]:3000');
});

t.test('figures are shown by themselves only where nobody else comes', async (t) => {
  const metricsOf = (env: Record<string, string>) => readConfig(env).metrics;
  for (const HOST of ['127.0.0.1', '::1', 'localhost']) t.equal(metricsOf({ HOST }), 'local', HOST);
  for (const HOST of ['0.0.0.0', '::', '10.0.0.1']) t.equal(metricsOf({ HOST }), 'off', HOST);
  t.equal(metricsOf({ PARLANCE_PUBLIC_URL: 'https://chat.acme.example' }), 'off', 'a proxy stands before it');
  t.equal(metricsOf({ PARLANCE_TRUSTED_PROXIES: '127.0.0.1/32' }), 'off');
  t.equal(metricsOf({ PARLANCE_METRICS: 'off' }), 'off');
  t.equal(metricsOf({ HOST: '0.0.0.0', PARLANCE_METRICS: 'on' }), 'on');
});

t.test('a head has no more time than a whole request', async (t) => {
  t.equal(
    refusalOf({ PARLANCE_REQUEST_TIMEOUT: '5' }),
    'PARLANCE_HEADERS_TIMEOUT must not be longer than PARLANCE_REQUEST_TIMEOUT.',
  );
});

t.test('an unknown PARLANCE_ variable is refused, a foreign one is not', async (t) => {
  t.equal(
    refusalOf({ PARLANCE_SECERT: secret }),
    'PARLANCE_SECERT is not a setting of Parlance. The README lists them all.',
  );
  t.ok(readConfig({ PARLANCEX: 'x', DATABASE: 'x' }));
});

t.test('a bad value is refused in one line that names the variable and not the value', async (t) => {
  const bad: Record<string, string[]> = {
    PORT: ['zzz-http', '-1', '65536', '3000.5', '0x10'],
    DATABASE_URL: ['zzz-db', 'mysql://zzz:zzz@db/chat', '/zzz'],
    LOG_LEVEL: ['zzz-loud', 'WARN'],
    PARLANCE_SECRET: ['zzz-short', `${secret},zzz-short`],
    PARLANCE_ADMIN_USERNAME: ['zzz zzz', 'zzz@zzz'],
    PARLANCE_ADMIN_EMAIL: ['zzz-address', 'zzz zzz@zzz'],
    PARLANCE_RATE_LIMIT: ['zzz-yes', 'true'],
    PARLANCE_PUBLIC_URL: ['zzz.example', 'ftp://zzz.example'],
    PARLANCE_WEBHOOK_ALLOW_CIDRS: [
      'zzz',
      '10.0.0.0',
      '10.0.0.0/33',
      '10.0.0.0/8,zzz/8',
      '::/129',
      '10.0.0.0/8/zzz',
    ],
    SMTP_URL: ['zzz', 'https://zzz.example'],
    PARLANCE_MAIL_RATE: ['zzz', '0', '-1', '1.5', '10001'],
    PARLANCE_TRUSTED_PROXIES: ['zzz', '10.0.0.1', 'zzz/8'],
    PARLANCE_METRICS: ['zzz', 'true'],
    PARLANCE_MAX_CONNECTIONS: ['zzz', '0', '1.5', '1000001'],
    PARLANCE_DATABASE_CONNECTIONS: ['0', '1001'],
    PARLANCE_HANDLER_TIMEOUT: ['zzz', '0', '-1', '0.05', '3601'],
  };
  for (const [name, values] of Object.entries(bad)) {
    for (const value of values) {
      const message = refusalOf({ PARLANCE_SECRET: secret, [name]: value });
      t.ok(message.startsWith(`${name} `), message);
      t.notMatch(message, /\n|zzz/);
      t.notOk(message.includes(secret));
    }
  }
});

t.test('a database of the operator needs a secret of the operator', async (t) => {
  const message = refusalOf({ DATABASE_URL: 'postgres://user:zzz@db/chat' });
  t.match(message, /^PARLANCE_SECRET is required with DATABASE_URL\. /);
  t.notMatch(message, 'zzz');
});
