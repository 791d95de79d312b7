import { type GraphQLEnumType, type GraphQLObjectType, getNamedType } from 'graphql';
import type { ServiceName } from '../../subgraphs/system';
import type { Random } from '../executor/support/random';
import type { TestGateway } from './asking';
import { fieldOf } from './client-schema';
import { fromList, type Given, listQuery } from './list-reading';
import type { ComparedList } from './lists';
import { type AskedTable, columnOf } from './random-where';
import { sql } from './sql';

/** Rows of a list, by what a client gives and by SQL. */
interface ChosenRows {
  readonly list: ComparedList;
  readonly from: AskedTable;
  readonly given: Given;
  readonly where: Record<string, unknown>;
  readonly sql: string;
}

/** `sum` of `fte`. */
interface Figure {
  readonly is: string;
  readonly on: string;
}

const FUNCTIONS = ['sum', 'avg', 'min', 'max'];
const GROUPS_MAX = 200;

/** Compares figures of a list by chance, of all rows that were chosen and of groups of them, with SQL. */
export async function compareFigures(
  service: ServiceName,
  chosen: ChosenRows,
  gateway: TestGateway,
  random: Random,
): Promise<void> {
  const connection = getNamedType(fieldOf(chosen.list.field).type) as GraphQLObjectType;
  const fields = connection.getFields();
  if (!fields.aggregates) return;
  const figures = someOf(figuresOf(getNamedType(fields.aggregates.type) as GraphQLObjectType), random);
  const compared = { service, chosen, gateway };
  await compareAll(compared, figures);
  if (!fields.groups) return;
  const by = getNamedType(fields.groups.args.find(({ name }) => name === 'by')!.type) as GraphQLEnumType;
  const keys = someOf(by.getValues(), random, 2).map(({ name }) => name);
  await compareGroups(compared, figures, keys, random.chance(0.2) ? random.between(0, 5) : undefined);
}

interface Compared {
  readonly service: ServiceName;
  readonly chosen: ChosenRows;
  readonly gateway: TestGateway;
}

async function compareAll({ service, chosen, gateway }: Compared, figures: readonly Figure[]) {
  const { list, given, where } = chosen;
  const query = listQuery(list, given, ['where'], `aggregates ${selectionOf(figures)}`);
  const { data, errors = [] } = await gateway.ask(query, { ...given, where });
  const missing = errors.map((error) => missingIn(error));
  expect(missing.filter((name) => figures.some(({ on }) => on === name))).toEqual(missing);
  const known = figures.filter(({ on }) => !missing.includes(on));
  const [row] = await expectedRows(service, chosen, known, []);
  const found = list.root ? data.parent.list : data.list;
  expect({ where, of: written(found.aggregates, known) }).toEqual({ where, of: expectedFigures(row, known) });
}

async function compareGroups(
  { service, chosen, gateway }: Compared,
  figures: readonly Figure[],
  by: readonly string[],
  first: number | undefined,
): Promise<void> {
  const { list, given, where } = chosen;
  const keys = by.map(conditionName);
  const limit = first === undefined ? '' : `, first: ${first}`;
  const groups = `groups(by: [${by.join(', ')}]${limit}) { keys { ${keys.join(' ')} } aggregates ${selectionOf(figures)} }`;
  const { data, errors = [] } = await gateway.ask(listQuery(list, given, ['where'], groups), {
    ...given,
    where,
  });
  const [refused] = errors.filter(({ extensions }) => extensions.inputPath?.[0] === 'by');
  if (refused?.extensions.code === 'NO_INDEX') {
    const index = refused.extensions.inputPath[1];
    expect(refused.extensions.servedBy).not.toContain(keys[index]);
    const left = by.filter((_, place) => place !== index);
    if (left.length > 0) await compareGroups({ service, chosen, gateway }, figures, left, first);
    return;
  }
  const missing = errors.filter((error) => error !== refused).map((error) => missingIn(error));
  const known = figures.filter(({ on }) => !missing.includes(on));
  const rows = await expectedRows(service, chosen, known, keys);
  if (refused) {
    expect(refused.extensions).toMatchObject({ code: 'TOO_MANY_GROUPS', limit: GROUPS_MAX });
    expect(rows.length).toBeGreaterThan(GROUPS_MAX);
    return;
  }
  const found = list.root ? data.parent.list : data.list;
  const shown = found.groups.map((group: any) => ({
    keys: keys.map((key) => textOf(group.keys[key])),
    of: written(group.aggregates, known),
  }));
  const expected = rows.map((row) => ({
    keys: keys.map((_, index) => textOf(row[`k${index}`])),
    of: expectedFigures(row, known),
  }));
  expect({ where, by, first, groups: shown }).toEqual({ where, by, first, groups: expected.slice(0, first) });
}

/** The figure that an error says the list does not have. */
function missingIn({ extensions, path, message }: any): string {
  expect({ message, code: extensions.code }).toEqual({ message, code: 'NO_INDEX' });
  const name = path.at(-1);
  expect(extensions.servedBy).not.toContain(name);
  return name;
}

/** Everything that there are figures of. */
function figuresOf(aggregates: GraphQLObjectType): Figure[] {
  return FUNCTIONS.flatMap((is) => {
    const field = aggregates.getFields()[is];
    const of = field ? (getNamedType(field.type) as GraphQLObjectType) : undefined;
    return Object.keys(of?.getFields() ?? {}).map((on) => ({ is, on }));
  });
}

function someOf<Item>(items: readonly Item[], random: Random, most = 6): Item[] {
  const left = [...items];
  const count = Math.min(left.length, random.between(1, most));
  return Array.from({ length: count }, () => left.splice(random.between(0, left.length - 1), 1)[0]!);
}

function selectionOf(figures: readonly Figure[]): string {
  const parts = FUNCTIONS.flatMap((is) => {
    const fields = figures.filter((figure) => figure.is === is).map(({ on }) => on);
    return fields.length > 0 ? [`${is} { ${fields.join(' ')} }`] : [];
  });
  return `{ count ${parts.join(' ')} }`;
}

/** Rows with `count`, for each figure its value (an average: sum and number of values), and `k0`, `k1`. */
async function expectedRows(
  service: ServiceName,
  { list, from, given, sql: where }: ChosenRows,
  figures: readonly Figure[],
  keys: readonly string[],
): Promise<any[]> {
  const grouped = keys.map((key, index) => `${columnOf(from, key)} as k${index}`);
  const values = figures.flatMap(({ is, on }, index) => {
    const column = columnOf(from, on);
    return is === 'avg'
      ? [`sum(${column})::text as f${index}`, `count(${column})::text as n${index}`]
      : [`${is}(${column}) as f${index}`];
  });
  const order = keys.map((_, index) => index + 1).join(', ');
  const { text, values: params } = fromList(list, given, { where, value: undefined });
  return sql(
    service,
    `select ${[...grouped, 'count(*)::integer as count', ...values].join(', ')} ${text}
     ${keys.length > 0 ? `group by ${order} order by ${order}` : ''}`,
    params,
  );
}

function expectedFigures(row: any, figures: readonly Figure[]) {
  const values = figures.map(({ is, on }, index) => [
    `${is}.${on}`,
    is === 'avg' ? average(row[`f${index}`], row[`n${index}`]) : textOf(row[`f${index}`]),
  ]);
  return { count: row.count, ...Object.fromEntries(values) };
}

function written(aggregates: any, figures: readonly Figure[]) {
  const values = figures.map(({ is, on }) => [`${is}.${on}`, textOf(aggregates[is][on])]);
  return { count: aggregates.count, ...Object.fromEntries(values) };
}

const textOf = (value: unknown) => (value === null || value === undefined ? null : String(value));

const PLACES = 6;

/** A sum divided by a number, rounded to six places with halves away from zero, in whole numbers. */
function average(sum: string | null, count: string): string | null {
  if (sum === null) return null;
  const [whole, fraction = ''] = sum.replace('-', '').split('.') as [string, string?];
  const divisor = BigInt(count) * 10n ** BigInt(fraction.length);
  const units = (2n * BigInt(whole + fraction) * 10n ** BigInt(PLACES) + divisor) / (2n * divisor);
  const digits = String(units).padStart(PLACES + 1, '0');
  const sign = sum.startsWith('-') && units > 0n ? '-' : '';
  return `${sign}${digits.slice(0, -PLACES)}.${digits.slice(-PLACES)}`;
}

const conditionName = (order: string) =>
  order.toLowerCase().replace(/_(\w)/g, (_, letter: string) => letter.toUpperCase());
