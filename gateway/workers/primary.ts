import cluster, { type Worker } from 'node:cluster';
import type { Logger } from 'pino';
import { Counter, Gauge, Registry } from 'prom-client';
import type { Addresses } from '../http/servers';
import { type FromWorker, PLACE_VARIABLE } from './messages';
import { MetricsOfAll } from './metrics-of-all';

export interface WorkersOptions {
  readonly count: number;
  /** Variables for the workers, beside those of this process. */
  readonly environment: Readonly<Record<string, string>>;
  /** Milliseconds that a worker has for stopping. */
  readonly stopTimeout: number;
  readonly logger: Logger;
}

/** Milliseconds until a dead worker is replaced; doubled with each further one that did not live long. */
const FIRST_DELAY = 200;
const LONGEST_DELAY = 30_000;
/** Milliseconds after which a worker counts as one that works. */
const STEADY = 60_000;

/** Processes that answer on one port. One that dies is replaced. */
export class Workers {
  /** Where they listen. */
  readonly addresses: Promise<Addresses>;
  readonly #alive = new Set<Worker>();
  readonly #listening = new Set<Worker>();
  readonly #replacements = new Set<NodeJS.Timeout>();
  readonly #metrics: MetricsOfAll;
  readonly #replaced: Counter;
  #stopping: Promise<void> | undefined;
  #onListening: (addresses: Addresses) => void = () => {};
  #onFailure: (error: Error) => void = () => {};

  constructor(private readonly options: WorkersOptions) {
    const registry = new Registry();
    this.#replaced = new Counter({
      name: 'gateway_workers_replaced_total',
      help: 'Worker processes that have died and been replaced.',
      registers: [registry],
    });
    new Gauge({
      name: 'gateway_workers',
      help: 'Worker processes that answer.',
      registers: [registry],
      collect: gaugeOf(() => this.#listening.size),
    });
    this.#metrics = new MetricsOfAll(() => [...this.#listening], registry);
    this.addresses = new Promise((listening, failed) => {
      this.#onListening = (addresses) => {
        if (this.#listening.size === options.count) listening(addresses);
      };
      this.#onFailure = failed;
    });
    for (let place = 0; place < options.count; place++) this.#start(place, 0);
  }

  /** Has all of them finish what they do, and waits for their end. */
  stop(): Promise<void> {
    this.#stopping ??= this.#stop();
    return this.#stopping;
  }

  async #stop(): Promise<void> {
    this.#onFailure(new Error('The worker processes were stopped.'));
    for (const replacement of this.#replacements) clearTimeout(replacement);
    const ended = Promise.all([...this.#alive].map((worker) => ending(worker)));
    for (const worker of this.#alive) worker.process.kill('SIGTERM');
    const cut = setTimeout(() => {
      for (const worker of this.#alive) worker.process.kill('SIGKILL');
    }, this.options.stopTimeout);
    await ended;
    clearTimeout(cut);
  }

  #start(place: number, failures: number): void {
    const { logger, environment } = this.options;
    const worker = cluster.fork({ ...environment, [PLACE_VARIABLE]: String(place) });
    const started = performance.now();
    this.#alive.add(worker);
    worker.on('message', (message: FromWorker) => {
      this.#metrics.receive(worker, message);
      if (message.kind !== 'listening') return;
      this.#listening.add(worker);
      this.#onListening(message.addresses);
    });
    worker.on('error', (error) => logger.warn({ err: error }, 'a worker cannot be reached'));
    worker.once('exit', (code, signal) => {
      this.#alive.delete(worker);
      this.#listening.delete(worker);
      if (this.#stopping) return;
      // Matters as long as not all have listened once: then the start has failed.
      this.#onFailure(new Error('A worker process could not start.'));
      const again = performance.now() - started < STEADY ? failures : 0;
      const delay = Math.min(FIRST_DELAY * 2 ** again, LONGEST_DELAY);
      logger.error({ code, signal }, `worker ${place + 1} has ended; another starts in ${delay} ms`);
      this.#replacements.add(this.#later(delay, () => this.#start(place, again + 1)));
      this.#replaced.inc();
    });
  }

  #later(delay: number, start: () => void): NodeJS.Timeout {
    const timer = setTimeout(() => {
      this.#replacements.delete(timer);
      start();
    }, delay);
    return timer;
  }
}

/** prom-client calls it with the gauge as `this`. */
function gaugeOf(value: () => number) {
  return function collect(this: Gauge): void {
    this.set(value());
  };
}

function ending(worker: Worker): Promise<void> {
  return new Promise((ended) => {
    worker.once('exit', () => ended());
  });
}
