import type { Client } from 'pg';
import { quoted, quotedRelation } from '../../citus/declare/quoted';
import type { ModelColumn, ModelConditions, ModelPage, ModelTable } from '../../cluster/service/model';
import { screaming } from '../../cluster/service/naming';
import type { TestGateway } from './asking';
import {
  canBeAsked,
  clause,
  expression,
  literalOf,
  named,
  type Row,
  value,
  type Walk,
  walked,
} from './table-walk';

/** A list of a table, as it is asked for with more arguments, and what SQL chooses its rows by. */
export interface WalkedList {
  readonly page: ModelPage;
  listed(args: readonly string[]): string;
  readonly where: readonly string[];
}

/** A condition as a client writes it, and as SQL does. */
interface Condition {
  readonly name: string;
  readonly graphql: string;
  readonly sql: string;
  /** Whether an index that begins with the column serves it. */
  readonly isIndexed: boolean;
}

const ORDERED = new Set(['Int', 'BigInt', 'Decimal', 'Date', 'DateTime', 'LocalDateTime']);
const NUMBERS = new Set(['Int', 'BigInt', 'Decimal']);
const UNGROUPED = new Set(['Decimal', 'DateTime', 'LocalDateTime']);

/** Compares what a list is chosen by, and what is added up and grouped of it, with SQL. */
export class ListWalk {
  readonly #from: string;

  constructor(
    private readonly gateway: Pick<TestGateway, 'ask'>,
    private readonly client: Client,
    private readonly table: ModelTable,
    private readonly conditions: ModelConditions,
    private readonly walk: Walk,
  ) {
    this.#from = `${quotedRelation(table.name)} walked`;
  }

  async all(list: WalkedList, rows: readonly Row[]): Promise<void> {
    for (const column of this.conditions.columns)
      if (column !== list.page.by) await this.#conditions(list, column, rows);
    for (const reference of this.conditions.related) {
      const row = rows.find((of) => of[reference.columns[0]!.property] !== null);
      if (row)
        await this.#related(
          list,
          reference.field,
          reference.target as ModelTable,
          reference.columns[0]!,
          row,
        );
    }
    await this.#figures(list);
    await this.#groups(list);
  }

  async #conditions(list: WalkedList, column: ModelColumn, rows: readonly Row[]): Promise<void> {
    const { property } = column;
    const row = rows.find((of) => of[property] !== null && canBeAsked(column, of));
    const conditions = row ? conditionsOn(column, row[property]) : [];
    if (conditions.length === 0) return;
    const asked = conditions.map(
      ({ name, graphql }) =>
        `${name}: ${list.listed([`first: 1`, `where: { ${property}: { ${graphql} } }`])} { totalCount }`,
    );
    const { data, errors = [] } = await this.gateway.ask(`{ ${asked.join(' ')} }`);
    if (!data) return this.#problem(property, errors[0]!.message);
    const { page } = list;
    const needsIndex = page.isLarge || page.fanOut !== undefined;
    const hasIndex = [...this.conditions.indexed, ...this.table.orders].includes(column);
    for (const { name, sql, isIndexed } of conditions) {
      const what = `${property}.${name}`;
      const refused = errors.find(({ path }) => path?.[0] === name);
      if (needsIndex && !(hasIndex && isIndexed)) this.#same(what, refused?.extensions.code, 'NO_INDEX');
      else if (refused) this.#problem(what, refused.message);
      else this.#same(what, data[name].totalCount, await this.#count(list, sql));
    }
    // With what an index leads to beside it, anything is read.
    const [key] = this.table.orders;
    const { name, graphql, sql } = conditions.at(-1)!;
    if (!needsIndex || !ORDERED.has(key!.graphql)) return;
    const least = rows[0]![key!.property];
    const beside = `${key!.property}: { gte: ${value(key!, least)} }, not: { ${property}: { ${graphql} } }`;
    const both = await this.gateway.ask(
      `{ list: ${list.listed([`first: 1`, `where: { ${beside} }`])} { totalCount } }`,
    );
    const wanted = `${quoted(key!.source.name)} >= ${literalOf(key!, least)} and (${sql}) is not true`;
    if (both.errors) this.#problem(`not ${property}.${name}`, both.errors[0]!.message);
    else this.#same(`not ${property}.${name}`, both.data.list.totalCount, await this.#count(list, wanted));
  }

  /** What is asked of the row that a row leads to. */
  async #related(
    list: WalkedList,
    field: string,
    target: ModelTable,
    by: ModelColumn,
    row: Row,
  ): Promise<void> {
    const key = target.key[0]!;
    const on =
      target.conditions!.columns.find((column) => column.graphql === 'String' && column !== key) ?? key;
    const from = quotedRelation(target.name);
    const named = `${quoted(key.source.name)} = ${literalOf(key, row[by.property])}`;
    const { rows } = await this.client.query(`select ${expression(on)} as held from ${from} where ${named}`);
    if (rows[0]?.held == null) return;
    const where = `where: { ${field}: { ${on.property}: { eq: ${value(on, rows[0].held)} } } }`;
    const { data, errors } = await this.gateway.ask(
      `{ list: ${list.listed(['first: 1', where])} { totalCount } }`,
    );
    if (errors) return this.#problem(field, errors[0]!.message);
    const chosen = `select ${quoted(key.source.name)} from ${from} where ${quoted(on.source.name)} = ${literalOf(on, rows[0].held)}`;
    this.#same(
      field,
      data.list.totalCount,
      await this.#count(list, `${quoted(by.source.name)} in (${chosen})`),
    );
  }

  async #figures(list: WalkedList): Promise<void> {
    const own = this.conditions.columns.filter((column) => column !== list.page.by && !column.enum);
    const numbers = own.filter(({ graphql }) => NUMBERS.has(graphql));
    const values = own.filter(({ graphql }) => ORDERED.has(graphql));
    const functions = ['sum', 'avg', 'min', 'max'].flatMap((is) => {
      const of = is === 'sum' || is === 'avg' ? numbers : values;
      return of.length > 0 ? [[is, of] as const] : [];
    });
    const fields = functions.map(([is, of]) => `${is} { ${of.map(({ property }) => property).join(' ')} }`);
    const { data, errors } = await this.gateway.ask(
      `{ list: ${list.listed([])} { aggregates { count ${fields.join(' ')} } } }`,
    );
    if (errors) return this.#problem('aggregates', errors[0]!.message);
    const select = functions.flatMap(([is, of]) =>
      of.map((column) => `${figure(is, column)} as ${quoted(`${is}.${column.property}`)}`),
    );
    const { rows } = await this.client.query(
      `select ${['count(*)::int as count', ...select].join(', ')} from ${this.#from} ${clause(list.where)}`,
    );
    const { aggregates } = data.list;
    this.#same('aggregates.count', aggregates.count, rows[0].count);
    for (const [is, of] of functions)
      for (const { property } of of)
        this.#same(`${is}.${property}`, aggregates[is][property], rows[0][`${is}.${property}`]);
  }

  async #groups(list: WalkedList): Promise<void> {
    const keys = this.conditions.columns.filter(
      ({ property, graphql }) => property !== 'id' && !UNGROUPED.has(graphql),
    );
    for (const column of keys.filter((of) => of !== list.page.by)) {
      const { property } = column;
      const by = `by: [${screaming(property)}], first: 5`;
      const { data, errors } = await this.gateway.ask(
        `{ list: ${list.listed([])} { groups(${by}) { keys { ${property} } aggregates { count } } } }`,
      );
      if (errors) {
        this.#problem(`groups by ${property}`, errors[0]!.message);
        continue;
      }
      const { rows } = await this.client.query(
        `select ${expression(column)} as held, count(*)::int as count from ${this.#from} ${clause(list.where)}
         group by ${walked(column.source.name)} order by ${walked(column.source.name)} limit 5`,
      );
      this.#same(
        `groups by ${property}`,
        data.list.groups.map((of: Row) => [of.keys[property], of.aggregates.count]),
        rows.map(({ held, count }) => [named(column, held), count]),
      );
    }
  }

  async #count({ where }: WalkedList, condition: string): Promise<number> {
    const { rows } = await this.client.query(
      `select count(*)::int as count from ${this.#from} ${clause([...where, condition])}`,
    );
    return rows[0].count;
  }

  #same(what: string, answered: unknown, wanted: unknown): void {
    this.walk.same(`${this.table.name}: ${what} of the list`, answered, wanted);
  }

  #problem(what: string, message: string): void {
    this.walk.problems.push(`${this.table.name}: ${what} of the list: ${message}`);
  }
}

/** Each kind of condition on a column, about a value that it has. */
function conditionsOn(column: ModelColumn, held: unknown): Condition[] {
  const { graphql, source, enum: of } = column;
  const [name, sql] = [quoted(source.name), literalOf(column, held)];
  const given = value(column, held);
  const conditions = [
    { name: 'eq', graphql: `eq: ${given}`, sql: `${name} = ${sql}`, isIndexed: true },
    ...(graphql === 'Boolean'
      ? []
      : [{ name: 'in', graphql: `in: [${given}]`, sql: `${name} = ${sql}`, isIndexed: true }]),
    { name: 'isNull', graphql: 'isNull: true', sql: `${name} is null`, isIndexed: true },
  ];
  if (ORDERED.has(graphql) && !of)
    conditions.push(
      { name: 'gte', graphql: `gte: ${given}`, sql: `${name} >= ${sql}`, isIndexed: true },
      { name: 'lt', graphql: `lt: ${given}`, sql: `${name} < ${sql}`, isIndexed: true },
    );
  const [first] = String(held);
  if (graphql !== 'String' || of || !first) return conditions;
  const start = literalOf(column, first);
  return [
    ...conditions,
    {
      name: 'startsWith',
      graphql: `startsWith: ${JSON.stringify(first)}`,
      sql: `starts_with(${name}, ${start})`,
      isIndexed: true,
    },
    {
      name: 'containsIgnoreCase',
      graphql: `containsIgnoreCase: ${JSON.stringify(first.toUpperCase())}`,
      sql: `strpos(lower(${name}), lower(${start})) > 0`,
      isIndexed: false,
    },
  ];
}

/** A figure as SQL has it, as the driver gives what JSON would. */
function figure(is: string, column: ModelColumn): string {
  const name = walked(column.source.name);
  if (is === 'sum') return `sum(${name})::numeric::text`;
  if (is === 'avg') return `round(avg(${name}::numeric), 6)::text`;
  return ['numeric', 'int8'].includes(column.source.type)
    ? `${is}(${name})::text`
    : `to_jsonb(${is}(${name}))`;
}
