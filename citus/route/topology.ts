import type { Statement } from '../declare/statement';
import { type Distribution, placementOf } from '../distribution';
import type { Connections } from '../send/connections';
import {
  REFERENCE_SHARDS_SQL,
  type ReferenceShardRow,
  SHARD_MAP_SQL,
  type ShardMap,
  type ShardMapRow,
  type ShardRanges,
  shardMapFrom,
} from './shard-map';

/** The shard map, and in it the shards that a statement reads; none where it reads no distributed table. */
export interface Located {
  readonly map: ShardMap;
  readonly ranges: ShardRanges | undefined;
}

/** Milliseconds between two readings of the map at least, however often it is found to be out of date. */
const MINIMUM_AGE = 1_000;

/** What is known of the server behind a URL: whether it is Citus, and then where its shards are. */
export class Topology {
  #map: Promise<ShardMap | undefined> | undefined;
  /** What was read last: the same object for as long as it says the same. */
  #latest: { readonly text: string; readonly map: ShardMap } | undefined;
  #renewal: Promise<ShardMap | undefined> | undefined;
  #readAt = 0;
  #dueAt = 0;
  readonly #located = new WeakMap<Statement, Located>();

  constructor(
    private readonly connections: Pick<Connections, 'query'>,
    private readonly distribution: Distribution,
    /** Milliseconds after which the map is read anew in the background. */
    private readonly maximumAge: number,
  ) {}

  /** The service whose server it is. */
  get service(): string {
    return this.distribution.service;
  }

  /** The shard map; undefined on plain PostgreSQL. Rejects while the server cannot be reached, then tries again. */
  async map(): Promise<ShardMap | undefined> {
    if (!this.#map) return this.refresh();
    if (Date.now() >= this.#dueAt) this.#renew(this.#map);
    return this.#map;
  }

  /** Reads the map now: after a move of shards. */
  refresh(): Promise<ShardMap | undefined> {
    const loading = this.#load();
    this.#map = loading;
    loading.catch(() => {
      // Who waits for the map has the error; the next statement reads it anew.
      if (this.#map === loading) this.#map = undefined;
    });
    return loading;
  }

  /** The map as far as it has been read; read anew in the background when that is due. */
  get known(): ShardMap | undefined {
    if (this.#latest && this.#map && Date.now() >= this.#dueAt) this.#renew(this.#map);
    return this.#latest?.map;
  }

  /**
   * The map after one was found to be out of date: the one that has been read since, or one that is read now, once for
   * all who wait. Rejects while the coordinator cannot be reached.
   */
  async newerThan(stale: ShardMap): Promise<ShardMap | undefined> {
    if (this.#latest && this.#latest.map !== stale) return this.#latest.map;
    this.#renewal ??= this.#load()
      .then((fresh) => {
        this.#map = Promise.resolve(fresh);
        return fresh;
      })
      .finally(() => {
        this.#renewal = undefined;
      });
    return this.#renewal;
  }

  /** Has the map read anew with the next use: a statement found it to be out of date. */
  expire(): void {
    this.#dueAt = Math.min(this.#dueAt, this.#readAt + MINIMUM_AGE);
  }

  /** The old map answers until the new one is there, and stays when it cannot be read. */
  #renew(old: Promise<ShardMap | undefined>): void {
    this.#load().then(
      (fresh) => {
        if (this.#map === old) this.#map = Promise.resolve(fresh);
      },
      // The coordinator does not answer: statements say so themselves, and the next one tries again.
      () => this.expire(),
    );
  }

  /** Shards of the statement's first distributed relation; undefined on plain PostgreSQL. */
  async locate(statement: Statement): Promise<Located | undefined> {
    const map = await this.map();
    return map && this.locateIn(map, statement);
  }

  /** The same in a map that is there already. */
  locateIn(map: ShardMap, statement: Statement): Located {
    let known = this.#located.get(statement);
    if (known?.map !== map) {
      known = { map, ranges: this.#findRanges(map, statement) };
      this.#located.set(statement, known);
    }
    return known;
  }

  #findRanges(map: ShardMap, statement: Statement): ShardRanges | undefined {
    const { groups } = this.distribution;
    const firstTable = (group: string) => Object.keys(groups[group]!.tables)[0]!;
    for (const relation of statement.relations) {
      const placement = placementOf(this.distribution, relation);
      // A view has no shards of its own: those of the first table of its group, of a report those of any.
      if (placement?.kind === 'report') return map.tables.get(firstTable(Object.keys(groups)[0]!));
      if (placement?.kind !== 'distributed') continue;
      return map.tables.get(placement.view ? firstTable(placement.group) : relation);
    }
    return undefined;
  }

  async #load(): Promise<ShardMap | undefined> {
    this.#readAt = Date.now();
    this.#dueAt = this.#readAt + this.maximumAge;
    const { connections } = this;
    const extension = await connections.query({
      text: "select 1 from pg_extension where extname = 'citus'",
    });
    if (extension.rows.length === 0) return undefined;
    const [shards, references] = await Promise.all([
      connections.query<ShardMapRow>({ text: SHARD_MAP_SQL }),
      connections.query<ReferenceShardRow>({ text: REFERENCE_SHARDS_SQL }),
    ]);
    const text = JSON.stringify([shards.rows, references.rows]);
    if (this.#latest?.text !== text) this.#latest = { text, map: shardMapFrom(shards.rows, references.rows) };
    return this.#latest.map;
  }
}
