import {
  type FieldNode,
  type FragmentDefinitionNode,
  type GraphQLCompositeType,
  type GraphQLObjectType,
  type GraphQLOutputType,
  type GraphQLSchema,
  isCompositeType,
  isListType,
  isNonNullType,
  Kind,
  type OperationDefinitionNode,
  parse,
  print,
  type SelectionSetNode,
} from 'graphql';
import type {
  SubgraphClient,
  SubgraphError,
  SubgraphResult,
} from '../../../gateway/data-sources/subgraph-client';
import { canonical } from './canonical';
import { asSent } from './federated-graph';
import { chanceOf } from './random';

/** How likely each fault is at a value of a result. */
export interface Faults {
  readonly seed: number;
  /** An error, with the null that it causes. */
  readonly error: number;
  /** A null without an error, wherever the type allows one. */
  readonly null: number;
  /** A null without an error where the type does not allow one. */
  readonly wrongNull: number;
}

type Value = Record<string, unknown>;
const NULLED = Symbol('nulled');

/**
 * A subgraph some of whose values fail. Which ones depends on what is asked for alone, and not on aliases, on the order
 * of fetches, or on how often an entity is asked for.
 */
export function faultyClient(
  client: SubgraphClient,
  schema: GraphQLSchema,
  faults: () => Faults,
): SubgraphClient {
  return {
    ...client,
    prepare: (operation) => {
      const fetch = client.prepare(operation);
      const document = parse(operation.query);
      return async (variables, context) => {
        const result = asSent(await fetch(variables, context));
        return new FaultInjection(schema, document.definitions, variables, faults()).apply(result);
      };
    },
  };
}

class FaultInjection {
  readonly #errors: SubgraphError[] = [];
  readonly #operation: OperationDefinitionNode;
  readonly #fragments: ReadonlyMap<string, FragmentDefinitionNode>;

  constructor(
    private readonly schema: GraphQLSchema,
    definitions: ReturnType<typeof parse>['definitions'],
    private readonly variables: Readonly<Record<string, unknown>>,
    private readonly faults: Faults,
  ) {
    this.#operation = definitions.find(
      ({ kind }) => kind === Kind.OPERATION_DEFINITION,
    ) as OperationDefinitionNode;
    this.#fragments = new Map(
      definitions.flatMap((definition) =>
        definition.kind === Kind.FRAGMENT_DEFINITION ? [[definition.name.value, definition]] : [],
      ),
    );
  }

  apply({ data, errors = [] }: SubgraphResult): SubgraphResult {
    if (!data) return { data, ...(errors.length > 0 && { errors }) };
    const root = this.schema.getRootType(this.#operation.operation)!;
    const faulty = this.#object(data, root, [this.#operation.selectionSet], root.name, []);
    const all = [...errors, ...this.#errors];
    return { data: faulty === NULLED ? null : (faulty as Value), ...(all.length > 0 && { errors: all }) };
  }

  #object(
    value: Value,
    type: GraphQLCompositeType,
    sets: SelectionSetNode[],
    key: string,
    path: (string | number)[],
  ): unknown {
    const runtime = (this.schema.getType((value.__typename as string) ?? '') ?? type) as GraphQLObjectType;
    let nulled = false;
    for (const [name, nodes] of this.#fields(sets, runtime.name)) {
      const field = runtime.getFields?.()[nodes[0]!.name.value];
      if (!field || value[name] === undefined || value[name] === null) continue;
      const below = `${key}.${this.#textOf(nodes[0]!)}`;
      const replaced = this.#value(value[name], field.type, nodes, below, [...path, name]);
      if (replaced === NULLED) nulled = true;
      else value[name] = replaced;
    }
    return nulled ? NULLED : value;
  }

  /** The value with its faults; NULLED when a null comes up out of it. */
  #value(
    value: unknown,
    type: GraphQLOutputType,
    nodes: FieldNode[],
    key: string,
    path: (string | number)[],
    required = false,
  ): unknown {
    // A subgraph that answers entities always answers with a list.
    const isEntities = path.length === 1 && path[0] === '_entities';
    if (isNonNullType(type)) {
      if (!isEntities && this.#happens('wrongNull', key)) return null;
      const inner = this.#value(value, type.ofType, nodes, key, path, true);
      return inner === null && value !== null ? NULLED : inner;
    }
    if (value === null) return null;
    // An entity that is null without an error is not there: Apollo's executor does not know that.
    const isEntity = path.length === 2 && path[0] === '_entities';
    if (!required && !isEntity && this.#happens('null', key)) return null;
    if (!isEntities && this.#happens('error', key)) {
      this.#errors.push({ message: `fault at ${key}`, path, extensions: { code: 'FAULT' } });
      return null;
    }
    if (isListType(type)) {
      const representations = isEntities ? (this.variables.representations as Value[]) : undefined;
      const items = (value as unknown[]).map((item, index) => {
        const name = representations ? canonical(representations[index]!) : String(index);
        return this.#value(item, type.ofType, nodes, `${key}.${name}`, [...path, index]);
      });
      return items.includes(NULLED) ? null : items;
    }
    if (!isCompositeType(type)) return value;
    const sets = nodes.flatMap(({ selectionSet }) => selectionSet ?? []);
    const replaced = this.#object(value as Value, this.#entityType(path) ?? type, sets, key, path);
    return replaced === NULLED ? null : replaced;
  }

  /** The type of an entity that was asked for by a representation. */
  #entityType(path: (string | number)[]): GraphQLCompositeType | undefined {
    if (path.length !== 2 || path[0] !== '_entities') return undefined;
    const representation = (this.variables.representations as Value[])[path[1] as number]!;
    return this.schema.getType(representation.__typename as string) as GraphQLCompositeType;
  }

  #happens(fault: 'error' | 'null' | 'wrongNull', key: string): boolean {
    return chanceOf(`${fault} ${key}`, this.faults.seed) < this.faults[fault];
  }

  #fields(sets: SelectionSetNode[], type: string): Map<string, FieldNode[]> {
    const fields = new Map<string, FieldNode[]>();
    const collect = ({ selections }: SelectionSetNode): void => {
      for (const selection of selections) {
        if (selection.kind === Kind.FIELD) {
          const name = selection.alias?.value ?? selection.name.value;
          fields.set(name, [...(fields.get(name) ?? []), selection]);
          continue;
        }
        const fragment =
          selection.kind === Kind.FRAGMENT_SPREAD ? this.#fragments.get(selection.name.value)! : selection;
        if (this.#applies(fragment.typeCondition?.name.value, type)) collect(fragment.selectionSet);
      }
    };
    sets.forEach(collect);
    return fields;
  }

  #applies(condition: string | undefined, type: string): boolean {
    if (!condition || condition === type) return true;
    const [abstract, runtime] = [this.schema.getType(condition), this.schema.getType(type)];
    return this.schema.isSubType(abstract as never, runtime as never);
  }

  /** A field with its arguments as they are for this request, whatever it is called in the response. */
  #textOf({ name, arguments: given = [] }: FieldNode): string {
    const args = given.map((argument) => {
      const { value } = argument;
      const text =
        value.kind === Kind.VARIABLE ? JSON.stringify(this.variables[value.name.value]) : print(value);
      return `${argument.name.value}: ${text}`;
    });
    return args.length > 0 && name.value !== '_entities'
      ? `${name.value}(${args.sort().join(', ')})`
      : name.value;
  }
}
