import type { SelectedColumn } from './select-list';
import type { AnyStatement } from './statement';

/** Narrowed statements that are kept of each, and of all: servers never forget a prepared statement by themselves. */
const KEPT = 32;
const KEPT_OF_ALL = 2_000;

let keptOfAll = 0;

/** A statement's columns and how it is made with fewer of them. */
export interface Narrowable {
  readonly columns: readonly SelectedColumn[];
  make(columns: readonly SelectedColumn[]): AnyStatement;
}

interface Made {
  readonly properties: ReadonlySet<string>;
  readonly statement: AnyStatement;
}

/** The statements that read some of a statement's columns only. */
export class Narrowing {
  readonly #made = new Map<string, Made>();
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
   * The statement that reads these properties, or one that reads more where it is kept already or too many are;
   * undefined when that is the whole one.
   */
  to(properties: ReadonlySet<string>): AnyStatement | undefined {
    const narrowable = this.#get();
    if (!narrowable) return undefined;
    const wanted = narrowable.columns.filter(({ property }) => properties.has(property));
    if (wanted.length === narrowable.columns.length) return undefined;
    // A list cannot be empty.
    const columns = wanted.length > 0 ? wanted : narrowable.columns.slice(0, 1);
    const key = columns.map(({ property }) => property).join(' ');
    const known = this.#made.get(key);
    if (known) return known.statement;
    if (this.#made.size >= KEPT || keptOfAll >= KEPT_OF_ALL) return this.#covering(columns);
    keptOfAll += 1;
    const statement = narrowable.make(columns);
    this.#made.set(key, { properties: new Set(key.split(' ')), statement });
    return statement;
  }

  /** The narrowest of those that are kept which reads all of these columns. */
  #covering(columns: readonly SelectedColumn[]): AnyStatement | undefined {
    const covering = [...this.#made.values()].filter(({ properties }) =>
      columns.every(({ property }) => properties.has(property)),
    );
    return covering.sort((one, other) => one.properties.size - other.properties.size)[0]?.statement;
  }

  #get(): Narrowable | undefined {
    if (this.#narrowable === 'unknown') this.#narrowable = this.find();
    return this.#narrowable;
  }
}
