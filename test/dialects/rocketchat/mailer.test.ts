import { existsSync } from 'node:fs';
import path from 'node:path';
import { chromium } from 'playwright-core';
import t from 'tap';
import { signLink } from '../../../src/core/opt-out.ts';
import { foundWorkspace } from '../../../src/core/workspaces.ts';
import { founding } from '../../../src/dialects/rocketchat/founding.ts';
import { unsubscribeUrl } from '../../../src/dialects/rocketchat/unsubscribe-link.ts';
import { createKeyring } from '../../../src/secret.ts';
import { build, type TestServer } from '../../support/build.ts';
import { administrator, runFolder } from '../../support/cluster.ts';
import { testSecret } from '../../support/config.ts';
import { addRecipients, parse, startMailServer, startWorker, until } from '../../support/mail.ts';
import { addUser } from '../../support/people.ts';
import { anonymous, signIn } from '../../support/rocketchat.ts';

const mail = { from: 'news@acme.example', subject: 'News', body: '<a href="[unsubscribe]">Leave</a>' };
const done = { success: true };

/** The user names that the last mailing is for. */
async function recipients({ database }: TestServer): Promise<string[]> {
  const { rows } = await database.pool.query(
    `SELECT u.username FROM mailing_recipients r JOIN users u ON u.workspace_id = r.workspace_id AND u.id = r.user_id
      WHERE r.mailing_id = (SELECT max(id) FROM mailings) ORDER BY u.username`,
  );
  return rows.map(({ username }) => username);
}

/** The path of a recipient's link. */
async function pathOf({ database }: TestServer, id: string, secret = testSecret): Promise<string> {
  const { workspaceId, createdAt } = await database.prisma.user.findFirstOrThrow({ where: { id } });
  const recipient = { workspaceId, userId: id, createdAt };
  return unsubscribeUrl('', recipient, signLink(createKeyring([secret]).keys('mail links'), recipient));
}

const hasLeft = async ({ database }: TestServer, userId: string) =>
  (await database.prisma.mailingOptOut.count({ where: { userId } })) === 1;

t.test('POST /mailer refuses', async (t) => {
  const server = await build(t);
  const admin = await signIn(server.app);
  const refusal = async (body: object) => (await admin.post('mailer', { ...mail, ...body })).body;
  const coded = (errorType: string, reason: string) => ({
    success: false,
    error: `${reason} [${errorType}]`,
    errorType,
    details: { function: 'Mailer.sendMail' },
  });

  t.equal(
    (await anonymous(server.app).post('mailer', {})).status,
    401,
    'who is not signed in, before all else',
  );
  const bob = await addUser(server, 'bob');
  t.match(await bob.post('mailer', { ...mail, from: 'x' }), {
    status: 400,
    body: { success: false, error: 'error-not-allowed' },
  });
  for (const member of ['from', 'subject', 'body']) {
    t.match(await refusal({ [member]: undefined }), {
      error: `must have required property '${member}' [invalid-params]`,
      errorType: 'invalid-params',
    });
  }
  t.match(await refusal({ cc: 'x@y.example' }), { errorType: 'invalid-params' }, 'unknown members');
  const notAnAddress = coded('error-invalid-from-address', 'Invalid from address');
  for (const from of [
    '',
    'nobody',
    'a@b@c',
    'a@b.example, c@d.example',
    'a@b.example\r\nBcc: c@d.example',
    'Name\r\nBcc: c@d.example <a@b.example>',
    'Name <a@b.example> <c@d.example>',
    'Name <a@b.example',
    `${'x'.repeat(300)}@b.example`,
  ]) {
    t.same(await refusal({ from }), notAnAddress, JSON.stringify(from));
  }
  t.same(
    await refusal({ body: '<p>unsubscribe</p>' }),
    coded('error-missing-unsubscribe-link', 'You must provide the [unsubscribe] link.'),
  );
  t.same(await refusal({ dryrun: true }), coded('error-invalid-user', 'Invalid user'));
  for (const query of [
    '{',
    '[]',
    'null',
    '{"password":"x"}',
    '{"services.password.bcrypt":{"$exists":true}}',
    '{"__proto__":"x"}',
    '{"username":{"$regex":"(a+)+$"}}',
    '{"$where":"true"}',
    '{"username":1}',
    '{"active":"yes"}',
    '{"username":{"$gt":"a"}}',
    '{"createdAt":"soon"}',
    '{"createdAt":{"$lt":5}}',
    '{"createdAt":{"$lt":"+012026-01-01T00:00:00Z"}}',
    '{"$or":[]}',
    '{"username":{"$not":"bob"}}',
    '{"username":{"$in":"bob"}}',
    '{"username":{"$exists":1}}',
    '{"username":"a\\u0000b"}',
    '{"username":"\\ud800"}',
    `${'{"$and":['.repeat(20)}{}${']}'.repeat(20)}`,
    JSON.stringify({ username: { $in: Array.from({ length: 1001 }, (_, n) => `u${n}`) } }),
  ]) {
    t.same(
      await refusal({ query }),
      {
        success: false,
        error: `Invalid query parameter provided: "${query}" [error-invalid-query]`,
        errorType: 'error-invalid-query',
        details: { helperMethod: 'parseJsonQuery' },
      },
      query.slice(0, 60),
    );
  }
  t.equal(await server.database.prisma.mailing.count(), 0, 'and none of it left a trace');
});

t.test('POST /mailer chooses who receives', async (t) => {
  const server = await build(t);
  const admin = await signIn(server.app);
  const [ann = '', ben = '', cat = '', dan = ''] = await addRecipients(server, 4, 'u');
  const change = (id: string, data: object) =>
    server.database.prisma.user.updateMany({ where: { id }, data });
  await change(ann, { roles: ['user', 'guest'], createdAt: new Date('2020-01-01T00:00:00Z') });
  await change(ben, { active: false, lastSignInAt: new Date('2021-01-01T00:00:00Z') });
  await change(cat, { deletedAt: new Date() });
  await change(dan, { emailVerified: true, name: "O'Neil; DROP TABLE users; --" });
  const other = { username: 'o', email: 'o@other.example', password: { text: 'x' } };
  await foundWorkspace(
    server.store.workspaces,
    { name: 'Other', host: null, isDefault: false, administrator: other },
    founding,
  );

  const chosen = async (query?: object) => {
    const { body } = await admin.post('mailer', { ...mail, ...(query && { query: JSON.stringify(query) }) });
    t.same(body, done, JSON.stringify(query));
    return recipients(server);
  };
  t.same(await chosen(), ['admin', 'u0', 'u1', 'u3'], 'everybody with an address, of this workspace alone');
  t.same(await chosen({}), ['admin', 'u0', 'u1', 'u3']);
  t.same(await chosen({ username: 'U1' }), ['u1']);
  t.same(await chosen({ 'emails.address': 'u3@EXAMPLE.com' }), ['u3']);
  t.same(await chosen({ _id: { $in: [ann, ben] } }), ['u0', 'u1']);
  t.same(await chosen({ _id: { $nin: [ann, ben] } }), ['admin', 'u3']);
  t.same(await chosen({ roles: 'guest' }), ['u0']);
  t.same(await chosen({ roles: { $ne: 'user' } }), ['u1', 'u3']);
  t.same(await chosen({ active: false }), ['u1']);
  t.same(await chosen({ 'emails.verified': true, type: 'user', status: 'offline' }), ['admin', 'u3']);
  t.same(await chosen({ name: "O'Neil; DROP TABLE users; --" }), ['u3']);
  t.same(await chosen({ createdAt: { $lt: '2020-06-01T00:00:00Z' } }), ['u0']);
  t.same(
    await chosen({ createdAt: { $gte: { $date: '2020-01-01T00:00:00Z' }, $lte: { $date: 1577836800000 } } }),
    ['u0'],
  );
  t.same(await chosen({ createdAt: '2020-01-01T00:00:00.000Z' }), ['u0']);
  t.same(await chosen({ lastLogin: { $exists: true } }), ['admin', 'u1']);
  t.same(await chosen({ lastLogin: { $exists: false }, roles: 'user' }), ['u0']);
  t.same(await chosen({ lastLogin: { $not: { $gt: '2020-01-01T00:00:00Z' } } }), ['u0', 'u3']);
  t.same(await chosen({ $or: [{ username: 'u0' }, { $and: [{ username: 'u1' }, { active: true }] }] }), [
    'u0',
  ]);
  t.same(await chosen({ $nor: [{ username: 'u0' }, { username: 'admin' }] }), ['u1', 'u3']);
  t.same(await chosen({ username: null }), [], 'an empty choice is no error');
  t.equal(
    await server.database.prisma.event.count({ where: { type: 'mailing.created' } }),
    20,
    'an event each',
  );
});

t.test('POST /mailer as a dry run mails the one whose address it comes from', async (t) => {
  const server = await build(t);
  const sink = await startMailServer(t);
  const admin = await signIn(server.app);
  await addRecipients(server, 2, 'u');
  await server.database.prisma.user.updateMany({ where: { username: 'u1' }, data: { name: '<b>U</b>' } });
  startWorker(t, server, { SMTP_URL: sink.url });
  const body = '<p>[name]</p><a href="[unsubscribe]">Leave</a>';
  t.same(
    (await admin.post('mailer', { ...mail, body, from: 'Me <U1@example.com>', dryrun: 'true' })).body,
    done,
  );
  await until('it has come', () => sink.taken.length > 0);
  t.same(sink.taken[0]?.to, ['u1@example.com']);
  t.match(
    (await parse(sink.taken[0] ?? { raw: '' })).html,
    '<p><b>U</b></p>',
    'unescaped, as the vendor has it',
  );
  t.same(await recipients(server), ['u1']);
});

t.test('POST /mailer.unsubscribe', async (t) => {
  const server = await build(t);
  const bob = await addUser(server, 'bob');
  const [ann = ''] = await addRecipients(server, 1, 'u');
  const { createdAt } = await server.database.prisma.user.findFirstOrThrow({ where: { id: ann } });
  const pair = { _id: ann, createdAt: String(createdAt.getTime()) };
  const events = () => server.database.prisma.event.count({ where: { type: 'mailings.left' } });

  t.equal((await anonymous(server.app).post('mailer.unsubscribe', pair)).status, 401);
  for (const member of ['_id', 'createdAt']) {
    t.match(await bob.post('mailer.unsubscribe', { ...pair, [member]: undefined }), {
      status: 400,
      body: {
        error: `must have required property '${member}' [invalid-params]`,
        errorType: 'invalid-params',
      },
    });
  }
  t.match((await bob.post('mailer.unsubscribe', { ...pair, x: 1 })).body, { errorType: 'invalid-params' });
  for (const wrong of [Date.now(), 'soon', '', '-1', '9'.repeat(14), '9'.repeat(400), '1e3']) {
    t.same(
      (await bob.post('mailer.unsubscribe', { ...pair, createdAt: wrong })).body,
      done,
      `nobody: ${wrong}`,
    );
  }
  t.same((await bob.post('mailer.unsubscribe', { ...pair, _id: 'nobody' })).body, done);
  t.notOk(await hasLeft(server, ann));
  t.equal(await events(), 0);

  const numbers = { ...pair, createdAt: createdAt.getTime() };
  const replies = await Promise.all(Array.from({ length: 8 }, () => bob.post('mailer.unsubscribe', numbers)));
  for (const { status, body } of replies) t.match({ status, body }, { status: 200, body: done });
  t.ok(await hasLeft(server, ann));
  t.equal(await events(), 1, 'one event, however many asked');
  await (await signIn(server.app)).post('mailer', mail);
  t.same(await recipients(server), [administrator.username]);
});

t.test('POST /mailer.unsubscribe is for once a minute from one address', async (t) => {
  const server = await build(t, { PARLANCE_RATE_LIMIT: 'on' });
  const bob = await addUser(server, 'bob');
  const pair = { _id: 'x', createdAt: '1' };
  t.equal((await bob.post('mailer.unsubscribe', pair)).status, 200);
  const { status, headers } = await bob.post('mailer.unsubscribe', pair);
  t.equal(status, 429);
  t.equal(headers['x-ratelimit-limit'], '1');
  const [ann = ''] = await addRecipients(server, 1, 'u');
  const link = await pathOf(server, ann);
  for (let i = 0; i < 12; i++) {
    t.equal(
      (await server.app.inject({ method: 'POST', url: link })).statusCode,
      200,
      'one-click is not counted',
    );
  }
});

t.test('/mailer/unsubscribe/{userId}/{createdAt}', async (t) => {
  const server = await build(t, {
    PARLANCE_SECRET: `${'a newer secret and a long one too'}, ${testSecret}`,
  });
  const [ann = '', ben = ''] = await addRecipients(server, 2, 'u');
  const link = await pathOf(server, ann);
  const [base = '', key = ''] = link.split('?key=');

  t.test('a link that is not ours gets a plain page and changes nothing', async (t) => {
    const other = (await pathOf(server, ben)).split('?key=')[1];
    for (const url of [
      base,
      `${base}?key=`,
      `${base}?key=x`,
      `${base}?key=${other}`,
      `${base}?key=${key.slice(0, -2)}`,
      `${base}?key=${key}&key=${key}`,
      `${base.replace(/\d+$/, '1')}?key=${key}`,
      `${base}0000?key=${key}`,
      `${base}?key=%00`,
      await pathOf(server, ann, 'a secret that is not the one of this server'),
      link.replace(ann, ben),
    ]) {
      for (const method of ['GET', 'POST'] as const) {
        const { statusCode, body, headers } = await server.app.inject({ method, url });
        t.equal(statusCode, 404, `${method} ${url}`);
        t.equal(headers['content-type'], 'text/html; charset=utf-8');
        t.match(body, 'This link does not work');
      }
    }
    t.notOk(await hasLeft(server, ann));
    t.notOk(await hasLeft(server, ben));
  });

  t.test('GET asks and changes nothing; one-click leaves, once', async (t) => {
    for (let i = 0; i < 3; i++) {
      const { statusCode, body, headers } = await server.app.inject(link);
      t.equal(statusCode, 200);
      t.match(body, 'Unsubscribe from Test?');
      t.match(headers['content-security-policy'], "default-src 'none'");
      t.equal(headers['cache-control'], 'no-store');
    }
    t.notOk(await hasLeft(server, ann), 'mail scanners follow links');
    const oneClick = (type: string, payload: string) =>
      server.app.inject({ method: 'POST', url: link, headers: { 'content-type': type }, payload });
    const multipart =
      '--x\r\nContent-Disposition: form-data; name="List-Unsubscribe"\r\n\r\nOne-Click\r\n--x--\r\n';
    const replies = await Promise.all([
      oneClick('application/x-www-form-urlencoded', 'List-Unsubscribe=One-Click'),
      oneClick('multipart/form-data; boundary=x', multipart),
      server.app.inject({ method: 'POST', url: link }),
    ]);
    for (const { statusCode, body } of replies) {
      t.equal(statusCode, 200);
      t.match(body, 'You are unsubscribed');
    }
    t.ok(await hasLeft(server, ann));
    const events = await server.database.prisma.event.findMany({ where: { type: 'mailings.left' } });
    t.match(events, [{ actorId: ann, subjectId: ann }]);
    t.equal(events.length, 1);
    t.match((await server.app.inject(link)).body, 'You are unsubscribed', 'opened again');
    t.match((await server.app.inject({ method: 'PUT', url: link })).json(), { success: false });
  });

  t.test('an account that is gone', async (t) => {
    const gone = await pathOf(server, ben);
    await server.database.prisma.user.updateMany({ where: { id: ben }, data: { deletedAt: new Date() } });
    t.equal((await server.app.inject({ method: 'POST', url: gone })).statusCode, 404);
    t.notOk(await hasLeft(server, ben));
  });
});

const browserPath = '/usr/bin/chromium';

t.test(
  'the page in a browser, without scripts, on a phone',
  { skip: existsSync(browserPath) ? false : `there is no ${browserPath}` },
  async (t) => {
    const server = await build(t);
    const url = await server.app.listen({ host: '127.0.0.1', port: 0 });
    const [ann = ''] = await addRecipients(server, 1, 'u');
    const browser = await chromium.launch({ executablePath: browserPath, args: ['--no-sandbox'] });
    t.teardown(() => browser.close());
    const context = await browser.newContext({
      viewport: { width: 360, height: 640 },
      javaScriptEnabled: false,
    });
    const page = await context.newPage();
    const shoot = (name: string) =>
      page.screenshot({ path: path.join(runFolder, `unsubscribe-${name}.png`) });

    await page.goto(url + (await pathOf(server, ann)));
    t.equal(await page.title(), 'Unsubscribe from Test?');
    await shoot('question');
    t.notOk(await hasLeft(server, ann));
    await page.getByRole('button', { name: 'Unsubscribe' }).click();
    await page.getByRole('heading', { name: 'You are unsubscribed' }).waitFor();
    await shoot('done');
    t.ok(await hasLeft(server, ann));
    await page.goto(url + (await pathOf(server, ann)));
    t.equal(await page.title(), 'You are unsubscribed', 'opened again');
    t.equal(await page.getByRole('button').count(), 0);
    await page.goto(`${url}/mailer/unsubscribe/${ann}/1`);
    t.equal(await page.title(), 'This link does not work');
    await shoot('not-a-link');
  },
);
