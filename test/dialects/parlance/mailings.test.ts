import t from 'tap';
import { build } from '../../support/build.ts';
import { addRecipients } from '../../support/mail.ts';
import { actAs, addUser } from '../../support/parlance.ts';
import { signIn } from '../../support/rocketchat.ts';

t.test('mailings of a workspace', async (t) => {
  const server = await build(t);
  const admin = await actAs(server);
  const sender = await signIn(server.app);
  const mailings = `workspaces/${admin.workspaceId}/mailings`;
  await addRecipients(server, 3);
  for (const subject of ['one', 'two']) {
    await sender.post('mailer', { from: 'A <a@b.example>', subject, body: '[unsubscribe]' });
  }

  t.test('GET /mailings lists them by page', async (t) => {
    const first = await admin.call('GET', `${mailings}?limit=1`);
    t.match(first, {
      status: 200,
      body: {
        mailings: [
          { from: 'A <a@b.example>', subject: 'one', test: false, senderId: admin.userId, cancelledAt: null },
        ],
      },
    });
    const second = await admin.call('GET', `${mailings}?limit=1&after=${first.body.next}`);
    t.match(second.body, { mailings: [{ subject: 'two' }], next: null });
  });

  t.test('GET /mailings/{mailingId} counts, and cancelling is safe to repeat', async (t) => {
    const { body } = await admin.call('GET', mailings);
    const [{ id }] = body.mailings;
    const none = { queued: 0, sending: 0, sent: 0, failed: 0, left: 0, cancelled: 0 };
    t.same((await admin.call('GET', `${mailings}/${id}`)).body.recipients, { ...none, queued: 4 });

    const replies = await Promise.all(
      Array.from({ length: 6 }, () => admin.call('POST', `${mailings}/${id}/cancel`)),
    );
    for (const reply of replies) {
      t.match(reply, { status: 200, body: { cancelledAt: String, recipients: { ...none, cancelled: 4 } } });
    }
    const events = await server.database.prisma.event.findMany({ where: { type: 'mailing.cancelled' } });
    t.match(events, [{ subjectId: id, actorId: admin.userId }]);
    t.equal(events.length, 1);
  });

  t.test('what is through is not cancelled', async (t) => {
    const { body } = await admin.call('GET', mailings);
    const { id } = body.mailings[1];
    await server.database.prisma.mailingRecipient.updateMany({
      where: { mailingId: id },
      data: { state: 'sent' },
    });
    const reply = await admin.call('POST', `${mailings}/${id}/cancel`);
    t.match(reply.body, { cancelledAt: null, recipients: { sent: 4, cancelled: 0 } });
  });

  t.test('refusals', async (t) => {
    for (const [method, path] of [
      ['GET', `${mailings}/unknown`],
      ['POST', `${mailings}/unknown/cancel`],
      ['GET', 'workspaces/unknown/mailings'],
    ] as const) {
      t.equal((await admin.call(method, path)).status, 404, path);
    }
    await addUser(server, admin.workspaceId, 'bob');
    const bob = await actAs(server, undefined, 'bob');
    for (const [method, path] of [
      ['GET', mailings],
      ['GET', `${mailings}/unknown`],
      ['POST', `${mailings}/unknown/cancel`],
    ] as const) {
      t.equal((await bob.call(method, path)).status, 403, path);
    }
    t.equal((await admin.call('GET', `${mailings}?limit=0`)).status, 400);
    t.equal((await admin.call('GET', `${mailings}/a%00b`)).status, 400);
    t.equal((await admin.call('POST', `${mailings}/a%00b/cancel`)).status, 400);
  });
});
