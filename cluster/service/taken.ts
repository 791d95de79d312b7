import { Kind } from 'graphql';
import type { System } from '../../subgraphs/runtime/system';
import type { Taken } from './build-model';

/** What services other than one have in the graph. */
export function takenIn({ services }: System, except: string): Taken {
  const types = new Set<string>();
  const roots = new Set<string>();
  const entities = new Set<string>();
  for (const { name, subgraph } of services) {
    if (name === except) continue;
    for (const { type } of subgraph.events) types.add(type);
    for (const definition of subgraph.document.definitions) {
      if (!('name' in definition) || !definition.name) continue;
      const isObject = definition.kind === Kind.OBJECT_TYPE_DEFINITION;
      const isRoot = ['Query', 'Mutation'].includes(definition.name.value);
      if (isObject && isRoot) for (const field of definition.fields ?? []) roots.add(field.name.value);
      else if (definition.kind !== Kind.SCALAR_TYPE_DEFINITION) types.add(definition.name.value);
      const keys = isObject ? (definition.directives ?? []).filter((of) => of.name.value === 'key') : [];
      for (const { arguments: given = [] } of keys)
        if (given.some(({ value }) => value.kind === Kind.STRING && value.value === 'id'))
          entities.add(definition.name.value);
    }
  }
  return { types, roots, entities };
}
