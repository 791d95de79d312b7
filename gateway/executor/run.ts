import type { GatewayContext } from '../context';
import type { Arrivals } from './defer/arrivals';
import type { ErrorReport } from './error-report';
import type { ResultObject } from './result-tree';

/** One execution of a plan. */
export interface Run {
  /** What the fetches have brought so far. */
  readonly data: ResultObject;
  /** The variables as the client gave them: subgraphs coerce their own. */
  readonly given: Readonly<Record<string, unknown>>;
  readonly context: GatewayContext;
  readonly report: ErrorReport;
  /** Told when a fetch has ended that something deferred waits for. */
  readonly arrivals: Arrivals | undefined;
}

/** A part of a plan that can be run any number of times. */
export type Step = (run: Run) => Promise<void>;

/** Thrown for a plan that this executor cannot run; Apollo's may. */
export class Unsupported extends Error {
  /** @param reason a short label, for a metric */
  constructor(readonly reason: string) {
    super(`the executor does not support this plan: ${reason}`);
  }
}
