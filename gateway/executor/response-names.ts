import { type DocumentNode, type FieldNode, type FragmentDefinitionNode, Kind, visit } from 'graphql';
import { isIntrospection } from './meta-fields';
import { unusedName } from './required-fields';

/** A document to plan, whose response names nothing that the planner adds can be taken for. */
export interface RenamedDocument {
  readonly document: DocumentNode;
  /** What the client called a field, by the name that it has in the plan; only where they differ. */
  readonly clientNames: ReadonlyMap<string, string>;
}

/**
 * Gives another alias to every field that a client calls what another field of the graph is called, where the planner
 * may select that one too: `id: name` beside a key `id` would be merged with it, and one of the two lost.
 */
export function withSafeResponseNames(
  document: DocumentNode,
  selectedNames: ReadonlySet<string>,
): RenamedDocument {
  const clientNames = new Map<string, string>();
  const used = new Set<string>();
  const unsafe: FieldNode[] = [];
  visit(document, {
    FragmentDefinition: exceptIntrospection,
    Field: (field) => {
      used.add(responseName(field));
      if (isIntrospection(field)) return false;
      if (isUnsafe(field, selectedNames)) unsafe.push(field);
      return undefined;
    },
  });
  if (unsafe.length === 0) return { document, clientNames };
  const aliases = new Map<string, string>();
  const aliasOf = (field: FieldNode): string => {
    // The same for equal fields, which may have to be merged.
    const key = `${responseName(field)}: ${field.name.value}`;
    const known = aliases.get(key);
    if (known) return known;
    const alias = unusedName(`${responseName(field)}__of_${field.name.value}`.replace(/^_+/, 'a_'), used);
    used.add(alias);
    aliases.set(key, alias);
    clientNames.set(alias, responseName(field));
    return alias;
  };
  const renamed = visit(document, {
    FragmentDefinition: { enter: exceptIntrospection },
    Field: {
      enter: (field) => {
        if (isIntrospection(field)) return false;
        if (!isUnsafe(field, selectedNames)) return undefined;
        return { ...field, alias: { kind: Kind.NAME, value: aliasOf(field) } };
      },
    },
  });
  return { document: renamed, clientNames };
}

/** Passes over what is said of the schema, which no subgraph is asked for. */
function exceptIntrospection({ typeCondition }: FragmentDefinitionNode): false | undefined {
  return typeCondition.name.value.startsWith('__') ? false : undefined;
}

/** The name under which the value of a field stands in a response. */
export function responseName(field: {
  alias?: { value: string } | undefined;
  name: { value: string };
}): string {
  return field.alias?.value ?? field.name.value;
}

function isUnsafe(field: FieldNode, selectedNames: ReadonlySet<string>): boolean {
  const name = responseName(field);
  // Every object has those, so that an absent value could not be told from a present one.
  if (name in Object.prototype) return true;
  return name !== field.name.value && (selectedNames.has(name) || name === '__typename');
}
