import {
  type GraphQLInputField,
  type GraphQLInputObjectType,
  type GraphQLNamedType,
  getNamedType,
  isEnumType,
  isInputObjectType,
} from 'graphql';
import type { Random } from '../executor/support/random';

/** A table of which conditions ask: its columns where they are not the condition in snake_case, and what it leads to. */
export interface AskedTable {
  readonly table: string;
  /** What its columns are called by, where it stands beside others. */
  readonly alias?: string;
  /** The column that relations lead to. */
  readonly key?: string;
  readonly columns?: Readonly<Record<string, string>>;
  /** Condition → the column that leads to a row of the type's table. */
  readonly leads?: Readonly<Record<string, string>>;
}

/** What is known of the tables behind `<Type>Where`, by that type. */
export type AskedTables = Readonly<Record<string, AskedTable>>;

/** A `where`, and the SQL that says the same, which is never null. */
export interface RandomWhere {
  readonly where: Record<string, unknown>;
  readonly sql: string;
}

const snakeCase = (name: string) => name.replace(/[A-Z]/g, (letter) => `_${letter.toLowerCase()}`);
const quoted = (value: unknown) =>
  typeof value === 'number' || typeof value === 'boolean'
    ? String(value)
    : `'${String(value).replaceAll("'", "''")}'`;

/** The column that a condition is on. */
export const columnOf = (from: AskedTable, name: string): string =>
  qualified(from, from.columns?.[name] ?? snakeCase(name));

/** Levels of conditions: one less than there may be, for what an index needs is put around them. */
const DEEPEST = 4;

const isRelated = ({ type }: GraphQLInputField) => getNamedType(type).name.endsWith('Where');

const qualified = ({ alias }: AskedTable, column: string) => (alias ? `${alias}.${column}` : column);

/** Writes conditions by chance, with values that the rows have. */
export class WhereWriter {
  constructor(
    private readonly tables: AskedTables,
    /** Some values of a column. */
    private readonly valuesOf: (table: string, column: string) => Promise<readonly unknown[]>,
    private readonly random: Random,
  ) {}

  /** @param without conditions that the list does not have, at its top */
  async where(
    type: GraphQLInputObjectType,
    from: AskedTable,
    without: ReadonlySet<string>,
    depth = 1,
  ): Promise<RandomWhere> {
    const names = Object.keys(type.getFields()).filter((name) => !without.has(name));
    const parts: RandomWhere[] = [];
    for (let count = this.random.between(1, 2); count > 0; count--) {
      const kind = depth < 3 ? this.random.between(0, 5) : 5;
      if (kind === 0) parts.push(await this.#combined('and', type, from, without, depth));
      else if (kind === 1) parts.push(await this.#combined('or', type, from, without, depth));
      else if (kind === 2) {
        const { where, sql } = await this.where(type, from, without, depth + 1);
        parts.push({ where: { not: where }, sql: `not (${sql})` });
      } else {
        const own = names.filter(
          (name) =>
            !['and', 'or', 'not'].includes(name) && (depth < DEEPEST || !isRelated(type.getFields()[name]!)),
        );
        const name = this.random.pick(own);
        parts.push(await this.#condition(name, getNamedType(type.getFields()[name]!.type), from, depth));
      }
    }
    // Two parts under one name would be one.
    const different = [...new Map(parts.map((part) => [Object.keys(part.where)[0], part])).values()];
    return {
      where: Object.assign({}, ...different.map(({ where }) => where)),
      sql: different.map(({ sql }) => `(${sql})`).join(' and '),
    };
  }

  async #combined(
    name: 'and' | 'or',
    type: GraphQLInputObjectType,
    from: AskedTable,
    without: ReadonlySet<string>,
    depth: number,
  ): Promise<RandomWhere> {
    const parts: RandomWhere[] = [];
    for (let count = this.random.between(1, 3); count > 0; count--)
      parts.push(await this.where(type, from, without, depth + 1));
    return {
      where: { [name]: parts.map(({ where }) => where) },
      sql: parts.map(({ sql }) => `(${sql})`).join(` ${name} `),
    };
  }

  async #condition(
    name: string,
    type: GraphQLNamedType,
    from: AskedTable,
    depth: number,
  ): Promise<RandomWhere> {
    if (!isInputObjectType(type)) throw new Error(`${name} is no condition`);
    if (type.name.endsWith('Where')) {
      const of = type.name.slice(0, -'Where'.length);
      const to = this.tables[of];
      if (!to?.key) throw new Error(`no key is known of ${of}`);
      const { where, sql } = await this.where(type, to, new Set(), depth + 1);
      const column = qualified(from, from.leads?.[name] ?? `${snakeCase(name)}_id`);
      return {
        where: { [name]: where },
        sql: `coalesce(${column} in (select ${to.key} from ${to.table} where ${sql}), false)`,
      };
    }
    const column = columnOf(from, name);
    const values = (await this.valuesOf(from.table, column)).filter((value) => value !== null);
    const operator = this.random.pick(Object.keys(type.getFields()));
    const value = this.#valueFor(operator, type, values);
    return {
      where: { [name]: { [operator]: value } },
      sql: `coalesce(${comparison(operator, column, value)}, false)`,
    };
  }

  #valueFor(operator: string, type: GraphQLInputObjectType, values: readonly unknown[]): unknown {
    const of = getNamedType(type.getFields()[operator]!.type);
    if (operator === 'isNull') return this.random.chance(0.5);
    const fallback = isEnumType(of) ? of.getValues()[0]!.name : FALLBACK[of.name];
    const one = () => (values.length > 0 ? this.random.pick(values) : fallback);
    const written = (value: unknown) =>
      of.name === 'Int' ? Number(value) : of.name === 'Boolean' ? value : String(value);
    if (operator === 'in') return Array.from({ length: this.random.between(0, 3) }, () => written(one()));
    if (!/^(starts|contains|eqIgnore)/.test(operator)) return written(one());
    return this.#part(operator, String(one()));
  }

  /** A part of a text, in letters of either case where that makes no difference. */
  #part(operator: string, text: string): string {
    const start = operator.startsWith('contains') ? this.random.between(0, Math.max(0, text.length - 1)) : 0;
    const length = this.random.between(1, 4);
    const part = operator.startsWith('eq') ? text : text.slice(start, start + length);
    // What LIKE would take for a pattern is a text like any other.
    if (this.random.chance(0.1)) return `${part.slice(0, 1)}%_\\`;
    if (!operator.endsWith('IgnoreCase')) return part;
    return this.random.chance(0.5) ? part.toUpperCase() : part.toLowerCase();
  }
}

const FALLBACK: Readonly<Record<string, unknown>> = {
  ID: '1',
  String: 'a',
  Int: 1,
  Boolean: true,
  Decimal: '1',
  Date: '2026-01-01',
  DateTime: '2026-01-01T00:00:00Z',
};

/** What an operator means, in SQL that the gateway does not write. */
function comparison(operator: string, column: string, value: unknown): string {
  const text = quoted(value);
  switch (operator) {
    case 'eq':
      return `${column} = ${text}`;
    case 'in':
      return (value as unknown[]).length === 0
        ? 'false'
        : `${column} in (${(value as unknown[]).map(quoted).join(', ')})`;
    case 'isNull':
      return `(${column} is null) = ${text}`;
    case 'gt':
      return `not (${column} <= ${text})`;
    case 'gte':
      return `not (${column} < ${text})`;
    case 'lt':
      return `not (${column} >= ${text})`;
    case 'lte':
      return `not (${column} > ${text})`;
    case 'startsWith':
      return `left(${column}, length(${text})) = ${text}`;
    case 'contains':
      return `position(${text} in ${column}) > 0`;
    case 'eqIgnoreCase':
      return `upper(${column}) = upper(${text})`;
    case 'startsWithIgnoreCase':
      return `left(upper(${column}), length(${text})) = upper(${text})`;
    case 'containsIgnoreCase':
      return `position(upper(${text}) in upper(${column})) > 0`;
    default:
      throw new Error(`nothing is known of ${operator}`);
  }
}
