import { there } from '../../platform/there';
import { TOGETHER } from '../../subgraphs/runtime/conditions/names';
import { leadingColumns } from './indexed';
import type { ModelColumn, ModelReference, ModelTable } from './model';

/** Types of the graph that conditions can be on; enums are as well. */
const COMPARED = new Set('ID Int BigInt Decimal String Boolean Date DateTime LocalDateTime UUID'.split(' '));

/** Says of every table with a list what its rows can be chosen by in any combination. */
export function addConditions(tables: readonly ModelTable[]): void {
  const compared = new Map(
    tables.flatMap((table) => {
      const columns = table.pages.length > 0 ? table.columns.filter(isCompared) : [];
      return columns.length > 0 ? [[table, columns] as const] : [];
    }),
  );
  for (const [table, columns] of compared)
    table.conditions = {
      columns,
      said: columns.filter((column) => column.isHidden && !isSaidByField(table, column)),
      related: table.references.filter(
        (of) =>
          leadsToEveryNode(of) &&
          compared.has(of.target as ModelTable) &&
          !columns.some(({ property }) => property === of.field),
      ),
      indexed: leadingColumns(table.source).flatMap(
        (name) => columns.find(({ source }) => source.name === name) ?? [],
      ),
    };
}

/** What is read as its text is compared where it is one of a few values. */
const isCompared = ({ property, graphql, source, type, enum: of, isId }: ModelColumn): boolean =>
  !source.array &&
  !TOGETHER.has(property) &&
  (of !== undefined || (COMPARED.has(graphql) && (isId || type.declaredBy !== 'ofType')));

/** A condition `customerId` is the id of what the field `customer` leads to, where that is an id in the graph. */
const isSaidByField = ({ references }: ModelTable, { property, graphql }: ModelColumn): boolean =>
  graphql === 'ID' && references.some(({ field }) => property === `${field}Id`);

/** Whether what a row leads to lies beside it, whichever shard that is on. */
function leadsToEveryNode({ target, columns, named }: ModelReference): boolean {
  if (!('type' in target) || target.source.placement.kind !== 'reference') return false;
  return columns.length === 1 && target.key.length === 1 && named[0] === there(target.key[0]);
}
