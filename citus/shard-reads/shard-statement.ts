import { createHash } from 'node:crypto';
import { BoundedCache } from '../../platform/bounded-cache';
import { sqlOf } from '../declare/sql';
import type { Statement } from '../declare/statement';
import type { ShardMap, ShardRanges } from '../route/shard-map';
import { fence } from './fence';
import { type ShardTables, shardTablesOf } from './shard-tables';
import type { Target } from './targets';

/** A statement over shard tables as it is prepared on their node. */
export interface TargetStatement {
  /** Names the prepared statement: it follows from the text. */
  readonly name: string;
  readonly text: string;
  /** Shard tables that it names. */
  readonly tables: number;
}

/** What locks rows is for transactions. */
const LOCKS = /\bfor (?:no key )?(?:update|share)\b|\bfor key share\b/i;

/** Whether a statement could be read from shards: by keys, and changing nothing. */
export function readsByKeys({ route, writes, text }: Statement): boolean {
  return (route.kind === 'single-shard' || route.kind === 'shard-batch') && !writes && !LOCKS.test(text);
}

/** A declared read over the shard tables of one map. */
export class ShardStatement {
  readonly #made = new Map<Target, TargetStatement>();

  private constructor(
    private readonly statement: Pick<Statement, 'pieces' | 'relations'>,
    private readonly tables: ShardTables,
  ) {}

  /** Undefined where the statement has to be planned by Citus. */
  static of(map: ShardMap, statement: Statement): ShardStatement | undefined {
    if (!readsByKeys(statement)) return undefined;
    const tables = shardTablesOf(map, statement.relations);
    return tables && new ShardStatement(statement, tables);
  }

  /** Shards of its tables. */
  get ranges(): ShardRanges {
    return this.tables.ranges;
  }

  /**
   * `select * from ((<statement over the tables of a shard>) union all ..) of_shards where <fence>`, over the shards of the
   * target. Rows of one key lie in one shard, so their order is that of the statement.
   */
  on(target: Target): TargetStatement {
    const known = this.#made.get(target);
    if (known) return known;
    const { pieces, relations } = this.statement;
    const { tables } = this;
    const parts = target.indexes.map(
      (index) => `(${sqlOf(pieces, (relation) => tables.nameOf(relation, index))})`,
    );
    const shardIds = [...target.indexes.flatMap((index) => tables.idsOf(index)), ...tables.referenceIds];
    const text = `select * from (${parts.join(' union all ')}) of_shards where ${fence(shardIds)}`;
    const name = `shards:${createHash('sha1').update(text).digest('hex')}`;
    const made = { name, text, tables: target.indexes.length * relations.length };
    this.#made.set(target, made);
    return made;
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
