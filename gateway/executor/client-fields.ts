import { type FragmentDefinitionNode, Kind, type SelectionSetNode } from 'graphql';
import { type Conditions, isIncluded } from './conditions';
import type { PlanPath } from './positions';
import { responseName } from './response-names';

/** What a client asks for under a choice of its conditions; response names are those of the plan. */
export interface ClientFields {
  /** Names of the fields that it selects at a place, of whatever type. */
  at(path: PlanPath): ReadonlySet<string>;
}

/** The fields that an operation selects, place by place. */
export function clientFields(
  operation: SelectionSetNode,
  fragments: ReadonlyMap<string, FragmentDefinitionNode>,
  conditions: Conditions,
): ClientFields {
  /** The fields of these selections by response name, with the selections below each. */
  const fieldsOf = (selectionSets: readonly SelectionSetNode[]): Map<string, SelectionSetNode[]> => {
    const fields = new Map<string, SelectionSetNode[]>();
    const spread = new Set<string>();
    const walk = ({ selections }: SelectionSetNode): void => {
      for (const selection of selections) {
        if (!isIncluded(selection, conditions)) continue;
        if (selection.kind === Kind.INLINE_FRAGMENT) walk(selection.selectionSet);
        else if (selection.kind === Kind.FRAGMENT_SPREAD) {
          const name = selection.name.value;
          if (!spread.has(name)) {
            spread.add(name);
            walk(fragments.get(name)!.selectionSet);
          }
        } else {
          const below = fields.get(responseName(selection)) ?? [];
          fields.set(responseName(selection), below);
          if (selection.selectionSet) below.push(selection.selectionSet);
        }
      }
    };
    selectionSets.forEach(walk);
    return fields;
  };
  return {
    at: (path) => {
      let selected = fieldsOf([operation]);
      for (const key of path) if (key !== '@') selected = fieldsOf(selected.get(key) ?? []);
      return new Set(selected.keys());
    },
  };
}
