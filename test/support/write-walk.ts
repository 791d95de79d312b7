import type { Client } from 'pg';
import { quoted, quotedRelation } from '../../citus/declare/quoted';
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
 * Does to a row of each table what its mutations can: gives every column another value and the old one back, deletes it, and
 * creates it anew from its values; each time SQL says what is there. What names a row keeps it from being deleted.
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
    if (this.writes.canDelete && this.writes.create) await this.#deleteAndCreate(row);
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
      if (done) this.#compare(`update of ${property}`, (await this.#row(row))?.[property], value);
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
