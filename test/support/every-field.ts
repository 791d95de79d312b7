import {
  type GraphQLField,
  type GraphQLInterfaceType,
  type GraphQLNamedType,
  type GraphQLObjectType,
  type GraphQLSchema,
  getNamedType,
  isAbstractType,
  isCompositeType,
  isObjectType,
} from 'graphql';
import { NODE } from '../../subgraphs/runtime/nodes/names';
import { type Samples, writtenArguments } from './samples';

/** Whether a field is wanted; `isNear`: of what the root field itself returns. */
export type Wanted = (path: string, isNear: boolean) => boolean;

/** A field in an operation. */
interface Selected {
  /** `Type.field`. */
  readonly path: string;
  readonly alias: string;
  readonly call: string;
  /** Of a field that returns objects: what is selected of each of their types. */
  readonly types?: ReadonlyMap<string, Selected[]>;
}

/** An operation, and how to read from its answer which fields were there. */
export interface FieldOperation {
  readonly query: string;
  /** What stands in it, to be put beside others in one operation. */
  readonly selection: string;
  /** Every `Type.field` that it selects. */
  readonly paths: ReadonlySet<string>;
  /** Reports each `Type.field` of each object in the answer, and whether it held anything. */
  visit(data: unknown, report: (path: string, filled: boolean) => void): void;
}

/** How far one operation goes: levels below the root field, and fields that return objects. */
const DEPTH = 6;
const OBJECT_FIELDS = 60;
const PAGE = { root: 50, nested: 4 };

/** Every `Type.field` that queries can come by. */
export function everyField(schema: GraphQLSchema): string[] {
  const reached = new Set([schema.getQueryType()!]);
  for (const type of reached)
    for (const field of Object.values(type.getFields()))
      for (const object of objectsOf(schema, field.type)) reached.add(object);
  return [...reached].flatMap((type) =>
    Object.keys(type.getFields()).map((field) => `${type.name}.${field}`),
  );
}

/**
 * An operation that begins with a root field and selects the wanted fields on its way, the nearest first. Each type is
 * selected from once, where it is nearest (of fields that are equally near the first, or with `backward` the last):
 * selected from wherever it occurs, an operation would have no end. Of what the root field itself returns every value
 * is selected, wanted or not.
 * @param pageSizes items of the root field's list, and of each below it
 */
export function operationFor(
  schema: GraphQLSchema,
  root: string,
  wanted: Wanted,
  samples: Samples,
  backward = false,
  pageSizes = PAGE,
): FieldOperation {
  const query = schema.getQueryType()!;
  const top = selectedField(schema, query, query.getFields()[root]!, samples, pageSizes.root);
  const rootTypes = objectsOf(schema, query.getFields()[root]!.type);
  const nearest = distances(schema, wanted);
  const leadsOn = (objects: readonly GraphQLObjectType[], levels: number) =>
    objects.some((object) => (nearest.get(object) ?? Number.POSITIVE_INFINITY) <= levels);
  const reached = new Set(rootTypes.map(({ name }) => name));
  const queue = [{ at: top, objects: rootTypes, depth: 0 }];
  const paths = new Set([top.path]);
  let objectFields = 0;
  for (let next = queue.shift(); next; next = queue.shift()) {
    const { at, objects, depth } = next;
    const isNear = at === top || (at.path.endsWith('Connection.nodes') && depth === 1);
    for (const object of objects) {
      const fields = stepsOf(schema, object);
      for (const { path, field, objects: below } of backward ? [...fields].reverse() : fields) {
        const isLeaf = !isCompositeType(getNamedType(field.type));
        const fresh = below.filter(({ name }) => !reached.has(name));
        const isNodes = at === top && path.endsWith('Connection.nodes');
        const isWorthIt = wanted(path, isNear) || (fresh.length > 0 && leadsOn(below, DEPTH - depth - 1));
        const isTooFar = depth >= DEPTH || objectFields >= OBJECT_FIELDS;
        if (isLeaf ? !(isNear || wanted(path, isNear)) : !isNodes && (isTooFar || !isWorthIt)) continue;
        const selected = selectedField(schema, object, field, samples, pageSizes.nested);
        at.types!.get(object.name)!.push(selected);
        paths.add(path);
        if (isLeaf) continue;
        objectFields++;
        for (const { name } of fresh) reached.add(name);
        if (fresh.length > 0) queue.push({ at: selected, objects: fresh, depth: depth + 1 });
      }
    }
  }
  return {
    query: `{ ${written(top)} }`,
    selection: written(top),
    paths,
    visit: (data, report) => visitObject(data, [top], report),
  };
}

/** The object types behind a type; none for values. */
function objectsOf(schema: GraphQLSchema, type: Parameters<typeof getNamedType>[0]): GraphQLObjectType[] {
  const named = getNamedType(type) as GraphQLNamedType;
  // Whatever a node is has a root field of its own.
  if (named.name === NODE) return schema.getPossibleTypes(named as GraphQLInterfaceType).slice(0, 1);
  if (isAbstractType(named)) return [...schema.getPossibleTypes(named)];
  return isObjectType(named) ? [named] : [];
}

/** The fields of a type, with what they lead to. */
interface Step {
  readonly path: string;
  readonly field: GraphQLField<unknown, unknown>;
  readonly objects: readonly GraphQLObjectType[];
}

const steps = new WeakMap<GraphQLSchema, Map<GraphQLObjectType, readonly Step[]>>();

/** The fields of a type in their order. */
function stepsOf(schema: GraphQLSchema, type: GraphQLObjectType): readonly Step[] {
  const known = steps.get(schema) ?? new Map<GraphQLObjectType, readonly Step[]>();
  steps.set(schema, known);
  const found =
    known.get(type) ??
    Object.values(type.getFields()).map((field) => ({
      path: `${type.name}.${field.name}`,
      field,
      objects: objectsOf(schema, field.type),
    }));
  known.set(type, found);
  return found;
}

/** The types of a schema that have fields of a type, by that. */
interface Graph {
  readonly types: readonly GraphQLObjectType[];
  readonly leadTo: ReadonlyMap<GraphQLObjectType, ReadonlySet<GraphQLObjectType>>;
}

const graphs = new WeakMap<GraphQLSchema, Graph>();

function graphOf(schema: GraphQLSchema): Graph {
  const known = graphs.get(schema);
  if (known) return known;
  const types = Object.values(schema.getTypeMap()).filter(
    (type): type is GraphQLObjectType => isObjectType(type) && !type.name.startsWith('__'),
  );
  const leadTo = new Map<GraphQLObjectType, Set<GraphQLObjectType>>(types.map((type) => [type, new Set()]));
  for (const type of types)
    for (const { objects } of stepsOf(schema, type))
      for (const object of objects) leadTo.get(object)!.add(type);
  const graph = { types, leadTo };
  graphs.set(schema, graph);
  return graph;
}

/** How many levels below a type the nearest wanted field is: 0 on the type itself, undefined where there is none. */
function distances(schema: GraphQLSchema, wanted: Wanted): ReadonlyMap<GraphQLObjectType, number> {
  const { types, leadTo } = graphOf(schema);
  const found = new Map<GraphQLObjectType, number>();
  for (const type of types)
    if (stepsOf(schema, type).some(({ path }) => wanted(path, false))) found.set(type, 0);
  // It grows while it is gone through: the nearest come first.
  for (const [type, distance] of found)
    for (const from of leadTo.get(type)!) if (!found.has(from)) found.set(from, distance + 1);
  return found;
}

function selectedField(
  schema: GraphQLSchema,
  parent: GraphQLObjectType,
  field: GraphQLField<unknown, unknown>,
  samples: Samples,
  pageSize: number,
): Selected {
  const path = `${parent.name}.${field.name}`;
  const objects = objectsOf(schema, field.type);
  return {
    path,
    // Members of a union may have fields of the same name and different types.
    alias: `${parent.name}_${field.name}`,
    call: field.name + writtenArguments(path, field, samples, pageSize),
    ...(objects.length > 0 && { types: new Map(objects.map(({ name }) => [name, []])) }),
  };
}

function written({ alias, call, types }: Selected): string {
  if (!types) return `${alias}: ${call}`;
  const fragments = [...types].map(([type, fields]) =>
    fields.length > 0 ? ` ... on ${type} { ${fields.map(written).join(' ')} }` : '',
  );
  return `${alias}: ${call} { __typename${fragments.join('')} }`;
}

function visitObject(
  object: any,
  fields: readonly Selected[],
  report: (path: string, filled: boolean) => void,
): void {
  for (const { path, alias, types } of fields) {
    const value = object[alias];
    if (value === undefined) throw new Error(`${path} was selected and is not in the answer`);
    report(path, value !== null && !(Array.isArray(value) && value.every((item) => item === null)));
    if (types)
      for (const item of [value].flat())
        if (item) visitObject(item, types.get(item.__typename) ?? [], report);
  }
}
