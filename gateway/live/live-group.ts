import type { Logger } from 'pino';
import { there } from '../../platform/there';
import type { LoggedEvent } from '../../subgraphs/runtime/events/event-log';
import type { Identity } from '../auth/authenticate';
import { AuthError } from '../auth/errors';
import type { Change, LiveOperation, ReadResult } from './live-operation';
import type { Watcher } from './watcher';

/** Reads what a subscription is about for somebody. */
export type Read = (
  operation: LiveOperation,
  thing: Readonly<Record<string, string>>,
  identity: Identity,
  forwarded: Readonly<Record<string, string>>,
) => Promise<ReadResult>;

export interface LiveGroupOptions {
  readonly operation: LiveOperation;
  readonly read: Read;
  /** Milliseconds in which changes of one thing become one read. */
  readonly window: number;
  readonly changesMaximum: number;
  readonly logger: Logger;
  /** Told when a message was given to watchers: how many, and when its oldest change occurred. */
  readonly onTold: (watchers: number, since: string | undefined) => void;
}

/** What is to be read, and why. */
interface Touched {
  readonly thing: Readonly<Record<string, string>>;
  readonly changes: Change[];
  /** Who has been told all of it, while others could not be. */
  readonly told: Set<Watcher>;
}

/** Milliseconds before what could not be read is read again; doubled up to the last. */
const FIRST_PAUSE = 250;
const LONGEST_PAUSE = 10_000;
/** Failures after which watchers are told that something could not be read. */
const QUIET_FAILURES = 3;

/** Codes of what may be there the next time. */
const PASSING: ReadonlySet<unknown> = new Set([
  'DATABASE_UNAVAILABLE',
  'DATABASE_NOT_READY',
  'SHARD_UNAVAILABLE',
  'SERVICE_UNAVAILABLE',
  'OVERLOADED',
  'TIMEOUT',
  'INTERNAL_SERVER_ERROR',
]);

/** Whether a read says how things are: not where a service was away, or nobody could be asked who the viewer is. */
export function isKnown({ errors }: ReadResult, { mayNotAct }: Identity): boolean {
  return (
    mayNotAct !== 'VIEWER_UNVERIFIED' && !errors?.some(({ extensions }) => PASSING.has(extensions?.code))
  );
}

/** Watchers of equal subscriptions: what has changed is read once for all of them who are one viewer. */
export class LiveGroup {
  readonly watchers = new Set<Watcher>();
  #touched = new Map<string, Touched>();
  #timer: NodeJS.Timeout | undefined;
  #isRunning = false;
  #failures = 0;

  constructor(private readonly options: LiveGroupOptions) {}

  get operation(): LiveOperation {
    return this.options.operation;
  }

  /** Something has happened to a thing; or, without an event, may have. */
  touch(thing: Readonly<Record<string, string>>, event?: LoggedEvent): void {
    const key = JSON.stringify(thing);
    const known = this.#touched.get(key) ?? { thing, changes: [], told: new Set() };
    this.#touched.set(key, known);
    if (event) {
      const { id, type, occurredAt, position } = event;
      known.changes.push({ id, type, occurredAt, position });
      if (known.changes.length > this.options.changesMaximum) known.changes.shift();
    }
    this.#schedule(this.options.window);
  }

  /** Nobody watches any more. */
  stop(): void {
    clearTimeout(this.#timer);
    this.#timer = undefined;
    this.#touched.clear();
  }

  #schedule(milliseconds: number): void {
    if (this.#timer || this.#isRunning) return;
    this.#timer = setTimeout(() => {
      this.#timer = undefined;
      void this.#run();
    }, milliseconds);
  }

  /** Reads everything that was touched, and tells it in the order in which it was; what fails is kept, with all behind it. */
  async #run(): Promise<void> {
    this.#isRunning = true;
    const touched = [...this.#touched.values()];
    this.#touched = new Map();
    let failed: readonly Touched[] = [];
    try {
      if (this.watchers.size > 0) failed = await this.#tell(touched);
    } catch (error) {
      this.options.logger.error({ err: error }, 'what is watched could not be read; it is read again');
      failed = touched;
    }
    this.#isRunning = false;
    this.#failures = failed.length > 0 ? this.#failures + 1 : 0;
    this.#keep(failed);
    if (this.#touched.size === 0 || this.watchers.size === 0) return;
    const pause = Math.min(FIRST_PAUSE * 2 ** (this.#failures - 1), LONGEST_PAUSE);
    this.#schedule(failed.length > 0 ? pause : this.options.window);
  }

  /** Returns what is to be read again: all from the first on that could not be. */
  async #tell(touched: readonly Touched[]): Promise<readonly Touched[]> {
    const results = await Promise.all(touched.map((one) => this.#readFor(one)));
    const isPatient = this.#failures < QUIET_FAILURES;
    // A stream goes on behind what its watchers have been told the error of; how things stand is read until it is known.
    const goesOn = !isPatient && !this.operation.state;
    const first = goesOn ? -1 : results.findIndex(({ isComplete }) => !isComplete);
    const told = first === -1 ? results : results.slice(0, first + 1);
    for (const [index, { messages }] of told.entries())
      for (const { watchers, result, isWhole } of messages) {
        if (!isWhole && isPatient) continue;
        const { changes, told: toldOf } = there(touched[index]);
        for (const watcher of watchers) {
          watcher.push({ result, changes });
          if (isWhole) toldOf.add(watcher);
        }
        this.options.onTold(watchers.length, changes[0]?.occurredAt);
      }
    return first === -1 ? [] : touched.slice(first);
  }

  /** Has these read again; what was touched meanwhile comes behind them. */
  #keep(failed: readonly Touched[]): void {
    const since = this.#touched;
    this.#touched = new Map(failed.map((one) => [JSON.stringify(one.thing), one]));
    for (const [key, { thing, changes }] of since) {
      const known = this.#touched.get(key);
      if (known) {
        known.changes.push(...changes);
        known.changes.splice(0, known.changes.length - this.options.changesMaximum);
        known.told.clear();
      } else this.#touched.set(key, { thing, changes, told: new Set() });
    }
  }

  /** Reads one thing, once for each viewer who watches. */
  async #readFor({ thing, told }: Touched): Promise<{
    readonly messages: readonly { watchers: Watcher[]; result: ReadResult; isWhole: boolean }[];
    readonly isComplete: boolean;
  }> {
    const { operation, read } = this.options;
    const { viewers, isComplete: areKnown } = await this.#viewers(
      [...this.watchers].filter((one) => !told.has(one)),
    );
    let isComplete = areKnown;
    const messages = await Promise.all(
      viewers.map(async ({ identity, forwarded, watchers }) => {
        const result = await read(operation, thing, identity, forwarded);
        const isWhole = isKnown(result, identity);
        if (!isWhole) isComplete = false;
        // Of what one does not see one is told nothing, not even that it has changed.
        return operation.isSeen(result) === false ? [] : [{ watchers, result, isWhole }];
      }),
    );
    return { messages: messages.flat(), isComplete };
  }

  /** Who these are now, with the rights that they have now; whoever has none is closed by their connection. */
  async #viewers(all: readonly Watcher[]) {
    const viewers = new Map<string, Viewing>();
    let isComplete = true;
    await Promise.all(
      all.map(async (watcher) => {
        const { connection } = watcher;
        const identity = await connection.identity().catch((error: unknown) => {
          // Nobody can say now who that is; whoever is refused has been closed by their connection.
          if (!connection.isClosed) isComplete = false;
          if (!(error instanceof AuthError)) throw error;
        });
        if (!identity) return;
        const { forwarded } = connection;
        const key = JSON.stringify([identity.viewer, forwarded]);
        const known = viewers.get(key) ?? { identity, forwarded, watchers: [] };
        viewers.set(key, known);
        known.watchers.push(watcher);
      }),
    );
    return { viewers: [...viewers.values()], isComplete };
  }
}

/** A viewer, and their watchers. */
interface Viewing {
  readonly identity: Identity;
  readonly forwarded: Readonly<Record<string, string>>;
  readonly watchers: Watcher[];
}
