import t from 'tap';
import { build } from '../../support/build.ts';
import { anonymous } from '../../support/rocketchat.ts';

t.test('POST /chat.followMessage without a credential is 401', async (t) => {
  const { app } = await build(t);
  const { status, body } = await anonymous(app).post('chat.followMessage', { mid: 'x' });
  t.equal(status, 401);
  t.equal(body.status, 'error');
});
