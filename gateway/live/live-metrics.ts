import { Counter, Gauge, Histogram, type Registry } from 'prom-client';

/** What is counted of watchers now, by whoever knows it. */
export interface LiveState {
  connections(protocol: 'ws' | 'sse'): number;
  readonly subscriptions: number;
  readonly groups: number;
  readonly streams: number;
}

export type LiveMetrics = ReturnType<typeof liveMetrics>;

/** The metrics of what is watched. */
export function liveMetrics(registry: Registry, state: () => LiveState) {
  const registers = [registry];
  new Gauge({
    name: 'gateway_live_connections',
    help: 'Connections of watchers.',
    labelNames: ['protocol'],
    registers,
    collect() {
      for (const protocol of ['ws', 'sse'] as const) this.set({ protocol }, state().connections(protocol));
    },
  });
  for (const [name, help, value] of [
    ['gateway_live_subscriptions', 'Subscriptions.', 'subscriptions'],
    ['gateway_live_groups', 'Different subscriptions: equal ones are read for together.', 'groups'],
    ['gateway_live_streams', 'Services whose events are followed.', 'streams'],
  ] as const)
    new Gauge({
      name,
      help,
      registers,
      collect() {
        this.set(state()[value]);
      },
    });
  const counter = (name: string, help: string, labelNames: string[] = []) =>
    new Counter({ name, help, labelNames, registers });
  return {
    events: counter('gateway_live_events_total', 'Events that were followed.', ['service']),
    reads: counter('gateway_live_reads_total', 'Reads for watchers, and how they ended.', ['outcome']),
    messages: counter('gateway_live_messages_total', 'Messages that were given to watchers.'),
    closed: counter(
      'gateway_live_closed_total',
      'Connections of watchers that were closed from here, by reason.',
      ['reason'],
    ),
    refused: counter(
      'gateway_live_refused_total',
      'Connections and subscriptions that were refused, by code.',
      ['code'],
    ),
    delay: new Histogram({
      name: 'gateway_live_delay_seconds',
      help: 'Time from when something was written to when its watchers were given it.',
      buckets: [0.025, 0.05, 0.1, 0.25, 0.5, 1, 2.5, 5, 10, 60],
      registers,
    }),
  };
}
