import { type GraphQLObjectType, getNamedType, isEnumType, isInputObjectType } from 'graphql';
import type { ServiceName } from '../../subgraphs/system';
import type { TestGateway } from './asking';
import { fieldOf, schema } from './client-schema';
import { compareWhere, derivedOrders, takesWhere } from './compare-where';
import { filterCases } from './filter-values';
import { type Chosen, expectedIds, type Given, readPages } from './list-reading';
import type { AskedTables } from './random-where';
import { sql } from './sql';
import { subgraphs } from './subgraphs';

/** What a filter keeps: a column and an operator (`status =`), or a predicate on a value of its own, `$V`. */
export type ListFilter = string | Chosen;

/** A list of the graph, and the SQL that says what it has to contain. */
export interface ComparedList {
  /** `Query.employees`, `Employee.attendance`. */
  readonly field: string;
  /**
   * SQL for the arguments of the list and of the root field that leads to its parent, by their names. A filter is
   * tried on the first of the rows whose list it divides, everything else on the first.
   */
  readonly given?: string;
  /** The root field that leads to the parent. */
  readonly root?: string;
  readonly from: string;
  /** A predicate on `$1..$n`, the columns of `given`. */
  readonly where?: string;
  /** Column of the node's id, which breaks ties. */
  readonly id: string;
  /** Path of the id in a node: `id` unless given. */
  readonly node?: string;
  /** Order of the graph → column; the first is the default. */
  readonly orders: Readonly<Record<string, string>>;
  /** Whether the default order is falling. */
  readonly falling?: boolean;
  readonly filters?: Readonly<Record<string, ListFilter>>;
  /** Filters that are arguments of their own. */
  readonly arguments?: Readonly<Record<string, ListFilter>>;
}

const PAGING = ['first', 'after', 'last', 'before'];

/**
 * Declares tests that compare lists with SQL: every order in both directions, every filter, what is read in pages
 * from either end, the number of items, and conditions put together by chance; and one that no list, order or filter of
 * the service is left out.
 * @param tables what is known of the tables that conditions ask
 */
export function compareLists(
  service: ServiceName,
  lists: readonly ComparedList[],
  gateway: () => TestGateway,
  tables: AskedTables = {},
): void {
  test(`every list of ${service} is compared, with each of its orders and filters`, () => {
    const missing = listFields(service).flatMap((field) => {
      const compared = lists.filter((list) => list.field === field);
      return compared.length > 0 ? choicesLeftOut(field, compared) : [field];
    });
    expect(missing).toEqual([]);
  });
  for (const list of lists)
    describe(`${list.field}, ${list.root ?? 'the whole list'}`, () =>
      compareList(service, list, gateway, tables));
}

function compareList(
  service: ServiceName,
  list: ComparedList,
  gateway: () => TestGateway,
  tables: AskedTables,
): void {
  const candidates = async (): Promise<Given[]> => (list.given ? sql(service, list.given) : [{}]);
  const order = (column: string, direction: string) => `${column} ${direction}, ${list.id} ${direction}`;
  const usual = order(Object.values(list.orders)[0]!, list.falling ? 'DESC' : 'ASC');
  /** Three pages, so that cursors are used, of a size that is allowed. */
  const pageSize = (ids: readonly string[]) => Math.min(200, Math.max(1, Math.ceil(ids.length / 3)));

  test('holds what SQL finds, read from either end', async () => {
    const [given] = await candidates();
    const ids = await expectedIds(service, list, given!, usual);
    expect(ids.length).toBeGreaterThan(0);
    const size = pageSize(ids);
    expect(await readPages(gateway(), list, given!, {}, size)).toEqual({ ids, totals: [ids.length] });
    expect((await readPages(gateway(), list, given!, {}, size, 'backward')).ids).toEqual(ids);
  });

  if (takesWhere(list.field))
    test('holds what SQL chooses by conditions put together by chance', async () => {
      const [given] = await candidates();
      await compareWhere(service, list, tables, given!, usual, gateway());
    });

  const orders = Object.entries(list.orders).flatMap(([name, column]) =>
    ['ASC', 'DESC'].map((direction) => [name, direction, column] as const),
  );
  if (fieldOf(list.field).args.some(({ name }) => name === 'orderBy'))
    test.each(orders)('is ordered by %s %s as SQL orders it', async (field, direction, column) => {
      const [given] = await candidates();
      const ids = await expectedIds(service, list, given!, order(column, direction));
      const args = { orderBy: { field, direction } };
      expect((await readPages(gateway(), list, given!, args, pageSize(ids))).ids).toEqual(ids);
    });

  const filters = [
    ...Object.entries(list.filters ?? {}).map(([name, filter]) => [`filter.${name}`, filter] as const),
    ...Object.entries(list.arguments ?? {}),
  ];
  if (filters.length > 0)
    test.each(filters)('is narrowed by %s as SQL narrows it', async (path, filter) => {
      const name = path.replace('filter.', '');
      const cases = await filterCases(service, list, await candidates(), name, filter);
      for (const { given, chosen } of cases) {
        const ids = await expectedIds(service, list, given, usual, chosen);
        const argument = path === name ? { [name]: chosen.value } : { filter: { [name]: chosen.value } };
        const read = await readPages(gateway(), list, given, argument, pageSize(ids));
        expect(read).toEqual({ ids, totals: [ids.length] });
      }
    });
}

/** Fields of a service's SDL that return a connection; trails, alike in all services, have tests of their own. */
function listFields(service: ServiceName): string[] {
  return subgraphs[service].document.definitions.flatMap((definition) => {
    if (definition.kind !== 'ObjectTypeDefinition') return [];
    const type = definition.name.value;
    const fields = (schema.getType(type) as GraphQLObjectType | undefined)?.getFields() ?? {};
    return (definition.fields ?? [])
      .map(({ name }) => name.value)
      .filter((name) =>
        /(?<!^(AuditEntry|AccessEntry))Connection$/.test(String(getNamedType(fields[name]?.type))),
      )
      .map((name) => `${type}.${name}`);
  });
}

/** Orders, filters and other arguments that a list offers and none of its comparisons uses. */
function choicesLeftOut(field: string, compared: readonly ComparedList[]): string[] {
  const offered = fieldOf(field).args.flatMap(({ name, type }) => {
    const named = getNamedType(type);
    if (PAGING.includes(name) || name === 'where') return [];
    if (!isInputObjectType(named)) return [name];
    if (name === 'filter') return Object.keys(named.getFields()).map((filter) => `filter.${filter}`);
    const choice = getNamedType(named.getFields().field!.type);
    // What a list is ordered by as it is filtered is compared with those conditions.
    const derived = new Set(derivedOrders(field));
    return isEnumType(choice)
      ? choice.getValues().flatMap((value) => (derived.has(value.name) ? [] : [`orderBy.${value.name}`]))
      : [name];
  });
  const used = compared.flatMap(({ orders, filters = {}, arguments: own = {}, given = '' }) => [
    ...Object.keys(orders).map((order) => `orderBy.${order}`),
    ...Object.keys(filters).map((filter) => `filter.${filter}`),
    ...Object.keys(own),
    ...[...given.matchAll(/ as "?(\w+)"?/g)].map((match) => match[1]!),
  ]);
  return offered.filter((choice) => !used.includes(choice)).map((choice) => `${field} ${choice}`);
}
