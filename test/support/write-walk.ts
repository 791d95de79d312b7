import { randomUUID } from 'node:crypto';
import type { Client } from 'pg';
import { quoted, quotedRelation } from '../../citus/declare/quoted';
import { WHOLE } from '../../cluster/service/column-types';
import type { ModelColumn, ModelTable, ModelWrites, ServiceModel } from '../../cluster/service/model';
import { payloadField } from '../../subgraphs/runtime/payloads';
import type { TestGateway } from './asking';
import { canBeAsked, canonical, expression, literalOf, named, type Row } from './table-walk';

/** What a walk over the mutations of a service has found. */
export interface WriteWalk {
  readonly problems: string[];
  /** Values that were written, and are in the database as SQL reads it. */
  compared: number;
  /** Mutations that did what they are for. */
  readonly done: Set<string>;
  /** Mutations that the database has refused, with the code. */
  readonly refused: Map<string, string>;
}

/**
 * Does to a row of each table what its mutations can: gives every column another value and the old one back, creates another
 * beside it and deletes that, deletes it and creates it anew from its values. Each time SQL says what is there. What names a
 * row keeps it from being deleted.
 */
export async function walkWrites(
  gateway: Pick<TestGateway, 'ask'>,
  client: Client,
  { tables }: Pick<ServiceModel, 'tables'>,
): Promise<WriteWalk> {
  await client.query("set timezone to 'UTC'");
  const walk: WriteWalk = { problems: [], compared: 0, done: new Set(), refused: new Map() };
  for (const table of tables)
    if (table.writes) await new TableWrites(gateway, client, table, table.writes, walk).all();
  return walk;
}

class TableWrites {
  constructor(
    private readonly gateway: Pick<TestGateway, 'ask'>,
    private readonly client: Client,
    private readonly table: ModelTable,
    private readonly writes: ModelWrites,
    private readonly walk: WriteWalk,
  ) {}

  async all(): Promise<void> {
    const order = this.table.key.map(({ source }) => `walked.${quoted(source.name)}`).join(', ');
    const rows = (await this.#rows(`order by ${order} limit 20`)).filter((row) =>
      this.table.key.every((column) => canBeAsked(column, row)),
    );
    const row = rows.at(-1);
    if (!row) return;
    for (const column of this.writes.changeable) await this.#change(row, column, rows);
    if (this.writes.canDelete && this.writes.create) {
      const changed = await this.#row(row);
      this.#compare('all updates, by its key', changed !== undefined, true);
      if (!changed) return;
      await this.#createAndDelete(changed);
      await this.#deleteAndCreate(row);
    }
  }

  /** Another value, none, and what was there before. */
  async #change(row: Row, column: ModelColumn, rows: readonly Row[]): Promise<void> {
    const { property } = column;
    const before = row[property];
    const other = rows.find((one) => !same(one[property], before) && canBeGiven(column, one[property]));
    const values = [...(other ? [other[property]] : []), ...(column.source.nullable ? [null] : []), before];
    for (const value of values) {
      if (!canBeGiven(column, value)) continue;
      const done = await this.#run('update', {
        ...(await this.#names(row)),
        [property]: graph(column, value),
      });
      if (!done) continue;
      const held = (await this.#row(row))?.[property];
      // A trigger may say otherwise, whoever asks.
      if (same(held, value) || (await this.#takes(row, column, value)))
        this.#compare(`update of ${property}`, held, value);
    }
  }

  /** Whether SQL can give a column of a row that value. */
  async #takes(row: Row, column: ModelColumn, value: unknown): Promise<boolean> {
    const { key, name } = this.table;
    const where = key.map((of) => `${quoted(of.source.name)} = ${literalOf(of, row[of.property])}`);
    await this.client.query('begin');
    try {
      const given = value !== null && typeof value === 'object' ? JSON.stringify(value) : value;
      await this.client.query(
        `update ${quotedRelation(name)} set ${quoted(column.source.name)} = $1 where ${where.join(' and ')}`,
        [column.source.array ? value : given],
      );
      return same((await this.#row(row))?.[column.property], value);
    } finally {
      await this.client.query('rollback');
    }
  }

  async #deleteAndCreate(row: Row): Promise<void> {
    const before = (await this.#row(row))!;
    const { required, optional } = this.writes.create!;
    const given = [...required, ...optional].filter((column) => canBeGiven(column, before[column.property]));
    const input = Object.fromEntries(given.map((of) => [of.property, graph(of, before[of.property])]));
    if (required.some((column) => !given.includes(column))) return;
    if (!(await this.#run('delete', await this.#names(row)))) return;
    this.#compare('delete', await this.#row(row), undefined);
    const key = await this.#run('create', input);
    if (!key) return;
    const after = await this.#row(key);
    for (const { property } of given)
      this.#compare(`create with ${property}`, after?.[property], before[property]);
  }

  /** Creates a row beside one, under another name, and deletes it: nothing leads to it yet. */
  async #createAndDelete(row: Row): Promise<void> {
    const { required, optional } = this.writes.create!;
    const values = await Promise.all(
      [...required, ...optional].map(async (column) => [column, await this.#beside(column, row)] as const),
    );
    const given = values.filter(([column, value]) => canBeGiven(column, value));
    if (required.some((column) => !given.some(([one]) => one === column))) return;
    const key = await this.#run(
      'create',
      Object.fromEntries(given.map(([column, value]) => [column.property, graph(column, value)])),
    );
    if (!key) return;
    const created = await this.#row(key);
    for (const [{ property }, value] of given)
      this.#compare(`create beside with ${property}`, created?.[property], value);
    if (await this.#run('delete', await this.#names(created!)))
      this.#compare('delete of what was created', await this.#row(created!), undefined);
  }

  /** The value of a column for a row beside another: another one where it has to be its own and leads to nothing. */
  async #beside(column: ModelColumn, row: Row): Promise<unknown> {
    const { source, name } = this.table;
    const isOwn = [source.primaryKey, ...source.uniques].some((of) => of.includes(column.source.name));
    const leads = source.foreignKeys.some(({ columns }) => columns.includes(column.source.name));
    const before = row[column.property];
    if (!isOwn || leads || column.enum || column.source.array || before === null) return before;
    if (column.source.type === 'uuid') return randomUUID();
    if (WHOLE.has(column.source.type)) {
      const { rows } = await this.client.query(
        `select max(${quoted(column.source.name)}) + 1 as next from ${quotedRelation(name)}`,
      );
      return column.isId ? String(rows[0].next) : rows[0].next;
    }
    if (!['text', 'varchar', 'bpchar'].includes(column.source.type)) return before;
    const [, longest] = /\((\d+)\)/.exec(column.source.definedAs) ?? [];
    return `${String(before).slice(0, Number(longest ?? 1000) - 1)}~`;
  }

  /** What an input names a row by. */
  async #names(row: Row): Promise<Row> {
    const { key } = this.table;
    const { version } = this.writes;
    const names = key.map((column) => [column.property, graph(column, row[column.property])]);
    if (version) names.push([version.property, (await this.#row(row))![version.property]]);
    return Object.fromEntries(names);
  }

  /** Runs a mutation; the key that it answers with, or undefined where the database refuses it. */
  async #run(verb: 'create' | 'update' | 'delete', input: Row): Promise<Row | undefined> {
    const { type, key } = this.table;
    const fields = key.map(({ property }) => property).join(' ');
    const mutation = `${verb}${type}`;
    const selected = verb === 'delete' ? fields : `${payloadField(type)} { ${fields} }`;
    const { data, errors } = await this.gateway.ask(
      `mutation($input: ${mutation.charAt(0).toUpperCase()}${mutation.slice(1)}Input!) { done: ${mutation}(input: $input) { ${selected} } }`,
      { input },
    );
    if (errors) {
      const [{ message, extensions }] = errors as [(typeof errors)[number]];
      if (extensions.code === 'CONFLICT' || extensions.code === 'CONSTRAINT_VIOLATED')
        this.walk.refused.set(mutation, extensions.code);
      else this.walk.problems.push(`${mutation}(${JSON.stringify(input)}): ${extensions.code} ${message}`);
      return undefined;
    }
    this.walk.done.add(mutation);
    return verb === 'delete' ? data.done : data.done[payloadField(type)];
  }

  #compare(what: string, there: unknown, wanted: unknown): void {
    this.walk.compared += 1;
    if (!same(there, wanted))
      this.walk.problems.push(
        `${this.table.type}: after ${what} SQL has ${JSON.stringify(there)}, not ${JSON.stringify(wanted)}`,
      );
  }

  async #row(named: Row): Promise<Row | undefined> {
    const where = this.table.key.map(
      (column) =>
        `${quoted(column.source.name)} = ${literalOf(column, held(column, named[column.property]))}`,
    );
    return (await this.#rows(`where ${where.join(' and ')}`))[0];
  }

  async #rows(rest: string): Promise<Row[]> {
    const { columns, name } = this.table;
    const list = columns.map((column) => `${expression(column)} as ${quoted(column.property)}`);
    return (await this.client.query(`select ${list.join(', ')} from ${quotedRelation(name)} walked ${rest}`))
      .rows;
  }
}

const same = (one: unknown, other: unknown) =>
  JSON.stringify(canonical(one)) === JSON.stringify(canonical(other));

/** Lists of the graph have no nulls in what is written. */
const canBeGiven = (column: ModelColumn, value: unknown): boolean =>
  !(Array.isArray(value) && column.source.array && value.includes(null)) &&
  (value === null || canBeAsked(column, { [column.property]: value }));

/** A value of the database as a variable. */
function graph(column: ModelColumn, value: unknown): unknown {
  const given = named(column, value);
  return column.graphql === 'DateTime' && typeof given === 'string' ? canonical(given) : given;
}

/** What an answer calls a value, as the database does. */
const held = (column: ModelColumn, answered: unknown): unknown =>
  column.enum?.values.find(({ name }) => name === answered)?.value ?? answered;
