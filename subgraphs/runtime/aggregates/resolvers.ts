import { type DocumentNode, type GraphQLResolveInfo, Kind } from 'graphql';
import {
  AGGREGATE_FUNCTIONS,
  type AggregateFunction,
  type AggregateRow,
  figureName,
  groupKeyName,
  orderName,
} from '../../../citus';
import { failure } from '../../../platform/errors';
import { there } from '../../../platform/there';
import { isConnection, nodeType } from '../connections';
import type { SubgraphContext } from '../context';
import type { Connection } from '../pagination';
import { figuresOf, type ListFigures } from './list-figures';
import { typesOfFigures } from './names';
import { selectedFigures } from './selected-figures';

/** The figures of all items of a list, or of one group: none where it is empty. */
interface Figures {
  readonly row: AggregateRow | undefined;
  readonly list: ListFigures;
}

/** Those of one function. */
interface FiguresOf extends Figures {
  readonly is: AggregateFunction;
}

type Resolver = (source: never, args: never, context: SubgraphContext, info: GraphQLResolveInfo) => unknown;

/** Fields that items are grouped by at most. */
const GROUPED_BY = 2;

/** Resolvers of the figures of every list of an SDL that has some, by type. */
export function aggregateResolvers({ definitions }: DocumentNode): Record<string, Record<string, Resolver>> {
  const fieldsOf = new Map(
    definitions.flatMap((one) =>
      one.kind === Kind.OBJECT_TYPE_DEFINITION
        ? [[one.name.value, (one.fields ?? []).map(({ name }) => name.value)] as const]
        : [],
    ),
  );
  const resolvers: Record<string, Record<string, Resolver>> = {};
  for (const connection of fieldsOf.keys()) {
    if (!isConnection(connection)) continue;
    const names = typesOfFigures(nodeType(connection));
    const functions = fieldsOf.get(names.aggregates);
    if (!functions) continue;
    resolvers[names.aggregates] = Object.fromEntries([
      ['count', ({ row }: Figures) => row?.['count.*'] ?? 0],
      ...AGGREGATE_FUNCTIONS.filter((is) => functions.includes(is)).map((is) => [
        is,
        ({ row, list }: Figures): FiguresOf => ({ row, list, is }),
      ]),
    ]);
    for (const type of [names.numbers, names.values])
      if (fieldsOf.has(type))
        resolvers[type] = Object.fromEntries(there(fieldsOf.get(type)).map((on) => [on, figureOn(on)]));
    const keys = fieldsOf.get(names.groupKeys);
    resolvers[connection] = { aggregates, ...(keys && { groups: groupsBy(keys) }) };
    if (keys)
      resolvers[names.groupKeys] = Object.fromEntries(
        keys.map((on) => [on, (row: AggregateRow) => row[groupKeyName(on)] ?? null]),
      );
  }
  return resolvers;
}

async function aggregates(
  connected: Connection<unknown>,
  _: unknown,
  _context: SubgraphContext,
  info: GraphQLResolveInfo,
): Promise<Figures> {
  const list = await figuresOf(connected, { of: selectedFigures(info), by: [] }, 1);
  return { row: list.rows[0], list };
}

/** @param keys names of what items can be grouped by */
function groupsBy(keys: readonly string[]) {
  const named = new Map(keys.map((on) => [orderName(on), on]));
  return async (
    connected: Connection<unknown>,
    { by, first }: { readonly by: readonly string[]; readonly first?: number | null },
    { limits: { groupsMaximum } }: SubgraphContext,
    info: GraphQLResolveInfo,
  ) => {
    if (by.length === 0 || by.length > GROUPED_BY || new Set(by).size < by.length)
      throw failure('BAD_USER_INPUT', '`by` takes one field, or two that differ.', { inputPath: ['by'] });
    if (first != null && (first < 0 || first > groupsMaximum))
      throw failure('BAD_USER_INPUT', `\`first\` is between 0 and ${groupsMaximum}.`, {
        inputPath: ['first'],
        limit: groupsMaximum,
      });
    const shape = { of: selectedFigures(info, ['aggregates']), by: by.map((name) => there(named.get(name))) };
    const list = await figuresOf(connected, shape, first ?? groupsMaximum + 1);
    if (first == null && list.rows.length > groupsMaximum)
      throw failure(
        'TOO_MANY_GROUPS',
        `There are more than ${groupsMaximum} groups: choose fewer items, or say with \`first\` how many are wanted.`,
        { inputPath: ['by'], limit: groupsMaximum },
      );
    return list.rows.map((row) => ({ keys: row, aggregates: { row, list } satisfies Figures }));
  };
}

/** The figure of a field. Throws NO_INDEX where the rows of the list do not have it. */
const figureOn = (on: string) => (figures: FiguresOf) => {
  const { row, list, is } = figures;
  const { servedBy } = list;
  if (servedBy && !servedBy.includes(on))
    throw failure(
      'NO_INDEX',
      `The rows of this list do not have \`${on}\`. There are figures of ${servedBy.join(', ') || 'nothing'}.`,
      { servedBy },
    );
  return row?.[figureName({ is, on })] ?? null;
};
