import {
  type GraphQLObjectType,
  getNamedType,
  isObjectType,
  type OperationDefinitionNode,
  type SelectionSetNode,
} from 'graphql';
import { there } from '../../platform/there';
import { type SelectionContext, selectedFields } from '../executor/selected-fields';
import type { FieldPrices, ListSize } from './field-prices';
import { add, argumentsOf, largest, ONE, sizeOf, type Values } from './list-size';

/** What is known of the rows of an operation before it is planned. */
export interface LeastRows {
  /** Never more than the price of its plan has. */
  readonly rows: number;
  /** The field that most of them are of: `Type.field`. */
  readonly dearest: string | undefined;
}

/** A connection around the fields that stand in it. */
interface OfPage {
  readonly size: ListSize;
  readonly items: number;
}

/**
 * Counts the objects that an answer can have, by what is selected of types that are no interfaces or unions: what lies
 * below those is left out, since it depends on the plan which of their types it is asked of.
 * @param variables as they were coerced
 */
export function leastRows(
  operation: OperationDefinitionNode,
  context: SelectionContext,
  prices: FieldPrices,
  variables: Values,
): LeastRows {
  const rowsOf = new Map<string, number>();
  let rows = 0;
  const visit = (
    type: GraphQLObjectType,
    selectionSets: readonly SelectionSetNode[],
    count: number,
    page?: OfPage,
  ): void => {
    for (const { nodes } of selectedFields(context, type, selectionSets)?.values() ?? []) {
      const field = there(nodes[0]);
      const name = field.name.value;
      const path = `${type.name}.${name}`;
      const price = prices.of(path);
      if (!price) continue;
      const size = price.list ?? ONE;
      const items = sizeOf(size, argumentsOf(field, variables));
      const isConnection = size.sized.size > 0;
      const inItems = page?.size.sized.has(name) ? page.items : items;
      const found = count * (isConnection ? 1 : inItems);
      rows += found * price.cost;
      add(rowsOf, path, found * price.cost);
      const below = getNamedType(there(type.getFields()[name]).type);
      if (!isObjectType(below)) continue;
      const inPage = name === 'pageInfo' ? page : undefined;
      visit(
        below,
        nodes.flatMap(({ selectionSet }) => selectionSet ?? []),
        found,
        isConnection ? { size, items } : inPage,
      );
    }
  };
  visit(there(context.schema.getRootType(operation.operation)), [operation.selectionSet], 1);
  return { rows: Math.ceil(rows), dearest: largest(rowsOf) };
}
