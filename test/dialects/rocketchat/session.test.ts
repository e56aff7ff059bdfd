import { createHash } from 'node:crypto';
import t from 'tap';
import { build } from '../../support/build.ts';
import { administrator } from '../../support/cluster.ts';
import { anonymous, signIn } from '../../support/rocketchat.ts';

const { username, email, password } = administrator;
const digest = createHash('sha256').update(password).digest('hex');

t.test('POST /login takes every form of body', async (t) => {
  const { app } = await build(t);
  const client = anonymous(app);
  const forms = {
    'a name as user': { user: username, password },
    'an address as user': { user: email, password },
    'another case': { user: username.toUpperCase(), password },
    username: { username, password },
    email: { email: email.toUpperCase(), password },
    'user with a name': { user: { username }, password },
    'user with an address': { user: { email }, password },
    digest: { user: username, password: { digest, algorithm: 'sha-256' } },
    'a digest in upper case': { user: username, password: { digest: digest.toUpperCase() } },
    hashed: { user: username, password: { hashed: digest } },
    'a second factor nobody asked for': { user: username, password, code: '123456' },
  };
  for (const [form, body] of Object.entries(forms)) {
    const answer = await client.post('login', body);
    t.equal(answer.status, 200, form);
    t.equal(answer.body.data.me.username, username, form);
    t.equal(answer.body.data.me._id, answer.body.data.userId, form);
    t.match(answer.body.data.authToken, /^[\w-]{43}$/, form);
  }
});

t.test('POST /login resumes a session with its own token', async (t) => {
  const { app } = await build(t);
  const first = await signIn(app);
  const { status, body } = await anonymous(app).post('login', { resume: first.authToken });
  t.equal(status, 200);
  t.equal(body.data.authToken, first.authToken);
  t.equal(body.data.userId, first.userId);
});
