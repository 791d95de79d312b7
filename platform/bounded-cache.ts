import { there } from './there';
/** How much a cache may hold in bytes, beside its entries. */
export interface CacheWeight<Value> {
  readonly bytes: number;
  /** Bytes of a value, about: what does not fit at all is not kept. */
  readonly weigh: (value: Value, key: string) => number;
}

/** Values by key, of which only the most recently used are kept: so many, and so many bytes where they are weighed. */
export class BoundedCache<Value> {
  readonly #entries = new Map<string, Value>();
  readonly #weights = new Map<string, number>();
  #weight = 0;

  constructor(
    private readonly limit: number,
    private readonly weight?: CacheWeight<Value>,
  ) {}

  get size(): number {
    return this.#entries.size;
  }

  /** Bytes of what it holds, about; 0 where nothing is weighed. */
  get bytes(): number {
    return this.#weight;
  }

  get(key: string): Value | undefined {
    const value = this.#entries.get(key);
    if (value === undefined) return undefined;
    // A Map keeps the order of insertion: what is used goes to its end.
    this.#entries.delete(key);
    this.#entries.set(key, value);
    return value;
  }

  set(key: string, value: Value): void {
    this.delete(key);
    if (this.#entries.size >= this.limit) this.#deleteOldest();
    if (this.weight) {
      const { bytes, weigh } = this.weight;
      const weight = weigh(value, key);
      if (weight > bytes) return;
      while (this.#weight + weight > bytes) this.#deleteOldest();
      this.#weights.set(key, weight);
      this.#weight += weight;
    }
    this.#entries.set(key, value);
  }

  /** Forgets the value of a key. */
  delete(key: string): void {
    if (!this.#entries.delete(key)) return;
    this.#weight -= this.#weights.get(key) ?? 0;
    this.#weights.delete(key);
  }

  #deleteOldest(): void {
    this.delete(there(this.#entries.keys().next().value));
  }

  /** Keeps nothing any more. */
  clear(): void {
    this.#entries.clear();
    this.#weights.clear();
    this.#weight = 0;
  }

  /** The value of a key, made when there is none. */
  getOrMake(key: string, make: () => Value): Value {
    const known = this.get(key);
    if (known !== undefined) return known;
    const made = make();
    this.set(key, made);
    return made;
  }
}
