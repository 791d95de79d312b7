import type { Addresses } from '../http/servers';
import type { ToldMetric } from '../metrics/exemplars';
import type { MetricsForm } from '../metrics/form';

/** Metrics of one process as prom-client passes them on. */
export type ProcessMetrics = readonly ToldMetric[];

/** What a worker tells the primary. */
export type FromWorker =
  | { readonly kind: 'listening'; readonly addresses: Addresses }
  /** Somebody asks this worker for the metrics of all. */
  | { readonly kind: 'wants-metrics'; readonly id: number; readonly form: MetricsForm }
  | { readonly kind: 'own-metrics'; readonly id: number; readonly metrics: ProcessMetrics };

/** What the primary tells a worker. */
export type FromPrimary =
  | { readonly kind: 'send-metrics'; readonly id: number }
  | { readonly kind: 'all-metrics'; readonly id: number; readonly text: string };

/** Tells a worker its place among the workers, from 0; a replacement takes the place of the one that has died. */
export const PLACE_VARIABLE = 'GATEWAY_WORKER_PLACE';
