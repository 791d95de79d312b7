import { type GraphQLInputObjectType, type GraphQLNamedType, getNamedType, isEnumType } from 'graphql';
import type { ServiceName } from '../../subgraphs/system';
import { fieldOf } from './client-schema';
import { type Chosen, expectedIds, type Given } from './list-reading';
import type { ComparedList, ListFilter } from './lists';
import { sql } from './sql';

/** A list of the graph under a filter. */
export interface FilterCase {
  readonly given: Given;
  readonly chosen: Chosen;
  readonly ids: readonly string[];
}

/**
 * Values that show what a filter does: one that keeps a part of a list; or, where the rows of every list are alike, one
 * that keeps all and one that keeps nothing. Throws when there is neither.
 */
export async function filterCases(
  service: ServiceName,
  list: ComparedList,
  candidates: readonly Given[],
  argument: string,
  filter: ListFilter,
): Promise<FilterCase[]> {
  const order = list.id;
  const inspect = async (given: Given, chosen: Chosen): Promise<FilterCase> => ({
    given,
    chosen,
    ids: await expectedIds(service, list, given, order, chosen),
  });
  for (const given of candidates) {
    const all = await expectedIds(service, list, given, order);
    const value = await dividingValue(service, list, given, filter);
    if (!value) continue;
    const found = await inspect(given, value);
    if (found.ids.length > 0 && found.ids.length < all.length) return [found];
  }
  const given = candidates[0]!;
  if (typeof filter === 'string') {
    const known = await valuesOf(service, list, given, filter);
    const values = [keepingAll, keepingNone].map((of) =>
      of(argumentType(list.field, argument), filter, known),
    );
    const cases = await Promise.all(values.map((value) => inspect(given, { where: `${filter} $V`, value })));
    if (cases[0]!.ids.length > 0 && cases[1]!.ids.length === 0) return cases;
  }
  throw new Error(`${argument} of ${list.field} divides none of the lists that were looked at`);
}

async function valuesOf(
  service: ServiceName,
  list: ComparedList,
  given: Given,
  filter: string,
): Promise<unknown[]> {
  const [column] = filter.split(' ');
  const rows = await sql<{ value: unknown }>(
    service,
    `select ${column} as value from ${list.from} ${list.where ? `where ${list.where}` : ''} order by ${column}`,
    list.where ? Object.values(given) : [],
  );
  return rows.map(({ value }) => value).filter((value) => value !== null);
}

async function dividingValue(
  service: ServiceName,
  list: ComparedList,
  given: Given,
  filter: ListFilter,
): Promise<Chosen | null> {
  if (typeof filter !== 'string') return filter;
  const known = await valuesOf(service, list, given, filter);
  const middle = known[Math.floor(known.length / 2)];
  // Of values that are mostly the same, one at the other end: the filter has to leave something out.
  const fromMiddle = middle !== known[0] ? middle : known.find((value) => value !== known[0]);
  const toMiddle = middle !== known.at(-1) ? middle : known.findLast((value) => value !== known.at(-1));
  const value = { '=': rarest(known), '>=': fromMiddle, '<': fromMiddle, '<=': toMiddle ?? middle }[
    filter.split(' ')[1]!
  ];
  return value === undefined ? null : { where: `${filter} $V`, value };
}

/** The value that occurs least. */
function rarest(values: readonly unknown[]): unknown {
  const counts = new Map<unknown, number>();
  for (const value of values) counts.set(value, (counts.get(value) ?? 0) + 1);
  return [...counts].sort(([, one], [, other]) => one - other)[0]?.[0];
}

/** The type of a list's argument, or of the field of its filter. */
function argumentType(field: string, name: string): GraphQLNamedType {
  const { args } = fieldOf(field);
  const filter = getNamedType(args.find((argument) => argument.name === 'filter')?.type);
  const own = args.find((argument) => argument.name === name)?.type;
  return getNamedType(own ?? (filter as GraphQLInputObjectType).getFields()[name]!.type);
}

type ValueOf = (type: GraphQLNamedType, filter: string, known: readonly unknown[]) => unknown;

const keepingAll: ValueOf = (type, filter, known) =>
  filter.endsWith(' =') ? known[0] : keepingNone(type, filter.includes('<') ? '>' : '<', known);

const keepingNone: ValueOf = (type, filter, known) => {
  if (isEnumType(type)) return type.getValues().find(({ name }) => !known.includes(name))?.name;
  const [year, amount] = filter.includes('<') ? ['1900', '-1'] : ['2100', '1000000000'];
  const values: Record<string, unknown> = {
    Boolean: !known[0],
    Date: `${year}-01-01`,
    DateTime: `${year}-01-01T00:00:00Z`,
    Int: Number(amount),
    Decimal: amount,
    ID: amount,
  };
  return values[type.name];
};
