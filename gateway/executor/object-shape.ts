import {
  doTypesOverlap,
  type FieldNode,
  type GraphQLCompositeType,
  GraphQLError,
  type GraphQLInterfaceType,
  type GraphQLObjectType,
  type GraphQLOutputType,
  isAbstractType,
  isInterfaceType,
  isLeafType,
  isListType,
  isNonNullType,
  isObjectType,
  isUnionType,
  type SelectionSetNode,
  type VariableDefinitionNode,
} from 'graphql';
import { compileObject, type ShapedField } from './compile-object';
import {
  BUBBLES,
  type Complete,
  FAILED,
  fail,
  leaf,
  listOf,
  nonNull,
  plainValues,
  type Shaping,
} from './completion';
import { NULL_CONDITION } from './conditions';
import type { Coverage } from './coverage';
import { compileIntrospection } from './introspection';
import { isIntrospection } from './meta-fields';
import { ABSENT, isObject, type ResultObject } from './result-tree';
import { type SelectedField, type SelectionContext, selectedFields } from './selected-fields';

/** What the shape of a response depends on. */
export interface ShapeContext extends SelectionContext {
  /** What the client called a field, by its name in the plan, where that differs. */
  readonly clientNames: ReadonlyMap<string, string>;
  /** Names of the fields that clients do not see. */
  readonly hiddenNames: ReadonlySet<string>;
  readonly variableDefinitions: readonly VariableDefinitionNode[];
}

/** Completes an object of one type; UNDECIDED where its fields depend on a condition that is null. */
type ShapedObject = Complete<ResultObject> | typeof UNDECIDED;
const UNDECIDED = Symbol('undecided');

/** The shape of objects at one place of a response, compiled for each type that is met there. */
export class ObjectShape {
  #untyped: ShapedObject | undefined;
  readonly #byType = new Map<string, ShapedObject>();

  /** @param coverage what the plan fetches there; undefined when nothing is */
  constructor(
    private readonly context: ShapeContext,
    private readonly type: GraphQLCompositeType,
    private readonly selectionSets: readonly SelectionSetNode[],
    private readonly coverage: Coverage | undefined,
    private readonly place: string,
  ) {}

  readonly complete: Complete = (value, shaping, depth) => {
    if (value === null || value === undefined) return null;
    if (!isObject(value)) return fail(shaping, depth, `Expected an object for field ${this.place}.`);
    if (value[ABSENT]) return null;
    const object = this.#objectOf(value);
    if (!object) return fail(shaping, depth, `Invalid __typename found for field ${this.place}.`);
    if (object === UNDECIDED) {
      const path = shaping.path.slice(0, depth);
      shaping.report.refused(refusedCondition(path), path);
      return FAILED;
    }
    return object(value, shaping, depth);
  };

  #objectOf({ __typename: name }: ResultObject): ShapedObject | undefined {
    if (name === undefined || name === this.type.name) return this.#own();
    const known = this.#byType.get(name as string);
    if (known) return known;
    const type = this.context.schema.getType(name as string);
    if (!isObjectType(type) && !isInterfaceType(type)) return undefined;
    const object = this.#compileFor(type);
    if (object) this.#byType.set(type.name, object);
    return object;
  }

  /** Completes objects of a type; undefined for one that cannot stand here. */
  #compileFor(type: GraphQLObjectType | GraphQLInterfaceType): ShapedObject | undefined {
    const { schema } = this.context;
    if (isAbstractType(this.type) && schema.isSubType(this.type, type)) return this.#compile(type);
    // A subgraph that knows an entity by its interface alone says so; it says nothing new.
    return isInterfaceType(type) && doTypesOverlap(schema, type, this.type) ? this.#own() : undefined;
  }

  /** Completes objects that do not say what they are, or nothing new. */
  #own(): ShapedObject {
    this.#untyped ??= this.#compile(this.type);
    return this.#untyped;
  }

  #compile(type: GraphQLCompositeType): ShapedObject {
    const selected = selectedFields(this.context, type, this.selectionSets);
    if (!selected) return UNDECIDED;
    const fields: ShapedField[] = [];
    for (const [key, field] of selected) {
      const name = this.context.clientNames.get(key) ?? key;
      fields.push({ name, key, ...this.#compileField(type, key, field) });
    }
    return compileObject(fields);
  }

  #compileField(
    type: GraphQLCompositeType,
    key: string,
    selected: SelectedField,
  ): Pick<ShapedField, 'complete' | 'plain'> {
    const node = selected.nodes[0]!;
    const field = node.name.value;
    if (field === '__typename') return { complete: typename(type, this.place) };
    if (isIntrospection(node)) return { complete: compileIntrospection(this.context, selected.nodes) };
    const place = `${type.name}.${field}`;
    const fieldsType = fieldType(type, selected);
    const complete = this.#compileType(fieldsType, selected.nodes, key, place);
    const plain = plainValues(fieldsType);
    if (this.coverage?.has(key, type.name)) return { complete, plain };
    const message = `No subgraph can answer the field ${place} here.`;
    return {
      plain,
      complete: (value, shaping, depth) => {
        if (value === undefined) fail(shaping, depth, message);
        return complete(value, shaping, depth);
      },
    };
  }

  #compileType(type: GraphQLOutputType, nodes: readonly FieldNode[], key: string, place: string): Complete {
    if (isNonNullType(type)) return nonNull(this.#compileType(type.ofType, nodes, key, place), place);
    if (isListType(type)) return listOf(this.#compileType(type.ofType, nodes, key, place), place);
    if (isLeafType(type)) return leaf(type, place);
    const selectionSets = nodes.flatMap(({ selectionSet }) => selectionSet ?? []);
    return new ObjectShape(this.context, type, selectionSets, this.coverage?.below(key), place).complete;
  }
}

/** The type of a field as the object's own type declares it. */
function fieldType(type: GraphQLCompositeType, { parent, nodes }: SelectedField): GraphQLOutputType {
  const name = nodes[0]!.name.value;
  for (const owner of [type, parent]) {
    const field = isUnionType(owner) ? undefined : owner.getFields()[name];
    if (field) return field.type;
  }
  throw new Error(`${parent.name} has no field ${name}`);
}

function typename(type: GraphQLCompositeType, place: string): Complete {
  if (isObjectType(type)) return () => type.name;
  return (_, shaping: Shaping, depth) => {
    fail(shaping, depth, `The type of field ${place} is not known.`);
    return BUBBLES;
  };
}

/** The error of a `@skip` or `@include` whose variable is null. At the root it has no path, as in graphql-js. */
function refusedCondition(path: readonly (string | number)[]): GraphQLError {
  return new GraphQLError(NULL_CONDITION, {
    path: path.length > 0 ? path : null,
    extensions: { code: 'BAD_USER_INPUT', ...(path.length === 0 && { http: { status: 400 } }) },
  });
}
