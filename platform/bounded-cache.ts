import { LRUCache } from 'lru-cache';

/** How much a cache may hold in bytes, beside its entries. */
export interface CacheWeight<Value> {
  readonly bytes: number;
  /** Bytes of a value, about: what does not fit at all is not kept. */
  readonly weigh: (value: Value, key: string) => number;
}

/** Values by key, of which only the most recently used are kept: so many, and so many bytes where they are weighed. */
export class BoundedCache<Value extends {}> {
  readonly #entries: LRUCache<string, Value>;

  /** @param limit entries at most */
  constructor(limit: number, weight?: CacheWeight<Value>) {
    this.#entries = new LRUCache({
      max: limit,
      ...(weight && {
        // It counts in whole bytes, of which everything has at least one.
        maxSize: Math.max(1, Math.floor(weight.bytes)),
        sizeCalculation: (value: Value, key: string) => Math.max(1, Math.ceil(weight.weigh(value, key))),
      }),
    });
  }

  get size(): number {
    return this.#entries.size;
  }

  /** Bytes of what it holds, about; 0 where nothing is weighed. */
  get bytes(): number {
    return this.#entries.calculatedSize;
  }

  get(key: string): Value | undefined {
    return this.#entries.get(key);
  }

  set(key: string, value: Value): void {
    this.#entries.set(key, value);
  }

  /** Forgets the value of a key. */
  delete(key: string): void {
    this.#entries.delete(key);
  }

  /** Keeps nothing any more. */
  clear(): void {
    this.#entries.clear();
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
