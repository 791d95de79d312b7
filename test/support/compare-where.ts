import { type GraphQLEnumType, type GraphQLInputObjectType, getNamedType, isEnumType } from 'graphql';
import type { ServiceName } from '../../subgraphs/system';
import { Random } from '../executor/support/random';
import type { TestGateway } from './asking';
import { fieldOf } from './client-schema';
import { compareFigures } from './compare-figures';
import { expectedIds, type Given, readPages } from './list-reading';
import type { ComparedList } from './lists';
import { type AskedTable, type AskedTables, columnOf, type RandomWhere, WhereWriter } from './random-where';
import { sql } from './sql';

/** Random choices and orders of rows for each list; `WHERE_CHOICES=200` makes that many. */
const CHOICES = Number(process.env.WHERE_CHOICES ?? 4);
const SEED = Number(process.env.WHERE_SEED ?? 1);

/** Whether the list can be filtered by conditions in any combination. */
export const takesWhere = (field: string) => fieldOf(field).args.some(({ name }) => name === 'where');

/** What a list can be ordered by because it can be filtered by it. */
export function derivedOrders(field: string): string[] {
  const where = inputOf(field, 'where');
  return where ? Object.keys(where.getFields()).map(orderName) : [];
}

const orderName = (condition: string) => condition.replace(/[A-Z]/g, (letter) => `_${letter}`).toUpperCase();

const conditionName = (order: string) =>
  order.toLowerCase().replace(/_(\w)/g, (_, letter: string) => letter.toUpperCase());

const inputOf = (field: string, argument: string) =>
  getNamedType(fieldOf(field).args.find(({ name }) => name === argument)?.type) as
    | GraphQLInputObjectType
    | undefined;

interface Order {
  readonly field: string;
  readonly direction: 'ASC' | 'DESC';
  readonly nulls?: 'FIRST' | 'LAST';
}

/**
 * Compares random choices of a list's rows, in random orders, and figures of them with SQL; the seed of each follows from
 * that of the run.
 */
export async function compareWhere(
  service: ServiceName,
  list: ComparedList,
  tables: AskedTables,
  given: Given,
  order: string,
  gateway: TestGateway,
): Promise<void> {
  const type = inputOf(list.field, 'where')!;
  // Of several tables it is the one of the id that is asked.
  const [, alias] = /^(\w+)\./.exec(list.id) ?? [];
  const from = { ...tables[type.name.slice(0, -'Where'.length)], table: list.from, ...(alias && { alias }) };
  const without = new Set<string>();
  for (let index = 0; index < CHOICES; index++) {
    const seed = SEED * 1_000 + index;
    const random = new Random(seed);
    const writer = new WhereWriter(tables, (table, column) => valuesOf(service, table, column), random);
    const asked = new Asked(list, await writer.where(type, from, without), ordersFor(list, random));
    for (let tries = 0; ; tries++) {
      expect(tries).toBeLessThan(40);
      const sorted = asked.orders.length > 0 ? orderSql(list, from, asked.orders) : order;
      const expected = await expectedIds(service, list, given, sorted, {
        where: asked.where.sql,
        value: undefined,
      });
      const found = await read(gateway, list, given, asked, Math.max(1, Math.ceil(expected.length / 3)));
      if ('ids' in found) {
        const what = { seed, where: asked.where.where, orderBy: asked.orders };
        expect({ ...what, ...found }).toEqual({ ...what, ids: expected, totals: [expected.length] });
        await compareFigures(service, { list, from, given, ...asked.where }, gateway, random);
        break;
      }
      await asked.heed(found, type, without, () => writer.where(type, from, without));
    }
  }
}

interface Refusal {
  readonly message: string;
  readonly extensions: Record<string, any>;
}

/** What a list is asked for; what it does not have is left out, and what it needs for an index is added. */
class Asked {
  constructor(
    private readonly list: ComparedList,
    public where: RandomWhere,
    public orders: Order[],
  ) {}

  async heed(
    { message, extensions: { code, inputPath, servedBy } }: Refusal,
    type: GraphQLInputObjectType,
    without: Set<string>,
    write: () => Promise<RandomWhere>,
  ): Promise<void> {
    const what = { list: this.list.field, where: this.where.where, orderBy: this.orders };
    expect({ ...what, code, message }).toEqual({ ...what, code: 'NO_INDEX', message });
    const [argument, index] = inputPath;
    const [first] = servedBy;
    if (argument === 'orderBy') {
      expect(servedBy).not.toContain(this.orders[index]!.field);
      this.orders = index === 0 ? [{ field: first, direction: 'DESC' }] : this.orders.slice(0, index);
    } else if (inputPath.length > 1) {
      expect(servedBy).not.toContain(inputPath.at(-1));
      without.add(inputPath.at(-1));
      this.where = await write();
    } else {
      const always = servedBy.map((name: string) => alwaysTrue(type, name)).find(Boolean);
      this.where = { where: { and: [this.where.where, always] }, sql: this.where.sql };
    }
  }
}

const LEAST: Readonly<Record<string, unknown>> = {
  Date: '0001-01-01',
  DateTime: '0001-01-01T00:00:00Z',
  Int: -(2 ** 31),
  Decimal: `-${'9'.repeat(20)}`,
};

/** A condition that holds of every row, whose column is never empty; undefined where its type has none. */
function alwaysTrue(type: GraphQLInputObjectType, name: string): Record<string, unknown> | undefined {
  const operators = (getNamedType(type.getFields()[name]!.type) as GraphQLInputObjectType).getFields();
  if (!operators.eq) return undefined;
  const of = getNamedType(operators.eq.type);
  if (isEnumType(of)) return { [name]: { in: of.getValues().map((value) => value.name) } };
  if (of.name in LEAST) return { [name]: { gte: LEAST[of.name] } };
  return of.name === 'String' ? { [name]: { startsWith: '' } } : undefined;
}

/** Up to three things to order by, in any direction, or none. */
function ordersFor(list: ComparedList, random: Random): Order[] {
  const input = inputOf(list.field, 'orderBy');
  if (!input) return [];
  const fields = getNamedType(input.getFields().field!.type) as GraphQLEnumType;
  const names = fields.getValues().map(({ name }) => name);
  return Array.from({ length: random.between(0, 3) }, () => ({
    field: random.pick(names),
    direction: random.chance(0.5) ? ('ASC' as const) : ('DESC' as const),
    ...(random.chance(0.5) && { nulls: random.chance(0.5) ? ('FIRST' as const) : ('LAST' as const) }),
  }));
}

function orderSql(list: ComparedList, from: AskedTable, orders: readonly Order[]): string {
  const terms = orders.map(({ field, direction, nulls }) => {
    const column = list.orders[field] ?? columnOf(from, conditionName(field));
    return `${column} ${direction}${nulls ? ` nulls ${nulls}` : ''}`;
  });
  return [...terms, `${list.id} ${orders.at(-1)!.direction}`].join(', ');
}

async function read(
  gateway: TestGateway,
  list: ComparedList,
  given: Given,
  { where, orders }: Asked,
  size: number,
): Promise<{ ids: string[]; totals: number[] } | Refusal> {
  const args = { where: where.where, ...(orders.length > 0 && { orderBy: orders }) };
  try {
    return await readPages(gateway, list, given, args, Math.min(200, size));
  } catch (error) {
    // What is no answer of the gateway is no refusal either: it has no JSON.
    return JSON.parse((error as Error).message)[0];
  }
}

/** Values of columns, which are read once. */
const known = new Map<string, Promise<readonly unknown[]>>();

function valuesOf(service: ServiceName, table: string, column: string): Promise<readonly unknown[]> {
  const key = `${service} ${table} ${column}`;
  const values =
    known.get(key) ??
    sql(
      service,
      `select distinct value from (select ${column} as value from ${table} limit 200) some_rows order by 1 limit 30`,
    ).then((rows) => rows.map(({ value }) => value));
  known.set(key, values);
  return values;
}
