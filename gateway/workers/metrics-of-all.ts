import type { Worker } from 'node:cluster';
import { AggregatorRegistry, type Registry } from 'prom-client';
import { keepExemplars, type ToldMetric } from '../metrics/exemplars';
import type { MetricsForm } from '../metrics/form';
import { openMetrics } from '../metrics/open-metrics';
import type { FromPrimary, FromWorker, ProcessMetrics } from './messages';

/** How long a worker may take to give its metrics: one that is busy or dying must not cost those of the others. */
const PATIENCE = 2_000;

/** Collects the metrics of all workers for whichever of them is asked. */
export class MetricsOfAll {
  readonly #waiting = new Map<number, (metrics: ProcessMetrics) => void>();
  #asked = 0;

  /**
   * @param workers those that can be asked
   * @param own metrics of the primary
   */
  constructor(
    private readonly workers: () => readonly Worker[],
    private readonly own: Registry,
  ) {}

  /** Takes a worker's message, if it is about metrics. */
  receive(from: Worker, message: FromWorker): void {
    if (message.kind === 'own-metrics') this.#waiting.get(message.id)?.(message.metrics);
    if (message.kind === 'wants-metrics')
      void this.#text(message.form).then((text) => tell(from, { kind: 'all-metrics', id: message.id, text }));
  }

  async #text(form: MetricsForm): Promise<string> {
    const answers = await Promise.all(this.workers().map((worker) => this.#ask(worker)));
    const all = AggregatorRegistry.aggregate(answers.filter((metrics) => metrics.length > 0) as never);
    if (form === 'prometheus') return `${await all.metrics()}\n${await this.own.metrics()}`;
    const sums: readonly ToldMetric[] = await all.getMetricsAsJSON();
    keepExemplars(sums, answers);
    return openMetrics([...sums, ...(await this.own.getMetricsAsJSON())]);
  }

  #ask(worker: Worker): Promise<ProcessMetrics> {
    this.#asked += 1;
    const id = this.#asked;
    return new Promise((given) => {
      const settle = (metrics: ProcessMetrics) => {
        clearTimeout(timer);
        worker.off('exit', nothing);
        this.#waiting.delete(id);
        given(metrics);
      };
      const nothing = () => settle([]);
      const timer = setTimeout(nothing, PATIENCE);
      worker.once('exit', nothing);
      this.#waiting.set(id, settle);
      tell(worker, { kind: 'send-metrics', id });
    });
  }
}

function tell(worker: Worker, message: FromPrimary): void {
  // Between its death and our notice there is nobody who hears it.
  if (worker.isConnected()) worker.send(message, () => {});
}
