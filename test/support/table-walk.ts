import type { Client } from 'pg';
import { quoted, quotedRelation } from '../../citus/declare/quoted';
import type {
  ModelChildren,
  ModelColumn,
  ModelReference,
  ModelTable,
  ServiceModel,
} from '../../cluster/service/model';
import { screaming } from '../../cluster/service/naming';
import { tupleLookup, uniqueLookup } from '../../cluster/service/references-model';
import type { TestGateway } from './asking';
import { ListWalk } from './list-walk';

/** What a walk has found. */
export class Walk {
  readonly problems: string[] = [];
  /** Fields and lists that were compared. */
  compared = 0;
  /** Tables without a row, of which only the lists are asked. */
  readonly empty: string[] = [];

  /** Compares what was answered with what SQL has. */
  same(what: string, answered: unknown, wanted: unknown): void {
    this.compared += 1;
    const [one, other] = [JSON.stringify(canonical(answered)), JSON.stringify(canonical(wanted))];
    if (one !== other)
      this.problems.push(`${what}: answered ${one?.slice(0, 300)}, SQL has ${other?.slice(0, 300)}`);
  }
}

export type Row = Record<string, any>;

/** Rows of each table that are compared, and of which what they lead to is. */
const ROWS = 50;
const LED_ON = 3;

/** Asks every field and list of a generated service, and compares each with SQL over the tables themselves. */
export async function walkTables(
  gateway: Pick<TestGateway, 'ask'>,
  client: Client,
  model: ServiceModel,
): Promise<Walk> {
  await client.query("set timezone to 'UTC'");
  const walk = new Walk();
  for (const table of model.tables) await new TableWalk(gateway, client, table, walk).all();
  return walk;
}

class TableWalk {
  readonly #from: string;

  constructor(
    private readonly gateway: Pick<TestGateway, 'ask'>,
    private readonly client: Client,
    private readonly table: ModelTable,
    private readonly walk: Walk,
  ) {
    this.#from = quotedRelation(table.name);
  }

  async all(): Promise<void> {
    const { table } = this;
    if (table.isView) return this.#view();
    const order = table.key.map(({ source }) => walked(source.name)).join(', ');
    const rows = await this.#rows(`order by ${order} limit ${ROWS}`);
    if (rows.length === 0) this.walk.empty.push(table.name);
    await this.#byKey(rows);
    const { distributedBy } = table;
    for (const column of table.uniques)
      await this.#found(
        uniqueLookup(table, column),
        [...(distributedBy ? [distributedBy] : []), column],
        rows,
      );
    for (const columns of table.tuples) await this.#found(tupleLookup(table, columns), columns, rows);
    await this.#lists(rows);
    for (const reference of table.references) await this.#reference(reference, rows);
    for (const children of table.children) await this.#children(children, rows.slice(0, LED_ON));
  }

  /** Rows as SQL has them, by property. */
  async #rows(rest: string): Promise<Row[]> {
    const list = this.table.columns.map((column) => `${expression(column)} as ${quoted(column.property)}`);
    return (await this.client.query(`select ${list.join(', ')} from ${this.#from} walked ${rest}`)).rows;
  }

  get #fields(): string {
    return this.table.columns
      .filter(({ isHidden }) => !isHidden)
      .map(({ property }) => property)
      .join(' ');
  }

  async #ask(query: string): Promise<any> {
    const { data, errors } = await this.gateway.ask(query);
    for (const { message, path } of errors ?? [])
      this.walk.problems.push(
        `${this.table.name}: ${message} at ${path?.join('.')} of ${query.slice(0, 300)}`,
      );
    return data ?? {};
  }

  #same(what: string, answered: unknown, wanted: unknown): void {
    this.walk.same(`${this.table.name}.${what}`, answered, wanted);
  }

  #compareRows(
    what: string,
    answered: readonly (Row | null)[] | null | undefined,
    rows: readonly Row[],
  ): void {
    this.#same(`${what} (rows)`, answered?.length, rows.length);
    for (const column of this.table.columns)
      if (!column.isHidden)
        this.#same(
          `${what}.${column.property}`,
          answered?.map((row) => row?.[column.property]),
          rows.map((row) => named(column, row[column.property])),
        );
  }

  async #byKey(rows: readonly Row[]): Promise<void> {
    const { table } = this;
    const { one, many, keyShape, key } = table;
    const asked = rows.filter((row) => key.every((column) => canBeAsked(column, row)));
    if (keyShape === 'none' || asked.length === 0) return;
    const given = asked.map((row) =>
      key.map((column) => `${column.property}: ${value(column, row[column.property])}`).join(', '),
    );
    const several =
      keyShape === 'one'
        ? `${many}ByIds(ids: [${asked.map((row) => value(key[0]!, row[key[0]!.property])).join(', ')}])`
        : `${many}ByKeys(keys: [${given.map((of) => `{ ${of} }`).join(', ')}])`;
    const data = await this.#ask(
      `{ one: ${one}(${given[0]}) { nodeId ${this.#fields} } several: ${several} { ${this.#fields} } }`,
    );
    const node = await this.#ask(
      `{ one: node(id: ${JSON.stringify(data.one?.nodeId ?? '')}) { ... on ${table.type} { ${this.#fields} } } }`,
    );
    this.#compareRows('as a node', [node.one], asked.slice(0, 1));
    this.#compareRows('by key', [data.one], asked.slice(0, 1));
    this.#compareRows('by keys', data.several, asked);
  }

  /** What finds one row by other columns than its key. */
  async #found(field: string, columns: readonly ModelColumn[], rows: readonly Row[]): Promise<void> {
    const row = rows.find((of) => columns.every((column) => canBeAsked(column, of)));
    if (!row) return;
    const given = columns.map((of) => `${of.property}: ${value(of, row[of.property])}`);
    const data = await this.#ask(`{ one: ${field}(${given.join(', ')}) { ${this.#fields} } }`);
    this.#compareRows(field, [data.one], [row]);
  }

  /** The root lists: in every order, and with every filter. */
  async #lists(rows: readonly Row[]): Promise<void> {
    const { table } = this;
    for (const page of table.pages.filter(({ isRoot }) => isRoot)) {
      const [first] = rows;
      if (page.by && !first) continue;
      const by = page.by && `${page.by.property}: ${value(page.by, first![page.by.property])}`;
      const where = page.by
        ? [`${quoted(page.by.source.name)} = ${literalOf(page.by, first![page.by.property])}`]
        : [];
      const listed = (args: readonly string[]) => {
        const all = [...(by ? [by] : []), ...args].join(', ');
        return `${table.many}${all && `(${all})`}`;
      };
      for (const column of table.orders)
        for (const direction of ['ASC', 'DESC']) {
          const order = [column, ...table.key.filter((of) => of !== column && of !== page.by)];
          const sorted = await this.#rows(
            `${clause(where)} order by ${order.map(({ source }) => `${walked(source.name)} ${direction}`).join(', ')} limit 10`,
          );
          const args = [
            `first: 5`,
            `orderBy: { field: ${screaming(column.property)}, direction: ${direction} }`,
          ];
          const data = await this.#ask(
            `{ list: ${listed(args)} { totalCount nodes { ${this.#fields} } pageInfo { endCursor hasNextPage } } }`,
          );
          this.#compareRows(`list by ${column.property} ${direction}`, data.list?.nodes, sorted.slice(0, 5));
          this.#same('totalCount', data.list?.totalCount, await this.#count(where));
          if (sorted.length <= 5) continue;
          const next = await this.#ask(
            `{ list: ${listed([...args, `after: ${JSON.stringify(data.list?.pageInfo.endCursor)}`])} { nodes { ${this.#fields} } } }`,
          );
          this.#compareRows(
            `next page by ${column.property} ${direction}`,
            next.list?.nodes,
            sorted.slice(5, 10),
          );
        }
      for (const { name, column, by: comparison } of table.filters) {
        const row = rows.find((of) => of[column.property] !== null && canBeAsked(column, of));
        if (!row) continue;
        const operator = { equals: '=', from: '>=', upTo: '<=' }[comparison];
        const wanted = await this.#count([
          ...where,
          `${quoted(column.source.name)} ${operator} ${literalOf(column, row[column.property])}`,
        ]);
        const data = await this.#ask(
          `{ list: ${listed([`first: 1`, `filter: { ${name}: ${value(column, row[column.property])} }`])} { totalCount } }`,
        );
        this.#same(`filter ${name}`, data.list?.totalCount, wanted);
      }
      if (table.conditions)
        await new ListWalk(this.gateway, this.client, table, table.conditions, this.walk).all(
          { page, listed, where },
          rows,
        );
    }
  }

  async #count(where: readonly string[]): Promise<number> {
    const { rows } = await this.client.query(
      `select count(*)::int as count from ${this.#from} ${clause(where)}`,
    );
    return rows[0].count;
  }

  /** What the rows name: rows that are there, by the values that they are named by. */
  async #reference({ field, target, columns }: ModelReference, rows: readonly Row[]): Promise<void> {
    const [selected, ...asked] = this.#select(rows.slice(0, ROWS));
    if (!selected) return;
    const wanted = 'entity' in target ? ['id'] : target.key.map(({ property }) => property);
    const data = await this.#ask(`{ rows: ${selected} { ${field} { ${wanted.join(' ')} } } }`);
    const answered = (data.rows?.nodes ?? data.rows ?? []) as Row[];
    const naming = asked as unknown as Row[];
    if ('entity' in target) {
      this.#same(
        field,
        answered.map((row) => row?.[field]?.id ?? null),
        naming.map((row) => row[columns[0]!.property]),
      );
      return;
    }
    const keys: unknown[] = [];
    for (const row of naming) keys.push(await this.#named(target, columns, row, field));
    this.#same(
      field,
      answered.map((row) => (row?.[field] ? wanted.map((one) => row[field][one]) : null)),
      keys,
    );
  }

  /** The key of the row that a row names, as SQL finds it. */
  async #named(
    target: ModelTable,
    columns: readonly ModelColumn[],
    row: Row,
    field: string,
  ): Promise<unknown> {
    if (columns.some(({ property }) => row[property] === null)) return null;
    const foreignKey = this.table.source.foreignKeys.find(
      (of) =>
        of.target === target.name &&
        columns.every(({ source }) => of.columns.includes(source.name)) &&
        of.columns.length === columns.length,
    );
    if (!foreignKey) throw new Error(`${this.table.name}.${field} follows no foreign key`);
    const where = foreignKey.columns.map((name, index) => {
      const column = columns.find(({ source }) => source.name === name)!;
      return `${quoted(foreignKey.targetColumns[index]!)} = ${literalOf(column, row[column.property])}`;
    });
    const list = target.key.map((column) => `${expression(column)} as ${quoted(column.property)}`);
    const { rows } = await this.client.query(
      `select ${list.join(', ')} from ${quotedRelation(target.name)} ${clause(where)}`,
    );
    return rows[0] ? target.key.map((column) => named(column, rows[0][column.property])) : null;
  }

  /** A field that answers some rows in their order, and those rows. */
  #select(rows: readonly Row[]): [string | undefined, ...Row[]] {
    const { key, keyShape, many } = this.table;
    const asked = rows.filter((row) => key.every((column) => canBeAsked(column, row)));
    if (asked.length === 0 || keyShape === 'none') return [undefined];
    const ids = asked.map((row) =>
      key.map((column) => `${column.property}: ${value(column, row[column.property])}`).join(', '),
    );
    return keyShape === 'one'
      ? [
          `${many}ByIds(ids: [${asked.map((row) => value(key[0]!, row[key[0]!.property])).join(', ')}])`,
          ...asked,
        ]
      : [`${many}ByKeys(keys: [${ids.map((of) => `{ ${of} }`).join(', ')}])`, ...asked];
  }

  async #children(
    { field, from, isOne, key, within, reads }: ModelChildren,
    rows: readonly Row[],
  ): Promise<void> {
    const [selected, ...asked] = this.#select(rows);
    if (!selected) return;
    const fields = from.key.map(({ property }) => property).join(' ');
    const data = await this.#ask(
      `{ rows: ${selected} { ${field} ${isOne ? `{ ${fields} }` : `(first: 5) { totalCount nodes { ${fields} } }`} } }`,
    );
    const page = from.pages.find(({ variable }) => variable === reads);
    for (const [index, row] of (asked as unknown as Row[]).entries()) {
      const column = isOne
        ? (from.columns.find((of) => uniqueLookup(from, of) === reads) ?? from.key[0]!)
        : page!.by;
      const pairs = [
        ...(column && key ? [[column, row[key]] as const] : []),
        ...Object.entries(within).map(
          ([filter, property]) =>
            [from.filters.find(({ name }) => name === filter)!.column, row[property]] as const,
        ),
      ];
      const where = pairs.map(([of, held]) => `${quoted(of.source.name)} = ${literalOf(of, held)}`);
      const order = [...new Set([from.orders[0]!, ...from.key.filter((of) => of !== column)])].map(
        ({ source }) => walked(source.name),
      );
      const list = from.key.map((of) => `${expression(of)} as ${quoted(of.property)}`);
      const { rows: found } = await this.client.query(
        `select ${list.join(', ')}, count(*) over ()::int as "total count" from ${quotedRelation(from.name)} walked ${clause(where)} order by ${order.join(', ')} limit 5`,
      );
      const total = found[0]?.['total count'] ?? 0;
      const keys = found.map((one) =>
        Object.fromEntries(from.key.map((of) => [of.property, named(of, one[of.property])])),
      );
      const answered = data.rows?.[index]?.[field];
      if (isOne) this.#same(field, answered ?? null, keys[0] ?? null);
      else this.#same(field, answered, { totalCount: total, nodes: keys });
    }
  }

  /** A view has no key: what is compared is the set of its rows. */
  async #view(): Promise<void> {
    const rows = await this.#rows('limit 101');
    const data = await this.#ask(`{ rows: ${this.table.many} { ${this.#fields} } }`);
    if (rows.length === 0) this.walk.empty.push(this.table.name);
    if (rows.length > 100) return this.#same('rows', data.rows?.length, 100);
    const sorted = (of: readonly Row[] | undefined) =>
      of
        ?.map((row) => JSON.stringify(canonical(this.table.columns.map(({ property }) => row[property]))))
        .sort();
    const wanted = rows.map((row) =>
      Object.fromEntries(this.table.columns.map((of) => [of.property, named(of, row[of.property])])),
    );
    this.#same('rows', sorted(data.rows), sorted(wanted));
  }
}

/** A column of the table, and not what the select list makes of it under the same name. */
export const walked = (column: string) => `walked.${quoted(column)}`;

export const clause = (where: readonly string[]) => (where.length > 0 ? `where ${where.join(' and ')}` : '');

/** A column so that the driver gives what JSON would. */
export function expression({ source, type, isId }: ModelColumn): string {
  const name = quoted(source.name);
  if (type.declaredBy === 'ofType') return source.array ? `to_jsonb(${name}::text[])` : `${name}::text`;
  if (isId || ['numeric', 'int8'].includes(source.type)) return `${name}::text`;
  return `to_jsonb(${name})`;
}

/** Ids of the graph are whole numbers from 1. */
export const canBeAsked = ({ graphql, property }: ModelColumn, row: Row) =>
  row[property] !== null && (graphql !== 'ID' || /^[1-9]\d*$/.test(row[property]));

/** What a value of the database is called in the graph: itself, but for those of enums that cannot be names. */
export function named(column: ModelColumn, held: unknown): unknown {
  if (!column.enum || held === null || held === undefined) return held;
  if (Array.isArray(held)) return held.map((one) => named(column, one));
  return column.enum.values.find(({ value: known }) => known === held)?.name ?? `not of the enum: ${held}`;
}

/** A value as an argument. */
export function value(column: ModelColumn, held: unknown): string {
  const { graphql } = column;
  if (column.enum) return String(named(column, held));
  if (graphql === 'DateTime') return JSON.stringify(String(held).replace(/\+00:00$/, 'Z'));
  return JSON.stringify(held);
}

export const literalOf = (_: ModelColumn, held: unknown): string => `'${String(held).replaceAll("'", "''")}'`;

/** Both sides in one form: instants in UTC, and numbers as they are. */
export function canonical(of: unknown): unknown {
  if (typeof of === 'string') return of.replace(/^(\d{4,}-\d\d-\d\dT[\d:.]+)\+00:00$/, '$1Z');
  if (Array.isArray(of)) return of.map(canonical);
  if (typeof of === 'object' && of !== null)
    return Object.fromEntries(
      Object.entries(of)
        .sort(([one], [other]) => (one < other ? -1 : 1))
        .map(([key, one]) => [key, canonical(one)]),
    );
  return of ?? null;
}
