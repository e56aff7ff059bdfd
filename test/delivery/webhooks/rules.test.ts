import t from 'tap';
import { type AttemptOutcome, settleAttempt } from '../../../src/core/webhook-queue.ts';
import { standardHeaders } from '../../../src/delivery/webhooks/signature.ts';
import { webhookHeaders } from '../../../src/dialects/whatsapp/webhook-headers.ts';
import { type Candidate, planLane } from '../../../src/store/webhook-lanes.ts';

const at = new Date(1_700_000_000_000);

t.test("the vendor's test vector (sheet 7.3)", async (t) => {
  const body = '{"event":"message","session":"default","engine":"WEBJS"}';
  const request = { id: 'one', at, body, secret: 'my-secret-key' };
  t.same(webhookHeaders(request), {
    'x-webhook-request-id': 'one',
    'x-webhook-timestamp': '1700000000000',
    'x-webhook-hmac':
      '208f8a55dde9e05519e898b10b89bf0d0b3b0fdf11fdbf09b6b90476301b98d8097c462b2b17a6ce93b6b47a136cf2e78a33a63f6752c2c1631777076153fa89',
    'x-webhook-hmac-algorithm': 'sha512',
    'x-wawp-signature': '46270e6ad829217a54d67026afb4ef20e76d3a4ea36d64b140834b5fb3e8b83a',
  });
  t.same(Object.keys(webhookHeaders({ ...request, secret: null })), [
    'x-webhook-request-id',
    'x-webhook-timestamp',
  ]);
});

t.test('a key in the form of Standard Webhooks is one', async (t) => {
  // The example of the standard.
  const request = {
    id: 'msg_p5jXN8AQM9LWM0D4loKWxJek',
    at: new Date(1_614_265_330_000),
    body: '{"test": 2432232314}',
    secret: 'whsec_MfKQ9r8GKYqrTwjUPD8ILPZIo2LaLaSw',
  };
  t.equal(standardHeaders(request)['webhook-signature'], 'v1,g0hM9SsE+OTPJTGt/tmIKtSyZlE3uFJELVlNIOLJ1OE=');
});

const delivery = {
  workspaceId: 'w',
  id: 'd',
  endpointId: 'e',
  roomId: 'r',
  attempt: 1,
  userId: 'u',
  body: '',
};
const failure: AttemptOutcome = {
  startedAt: at,
  duration: 1,
  status: 500,
  answer: '',
  error: 'refused',
  retryAfter: null,
};

t.test('when a failed delivery is tried again', async (t) => {
  const settle = (
    attempt: number,
    retries: Parameters<typeof settleAttempt>[1],
    changes: Partial<AttemptOutcome> = {},
  ) => settleAttempt({ ...delivery, attempt }, retries, { ...failure, ...changes });
  const delays = Array.from({ length: 10 }, (_, i) => settle(i + 1, null));
  t.same(
    delays.map(({ state }) => state),
    [...Array(9).fill('pending'), 'failed'],
  );
  const total = delays.reduce((sum, { delay }) => sum + delay, 0);
  t.ok(total > 0.8 * 75.6 * 3600 && total < 1.2 * 75.6 * 3600, 'about three days');
  t.ok((delays[0]?.delay ?? 0) >= 4 && (delays[0]?.delay ?? 0) <= 6, 'the first after five seconds');
  t.match(settle(3, { delay: 2, attempts: 3 }), { state: 'pending', delay: 2 }, "the vendor's rule is exact");
  t.match(settle(4, { delay: 2, attempts: 3 }), { state: 'failed' });
  t.match(settle(1, { delay: 2, attempts: 3 }, { retryAfter: 40 }), { delay: 40 }, 'Retry-After is heeded');
  t.match(settle(1, { delay: 2, attempts: 3 }, { retryAfter: 1e9 }), { delay: 3600 }, 'within bounds');
  t.match(settle(1, null, { status: 410 }), { state: 'failed' });
  t.match(settle(1, null, { error: 'aborted', status: null }), { state: 'released' });
  t.match(settle(1, null, { error: null, status: 204 }), { state: 'delivered' });
});

t.test('what of a lane goes now', async (t) => {
  const lane = { at, open: true };
  const moment = (seconds: number) => new Date(at.getTime() + seconds * 1000);
  const candidate = (id: string, changes: Partial<Candidate> = {}): Candidate => ({
    ...{ id, state: 'pending', isVoid: false, dueAt: at, leaseUntil: null, failedAt: null, passedAt: null },
    ...changes,
  });
  const plan = (...candidates: Candidate[]) => planLane(lane, candidates);
  t.match(plan(), { runs: [], dueAt: null });
  t.match(plan(candidate('a'), candidate('b')), { runs: [['a', 'b']], dueAt: moment(5) });
  t.same(
    plan(...'abcdefghi'.split('').map((id) => candidate(id))).runs,
    [[...'abcdefgh']],
    'no endless runs',
  );
  const sending = candidate('a', { state: 'sending', leaseUntil: moment(3) });
  t.match(
    plan(sending, candidate('b')),
    { runs: [], dueAt: moment(3) },
    'what is sent holds back the others',
  );
  t.same(
    plan({ ...sending, leaseUntil: moment(-1) }, candidate('b')).runs,
    [['a', 'b']],
    'a lost lease does not',
  );
  const failed = candidate('a', { failedAt: moment(-10), dueAt: moment(100) });
  t.match(plan(failed, candidate('b')), { runs: [], dueAt: moment(50) }, 'nor, after a minute, what fails');
  const old = candidate('a', { failedAt: moment(-60), dueAt: moment(100) });
  t.match(plan(old, candidate('b')), { runs: [['b']], passed: ['a'], again: true });
  const late = candidate('a', { failedAt: moment(-90), passedAt: moment(-30) });
  t.same(plan(candidate('b'), late).runs, [['b'], ['a']], 'what was passed goes its own way');
  const voided = { isVoid: true };
  t.match(plan(candidate('a'), candidate('b', voided)), { runs: [], isVoid: true, again: true });
  t.match(
    plan({ ...sending, ...voided }, candidate('b')),
    { runs: [], isVoid: false, again: false, dueAt: moment(3) },
    'what is void and being broken off is waited for',
  );
  t.match(plan({ ...sending, ...voided, leaseUntil: moment(-1) }), { isVoid: true }, 'unless nobody has it');
  t.match(planLane({ ...lane, open: false }, [candidate('a', voided)]), { isVoid: true });
  t.match(planLane({ ...lane, open: false }, [candidate('a')]), { runs: [], dueAt: null });
});
