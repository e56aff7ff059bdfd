import t from 'tap';
import { build } from '../../support/build.ts';
import { addUser } from '../../support/people.ts';
import { anonymous, signIn } from '../../support/rocketchat.ts';

const unknown = { success: false };
const forbidden = { success: false, error: 'unauthorized' };
const invalid = {
  success: false,
  error: 'Invalid setting value [error-invalid-setting-value]',
  errorType: 'error-invalid-setting-value',
};

t.test('GET /settings.public lists what clients ask for, without a credential', async (t) => {
  const { app } = await build(t, { PARLANCE_PUBLIC_URL: 'https://chat.example.com/' });
  const stranger = anonymous(app);
  const { status, body } = await stranger.get('settings.public');
  t.equal(status, 200);
  const values = Object.fromEntries(
    body.settings.map(({ _id, value }: { _id: string; value: unknown }) => [_id, value]),
  );
  t.match(values, {
    Site_Name: 'Parlance',
    Site_Url: 'https://chat.example.com',
    uniqueID: String,
    Accounts_RegistrationForm: 'Public',
    Accounts_AllowAnonymousRead: false,
    Message_AllowEditing: true,
    Message_AllowDeleting: true,
    Message_AllowPinning: true,
    Message_AllowStarring: true,
    Message_MaxAllowedSize: 5000,
    Threads_enabled: true,
    Discussion_enabled: true,
    UI_Use_Real_Name: false,
    E2E_Enable: false,
    FileUpload_Enabled: false,
    FileUpload_MaxFileSize: Number,
    LDAP_Enable: false,
    Jitsi_Enabled: false,
  });
  t.notOk('Accounts_RegistrationForm_SecretURL' in values, 'no secrets');
  const ids = Object.keys(values);
  t.same(ids, ids.toSorted());
  t.match(body, { count: ids.length, offset: 0, total: ids.length });

  const some = await stranger.get('settings.public', {
    _id: 'Threads_enabled,Site_Name,API_Default_Count,__proto__',
  });
  t.same(some.body.settings, [
    { _id: 'Site_Name', value: 'Parlance' },
    { _id: 'Threads_enabled', value: true },
  ]);
  const page = await stranger.get('settings.public', { offset: 1, count: 2, sort: '{"_id":-1}' });
  t.same(
    page.body.settings.map(({ _id }: { _id: string }) => _id),
    ids.toReversed().slice(1, 3),
  );
  t.match(page.body, { count: 2, offset: 1, total: ids.length });
  t.equal(
    (await stranger.get('settings.public', { sort: '{"_id":"up"}' })).body.errorType,
    'error-invalid-sort',
  );
});

t.test('GET and POST /settings/{_id} read and change a setting', async (t) => {
  const { app, database } = await build(t);
  const admin = await signIn(app);
  t.same((await admin.get('settings/Threads_enabled')).body, {
    success: true,
    _id: 'Threads_enabled',
    value: true,
  });
  t.same((await admin.post('settings/Threads_enabled', { value: true })).body, { success: true });
  t.equal(await database.prisma.setting.count(), 0, 'what is the default is not stored');

  const changes = await Promise.all(
    Array.from({ length: 4 }, () => admin.post('settings/Threads_enabled', { value: false })),
  );
  t.ok(changes.every(({ status }) => status === 200));
  t.equal((await admin.get('settings/Threads_enabled')).body.value, false);
  t.same(await database.prisma.setting.findMany({ select: { id: true, value: true } }), [
    { id: 'threadsEnabled', value: false },
  ]);
  t.equal(
    await database.prisma.event.count({ where: { type: 'setting.changed' } }),
    1,
    'a repetition is no change',
  );
  const follow = await admin.post('chat.followMessage', { mid: 'x' });
  t.equal(follow.body.errorType, 'error-not-allowed', 'and it is obeyed');
  await admin.post('settings/Threads_enabled', { value: true });
  t.equal((await admin.post('chat.followMessage', { mid: 'x' })).body.errorType, 'error-invalid-message');

  const { body } = await admin.post('chat.postMessage', { roomId: 'GENERAL', text: 'x' });
  const mark = async (path: string) => (await admin.post(path, { messageId: body.message._id })).body;
  for (const [setting, path, action] of [
    ['Message_AllowPinning', 'chat.pinMessage', 'Message_pinning'],
    ['Message_AllowPinning', 'chat.unPinMessage', 'Message_pinning'],
    ['Message_AllowStarring', 'chat.starMessage', 'Message_starring'],
  ] as const) {
    await admin.post(`settings/${setting}`, { value: false });
    t.match(await mark(path), { errorType: 'error-action-not-allowed', details: { action } }, path);
    await admin.post(`settings/${setting}`, { value: true });
    t.match(await mark(path), { success: true }, path);
  }

  await admin.post('settings/Site_Name', { value: 'Our chat' });
  t.equal((await admin.get('settings/Site_Name')).body.value, 'Our chat');
  t.ok(await database.prisma.setting.findFirst({ where: { id: 'rocketchat:Site_Name' } }));
  await admin.post('settings/API_Default_Count', { value: 1 });
  t.equal((await admin.get('users.list')).body.count, 1);
});

t.test('POST /settings/{_id} takes numbers within a range in which everything goes on', async (t) => {
  const server = await build(t);
  const admin = await signIn(server.app);
  const ranges: [id: string, least: number, most: number][] = [
    ['API_Default_Count', 1, 5000],
    ['API_Upper_Count_Limit', 1, 5000],
    ['API_Enable_Rate_Limiter_Limit_Calls_Default', 1, 1_000_000],
    ['API_Enable_Rate_Limiter_Limit_Time_Default', 1000, 86_400_000],
    ['Accounts_LoginExpiration', 1, 36_500],
    ['FileUpload_MaxFileSize', 0, 2 ** 31 - 1],
    ['Message_AllowDeleting_BlockDeleteInMinutes', 0, 525_600],
    ['Message_AllowEditing_BlockEditInMinutes', 0, 525_600],
    ['Message_MaxAllowedSize', 1, 1_000_000],
  ];
  for (const end of [1, 2] as const) {
    for (const range of ranges) {
      const [id, value] = [range[0], range[end]];
      t.equal((await admin.post(`settings/${id}`, { value })).status, 200, `${id} ${value}`);
      const beyond = await admin.post(`settings/${id}`, { value: end === 1 ? value - 1 : value + 1 });
      t.same([beyond.status, beyond.body], [400, invalid], `beyond ${id} ${value}`);
      t.equal((await admin.get(`settings/${id}`)).body.value, value);
    }
    const again = await signIn(server.app);
    t.equal((await again.post('users.createToken', { userId: again.userId })).status, 200);
    const sent = await again.post('chat.sendMessage', { message: { rid: 'GENERAL', msg: 'x' } });
    t.equal(sent.status, 200);
    const target = { roomId: 'GENERAL', msgId: sent.body.message._id };
    t.equal((await again.post('chat.update', { ...target, text: 'y' })).status, 200);
    t.equal((await again.post('chat.delete', target)).status, 200);
    t.equal((await again.get('channels.messages', { roomId: 'GENERAL' })).status, 200);
    t.equal((await again.get('users.list')).status, 200);
  }
  const huge = await admin.post('settings/Accounts_LoginExpiration', { value: 2_000_000_000 });
  t.same([huge.status, huge.body], [400, invalid]);
});

t.test("POST /settings/{_id} speaks the vendor's words of registration, and stores core's", async (t) => {
  const { app, database } = await build(t);
  const admin = await signIn(app);
  for (const [value, stored] of [
    ['Secret URL', 'withSecret'],
    ['Disabled', 'closed'],
    ['Public', 'open'],
  ]) {
    t.equal((await admin.post('settings/Accounts_RegistrationForm', { value })).status, 200);
    t.equal((await admin.get('settings/Accounts_RegistrationForm')).body.value, value);
    const { body } = await anonymous(app).get('settings.public', { _id: 'Accounts_RegistrationForm' });
    t.equal(body.settings[0].value, value);
    t.equal(
      (await database.prisma.setting.findFirstOrThrow({ where: { id: 'registration' } })).value,
      stored,
    );
  }
});

t.test('GET and POST /settings/{_id} refuse', async (t) => {
  const server = await build(t);
  const admin = await signIn(server.app);
  const bob = await addUser(server, 'bob');
  for (const id of ['nothing', '__proto__', 'constructor', 'threadsEnabled', 'x'.repeat(10_000)]) {
    const read = await admin.get(`settings/${id}`);
    t.same([read.status, read.body], [400, unknown]);
    const written = await admin.post(`settings/${id}`, { value: 1 });
    t.same([written.status, written.body], [400, unknown]);
  }
  t.same(
    (await admin.post('settings/uniqueID', { value: 'x' })).body,
    unknown,
    'what the server knows is not set',
  );
  for (const [id, value] of [
    ['Threads_enabled', 'true'],
    ['Threads_enabled', null],
    ['Site_Name', 1],
    ['Site_Name', { a: 1 }],
    ['API_Default_Count', -1],
    ['API_Default_Count', 1.5],
    ['API_Default_Count', 2 ** 31],
    ['Accounts_RegistrationForm', 'Perhaps'],
    ['Accounts_RegistrationForm', 'open'],
    ['Accounts_RegistrationForm', null],
  ] as [string, unknown][]) {
    const answer = await admin.post(`settings/${id}`, { value });
    t.same([answer.status, answer.body], [400, invalid], `${id} ${JSON.stringify(value)}`);
  }
  const noValue = await admin.post('settings/Site_Name', {});
  t.same(noValue.body, {
    success: false,
    error: "must have required property 'value' [invalid-params]",
    errorType: 'invalid-params',
  });
  const read = await bob.get('settings/Site_Name');
  t.same([read.status, read.body], [403, forbidden]);
  const written = await bob.post('settings/Site_Name', { value: 'x' });
  t.same([written.status, written.body], [403, forbidden]);
  t.equal(
    (await bob.post('settings/nothing', { value: 'x' })).status,
    403,
    'who may not learns nothing else',
  );
  t.equal((await admin.get('settings/a%00b')).status, 400);
  t.equal(await server.database.prisma.setting.count(), 0);
});

t.test('GET /permissions.listAll lists every permission under the name of the vendor', async (t) => {
  const server = await build(t);
  const bob = await addUser(server, 'bob');
  const { status, body } = await bob.get('permissions.listAll');
  t.equal(status, 200);
  const roles = Object.fromEntries(
    body.update.map(({ _id, roles }: { _id: string; roles: string[] }) => [_id, roles]),
  );
  t.same(roles['create-c'], ['admin', 'user', 'bot', 'app']);
  t.same(roles['view-joined-room'], ['guest', 'bot', 'app', 'anonymous']);
  t.equal(new Set(Object.keys(roles)).size, body.update.length);
  t.same(body.remove, []);
  t.same((await bob.get('permissions.listAll', { updatedSince: new Date().toISOString() })).body.update, []);
  for (const updatedSince of ['yesterday', '-271821-04-20T00:00:00.000Z', '+275760-09-13T00:00:00.000Z']) {
    const answer = await bob.get('permissions.listAll', { updatedSince });
    t.equal(answer.status, 400);
    t.same(answer.body, {
      success: false,
      error: 'The "updatedSince" query parameter must be a valid date. [error-roomId-param-invalid]',
      errorType: 'error-roomId-param-invalid',
    });
  }
});

t.test('POST /permissions.update sets who holds permissions, all of them or none', async (t) => {
  const server = await build(t);
  const admin = await signIn(server.app);
  const bob = await addUser(server, 'bob');
  const since = new Date().toISOString();
  const permissions = [
    { _id: 'create-user', roles: ['admin', 'user', 'user'] },
    { _id: 'delete-user', roles: ['admin'] },
  ];
  const answers = await Promise.all([
    ...Array.from({ length: 3 }, () => admin.post('permissions.update', { permissions })),
    ...Array.from({ length: 3 }, () =>
      admin.post('permissions.update', { permissions: permissions.toReversed() }),
    ),
  ]);
  t.ok(answers.every(({ status }) => status === 200));
  const changed = answers[0]?.body.permissions.find(({ _id }: { _id: string }) => _id === 'create-user');
  t.same(changed.roles, ['admin', 'user']);
  const { update } = (await bob.get('permissions.listAll', { updatedSince: since })).body;
  t.same(
    update.map(({ _id }: { _id: string }) => _id),
    ['create-user'],
    'one of the two changed',
  );
  t.equal(await server.database.prisma.event.count({ where: { type: 'permission.changed' } }), 1);

  const apart = (error: string, errorType: string) => ({ success: false, error, errorType });
  const grant = { _id: 'create-c', roles: ['admin'] };
  const refusals: [object, object][] = [
    [{}, apart('Invalid body params', 'error-invalid-body-params')],
    [{ permissions: [{ _id: 'create-c' }] }, apart('Invalid body params', 'error-invalid-body-params')],
    [
      { permissions: [grant, { _id: 'x', roles: [] }] },
      apart('Invalid permission', 'error-invalid-permission'),
    ],
    [
      { permissions: [grant, { _id: '__proto__', roles: [] }] },
      apart('Invalid permission', 'error-invalid-permission'),
    ],
    [{ permissions: [grant, grant] }, apart('Invalid permission', 'error-invalid-permission')],
    [
      { permissions: [grant, { _id: 'create-p', roles: ['king'] }] },
      apart('Invalid role', 'error-invalid-role'),
    ],
  ];
  for (const [body, refusal] of refusals) {
    const answer = await admin.post('permissions.update', body);
    t.same([answer.status, answer.body], [400, refusal]);
  }
  const denied = await bob.post('permissions.update', { permissions: [grant] });
  t.same(
    [denied.status, denied.body],
    [400, apart('Editing permissions is not allowed', 'error-edit-permissions-not-allowed')],
  );
  t.equal(
    (await bob.get('permissions.listAll', { updatedSince: since })).body.update.length,
    1,
    'nothing half done',
  );
});
