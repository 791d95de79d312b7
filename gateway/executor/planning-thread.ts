import { join } from 'node:path';
import { Worker } from 'node:worker_threads';
import type { QueryPlan } from '@apollo/query-planner';
import type { Answer, Question } from './planning-worker';

/** Milliseconds that the thread has to read the supergraph. */
const STARTING = 60_000;
/** Milliseconds without work after which it ends: it holds a planner of its own. */
const IDLE = 60_000;
/** Megabytes that it may take. */
const MEMORY = 512;
/** Why an operation has no plan. */
export class NotPlanned extends Error {
  constructor(readonly reason: 'too-long' | 'too-many') {
    super(`not planned: ${reason}`);
  }
}

interface Waiting {
  readonly document: string;
  readonly resolve: (plan: QueryPlan) => void;
  readonly reject: (error: Error) => void;
}

/**
 * Plans on a thread of its own, one operation after the other: planning cannot be interrupted, and a thread can be
 * ended. It is started when it is first needed.
 */
export class PlanningThread {
  readonly #waiting: Waiting[] = [];
  #current: Waiting | undefined;
  #worker: Worker | undefined;
  #timer: NodeJS.Timeout | undefined;

  /**
   * @param supergraphSdl as it is before it is rewritten for planning
   * @param timeout milliseconds that one operation may take
   * @param queue operations that wait at most
   */
  constructor(
    private readonly supergraphSdl: string,
    private readonly timeout: number,
    private readonly queue: number,
  ) {}

  /** The plan of a valid operation. Rejects with what the planner throws, and with NotPlanned. */
  plan(document: string): Promise<QueryPlan> {
    if (this.#waiting.length >= this.queue) return Promise.reject(new NotPlanned('too-many'));
    return new Promise((resolve, reject) => {
      this.#waiting.push({ document, resolve, reject });
      this.#next();
    });
  }

  /** Ends the thread; what it plans is not planned. */
  async close(): Promise<void> {
    for (const waiting of this.#waiting.splice(0)) waiting.reject(new NotPlanned('too-many'));
    await this.#end(new NotPlanned('too-many'));
  }

  #next(): void {
    if (this.#current) return;
    this.#current = this.#waiting.shift();
    if (!this.#current) {
      if (this.#worker) this.#after(IDLE, () => void this.#end());
      return;
    }
    if (this.#worker) this.#ask();
    else this.#start();
  }

  #ask(): void {
    const { document } = this.#current!;
    this.#worker!.postMessage({ document } satisfies Question);
    this.#after(this.timeout, () => void this.#end(new NotPlanned('too-long')));
  }

  #start(): void {
    const worker = new Worker(entry(), {
      eval: true,
      workerData: this.supergraphSdl,
      execArgv: [],
      resourceLimits: { maxOldGenerationSizeMb: MEMORY },
    });
    worker.unref();
    this.#worker = worker;
    this.#after(STARTING, () => void this.#end(new NotPlanned('too-long')));
    worker.on('message', (answer: Answer) => {
      if (worker !== this.#worker) return;
      if (answer.kind === 'ready') return this.#ask();
      const { resolve, reject } = this.#current!;
      this.#current = undefined;
      if (answer.kind === 'plan') resolve(answer.plan);
      else reject(new Error(answer.message));
      this.#next();
    });
    // It has taken more memory than it may, or could not be started.
    worker.on('error', (error) => {
      if (worker === this.#worker) void this.#end(isOutOfMemory(error) ? new NotPlanned('too-long') : error);
    });
  }

  async #end(reason?: Error): Promise<void> {
    clearTimeout(this.#timer);
    const [worker, current] = [this.#worker, this.#current];
    this.#worker = undefined;
    this.#current = undefined;
    if (current && reason) current.reject(reason);
    await worker?.terminate();
    this.#next();
  }

  #after(milliseconds: number, act: () => void): void {
    clearTimeout(this.#timer);
    this.#timer = setTimeout(act, milliseconds);
    this.#timer.unref();
  }
}

const isOutOfMemory = (error: Error) => (error as NodeJS.ErrnoException).code === 'ERR_WORKER_OUT_OF_MEMORY';

/** The source of the thread: the module beside this one, as TypeScript where this one is. */
function entry(): string {
  const isSource = __filename.endsWith('.ts');
  const load = `require(${JSON.stringify(join(__dirname, `planning-worker.${isSource ? 'ts' : 'js'}`))});`;
  return isSource ? `require(${JSON.stringify(require.resolve('tsx/cjs'))}); ${load}` : load;
}
