import cluster from 'node:cluster';
import type { Registry } from 'prom-client';
import type { Addresses } from '../http/servers';
import type { MetricsText } from '../metrics/metrics-text';
import { type FromPrimary, type FromWorker, PLACE_VARIABLE } from './messages';

/** This process as one of several that answer on the same port. */
export interface Worker {
  /** Does what only one of the processes is to do. */
  readonly leads: boolean;
  /** Makes the function that gives the metrics of all processes together, as text. */
  metricsOfAll(own: Registry): MetricsText;
  /** Tells the primary that this one answers. */
  listening(addresses: Addresses): void;
}

/** This process as a worker; undefined when it is alone. */
export function thisWorker(): Worker | undefined {
  if (!cluster.isWorker) return undefined;
  return {
    leads: process.env[PLACE_VARIABLE] === '0',
    metricsOfAll,
    listening: (addresses) => tell({ kind: 'listening', addresses }),
  };
}

const tell = (message: FromWorker) => void process.send?.(message);

function metricsOfAll(own: Registry): MetricsText {
  const waiting = new Map<number, (text: string) => void>();
  let asked = 0;
  process.on('message', (message: FromPrimary) => {
    if (message.kind === 'send-metrics')
      void own
        .getMetricsAsJSON()
        .then((metrics) => tell({ kind: 'own-metrics', id: message.id, metrics: metrics as never }));
    if (message.kind === 'all-metrics') {
      waiting.get(message.id)?.(message.text);
      waiting.delete(message.id);
    }
  });
  return (form) =>
    new Promise((given) => {
      asked += 1;
      waiting.set(asked, given);
      tell({ kind: 'wants-metrics', id: asked, form });
    });
}
