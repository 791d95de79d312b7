import type { Route, Statement } from '../declare/statement';

/** What came of the statements of one family since the start. */
export interface StatementCount {
  /** The page or report, or the statement itself. */
  readonly family: string;
  readonly route: Route['kind'];
  /** Statements that ran to their end, and those that failed. */
  done: number;
  failed: number;
  /** From being asked for to the last row, the wait for a connection included. */
  seconds: number;
  rows: number;
  /** SQL commands that were sent for those that did not fail. */
  commands: number;
}

/** Told how long a statement took, in seconds, from being asked for to the last row or its failure. */
export type OnStatement = (route: Route['kind'], seconds: number) => void;

/** Counts statements by their family: as many as are declared, however many variants of them there are. */
export class StatementCounts {
  readonly #byFamily = new Map<string, StatementCount>();
  #onStatement: OnStatement | undefined;

  /** Has one listener told of each statement from now on. */
  tell(onStatement: OnStatement): void {
    this.#onStatement = onStatement;
  }

  /** Everything that was counted so far. */
  get all(): Iterable<Readonly<StatementCount>> {
    return this.#byFamily.values();
  }

  /** @param started by the clock of `performance` */
  done(statement: Statement, started: number, rows: number, commands: number): void {
    const count = this.#of(statement);
    count.done++;
    count.rows += rows;
    count.commands += commands;
    this.#took(count, started);
  }

  /** @param started by the clock of `performance` */
  failed(statement: Statement, started: number): void {
    const count = this.#of(statement);
    count.failed++;
    this.#took(count, started);
  }

  #took(count: StatementCount, started: number): void {
    const seconds = (performance.now() - started) / 1_000;
    count.seconds += seconds;
    this.#onStatement?.(count.route, seconds);
  }

  #of({ family, route }: Statement): StatementCount {
    let count = this.#byFamily.get(family);
    if (!count) {
      count = { family, route: route.kind, done: 0, failed: 0, seconds: 0, rows: 0, commands: 0 };
      this.#byFamily.set(family, count);
    }
    return count;
  }
}
