import {
  type ConstDirectiveNode,
  type DirectiveNode,
  type FieldNode,
  type GraphQLCompositeType,
  type GraphQLSchema,
  getNamedType,
  isAbstractType,
  isCompositeType,
  isObjectType,
  isUnionType,
  Kind,
  type NamedTypeNode,
  type OperationDefinitionNode,
  OperationTypeNode,
  type SelectionNode,
  type SelectionSetNode,
} from 'graphql';
import { argumentOf, isCondition, isDefer, isDeferred, isIncluded } from '../conditions';
import { TYPENAME } from '../included-fields';
import { isIntrospection, isMetaField } from '../meta-fields';
import { responseName } from '../response-names';
import type { SelectionContext } from '../selected-fields';

/** A step from an object of an answer to the objects below it: into a field, or on with those of a type. */
export type PartStep =
  | { readonly kind: 'field'; readonly key: string }
  | { readonly kind: 'type'; readonly type: GraphQLCompositeType };

/** A fragment that is answered later than what stands around it. */
export interface DeferredPart {
  /** Names it in the plan. */
  readonly id: string;
  /** What the client calls it. */
  readonly label: string | undefined;
  /** The part that it stands in; undefined where that is the first part of the answer. */
  readonly within: string | undefined;
  /** The way to it from there. */
  readonly steps: readonly PartStep[];
  /** The names of the fields on the way to it from the root, as the plan has them. */
  readonly path: readonly string[];
  /** The type that its fields are selected of. */
  readonly type: GraphQLCompositeType;
  /** What it selects, without the parts in it. */
  readonly selectionSet: SelectionSetNode;
}

/** An operation in parts. */
export interface DeferredOperation {
  /** For the planner: without fragment definitions and conditions, each part by its id. */
  readonly planned: OperationDefinitionNode;
  /** The first part of the answer. */
  readonly first: OperationDefinitionNode;
  readonly parts: readonly DeferredPart[];
}

/**
 * Takes an operation apart at its `@defer`; undefined where there is nothing to defer. Several mutations are answered at
 * once, as is what depends on a condition that is null.
 */
export function deferredOperation(
  operation: OperationDefinitionNode,
  context: SelectionContext,
): DeferredOperation | undefined {
  const { operation: kind, selectionSet } = operation;
  const cut = new Cut(context);
  const root = context.schema.getRootType(kind)!;
  const { planned, kept } = cut.selections(selectionSet, {
    type: root,
    path: [],
    within: undefined,
    steps: [],
  });
  if (!cut.isDecided || cut.parts.length === 0) return undefined;
  const isQuery = kind === OperationTypeNode.QUERY;
  // A mutation begins when all that was asked of the one before it has been read.
  if (!isQuery && (kept.selections.length !== 1 || kept.selections[0]!.kind !== Kind.FIELD)) return undefined;
  return {
    planned: { ...operation, selectionSet: planned },
    first: { ...operation, selectionSet: kept },
    parts: cut.parts,
  };
}

/** Where selections stand. */
interface Place extends Pick<DeferredPart, 'type' | 'path' | 'within' | 'steps'> {}

/** Selections for the planner, and what of them is not deferred. */
interface CutSelections {
  readonly planned: SelectionSetNode;
  readonly kept: SelectionSetNode;
}

class Cut {
  readonly parts: DeferredPart[] = [];
  isDecided = true;

  constructor(private readonly context: SelectionContext) {}

  selections({ selections }: SelectionSetNode, place: Place): CutSelections {
    const planned: SelectionNode[] = [];
    const kept: SelectionNode[] = [];
    for (const selection of selections) {
      const included = isIncluded(selection, this.context.conditions);
      if (included === null) this.isDecided = false;
      if (!included) continue;
      if (selection.kind === Kind.FIELD) this.#field(selection, place, planned, kept);
      else this.#fragment(selection, place, planned, kept);
    }
    return { planned: setOf(planned), kept: setOf(kept) };
  }

  #field(field: FieldNode, place: Place, planned: SelectionNode[], kept: SelectionNode[]): void {
    const key = responseName(field);
    // What the gateway knows by itself is asked of nobody.
    if (isIntrospection(field) || (place.path.length === 0 && isMetaField(field))) {
      kept.push(field);
      return;
    }
    const type = field.selectionSet && typeOf(this.context.schema, place.type, field);
    // What conditions there are have let it in.
    const unconditional = { ...field, directives: field.directives?.filter((one) => !isCondition(one)) };
    if (!field.selectionSet || !type) {
      planned.push(unconditional);
      kept.push(field);
      return;
    }
    const below = this.selections(field.selectionSet, {
      type,
      path: [...place.path, key],
      within: place.within,
      steps: [...place.steps, { kind: 'field', key }],
    });
    const asked = below.planned.selections.length > 0 ? below.planned : setOf([TYPENAME]);
    planned.push({ ...unconditional, selectionSet: asked });
    kept.push({ ...field, selectionSet: below.kept });
  }

  #fragment(
    selection: Exclude<SelectionNode, FieldNode>,
    place: Place,
    planned: SelectionNode[],
    kept: SelectionNode[],
  ): void {
    const { typeCondition, selectionSet } =
      selection.kind === Kind.INLINE_FRAGMENT ? selection : this.context.fragments.get(selection.name.value)!;
    const condition = typeCondition && this.context.schema.getType(typeCondition.name.value);
    // An object's own type says more than an interface that it is met as.
    const narrows = isCompositeType(condition) && !isObjectType(place.type);
    const type = narrows ? condition : place.type;
    const steps: readonly PartStep[] = narrows ? [...place.steps, { kind: 'type', type }] : place.steps;
    if (isDeferred(selection, this.context.conditions)) {
      const id = `part${this.parts.length}`;
      const index = this.parts.push(undefined as never) - 1;
      const below = this.selections(selectionSet, { type, path: place.path, within: id, steps: [] });
      this.parts[index] = {
        id,
        label: labelOf(selection),
        within: place.within,
        steps,
        path: place.path,
        type,
        selectionSet: below.kept,
      };
      if (below.planned.selections.length > 0)
        planned.push(fragmentOf(typeCondition, below.planned, [deferAs(id)]));
      return;
    }
    const below = this.selections(selectionSet, { ...place, type, steps });
    if (below.planned.selections.length > 0) planned.push(fragmentOf(typeCondition, below.planned));
    if (below.kept.selections.length > 0) kept.push(fragmentOf(typeCondition, below.kept));
  }
}

const setOf = (selections: readonly SelectionNode[]): SelectionSetNode => ({
  kind: Kind.SELECTION_SET,
  selections,
});

function fragmentOf(
  typeCondition: NamedTypeNode | undefined,
  selectionSet: SelectionSetNode,
  directives: readonly DirectiveNode[] = [],
): SelectionNode {
  return { kind: Kind.INLINE_FRAGMENT, directives, selectionSet, ...(typeCondition && { typeCondition }) };
}

/** The type of the objects that a field leads to; undefined for one that the type does not have. */
function typeOf(
  schema: GraphQLSchema,
  parent: GraphQLCompositeType,
  { name }: FieldNode,
): GraphQLCompositeType | undefined {
  const field = isUnionType(parent) ? undefined : parent.getFields()[name.value];
  const type = field && schema.getType(getNamedType(field.type).name);
  return isCompositeType(type) ? type : undefined;
}

function labelOf({ directives = [] }: SelectionNode): string | undefined {
  const value = argumentOf(directives.find(isDefer)!, 'label');
  return value?.kind === Kind.STRING ? value.value : undefined;
}

function deferAs(id: string): ConstDirectiveNode {
  return {
    kind: Kind.DIRECTIVE,
    name: { kind: Kind.NAME, value: 'defer' },
    arguments: [
      {
        kind: Kind.ARGUMENT,
        name: { kind: Kind.NAME, value: 'label' },
        value: { kind: Kind.STRING, value: id },
      },
    ],
  };
}

/** Whether an object of this type name is one of a type; of one that does not say what it is: what else could it be. */
export function isOfType(schema: GraphQLSchema, type: GraphQLCompositeType, name: unknown): boolean {
  if (name === undefined || name === type.name) return true;
  const named = schema.getType(String(name));
  return isAbstractType(type) && isObjectType(named) && schema.isSubType(type, named);
}
