import {
  type ConstDirectiveNode,
  type FieldDefinitionNode,
  type GraphQLSchema,
  getNamedType,
  isCompositeType,
  isInterfaceType,
  isObjectType,
  Kind,
  parse,
  valueFromASTUntyped,
} from 'graphql';

/** How many batches something reads (`@tasks`): once, by a key of each object, by one of each item, of all shards. */
export interface Batches {
  readonly when?: string;
  readonly once: number;
  readonly keyed: number;
  readonly items: number;
  readonly all: number;
}

/** How long a list is (`@listSize`). */
export interface ListSize {
  readonly assumed: number;
  /** Arguments that say how long, numbers or lists. */
  readonly slicing: readonly string[];
  /** The fields below it that are so long; none: it is the list itself. */
  readonly sized: ReadonlySet<string>;
}

/** What is known of a field before it is asked. */
export interface FieldPrice {
  /** The type that it returns. */
  readonly type: string;
  /** What each of its objects or values costs in rows. */
  readonly cost: number;
  /** Defaults of its arguments. */
  readonly list?: ListSize | undefined;
  readonly batches: readonly Batches[];
}

/** What a supergraph says about the price of its fields. */
export interface FieldPrices {
  /** @param path `Type.field` */
  of(path: string): FieldPrice | undefined;
  /** What it costs a service to be asked for an object of a type that another one has named. */
  reference(type: string, service: string): readonly Batches[];
}

/** Arguments by which things are asked for: each id or key is one. */
const BY_IDS = ['ids', 'keys'];

/** Parts of a page are no rows. */
const PART_OF_PAGE = /(Connection|Edge)$|^PageInfo$/;

/**
 * Reads `@cost`, `@listSize` and `@tasks` of a supergraph. Without any an object costs one row, a list is taken to be
 * as long as its `first` or `last` says.
 * @param schema what clients see of it
 */
export function fieldPrices(supergraphSdl: string, schema: GraphQLSchema): FieldPrices {
  const fields = new Map<string, FieldPrice>();
  const references = new Map<string, Batches[]>();
  const costs = new Map<string, number>();
  const { definitions } = parse(supergraphSdl, { noLocation: true });
  for (const definition of definitions)
    if ('directives' in definition && 'name' in definition && definition.name)
      for (const given of directivesOf(definition.directives as readonly ConstDirectiveNode[], 'cost'))
        costs.set(definition.name.value, Number(given.weight));
  for (const definition of definitions) {
    if (definition.kind !== Kind.OBJECT_TYPE_DEFINITION && definition.kind !== Kind.INTERFACE_TYPE_DEFINITION)
      continue;
    const name = definition.name.value;
    for (const given of directivesOf(definition.directives, 'tasks'))
      if (typeof given.in === 'string') {
        const key = `${name} ${given.in}`;
        references.set(key, [...(references.get(key) ?? []), batches(given)]);
      }
    const type = schema.getType(name);
    if (!isObjectType(type) && !isInterfaceType(type)) continue;
    for (const field of definition.fields ?? []) {
      const returned = type.getFields()[field.name.value];
      if (!returned) continue;
      const named = getNamedType(returned.type);
      const byDefault = isCompositeType(named) && !PART_OF_PAGE.test(named.name) ? 1 : 0;
      const [cost] = directivesOf(field.directives, 'cost');
      fields.set(`${name}.${field.name.value}`, {
        type: named.name,
        cost: Number(cost?.weight ?? costs.get(named.name) ?? byDefault),
        list: listSizeOf(field),
        batches: directivesOf(field.directives, 'tasks').map(batches),
      });
    }
  }
  return {
    of: (path) => fields.get(path),
    reference: (type, service) => references.get(`${type} ${service}`) ?? [],
  };
}

type Given = Readonly<Record<string, unknown>>;

function directivesOf(directives: readonly ConstDirectiveNode[] = [], name: string): Given[] {
  return directives
    .filter((directive) => directive.name.value === name)
    .map(({ arguments: given = [] }) =>
      Object.fromEntries(given.map((argument) => [argument.name.value, valueFromASTUntyped(argument.value)])),
    );
}

function batches({ when, once = 0, keyed = 0, items = 0, all = 0 }: Given): Batches {
  const counts = { once: Number(once), keyed: Number(keyed), items: Number(items), all: Number(all) };
  return typeof when === 'string' ? { when, ...counts } : counts;
}

function listSizeOf(field: FieldDefinitionNode): ListSize | undefined {
  const [given] = directivesOf(field.directives, 'listSize');
  const byIds = (field.arguments ?? []).map(({ name }) => name.value).filter((name) => BY_IDS.includes(name));
  if (!given) return undefined;
  return {
    assumed: Number(given.assumedSize ?? 1),
    slicing: [...((given.slicingArguments as string[]) ?? []), ...byIds],
    sized: new Set((given.sizedFields as string[]) ?? []),
  };
}
