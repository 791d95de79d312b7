import type { NarrowedStatements } from '../declare/narrowing';
import type { Statement } from '../declare/statement';
import { type RowType, rowType, watchedRowType } from '../rows/row-type';

/** What is read of the rows of one statement. */
interface Reads {
  readonly properties: Set<string>;
  /** Whether it is known: rows were read by an execution that is over. */
  known: boolean;
  /** The statement that is run in its place; undefined when that has to be found anew. */
  narrowed: Statement | undefined;
}

/**
 * The columns that one operation reads of each statement. The first execution reads whole rows, which tell of each
 * property that is read; those that follow read these columns only. A property that is missed after all (another
 * `@include`, other data) is told of too: then the execution does not count and is done again with it.
 */
export class ReadColumns {
  readonly #reads = new Map<Statement, Reads>();
  #misses = 0;

  /** Begins an execution of the operation; `kept` are the narrowed statements of its database. */
  begin(kept: NarrowedStatements): ExecutionColumns {
    const missesBefore = this.#misses;
    const watched = new Set<Reads>();
    return {
      narrow: (statement) => {
        const { properties } = statement.narrowing ?? {};
        return properties
          ? (this.#narrow(statement, properties, { watched, kept }) as typeof statement)
          : statement;
      },
      end: () => {
        for (const reads of watched) if (reads.properties.size > 0) reads.known = true;
        return this.#misses === missesBefore;
      },
    };
  }

  #narrow(
    statement: Statement,
    all: readonly string[],
    { watched, kept }: { readonly watched: Set<Reads>; readonly kept: NarrowedStatements },
  ): Statement {
    let reads = this.#reads.get(statement);
    if (!reads) {
      reads = { properties: new Set(), known: false, narrowed: undefined };
      this.#reads.set(statement, reads);
    }
    if (reads.known) {
      reads.narrowed ??= this.#narrowed(statement, all, reads, kept);
      return reads.narrowed;
    }
    watched.add(reads);
    const { properties } = reads;
    return withRowType(
      statement,
      watchedRowType((property) => properties.add(property)),
    );
  }

  #narrowed(statement: Statement, all: readonly string[], reads: Reads, kept: NarrowedStatements): Statement {
    const narrowed = statement.narrowing!.to(reads.properties, kept);
    if (!narrowed) return statement;
    const onMiss = (property: string) => {
      this.#misses++;
      reads.properties.add(property);
      reads.narrowed = undefined;
    };
    return withRowType(narrowed, rowType({ properties: all, onMiss }));
  }
}

/** One execution of an operation. */
export interface ExecutionColumns {
  /** The statement to run in the place of one whose rows the execution is going to read. */
  narrow<R>(statement: Statement<never, R>): Statement<never, R>;
  /** Ends it: what was read is known. Returns whether nothing was missed. */
  end(): boolean;
}

function withRowType(statement: Statement, rowType: RowType): Statement {
  const { single } = statement;
  return { ...statement, rowType, ...(single && { single: { ...single, rowType } }) };
}
