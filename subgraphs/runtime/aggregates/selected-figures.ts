import { type FieldNode, type GraphQLResolveInfo, Kind } from 'graphql';
import { AGGREGATE_FUNCTIONS, type Aggregate, figureName } from '../../../citus';
import { FIGURES } from './names';

/** What of an operation tells what is selected below a field. */
type Selecting = Pick<GraphQLResolveInfo, 'fieldNodes' | 'fragments'>;

const FUNCTIONS: ReadonlySet<string> = new Set(AGGREGATE_FUNCTIONS);

/**
 * The figures that are selected below a field, sorted: those that `@skip` leaves out too, for which nobody asks afterwards.
 * @param path names of the fields that lead to the aggregates
 */
export function selectedFigures(
  { fieldNodes, fragments }: Selecting,
  path: readonly string[] = [],
): Aggregate[] {
  let fields = below(fieldNodes, fragments);
  for (const name of path)
    fields = below(
      fields.filter((field) => field.name.value === name),
      fragments,
    );
  const found = new Map<string, Aggregate>();
  for (const field of fields) {
    if (!FUNCTIONS.has(field.name.value)) continue;
    for (const { name } of below([field], fragments)) {
      if (name.value.startsWith('__')) continue;
      const figure = { is: field.name.value as Aggregate['is'], on: name.value };
      found.set(figureName(figure), figure);
    }
  }
  return [...found.keys()].sort().flatMap((name) => found.get(name) ?? []);
}

/** Whether nothing but figures is selected of a list: then nobody needs its page. */
export function selectsFiguresAlone({ fieldNodes }: Selecting): boolean {
  return fieldNodes.every(({ selectionSet }) =>
    selectionSet?.selections.every(
      (one) => one.kind === Kind.FIELD && (FIGURES.has(one.name.value) || one.name.value === '__typename'),
    ),
  );
}

/** The fields that are selected of some. */
function below(fields: readonly FieldNode[], fragments: Selecting['fragments']): FieldNode[] {
  const found: FieldNode[] = [];
  const collect = (selectionSet: FieldNode['selectionSet']): void => {
    for (const selection of selectionSet?.selections ?? [])
      if (selection.kind === Kind.FIELD) found.push(selection);
      else if (selection.kind === Kind.INLINE_FRAGMENT) collect(selection.selectionSet);
      else collect(fragments[selection.name.value]?.selectionSet);
  };
  for (const { selectionSet } of fields) collect(selectionSet);
  return found;
}
