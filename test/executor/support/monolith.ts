import { Supergraph } from '@apollo/federation-internals';
import {
  type DocumentNode,
  defaultFieldResolver,
  defaultTypeResolver,
  type FieldNode,
  type GraphQLAbstractType,
  type GraphQLField,
  type GraphQLFieldResolver,
  type GraphQLNamedType,
  type GraphQLOutputType,
  type GraphQLResolveInfo,
  type GraphQLSchema,
  getNamedType,
  isAbstractType,
  isInterfaceType,
  isLeafType,
  isListType,
  isNonNullType,
  isObjectType,
  Kind,
  parse,
  type SelectionSetNode,
} from 'graphql';
import { fieldSet } from '../../../gateway/executor/field-sets';
import type { SubgraphDefinition } from './federated-graph';

/** A subgraph that takes part in a monolith: its SDL and the schema with its resolvers. */
export interface Part {
  readonly name: string;
  readonly document: DocumentNode;
  readonly schema: GraphQLSchema;
}

/** An object as one of the services has it, and as others have it that were asked for it since. */
interface Shared {
  readonly __typename: string;
  readonly of: Map<string, unknown>;
}

/** A field as a service declares it. */
interface Owned {
  readonly part: Part;
  readonly type: string;
  readonly external: boolean;
  readonly requires: SelectionSetNode | undefined;
}

/**
 * The schema that clients see, which graphql-js executes without a gateway: each field by the resolver of the service
 * that has it, over the object as that service has it. `contextOf` gives the context of a service.
 */
export function monolith(
  supergraphSdl: string,
  parts: readonly Part[],
  contextOf: (context: unknown, service: string) => unknown = (context) => context,
): GraphQLSchema {
  const schema = Supergraph.build(supergraphSdl).apiSchema().toGraphQLJSSchema();
  const merged = new Merged(parts, contextOf);
  for (const type of Object.values(schema.getTypeMap())) {
    if (type.name.startsWith('__')) continue;
    if (isAbstractType(type)) type.resolveType = (value) => (value as Shared).__typename;
    if (isObjectType(type))
      for (const field of Object.values(type.getFields())) field.resolve = merged.resolver(type.name, field);
    // What the services' scalars refuse and serialize, they do.
    else if (isLeafType(type)) {
      const own = parts.map(({ schema: of }) => of.getType(type.name)).find(isLeafType);
      if (own && 'parseValue' in own)
        Object.assign(type, {
          parseValue: own.parseValue.bind(own),
          parseLiteral: own.parseLiteral.bind(own),
          serialize: own.serialize.bind(own),
        });
    }
  }
  return schema;
}

class Merged {
  readonly #owners = new Map<string, Owned[]>();
  readonly #interfaceObjects = new Set<string>();
  readonly #keys = new Map<string, SelectionSetNode[]>();

  constructor(
    parts: readonly Part[],
    private readonly contextOf: (context: unknown, service: string) => unknown,
  ) {
    for (const part of parts) this.#read(part);
  }

  resolver(type: string, field: GraphQLField<unknown, unknown>): GraphQLFieldResolver<unknown, unknown> {
    return (source, args, context, info) =>
      this.#resolve(source as Shared | undefined, type, field.name, args, context, info);
  }

  async #resolve(
    source: Shared | undefined,
    type: string,
    field: string,
    args: object,
    context: unknown,
    info: GraphQLResolveInfo,
  ): Promise<unknown> {
    const owners = (this.#owners.get(`${type}.${field}`) ?? []).filter(({ external }) => !external);
    const here = owners.find(({ part }) => source?.of.has(part.name) && !needs(owners, part));
    const owner = here ?? owners[0]!;
    const value = source && (await this.#valueFor(source, owner, context, info));
    const declared = (
      owner.part.schema.getType(owner.type) as {
        getFields?(): Record<string, GraphQLField<unknown, unknown>>;
      }
    ).getFields!()[field]!;
    const resolve = declared.resolve ?? defaultFieldResolver;
    const own = this.contextOf(context, owner.part.name);
    const resolved = await resolve(value, args, own, {
      ...info,
      fieldName: field,
      schema: owner.part.schema,
      returnType: declared.type,
    });
    return this.#share(await resolved, declared.type, owner.part, own, info);
  }

  /** The object as the owner of a field has it, with what the field requires. */
  async #valueFor(
    source: Shared,
    owner: Owned,
    context: unknown,
    info: GraphQLResolveInfo,
  ): Promise<unknown> {
    const { part, requires } = owner;
    if (source.of.has(part.name) && !requires) return source.of.get(part.name);
    const key = (this.#keys.get(`${part.name}.${owner.type}`) ?? [])[0];
    if (!key) throw new Error(`${part.name} cannot be asked for ${owner.type}`);
    const representation = {
      __typename: owner.type,
      ...(await this.#select(source, key, context, info)),
      ...(requires && (await this.#select(source, requires, context, info))),
    };
    const type = part.schema.getType(owner.type)!;
    const resolve = (
      type.extensions as { apollo?: { subgraph?: { resolveReference?: (...args: unknown[]) => unknown } } }
    ).apollo?.subgraph?.resolveReference;
    const found = resolve
      ? await resolve(representation, this.contextOf(context, part.name), info)
      : representation;
    if (!requires) source.of.set(part.name, found);
    return found;
  }

  /** The values of a field set, as plain objects. */
  async #select(
    source: Shared,
    { selections }: SelectionSetNode,
    context: unknown,
    info: GraphQLResolveInfo,
  ): Promise<Record<string, unknown>> {
    const values: Record<string, unknown> = {};
    for (const selection of selections) {
      if (selection.kind === Kind.FRAGMENT_SPREAD) continue;
      if (selection.kind === Kind.INLINE_FRAGMENT) {
        if (selection.typeCondition!.name.value === source.__typename)
          Object.assign(values, await this.#select(source, selection.selectionSet, context, info));
        continue;
      }
      const value = await this.#resolve(source, source.__typename, selection.name.value, {}, context, info);
      values[selection.name.value] = await this.#plain(value, selection, context, info);
    }
    return values;
  }

  async #plain(
    value: unknown,
    field: FieldNode,
    context: unknown,
    info: GraphQLResolveInfo,
  ): Promise<unknown> {
    if (Array.isArray(value))
      return Promise.all(value.map((item) => this.#plain(item, field, context, info)));
    if (!field.selectionSet || value === null || value === undefined) return value;
    const shared = value as Shared;
    return {
      __typename: shared.__typename,
      ...(await this.#select(shared, field.selectionSet, context, info)),
    };
  }

  async #share(
    value: unknown,
    type: GraphQLOutputType,
    part: Part,
    context: unknown,
    info: GraphQLResolveInfo,
  ): Promise<unknown> {
    if (value === null || value === undefined || value instanceof Error) return value;
    if (isNonNullType(type)) return this.#share(value, type.ofType, part, context, info);
    if (isListType(type)) {
      const items = [...((await value) as Iterable<unknown>)].map(async (item) => {
        try {
          return await this.#share(await item, type.ofType, part, context, info);
        } catch (error) {
          return error;
        }
      });
      return Promise.all(items);
    }
    const named = getNamedType(type) as GraphQLNamedType;
    if (isLeafType(named)) return value;
    const name = isAbstractType(named) ? await this.#typeOf(value, named, part, context, info) : named.name;
    const shared: Shared = { __typename: name, of: new Map([[part.name, value]]) };
    return this.#interfaceObjects.has(name) ? this.#concrete(shared, context, info) : shared;
  }

  async #typeOf(
    value: unknown,
    type: GraphQLAbstractType,
    part: Part,
    context: unknown,
    info: GraphQLResolveInfo,
  ): Promise<string> {
    const resolve = type.resolveType ?? defaultTypeResolver;
    return (await resolve(value, context, { ...info, schema: part.schema }, type)) as string;
  }

  /** An object that one service knows by its interface alone, with the type that another one knows. */
  async #concrete(source: Shared, context: unknown, info: GraphQLResolveInfo): Promise<Shared | null> {
    const owner = this.#owners
      .get(`${source.__typename}.id`)!
      .find(({ part, type }) => isInterfaceType(part.schema.getType(type)))!;
    const value = await this.#valueFor(source, owner, context, info);
    if (value === null) return null;
    const type = owner.part.schema.getType(owner.type) as GraphQLAbstractType;
    return { __typename: await this.#typeOf(value, type, owner.part, context, info), of: source.of };
  }

  #read(part: Part): void {
    for (const definition of part.document.definitions) {
      const isType =
        definition.kind === Kind.OBJECT_TYPE_DEFINITION ||
        definition.kind === Kind.INTERFACE_TYPE_DEFINITION ||
        definition.kind === Kind.OBJECT_TYPE_EXTENSION;
      if (!isType) continue;
      const type = definition.name.value;
      // An object that stands for an interface has its fields on every type of the interface.
      const isInterface = definition.directives?.some(({ name }) => name.value === 'interfaceObject');
      if (isInterface) this.#interfaceObjects.add(type);
      for (const directive of definition.directives ?? []) {
        const key = fieldSet(directive as never, 'key', 'fields');
        if (key) add(this.#keys, `${part.name}.${type}`, key);
      }
      for (const { name, directives = [] } of definition.fields ?? []) {
        const owned: Owned = {
          part,
          type,
          external: directives.some((directive) => directive.name.value === 'external'),
          requires: directives
            .map((directive) => fieldSet(directive as never, 'requires', 'fields'))
            .find(Boolean),
        };
        add(this.#owners, `${type}.${name.value}`, owned);
        if (isInterface)
          for (const concrete of this.#implementations(type))
            add(this.#owners, `${concrete}.${name.value}`, owned);
      }
    }
  }

  /** Types of an interface in the services that were read before. */
  #implementations(name: string): string[] {
    const found = new Set<string>();
    for (const owners of this.#owners.values())
      for (const { part } of owners) {
        const type = part.schema.getType(name);
        if (isInterfaceType(type))
          for (const { name: concrete } of part.schema.getPossibleTypes(type)) found.add(concrete);
      }
    return [...found];
  }
}

function needs(owners: readonly Owned[], part: Part): boolean {
  return owners.some((owned) => owned.part === part && owned.requires !== undefined);
}

function add<Value>(map: Map<string, Value[]>, key: string, value: Value): void {
  map.set(key, [...(map.get(key) ?? []), value]);
}

/** The parts of a graph of definitions. */
export function partsOf(
  definitions: readonly SubgraphDefinition[],
  schemas: ReadonlyMap<string, GraphQLSchema>,
): Part[] {
  return definitions.map(({ name, sdl }) => ({ name, document: parse(sdl), schema: schemas.get(name)! }));
}
