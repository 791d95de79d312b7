/** How keys become tasks: each shard of a batch is one, and a batch has so many keys at most. */
export class Batching {
  constructor(
    /** Shards of a table. */
    readonly shards: number,
    private readonly maximumBatch: number,
  ) {}

  /** Batches of so many keys. */
  batches(keys: number): number {
    return Math.max(1, Math.ceil(keys / this.maximumBatch));
  }

  /** Tasks of so many keys at most: each could be in a shard of its own. */
  keyed(keys: number): number {
    const whole = Math.floor(keys / this.maximumBatch);
    const rest = keys - whole * this.maximumBatch;
    return whole * Math.min(this.shards, this.maximumBatch) + Math.min(this.shards, rest);
  }
}
