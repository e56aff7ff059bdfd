import type { FastifyInstance, FastifyRequest } from 'fastify';
import { isLoopback } from '../config.ts';
import type { BacklogStore } from '../core/backlog.ts';
import type { Readiness } from './health.ts';
import type { Traffic } from './traffic.ts';

export interface MetricsOptions {
  /** Whether programs of other machines may read them, too. */
  isPublic: boolean;
  traffic: Traffic;
  readiness: Readiness;
  backlog: BacklogStore;
}

type Client = typeof import('prom-client');
type Registry = import('prom-client').Registry;

/** `/metrics`: how the server is, for Prometheus. To those who may not read it there is no such path. */
export function serveMetrics(app: FastifyInstance, options: MetricsOptions): void {
  let figures: ReturnType<typeof makeFigures> | undefined;
  app.get('/metrics', async (request, reply) => {
    if (!options.isPublic && !isLocal(request)) return reply.callNotFound();
    figures ??= makeFigures(app, options);
    const { registry, readQueues } = await figures;
    await readQueues();
    reply.type(registry.contentType);
    return (await registry.metrics()) + options.traffic.text();
  });
}

/** Made when somebody asks for the first time: loading the client takes a tenth of a second, which not every start should. */
async function makeFigures(app: FastifyInstance, { readiness, backlog }: MetricsOptions) {
  const client = await import('prom-client');
  const registry = new client.Registry();
  client.collectDefaultMetrics({ register: registry });
  watchConnections(app, readiness, registry, client);
  return { registry, readQueues: watchQueues(backlog, registry, client) };
}

/** Headers by which a proxy says that it asks for somebody else. */
const forwarding = ['forwarded', 'x-forwarded-for', 'x-real-ip', 'via'];

/** Whether a request comes from a program on this machine, and not through one. */
function isLocal({ headers, socket }: FastifyRequest): boolean {
  return isLoopback(socket.remoteAddress ?? '') && !forwarding.some((name) => name in headers);
}

function watchConnections(
  { server }: FastifyInstance,
  readiness: Readiness,
  registry: Registry,
  { Gauge }: Client,
): void {
  const registers = [registry];
  new Gauge({
    name: 'parlance_connections',
    help: 'Connections that clients hold open.',
    registers,
    async collect() {
      this.set(await new Promise<number>((resolve) => server.getConnections((_, count) => resolve(count))));
    },
  });
  new Gauge({
    name: 'parlance_database_connections',
    help: 'Connections to the database: all that are open, and those of them that are idle.',
    labelNames: ['state'],
    registers,
    collect() {
      const { total, idle } = readiness.connections();
      this.set({ state: 'open' }, total);
      this.set({ state: 'idle' }, idle);
    },
  });
  new Gauge({
    name: 'parlance_database_waiting',
    help: 'Callers that wait for a connection to the database.',
    registers,
    collect() {
      this.set(readiness.connections().waiting);
    },
  });
}

/**
 * Makes the figures of the queues.
 *
 * @returns what reads them; the other figures are worth having when that fails
 */
function watchQueues(backlog: BacklogStore, registry: Registry, { Gauge }: Client): () => Promise<void> {
  const registers = [registry];
  const gaugeOf = (name: string, help: string) =>
    new Gauge({ name: `parlance_queue_${name}`, help, labelNames: ['queue'], registers });
  const gauges = {
    pending: gaugeOf('pending', 'What has not come to its end, up to 100,000.'),
    due: gaugeOf('due', 'What could go now, up to 100,000.'),
    lag: gaugeOf('lag_seconds', 'For how long the oldest of what could go has been able to.'),
  };
  const readable = new Gauge({
    name: 'parlance_queues_readable',
    help: 'Whether the database told how the queues are.',
    registers,
  });
  return async () => {
    const queues = await backlog.read().catch(() => null);
    for (const gauge of Object.values(gauges)) gauge.reset();
    for (const [queue, standing] of Object.entries(queues ?? {})) {
      for (const name of ['pending', 'due', 'lag'] as const) gauges[name].set({ queue }, standing[name]);
    }
    readable.set(queues ? 1 : 0);
  };
}
