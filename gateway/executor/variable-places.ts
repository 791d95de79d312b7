import {
  type ArgumentNode,
  type DirectiveNode,
  type FieldNode,
  type FragmentDefinitionNode,
  type FragmentSpreadNode,
  type GraphQLNamedType,
  type GraphQLOutputType,
  type GraphQLSchema,
  getNamedType,
  getNullableType,
  type InlineFragmentNode,
  isInterfaceType,
  isListType,
  isObjectType,
  Kind,
  type OperationDefinitionNode,
  type SelectionSetNode,
  type ValueNode,
  type VariableNode,
} from 'graphql';
import { responseName } from './response-names';

/** Where the value of a variable goes. */
export interface VariablePlace {
  /** The field that it is given to: as far as can be said before any list has been read. */
  readonly path: readonly string[];
  /** The argument, and what leads from it to the variable. */
  readonly inputPath: readonly (string | number)[];
  readonly node: VariableNode;
}

/** A valid operation. */
export interface ValidOperation {
  readonly schema: GraphQLSchema;
  readonly operation: OperationDefinitionNode;
  readonly fragments: ReadonlyMap<string, FragmentDefinitionNode>;
}

/** The first place at which an operation uses a variable; undefined where it does not. */
export function placeOfVariable(variable: string, valid: ValidOperation): VariablePlace | undefined {
  const { schema, operation } = valid;
  const root = schema.getRootType(operation.operation) ?? undefined;
  return new Search(variable, valid).among(operation.selectionSet, root, { path: [], ended: false });
}

/** The names that lead to some selections. */
interface PathAbove {
  readonly path: readonly string[];
  /** Whether a list stands among them: which of its items it is about is not known. */
  readonly ended: boolean;
}

class Search {
  readonly #spread = new Set<string>();

  constructor(
    private readonly variable: string,
    private readonly valid: ValidOperation,
  ) {}

  among(
    { selections }: SelectionSetNode,
    type: GraphQLNamedType | undefined,
    above: PathAbove,
  ): VariablePlace | undefined {
    for (const selection of selections) {
      const found =
        selection.kind === Kind.FIELD
          ? this.#field(selection, type, above)
          : (this.#given(selection.directives, above.path) ?? this.#fragment(selection, type, above));
      if (found) return found;
    }
    return undefined;
  }

  #field(field: FieldNode, type: GraphQLNamedType | undefined, above: PathAbove): VariablePlace | undefined {
    const path = above.ended ? above.path : [...above.path, responseName(field)];
    const found = amongArguments(field.arguments, this.variable);
    if (found) return { path, ...found };
    const inDirective = this.#given(field.directives, path);
    if (inDirective || !field.selectionSet) return inDirective;
    const of = fieldType(type, field.name.value);
    const ended = above.ended || (of !== undefined && isListType(getNullableType(of)));
    return this.among(field.selectionSet, of && getNamedType(of), { path, ended });
  }

  #fragment(
    node: FragmentSpreadNode | InlineFragmentNode,
    type: GraphQLNamedType | undefined,
    above: PathAbove,
  ): VariablePlace | undefined {
    const isSpread = node.kind === Kind.FRAGMENT_SPREAD;
    if (isSpread && this.#spread.has(node.name.value)) return undefined;
    if (isSpread) this.#spread.add(node.name.value);
    const { typeCondition, selectionSet } = isSpread ? this.valid.fragments.get(node.name.value)! : node;
    const narrowed = typeCondition ? this.valid.schema.getType(typeCondition.name.value) : type;
    return this.among(selectionSet, narrowed, above);
  }

  #given(
    directives: readonly DirectiveNode[] | undefined,
    path: readonly string[],
  ): VariablePlace | undefined {
    const found = amongArguments(
      directives?.flatMap((directive) => directive.arguments ?? []),
      this.variable,
    );
    return found && { path, ...found };
  }
}

function fieldType(type: GraphQLNamedType | undefined, name: string): GraphQLOutputType | undefined {
  return isObjectType(type) || isInterfaceType(type) ? type.getFields()[name]?.type : undefined;
}

function amongArguments(
  given: readonly ArgumentNode[] | undefined,
  variable: string,
): Pick<VariablePlace, 'inputPath' | 'node'> | undefined {
  for (const { name, value } of given ?? []) {
    const found = within(value, variable, [name.value]);
    if (found) return found;
  }
  return undefined;
}

function within(
  value: ValueNode,
  variable: string,
  inputPath: readonly (string | number)[],
): Pick<VariablePlace, 'inputPath' | 'node'> | undefined {
  if (value.kind === Kind.VARIABLE)
    return value.name.value === variable ? { inputPath, node: value } : undefined;
  const parts =
    value.kind === Kind.OBJECT
      ? value.fields.map((field) => [field.name.value, field.value] as const)
      : value.kind === Kind.LIST
        ? value.values.map((item, index) => [index, item] as const)
        : [];
  for (const [key, part] of parts) {
    const found = within(part, variable, [...inputPath, key]);
    if (found) return found;
  }
  return undefined;
}
