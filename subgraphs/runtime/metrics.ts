import { Counter, Gauge, Histogram, type Registry } from 'prom-client';
import type { StatementCount } from '../../citus/send/statement-counts';
import { there } from '../../platform/there';
import type { SubgraphService } from './service';

/** Adds what is known of services to a registry; it is read when somebody asks. */
export function registerServices(registry: Registry, services: Iterable<SubgraphService>): void {
  const all = [...services];
  registerConnections(registry, all);
  registerRelays(registry, all);
  registerWebhooks(registry, all);
  registerColumns(registry, all);
  registerStatements(registry, all);
  registerDurations(registry, all);
  registerAccessTrails(registry, all);
  new Gauge({
    name: 'gateway_open_circuits',
    help: 'Nodes that did not answer and are left alone for a moment, by what is not sent to them.',
    labelNames: ['service', 'kind'],
    registers: [registry],
    collect() {
      for (const { subgraph, database } of all)
        for (const [kind, count] of Object.entries(database.openCircuits()))
          this.set({ service: subgraph.name, kind }, count);
    },
  });
}

function registerConnections(registry: Registry, services: readonly SubgraphService[]): void {
  const usages = services.map((service) => ({
    service: service.subgraph.name,
    read: () => ({ ...service.database.usage(), writes: service.writer.usage() }),
  }));
  const define = (name: string, help: string, value: 'size' | 'open' | 'idle' | 'waiting') =>
    new Gauge({
      name,
      help,
      labelNames: ['service', 'pool'],
      registers: [registry],
      collect() {
        for (const { service, read } of usages)
          for (const [pool, usage] of Object.entries(read())) this.set({ service, pool }, usage[value]);
      },
    });
  define('gateway_pool_size', 'Connections to a database at most.', 'size');
  define('gateway_pool_connections', 'Connections to a database that are open.', 'open');
  define('gateway_pool_idle', 'Connections to a database that nothing runs on.', 'idle');
  define('gateway_pool_waiting', 'Statements that wait for a connection.', 'waiting');
}

function registerRelays(registry: Registry, services: readonly SubgraphService[]): void {
  const labelNames = ['service'];
  const registers = [registry];
  for (const [name, help, value] of [
    [
      'gateway_relay_waiting_events',
      'Events that are not delivered yet; told by the process that delivers.',
      'events',
    ],
    ['gateway_relay_lag_seconds', 'Age of the oldest event that is not delivered yet.', 'age'],
  ] as const)
    new Gauge({
      name,
      help,
      labelNames,
      registers,
      collect() {
        this.reset();
        for (const { subgraph, relay } of services)
          if (relay?.backlog) this.set({ service: subgraph.name }, relay.backlog[value]);
      },
    });
  for (const [name, help, value] of [
    ['gateway_relay_delivered_total', 'Events delivered.', 'delivered'],
    ['gateway_relay_failures_total', 'Deliveries of events that have failed.', 'failed'],
  ] as const)
    new Counter({
      name,
      help,
      labelNames,
      registers,
      collect() {
        this.reset();
        for (const { subgraph, relay } of services)
          if (relay) this.inc({ service: subgraph.name }, relay.counts[value]);
      },
    });
}

function registerWebhooks(registry: Registry, services: readonly SubgraphService[]): void {
  const options = { labelNames: ['service', 'endpoint'], registers: [registry] };
  const webhooks = () =>
    services.flatMap(({ subgraph, webhooks: told }) =>
      (told?.all ?? []).map((webhook) => ({
        labels: { service: subgraph.name, endpoint: webhook.endpoint },
        webhook,
      })),
    );
  for (const [name, help, value] of [
    ['gateway_webhook_sent_total', 'Events that webhooks have taken.', 'sent'],
    ['gateway_webhook_failures_total', 'Events that webhooks have not taken, each time.', 'failed'],
  ] as const)
    new Counter({
      ...options,
      name,
      help,
      collect() {
        this.reset();
        for (const { labels, webhook } of webhooks()) this.inc(labels, webhook.counts[value]);
      },
    });
  new Gauge({
    ...options,
    name: 'gateway_webhook_parked',
    help: 'Whether a webhook is parked: 1 it is; told by the process that sends.',
    collect() {
      this.reset();
      for (const { labels, webhook } of webhooks())
        if (webhook.isParked !== undefined) this.set(labels, webhook.isParked ? 1 : 0);
    },
  });
}

function registerColumns(registry: Registry, services: readonly SubgraphService[]): void {
  const options = { labelNames: ['service'], registers: [registry] };
  new Gauge({
    ...options,
    name: 'gateway_narrowed_statements',
    help: 'Statements with fewer columns that are kept prepared.',
    collect() {
      for (const { subgraph, database } of services)
        this.set({ service: subgraph.name }, database.narrowed.size);
    },
  });
  new Counter({
    ...options,
    name: 'gateway_reexecutions_total',
    help: 'Executions that were done again because a column was missed.',
    collect() {
      this.reset();
      for (const { subgraph, reexecutions } of services) this.inc({ service: subgraph.name }, reexecutions);
    },
  });
}

function registerStatements(registry: Registry, services: readonly SubgraphService[]): void {
  const define = (
    name: string,
    help: string,
    labels: readonly string[],
    values: (count: Readonly<StatementCount>) => readonly (readonly [value: number, ...labels: string[]])[],
  ) =>
    new Counter({
      name,
      help,
      labelNames: ['service', 'statement', 'route', ...labels],
      registers: [registry],
      collect() {
        this.reset();
        for (const { subgraph, database } of services)
          for (const count of database.counts.all)
            for (const [value, ...more] of values(count))
              this.labels(subgraph.name, count.family, count.route, ...more).inc(value);
      },
    });
  define(
    'gateway_statements_total',
    'Statements by what is declared, lists and reports as one each, and by outcome.',
    ['outcome'],
    ({ done, failed }) => [
      [done, 'success'],
      [failed, 'error'],
    ],
  );
  define(
    'gateway_statement_seconds_total',
    'Time that they took, with the wait for a connection.',
    [],
    ({ seconds }) => [[seconds]],
  );
  define('gateway_statement_rows_total', 'Rows that they returned.', [], ({ rows }) => [[rows]]);
  define(
    'gateway_statement_commands_total',
    'SQL commands that were sent for them: routers, or blocks of the shards of a node.',
    [],
    ({ commands }) => [[commands]],
  );
}

function registerDurations(registry: Registry, services: readonly SubgraphService[]): void {
  const durations = new Histogram({
    name: 'gateway_statement_duration_seconds',
    help: 'Time of statements by their route, with the wait for a connection.',
    labelNames: ['service', 'route'],
    buckets: [0.001, 0.0025, 0.005, 0.01, 0.025, 0.05, 0.1, 0.25, 0.5, 1, 2.5, 5],
    registers: [registry],
  });
  for (const { subgraph, database } of services) {
    // A line for each route is looked up once.
    const byRoute = new Map<string, Histogram.Internal<'service' | 'route'>>();
    database.counts.tell((route, seconds) => {
      let line = byRoute.get(route);
      if (!line) {
        line = durations.labels(subgraph.name, route);
        byRoute.set(route, line);
      }
      line.observe(seconds);
    });
  }
}

function registerAccessTrails(registry: Registry, services: readonly SubgraphService[]): void {
  const options = { labelNames: ['service'], registers: [registry] };
  const kept = services.filter(({ accessTrail }) => accessTrail);
  for (const [name, help, value] of [
    ['gateway_access_trail_written_total', 'Entries written to the trail of access.', 'written'],
    ['gateway_access_trail_lost_total', 'Entries of the trail of access that were not written.', 'lost'],
  ] as const)
    new Counter({
      ...options,
      name,
      help,
      collect() {
        this.reset();
        for (const { subgraph, accessTrail } of kept)
          this.inc({ service: subgraph.name }, there(accessTrail).counts[value]);
      },
    });
  new Gauge({
    ...options,
    name: 'gateway_access_trail_waiting',
    help: 'Entries of the trail of access that wait to be written.',
    collect() {
      for (const { subgraph, accessTrail } of kept)
        this.set({ service: subgraph.name }, there(accessTrail).waiting);
    },
  });
}
