import type { SelectedColumn } from './select-list';
import type { AnyStatement } from './statement';

/** A statement's columns and how it is made with fewer of them. */
export interface Narrowable {
  readonly columns: readonly SelectedColumn[];
  make(columns: readonly SelectedColumn[]): AnyStatement;
}

interface Made {
  readonly properties: ReadonlySet<string>;
  readonly statement: AnyStatement;
}

/** Narrowed statements that one database keeps, of each statement and of all: servers never forget a prepared one. */
export class NarrowedStatements {
  readonly #made = new Map<Narrowing, Map<string, Made>>();
  #size = 0;

  constructor(
    private readonly maximum = 2_000,
    private readonly maximumOfEach = 32,
  ) {}

  /** How many there are. */
  get size(): number {
    return this.#size;
  }

  /** Those of a statement, by their properties. */
  of(narrowing: Narrowing): ReadonlyMap<string, Made> {
    return this.#made.get(narrowing) ?? NONE;
  }

  /** Keeps another one where there is room; returns undefined where there is none. */
  keep(narrowing: Narrowing, key: string, make: () => AnyStatement): AnyStatement | undefined {
    const made = this.#made.get(narrowing) ?? new Map<string, Made>();
    if (made.size >= this.maximumOfEach || this.#size >= this.maximum) return undefined;
    const statement = make();
    made.set(key, { properties: new Set(key.split(' ')), statement });
    this.#made.set(narrowing, made);
    this.#size += 1;
    return statement;
  }
}

const NONE: ReadonlyMap<string, Made> = new Map();

/** The statements that read some of a statement's columns only. */
export class Narrowing {
  #narrowable: Narrowable | undefined | 'unknown' = 'unknown';
  #properties: readonly string[] | undefined;

  /** @param find called when it is first needed; returns undefined where the columns cannot be chosen from */
  constructor(private readonly find: () => Narrowable | undefined) {}

  /** Properties of the rows; undefined where the columns cannot be chosen from. */
  get properties(): readonly string[] | undefined {
    this.#properties ??= this.#get()?.columns.map(({ property }) => property);
    return this.#properties;
  }

  /**
   * The statement that reads these properties, or one that reads more where too many are kept already; undefined when
   * that is the whole one.
   */
  to(properties: ReadonlySet<string>, kept: NarrowedStatements): AnyStatement | undefined {
    const narrowable = this.#get();
    if (!narrowable) return undefined;
    const wanted = narrowable.columns.filter(({ property }) => properties.has(property));
    if (wanted.length === narrowable.columns.length) return undefined;
    // A list cannot be empty.
    const columns = wanted.length > 0 ? wanted : narrowable.columns.slice(0, 1);
    const key = columns.map(({ property }) => property).join(' ');
    const made = kept.of(this);
    return (
      made.get(key)?.statement ??
      kept.keep(this, key, () => narrowable.make(columns)) ??
      narrowestOf(made.values(), columns)
    );
  }

  #get(): Narrowable | undefined {
    if (this.#narrowable === 'unknown') this.#narrowable = this.find();
    return this.#narrowable;
  }
}

/** The narrowest of those that are kept which reads all of these columns. */
function narrowestOf(made: Iterable<Made>, columns: readonly SelectedColumn[]): AnyStatement | undefined {
  const covering = [...made].filter(({ properties }) =>
    columns.every(({ property }) => properties.has(property)),
  );
  return covering.sort((one, other) => one.properties.size - other.properties.size)[0]?.statement;
}
