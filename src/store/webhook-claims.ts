import type { Claim, ClaimedDelivery, Demand, EndpointVerdict, Run, Target } from '../core/webhook-queue.ts';
import type { RetryRule } from '../core/webhooks.ts';
import type { Keyring } from '../secret.ts';
import { type Database, prepare, type Runner } from './database.ts';
import { type Candidate, type LanePlan, lookAgain, planLane } from './webhook-lanes.ts';
import { waiting } from './webhook-rows.ts';
import { voidBecause } from './webhook-settle.ts';

interface LaneKey {
  workspaceId: string;
  endpointId: string;
  roomId: string;
}

/** So many lanes are looked at in one claim. */
const lanesAtOnce = 200;

/** $1 saturated endpoints. What is decided for a lane is decided by whoever has locked it. */
const lockLanes = prepare<LaneKey>(
  'lock_webhook_lanes',
  `SELECT workspace_id AS "workspaceId", endpoint_id AS "endpointId", room_id AS "roomId" FROM webhook_lanes
    WHERE due_at <= now() AND endpoint_id <> ALL ($1::text[])
    ORDER BY due_at LIMIT ${lanesAtOnce} FOR UPDATE SKIP LOCKED`,
);

interface LaneRow extends LaneKey, Candidate {
  /** Null for a lane that has no delivery. */
  id: string;
  at: Date;
  open: boolean;
  dialect: string;
  url: string;
  sealedSecret: Buffer | null;
  retries: RetryRule | null;
  failingSince: Date | null;
}

const endpointColumns = `
    e.dialect, e.url, e.sealed_secret, e.retries, e.failing_since, e.active AND e.disabled_at IS NULL AS open`;

/** Whether a delivery is void is asked of the rows that are locked, which may be newer than what else is seen. */
const candidateColumns = `
    d.id, d.state, d.due_at AS "dueAt", d.lease_until AS "leaseUntil", d.failed_at AS "failedAt",
    d.passed_at AS "passedAt", lane.closed OR d.epoch IS DISTINCT FROM lane.epoch OR d.event_id <= lane.after_event_id
      AS "isVoid"`;

/**
 * $1 to $3 the locked lanes, as columns. The endpoint and the membership stay as they are until the transaction ends:
 * whoever changes them waits for it, and so finds what it has begun. Where somebody is just changing them, this does not
 * wait but leaves the lane for a moment.
 */
const findCandidates = prepare<LaneRow>(
  'find_deliveries_of_lanes',
  `WITH lanes AS (
     SELECT * FROM unnest($1::text[], $2::text[], $3::text[]) AS l(workspace_id, endpoint_id, room_id)
   ),
   of_rooms AS MATERIALIZED (
     SELECT l.*, ${endpointColumns}, e.suspended OR m.left_at IS NOT NULL AS closed, m.epoch,
            e.resumed_event_id AS after_event_id
       FROM lanes l
       JOIN webhook_endpoints e ON e.workspace_id = l.workspace_id AND e.id = l.endpoint_id
       JOIN memberships m ON m.workspace_id = l.workspace_id AND m.room_id = l.room_id AND m.user_id = e.user_id
        FOR SHARE OF e, m SKIP LOCKED
   ),
   of_none AS MATERIALIZED (
     SELECT l.*, ${endpointColumns}, false AS closed, NULL::int AS epoch, 0::bigint AS after_event_id
       FROM lanes l
       JOIN webhook_endpoints e ON e.workspace_id = l.workspace_id AND e.id = l.endpoint_id AND l.room_id = ''
        FOR SHARE OF e SKIP LOCKED
   ),
   lane AS (SELECT * FROM of_rooms UNION ALL SELECT * FROM of_none)
   SELECT lane.workspace_id AS "workspaceId", lane.endpoint_id AS "endpointId", lane.room_id AS "roomId", now() AS at,
          lane.open, lane.dialect, lane.url, lane.sealed_secret AS "sealedSecret", lane.retries,
          lane.failing_since AS "failingSince", found.*
     FROM lane
     LEFT JOIN LATERAL (
       (SELECT ${candidateColumns} FROM webhook_deliveries d
         WHERE d.workspace_id = lane.workspace_id AND d.endpoint_id = lane.endpoint_id AND d.room_id = lane.room_id
           AND d.state IN ('pending', 'sending') AND d.passed_at IS NULL
         ORDER BY d.event_id, d.type LIMIT ${lookAgain.front})
       UNION ALL
       (SELECT ${candidateColumns} FROM webhook_deliveries d
         WHERE d.workspace_id = lane.workspace_id AND d.endpoint_id = lane.endpoint_id AND d.room_id = lane.room_id
           AND d.state IN ('pending', 'sending') AND d.passed_at IS NOT NULL
         ORDER BY d.due_at LIMIT ${lookAgain.passed})
     ) found ON true`,
);

/** $1 worker, $2 workspaces, $3 deliveries: by position. */
const take = prepare<ClaimedDelivery>(
  'take_deliveries',
  `UPDATE webhook_deliveries d
      SET state = 'sending', worker = $1, lease_until = now() + interval '5 s', due_at = now() + interval '5 s',
          attempts = d.attempts + 1
     FROM unnest($2::text[], $3::text[]) AS t(workspace_id, id)
    WHERE d.workspace_id = t.workspace_id AND d.id = t.id
   RETURNING d.workspace_id AS "workspaceId", d.id, d.endpoint_id AS "endpointId", d.room_id AS "roomId",
             d.user_id AS "userId", d.attempts AS attempt, d.body`,
);

/** $1 workspaces, $2 deliveries: by position. */
const pass = prepare<never>(
  'pass_deliveries',
  `UPDATE webhook_deliveries d SET passed_at = now()
     FROM unnest($1::text[], $2::text[]) AS t(workspace_id, id)
    WHERE d.workspace_id = t.workspace_id AND d.id = t.id AND d.passed_at IS NULL`,
);

/** $1 workspace, $2 endpoint, $3 room. Also what a worker that is no more was sending. */
const cancelVoid = prepare<never>(
  'cancel_void_deliveries',
  `WITH voided AS MATERIALIZED (
     ${waiting(
       'webhook_endpoints e',
       `e.workspace_id = $1 AND e.id = $2 AND d.room_id = $3 AND ${voidBecause} IS NOT NULL`,
       "d.state = 'pending' OR d.lease_until <= now()",
     )}
     LIMIT 1000
   )
   UPDATE webhook_deliveries d SET state = 'cancelled', settled_at = now(), problem = ${voidBecause}
     FROM voided
    WHERE d.workspace_id = voided.workspace_id AND d.id = voided.id`,
);

/** $1 to $3 the lanes, $4 when each is to be looked at again. */
const setDue = prepare<never>(
  'set_lanes_due',
  `UPDATE webhook_lanes l SET due_at = t.due_at
     FROM unnest($1::text[], $2::text[], $3::text[], $4::timestamptz[]) AS t(workspace_id, endpoint_id, room_id, due_at)
    WHERE l.workspace_id = t.workspace_id AND l.endpoint_id = t.endpoint_id AND l.room_id = t.room_id`,
);

/** Milliseconds. */
const pause = { idle: 250, contended: 20 };

/** What was handed out, and the endpoints to which nothing can be sent. */
type Handout = Claim & { broken: EndpointVerdict[] };

/** Hands out what is due. */
export function claimDeliveries(
  database: Database,
  keyring: Keyring,
  worker: string,
  demand: Demand,
): Promise<Handout> {
  return database.transaction(async (run) => {
    const due = await run(lockLanes, [demand.saturated]);
    const chosen = choose(due, demand);
    if (chosen.length === 0) return { runs: [], broken: [], nextIn: pause.idle };
    const lanes = group(chosen, await run(findCandidates, columnsOf(chosen)), keyring);
    const claimed = await takeAll(run, worker, lanes);
    await settleLanes(run, lanes);
    const runs = lanes.flatMap(({ target, plan }) =>
      target
        ? (plan?.runs ?? []).map(
            (ids): Run => ({ target, deliveries: ids.flatMap((id) => claimed.get(id) ?? []) }),
          )
        : [],
    );
    const broken = lanes
      .filter(({ target, plan }) => plan && !target)
      .map(({ key: { workspaceId, endpointId } }) => ({
        ...{ workspaceId, endpointId, health: 'secretUnreadable' as const },
      }));
    const isContended = lanes.some(({ plan }) => !plan);
    const hasMore =
      due.length > chosen.length || due.length === lanesAtOnce || lanes.some(({ plan }) => plan?.again);
    return { runs, broken, nextIn: hasMore ? 0 : isContended ? pause.contended : pause.idle };
  });
}

/** As many lanes as the worker wants, and of each endpoint no more than it is allowed. */
function choose(due: LaneKey[], { most, allowance }: Demand): LaneKey[] {
  const counts = new Map<string, number>();
  return due
    .filter(({ endpointId }) => {
      const count = (counts.get(endpointId) ?? 0) + 1;
      counts.set(endpointId, count);
      return count <= allowance(endpointId);
    })
    .slice(0, most);
}

interface PlannedLane {
  key: LaneKey;
  /** Null where its secret cannot be opened, and so nothing sent. */
  target: Target | null;
  /** Null where somebody is just changing the endpoint or the membership. */
  plan: LanePlan | null;
}

function group(chosen: LaneKey[], rows: LaneRow[], keyring: Keyring): PlannedLane[] {
  const byLane = Map.groupBy(rows, nameOf);
  return chosen.map((key) => {
    const found = byLane.get(nameOf(key)) ?? [];
    const [first] = found;
    if (!first) return { key, target: null, plan: null };
    const candidates = found.filter(({ id }) => id !== null);
    const plan = planLane(first, candidates);
    const target = targetOf(first, keyring);
    return { key, target, plan: target ? plan : { ...plan, runs: [] } };
  });
}

const nameOf = ({ workspaceId, endpointId, roomId }: LaneKey) => `${workspaceId} ${endpointId} ${roomId}`;

async function takeAll(run: Runner, worker: string, lanes: PlannedLane[]) {
  const idsOf = (pick: (plan: LanePlan) => string[]) => {
    const pairs = lanes.flatMap(({ key, plan }) =>
      plan ? pick(plan).map((id) => ({ workspaceId: key.workspaceId, id })) : [],
    );
    return [pairs.map(({ workspaceId }) => workspaceId), pairs.map(({ id }) => id)] as const;
  };
  const passed = idsOf((plan) => plan.passed);
  if (passed[0].length > 0) await run(pass, [...passed]);
  const ids = idsOf((plan) => plan.runs.flat());
  const taken = ids[0].length > 0 ? await run(take, [worker, ...ids]) : [];
  return new Map(taken.map((delivery) => [delivery.id, delivery]));
}

async function settleLanes(run: Runner, lanes: PlannedLane[]): Promise<void> {
  for (const { key, plan } of lanes)
    if (plan?.isVoid) await run(cancelVoid, [key.workspaceId, key.endpointId, key.roomId]);
  const looked = lanes.filter(({ plan }) => plan);
  await run(setDue, [...columnsOf(looked.map(({ key }) => key)), looked.map(({ plan }) => plan?.dueAt)]);
}

function columnsOf(lanes: LaneKey[]): [string[], string[], string[]] {
  return [
    lanes.map(({ workspaceId }) => workspaceId),
    lanes.map(({ endpointId }) => endpointId),
    lanes.map(({ roomId }) => roomId),
  ];
}

function targetOf(row: LaneRow, keyring: Keyring): Target | null {
  const { workspaceId, endpointId, dialect, url, sealedSecret, retries, failingSince } = row;
  const target = { workspaceId, id: endpointId, dialect, url, retries, failingSince };
  if (!sealedSecret) return { ...target, secret: null };
  try {
    return { ...target, secret: keyring.open('webhook secrets', sealedSecret) };
  } catch {
    return null;
  }
}
