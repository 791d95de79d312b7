import {
  type ConstDirectiveNode,
  type FieldDefinitionNode,
  type FieldNode,
  type InterfaceTypeDefinitionNode,
  Kind,
  type ObjectTypeDefinitionNode,
  print,
  type SelectionNode,
  type SelectionSetNode,
} from 'graphql';
import { fieldSet } from './field-sets';
import type { RequiredField } from './planning-supergraph';

type FieldsType = ObjectTypeDefinitionNode | InterfaceTypeDefinitionNode;

/** A field to add to types. */
interface StandIn {
  readonly parent: string;
  readonly field: FieldDefinitionNode;
}

/** The name, lengthened until nothing else is called so. */
export function unusedName(name: string, used: { has(name: string): boolean }): string {
  let free = name;
  while (used.has(free)) free += '_';
  return free;
}

/**
 * Gives every field that a `@requires` selects with arguments a stand-in: a field without arguments whose name belongs
 * to this field with these arguments alone.
 */
export class RequiredFields {
  readonly standIns: StandIn[] = [];
  readonly byStandIn = new Map<string, RequiredField>();
  readonly #names = new Map<string, string>();

  readonly #fieldNames: ReadonlySet<string>;

  constructor(private readonly types: ReadonlyMap<string, FieldsType>) {
    this.#fieldNames = new Set(
      [...types.values()].flatMap(({ fields = [] }) => fields.map(({ name }) => name.value)),
    );
  }

  /** The field definition with stand-ins in its `@requires`. */
  rewrite(definition: FieldDefinitionNode, parent: string): FieldDefinitionNode {
    if (!definition.directives?.some((directive) => fieldSet(directive, 'join__field', 'requires')))
      return definition;
    return {
      ...definition,
      directives: definition.directives.map((directive) => this.#rewriteDirective(directive, parent)),
    };
  }

  #rewriteDirective(directive: ConstDirectiveNode, parent: string): ConstDirectiveNode {
    const selected = fieldSet(directive, 'join__field', 'requires');
    if (!selected) return directive;
    const text = print(this.#rewriteSelections(selected, parent)).replace(/^\{|\}$/g, '');
    return {
      ...directive,
      arguments: directive.arguments!.map((argument) =>
        argument.name.value === 'requires'
          ? { ...argument, value: { kind: Kind.STRING, value: text.replace(/\s+/g, ' ').trim() } }
          : argument,
      ),
    };
  }

  #rewriteSelections(selectionSet: SelectionSetNode, parent: string): SelectionSetNode {
    const rewrite = (selection: SelectionNode): SelectionNode => {
      if (selection.kind === Kind.FIELD) return this.#rewriteField(selection, parent);
      if (selection.kind !== Kind.INLINE_FRAGMENT) return selection;
      const type = selection.typeCondition?.name.value ?? parent;
      return { ...selection, selectionSet: this.#rewriteSelections(selection.selectionSet, type) };
    };
    return { ...selectionSet, selections: selectionSet.selections.map(rewrite) };
  }

  #rewriteField(field: FieldNode, parent: string): FieldNode {
    const definition = this.types.get(parent)?.fields?.find(({ name }) => name.value === field.name.value);
    if (!definition) return field;
    const selectionSet =
      field.selectionSet && this.#rewriteSelections(field.selectionSet, namedType(definition));
    const rewritten = selectionSet ? { ...field, selectionSet } : field;
    if (!definition.arguments?.length) return rewritten;
    const name = this.#standIn(parent, definition, field);
    return { ...rewritten, name: { kind: Kind.NAME, value: name }, arguments: [] };
  }

  #standIn(parent: string, definition: FieldDefinitionNode, { arguments: given = [] }: FieldNode): string {
    const field = definition.name.value;
    const key = `${parent}.${field}(${given.map(print).sort().join(',')})`;
    const known = this.#names.get(key);
    if (known) return known;
    const name = unusedName(`${field}__required_${this.#names.size}`, this.#fieldNames);
    this.#names.set(key, name);
    this.byStandIn.set(name, { name: field, arguments: given });
    const implementations = [...this.types.values()].filter(({ interfaces = [] }) =>
      interfaces.some((implemented) => implemented.name.value === parent),
    );
    for (const type of [this.types.get(parent)!, ...implementations]) {
      const own = type.fields!.find((candidate) => candidate.name.value === field)!;
      const directives = own.directives?.filter((directive) => directive.name.value === 'join__field') ?? [];
      const standIn = { ...own, name: { kind: Kind.NAME as const, value: name }, arguments: [], directives };
      this.standIns.push({ parent: type.name.value, field: standIn });
    }
    return name;
  }
}

function namedType({ type }: FieldDefinitionNode): string {
  let named = type;
  while (named.kind !== Kind.NAMED_TYPE) named = named.type;
  return named.name.value;
}
