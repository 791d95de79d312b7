import DataLoader from 'dataloader';

/** Fetches what belongs to each of these keys, in their order: a value, or the Error why there is none. */
export type FetchBatch<V> = (keys: string[]) => Promise<(V | Error)[]>;

const SETTLED = Promise.resolve();

/**
 * A DataLoader of which a key that is asked for again while its batch is collected has one promise. DataLoader makes a
 * new one for each time and has it follow the first; lists whose items name the same few things ask very often.
 */
export class BatchLoader<V> {
  readonly #loader: DataLoader<string, V>;
  readonly #collecting = new Map<string, Promise<V>>();

  constructor(fetch: FetchBatch<V>, maxBatchSize: number) {
    this.#loader = new DataLoader<string, V>((keys) => fetch([...keys]), {
      maxBatchSize,
      // When DataLoader itself does: behind all promises that are settled by now.
      batchScheduleFn: (dispatch) => {
        SETTLED.then(() =>
          process.nextTick(() => {
            this.#collecting.clear();
            dispatch();
          }),
        );
      },
    });
  }

  /** The value of a key, fetched with all others that are asked for in the same tick, and once only. */
  load(key: string): Promise<V> {
    const collected = this.#collecting.get(key);
    if (collected) return collected;
    const loading = this.#loader.load(key);
    this.#collecting.set(key, loading);
    return loading;
  }
}
