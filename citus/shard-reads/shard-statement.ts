import { createHash } from 'node:crypto';
import { BoundedCache } from '../../platform/bounded-cache';
import { sqlOf } from '../declare/sql';
import { type Params, type Statement, valuesOf } from '../declare/statement';
import type { ShardMap, ShardRanges } from '../route/shard-map';
import type { StatementConfig } from '../rows/rows-query';
import type { Command } from '../send/command';
import type { ShardQuery } from './joined-reads';
import type { ShardKeys } from './shard-keys';
import { type ShardTables, shardTablesOf } from './shard-tables';

/** A statement and its parameters. */
type ReadCommand = Pick<Command, 'statement' | 'params'>;

/** What locks rows is for transactions. */
const LOCKS = /\bfor (?:no key )?(?:update|share)\b|\bfor key share\b/i;

/** Whether a statement could be read from shards: by keys or from reference tables, and changing nothing. */
export function readsShards({ route, writes, text }: Statement): boolean {
  const { kind } = route;
  const isPlaced = kind === 'single-shard' || kind === 'shard-batch' || kind === 'reference';
  return isPlaced && !writes && !LOCKS.test(text);
}

/** A declared read over the shard tables of one map. */
export class ShardStatement {
  /** As it is prepared on the node of each shard, by the shard's index. */
  readonly #prepared: StatementConfig[] = [];

  private constructor(
    private readonly statement: Statement,
    private readonly tables: ShardTables,
    /** The same for one key. */
    private readonly single: ShardStatement | undefined,
  ) {}

  /** Undefined where the statement has to be planned by Citus. */
  static of(map: ShardMap, statement: Statement): ShardStatement | undefined {
    if (!readsShards(statement)) return undefined;
    const tables = shardTablesOf(map, statement.relations);
    const { single } = statement;
    return tables && new ShardStatement(statement, tables, single && ShardStatement.of(map, single));
  }

  /** Shards of its tables; undefined where they are reference tables, of which every node has one. */
  get ranges(): ShardRanges | undefined {
    return this.tables.ranges;
  }

  /**
   * What a node is asked for a command with this text: the statement over each of these shards with the keys in it, or the
   * one for a single key. A shard costs the server the same alone as in a `union all` of several, and the plan of that is
   * as large as they are many. Rows of one key lie in one shard, so their order is that of the statement; they become
   * what those of the command's own statement do.
   */
  queryOf({ statement, params }: ReadCommand, shards: readonly ShardKeys[]): ShardQuery {
    const { rowType } = statement;
    const [first, ...followedBy] = shards.map(({ index, keys }) =>
      this.single && keys.length === 1
        ? this.single.#over(index, { ...params, key: keys[0] })
        : this.#over(index, { ...params, keys }),
    );
    return {
      query: { ...first!, rowType, ...(followedBy.length > 0 && { followedBy }) },
      shardIds: [...shards.flatMap(({ index }) => this.tables.idsOf(index)), ...this.tables.referenceIds],
    };
  }

  #over(index: number, params: Params): StatementConfig {
    const { statement, tables } = this;
    let prepared = this.#prepared[index];
    if (!prepared) {
      const text = sqlOf(statement.pieces, (relation) => tables.nameOf(relation, index));
      const name = `shards:${createHash('sha1').update(text).digest('hex')}`;
      prepared = { name, text, tables: statement.relations.length };
      this.#prepared[index] = prepared;
    }
    return { ...prepared, values: valuesOf(statement, params) };
  }
}

/** Statements over shard tables that are kept; what is not is made again when it is needed. */
const KEPT = 250;

/** The statements over the shard tables of one map, by the text of what was declared. */
export class ShardStatements {
  readonly #kept = new BoundedCache<ShardStatement | 'none'>(KEPT);

  constructor(readonly map: ShardMap) {}

  /** Undefined where the statement has to be planned by Citus. */
  of(statement: Statement): ShardStatement | undefined {
    const kept = this.#kept.getOrMake(statement.text, () => ShardStatement.of(this.map, statement) ?? 'none');
    return kept === 'none' ? undefined : kept;
  }
}
