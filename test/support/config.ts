import { type Config, readConfig } from '../../src/config.ts';

export const testSecret = 'a secret that is good enough for a test run';

/** The configuration of a test's server; rate limits are off unless the test is about them. */
export function testConfig(databaseUrl: string, changes: Record<string, string> = {}): Config {
  return readConfig({
    DATABASE_URL: databaseUrl,
    PARLANCE_SECRET: testSecret,
    PARLANCE_RATE_LIMIT: 'off',
    LOG_LEVEL: 'silent',
    PORT: '0',
    PARLANCE_METRICS: 'off',
    ...changes,
  });
}
