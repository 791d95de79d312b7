import { createHash } from 'node:crypto';
import type { FieldDef } from 'pg';
import { BoundedCache } from '../../platform/bounded-cache';
import { renumbered, type SqlPiece, sqlOf } from '../declare/sql';
import { type Statement, singleShard } from '../declare/statement';
import { type Distribution, placementOf } from '../distribution';
import { type RowType, type RowValues, rowType } from '../rows/row-type';
import { type BatchResult, type Command, NO_FAILURES, queryOf } from './command';
import type { Connections } from './connections';

export interface ColocatedReadsOptions {
  readonly distribution: Distribution;
  /** For finding out the columns of a statement, once. */
  readonly connections: Connections;
  readonly send: <R>(command: Command) => Promise<BatchResult<R>>;
}

interface Waiting {
  readonly command: Command;
  readonly resolve: (result: BatchResult<never>) => void;
  readonly reject: (error: unknown) => void;
}

/** How many different combinations are kept prepared; servers never forget a prepared statement by themselves. */
const PREPARED = 200;

/** Statements whose columns are known; of others they are asked for again. */
const FIELDS_KEPT = 1_000;

/**
 * Reads of several colocated tables for one key, asked for in the same tick, go to their shard as one router statement
 * (`select (select json_agg(..) from (<first>) q), (..)`) instead of one each: one round trip, one plan, one task.
 * What is combined follows from what the selection asks for. Every value travels as text and is parsed by the type of
 * its column, so rows are the same either way. When a combination fails, each of its reads is sent alone.
 */
export class ColocatedReads {
  readonly #fields = new BoundedCache<Promise<readonly FieldDef[]>>(FIELDS_KEPT);
  readonly #groups = new WeakMap<Statement, string | undefined>();
  readonly #prepared = new Set<string>();
  /** By the number of reads: each is a column. */
  readonly #rowTypes = new Map<number, RowType>();
  #waiting = new Map<string, Waiting[]>();

  constructor(private readonly options: ColocatedReadsOptions) {}

  /** Sends a command: with others for the same key and group where there are any, else as it is. */
  send<R>(command: Command): Promise<BatchResult<R>> {
    const group = command.keys?.length === 1 ? this.#groupOf(command.statement) : undefined;
    if (group === undefined) return this.options.send<R>(command);
    return new Promise((resolve, reject) => {
      if (this.#waiting.size === 0) setImmediate(() => this.#flush());
      const place = `${group}\u0000${command.keys![0]}`;
      const together = this.#waiting.get(place);
      const waiting: Waiting = { command, resolve: resolve as Waiting['resolve'], reject };
      if (together) together.push(waiting);
      else this.#waiting.set(place, [waiting]);
    });
  }

  /** The colocation group of a single-shard read; undefined for anything else. */
  #groupOf(statement: Statement): string | undefined {
    if (statement.route.kind !== 'single-shard' || statement.writes) return undefined;
    if (!this.#groups.has(statement)) {
      const placements = statement.relations.map((relation) =>
        placementOf(this.options.distribution, relation),
      );
      const distributed = placements.find((placement) => placement?.kind === 'distributed');
      this.#groups.set(statement, distributed?.kind === 'distributed' ? distributed.group : undefined);
    }
    return this.#groups.get(statement);
  }

  #flush(): void {
    const batches = [...this.#waiting.values()];
    this.#waiting = new Map();
    for (const batch of batches) {
      if (batch.length === 1) this.#sendAlone(batch[0]!);
      else
        this.#sendTogether(batch).catch(() => {
          // Which of them it was, only they can tell: alone each has its own answer or error.
          for (const waiting of batch) this.#sendAlone(waiting);
        });
    }
  }

  #sendAlone({ command, resolve, reject }: Waiting): void {
    this.options.send<never>(command).then(resolve, reject);
  }

  async #sendTogether(batch: readonly Waiting[]): Promise<void> {
    const fields = await Promise.all(batch.map(({ command }) => this.#fieldsOf(command)));
    const { rows, failures, way } = await this.options.send<Record<string, RowValues[] | null>>(
      this.#combine(batch, fields),
    );
    const [answer] = rows;
    batch.forEach(({ command, resolve }, index) => {
      const make = command.statement.rowType.makerFor(fields[index]!);
      resolve({
        rows: (answer?.[`r${index}`] ?? []).map(make) as never[],
        failures: failures.size === 0 ? NO_FAILURES : failures,
        combined: batch.length,
        ...(way && { way }),
      });
    });
  }

  #combine(batch: readonly Waiting[], fields: readonly (readonly FieldDef[])[]): Command {
    const { keys } = batch[0]!.command;
    // All parts share the parameter of the key: Citus finds the shard by it.
    const values: unknown[] = [keys![0]];
    const pieces: SqlPiece[] = batch.flatMap(({ command: { statement, params } }, index) => {
      const numbers = statement.parameters.map(({ name }) =>
        name === 'key' ? 1 : values.push(params[name] ?? null),
      );
      const columns = fields[index]!.map(({ name }) => `q."${name}"::text`).join(', ');
      return [
        `${index === 0 ? 'select' : ','} (select json_agg(json_build_array(${columns})) from (`,
        ...renumbered(statement.pieces, (number) => numbers[number - 1]!),
        `) q) as r${index}`,
      ];
    });
    const text = sqlOf(pieces);
    const name = batch.map(({ command }) => command.statement.name).join(' + ');
    return {
      statement: {
        name,
        family: name,
        route: singleShard,
        text,
        pieces,
        parameters: values.map((_, index) => ({ name: String(index), type: '', nullable: true })),
        // Each part has had its own checked.
        forms: {},
        relations: [...new Set(batch.flatMap(({ command }) => command.statement.relations))],
        writes: false,
        preparedName: this.#preparedName(text),
        rowType: this.#rowTypeOf(batch.length),
      },
      params: Object.fromEntries(values.map((value, index) => [String(index), value])),
      ...(keys && { keys }),
      // What is read for several requests is read for the last of them.
      ...(batch.every(({ command: { end } }) => end === batch[0]!.command.end) && {
        end: batch[0]!.command.end,
      }),
    };
  }

  #rowTypeOf(reads: number): RowType {
    const known = this.#rowTypes.get(reads) ?? rowType();
    this.#rowTypes.set(reads, known);
    return known;
  }

  /** A name for the first combinations; '' (parsed anew each time) for those beyond what servers should remember. */
  #preparedName(text: string): string {
    const name = `colocated:${createHash('sha1').update(text).digest('hex')}`;
    if (!this.#prepared.has(name) && this.#prepared.size >= PREPARED) return '';
    this.#prepared.add(name);
    return name;
  }

  /** Names and types of a statement's columns. Sends `select * from (<statement>) q limit 0` the first time. */
  #fieldsOf(command: Command): Promise<readonly FieldDef[]> {
    const { preparedName } = command.statement;
    let known = this.#fields.get(preparedName);
    if (!known) {
      const { text, values } = queryOf(command);
      known = this.options.connections
        .query({ text: `select * from (${text}) q limit 0`, values })
        .then(({ fields }) => fields);
      this.#fields.set(preparedName, known);
      // Who waits for it has the error; the next one asks again.
      known.catch(() => this.#fields.delete(preparedName));
    }
    return known;
  }
}
