import { createHash } from 'node:crypto';
import { BoundedCache } from '../../platform/bounded-cache';
import { type Parameter, renumbered, type SqlPiece, sqlOf } from '../declare/sql';
import { driverValue, type Params, type Statement, valuesOf } from '../declare/statement';
import type { ShardMap, ShardRanges } from '../route/shard-map';
import type { StatementConfig } from '../rows/rows-query';
import type { Command } from '../send/command';
import type { ShardQuery } from './joined-reads';
import { type ShardTables, shardTablesOf } from './shard-tables';
import type { Target, TargetKeys } from './targets';

/** A statement over shard tables as it is prepared on their node. */
interface TargetStatement {
  /** Names the prepared statement: it follows from the text. */
  readonly name: string;
  readonly text: string;
  /** Shard tables that it names. */
  readonly tables: number;
}

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
  readonly #made = new Map<Target, TargetStatement>();

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
   * What a node is asked for a command with this text: the statement over its shards, each part over its own. A shard of
   * which one key is wanted is read by the statement for one key. Rows become what those of the command's own statement do.
   */
  queryOf({ statement, params }: ReadCommand, parts: readonly TargetKeys[]): ShardQuery {
    const { rowType } = statement;
    const [first, ...followedBy] = parts.map((part) => this.#configOf(params, part));
    return {
      query: { ...first!, rowType, ...(followedBy.length > 0 && { followedBy }) },
      shardIds: [
        ...parts.flatMap(({ target }) => target.indexes.flatMap((index) => this.tables.idsOf(index))),
        ...this.tables.referenceIds,
      ],
    };
  }

  #configOf(params: Params, part: TargetKeys): StatementConfig {
    const { target, keysOfShards } = part;
    const [[key, ...otherKeys] = [], ...otherShards] = keysOfShards;
    const hasOneKey = key !== undefined && otherKeys.length === 0 && otherShards.length === 0;
    if (this.single && hasOneKey) return this.single.#configOf({ ...params, key }, part);
    return { ...this.#on(target), values: this.#valuesOf(params, part) };
  }

  /**
   * `(<statement over the tables of a shard>) union all ..`, over the shards of the target, each with a list of keys of
   * its own: none looks for what lies in another. Rows of one key lie in one shard, so their order is that of the
   * statement.
   */
  #on(target: Target): TargetStatement {
    const known = this.#made.get(target);
    if (known) return known;
    const parts = target.indexes.map((index, nth) => this.#textFor(index, nth));
    const text = parts.length === 1 ? parts[0]! : parts.map((part) => `(${part})`).join(' union all ');
    const name = `shards:${createHash('sha1').update(text).digest('hex')}`;
    const statement = { name, text, tables: target.indexes.length * this.statement.relations.length };
    this.#made.set(target, statement);
    return statement;
  }

  #textFor(index: number, nth: number): string {
    return sqlOf(this.#piecesOf(nth), (relation) => this.tables.nameOf(relation, index));
  }

  /** The values of its parameters: the keys of each shard but the first behind those of the statement. */
  #valuesOf(params: Params, { keysOfShards }: TargetKeys): unknown[] {
    const parameter = this.#keys;
    if (!parameter) return valuesOf(this.statement, params);
    const [first, ...others] = keysOfShards;
    const values = valuesOf(this.statement, { ...params, keys: first });
    for (const keys of others) values.push(driverValue(parameter, keys));
    return values;
  }

  /** The SQL for the nth shard of a target. */
  #piecesOf(nth: number): readonly SqlPiece[] {
    const { pieces, parameters } = this.statement;
    if (nth === 0) return pieces;
    const keys = parameters.indexOf(this.#keys!) + 1;
    return renumbered(pieces, (parameter) => (parameter === keys ? parameters.length + nth : parameter));
  }

  get #keys(): Parameter | undefined {
    return this.statement.parameters.find(({ name }) => name === 'keys');
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
