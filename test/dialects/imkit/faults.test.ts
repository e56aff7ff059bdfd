import t from 'tap';
import { build } from '../../support/build.ts';
import { addImkitClient } from '../../support/imkit.ts';

t.test('a store that does not answer, and a fault', async (t) => {
  const server = await build(t);
  const alice = await addImkitClient(server, 'alice');
  server.store.preferences.list = async () => {
    throw Object.assign(new Error('connect ECONNREFUSED'), { code: 'ECONNREFUSED' });
  };
  const away = await alice.call('GET', '/me/prefs');
  t.equal(away.status, 503);
  t.equal(away.headers['retry-after'], '1');
  t.match(away.body, { RC: 503, error: { code: 'SERVICE_UNAVAILABLE' } });
  server.store.preferences.list = async () => {
    throw new Error('with a secret detail');
  };
  const { status, body } = await alice.call('GET', '/me/prefs');
  t.equal(status, 500);
  t.same(body, {
    RC: 500,
    RM: 'Internal server error',
    error: { code: 'INTERNAL_ERROR', message: 'A fault of the server; its log tells more' },
  });
});
