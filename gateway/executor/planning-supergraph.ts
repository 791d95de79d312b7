import {
  type ArgumentNode,
  type ConstDirectiveNode,
  type DocumentNode,
  type FieldDefinitionNode,
  type InterfaceTypeDefinitionNode,
  Kind,
  type ObjectTypeDefinitionNode,
  parse,
} from 'graphql';
import { directiveArgument, fieldSet, topLevelFields, visitFieldSet } from './field-sets';
import { RequiredFields } from './required-fields';

type FieldsType = ObjectTypeDefinitionNode | InterfaceTypeDefinitionNode;

/** The field that a stand-in of the planning supergraph stands for, with the arguments that it has there. */
export interface RequiredField {
  readonly name: string;
  readonly arguments: readonly ArgumentNode[];
}

/** A supergraph for the planner alone; clients never see it. */
export interface PlanningSupergraph {
  readonly document: DocumentNode;
  /** Field by the name of its stand-in. */
  readonly required: ReadonlyMap<string, RequiredField>;
  /** Names of stand-ins by the field that requires them, as `Type.field`. */
  readonly requiredBy: ReadonlyMap<string, ReadonlySet<string>>;
  /** What a field requires of its object beside a key, as `Type.field`: names of stand-ins among them. */
  readonly requires: ReadonlyMap<string, ReadonlySet<string>>;
  /** Names of the fields that keys consist of. */
  readonly keyNames: ReadonlySet<string>;
  /** Names that the planner may select of its own accord: fields of keys and of `@requires`. */
  readonly selectedNames: ReadonlySet<string>;
  /** Names of the fields that clients do not see. */
  readonly hiddenNames: ReadonlySet<string>;
}

/**
 * Rewrites a supergraph so that Apollo's planner plans rightly what it otherwise gets wrong:
 * - a field that a `@requires` selects with arguments becomes a field of its own, which no selection of a client and
 *   no other `@requires` is merged with;
 * - keys that a subgraph cannot resolve come behind those that it can, since the planner takes the first.
 */
export function planningSupergraph(supergraphSdl: string): PlanningSupergraph {
  const document = parse(supergraphSdl, { noLocation: true });
  const types = new Map<string, FieldsType>();
  for (const definition of document.definitions)
    if (definition.kind === Kind.OBJECT_TYPE_DEFINITION || definition.kind === Kind.INTERFACE_TYPE_DEFINITION)
      types.set(definition.name.value, definition);
  const required = new RequiredFields(types);
  const keyNames = new Set<string>();
  const rewritten = new Map<string, FieldsType>();
  for (const [name, type] of types) {
    const directives = resolvableKeysFirst(type.directives ?? []);
    for (const directive of directives)
      visitFieldSet(fieldSet(directive, 'join__type', 'key'), (field) => keyNames.add(field.name.value));
    const fields = (type.fields ?? []).map((field) => required.rewrite(field, name));
    rewritten.set(name, { ...type, directives, fields } as FieldsType);
  }
  // Stand-ins may require others in turn: the list grows while it is walked.
  for (const { parent, field } of required.standIns) {
    const type = rewritten.get(parent)!;
    const fields = [...type.fields!, required.rewrite(field, parent)];
    rewritten.set(parent, { ...type, fields } as FieldsType);
  }
  const selectedNames = new Set(keyNames);
  const requiredBy = new Map<string, ReadonlySet<string>>();
  const requires = new Map<string, ReadonlySet<string>>();
  const hiddenNames = new Set<string>();
  for (const [name, type] of rewritten)
    for (const field of type.fields!) {
      if (field.directives?.some((directive) => directive.name.value === 'inaccessible'))
        hiddenNames.add(field.name.value);
      const names = requiredNames(field);
      for (const selected of names) selectedNames.add(selected);
      const ofObject = requiredNames(field, topLevelFields);
      if (ofObject.size > 0) requires.set(`${name}.${field.name.value}`, ofObject);
      const standIns = [...names].filter((selected) => required.byStandIn.has(selected));
      if (standIns.length > 0) requiredBy.set(`${name}.${field.name.value}`, new Set(standIns));
    }
  return {
    document: {
      ...document,
      definitions: document.definitions.map((definition) =>
        'name' in definition && definition.name && types.get(definition.name.value) === definition
          ? rewritten.get(definition.name.value)!
          : definition,
      ),
    },
    required: required.byStandIn,
    requiredBy,
    requires,
    keyNames,
    selectedNames,
    hiddenNames,
  };
}

function requiredNames(field: FieldDefinitionNode, visitFields = visitFieldSet): Set<string> {
  const names = new Set<string>();
  for (const directive of field.directives ?? [])
    visitFields(fieldSet(directive, 'join__field', 'requires'), ({ name }) => names.add(name.value));
  return names;
}

function resolvableKeysFirst(directives: readonly ConstDirectiveNode[]): readonly ConstDirectiveNode[] {
  const unresolvable = directives.filter((directive) => {
    const resolvable = directiveArgument(directive, 'join__type', 'resolvable');
    return resolvable?.kind === Kind.BOOLEAN && !resolvable.value;
  });
  return [...directives.filter((directive) => !unresolvable.includes(directive)), ...unresolvable];
}
