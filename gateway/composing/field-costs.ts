import {
  type ConstDirectiveNode,
  type DocumentNode,
  type FieldDefinitionNode,
  Kind,
  type ObjectTypeDefinitionNode,
  parse,
  type TypeNode,
  visit,
} from 'graphql';
import { there } from '../../platform/there';
import { isConnection, namedType } from '../../subgraphs/runtime/connections';
import type { Subgraph } from '../../subgraphs/runtime/create-subgraph';
import { fieldReads, type Read } from './field-reads';

/** Items of a page when its client names no number, of what is asked for by ids, and of a list that is short by nature. */
const ASSUMED = { page: 20, ids: 200, short: 10 };

/** How many batches a field reads: once, by a key of each object, by a key of each of its items, and of all shards. */
type Counts = Record<'once' | 'keyed' | 'items' | 'all', number>;

/**
 * The SDL of a service with what its fields cost, where nobody has written it down: `@listSize` from their types and
 * arguments, `@tasks` from the declared routes of what their resolvers read.
 */
export function withCosts(subgraph: Subgraph): DocumentNode {
  const reads = fieldReads(subgraph);
  return visit(subgraph.document, {
    ObjectTypeDefinition: (type) => {
      const fields = type.fields?.map((field) => withFieldCosts(type, field, reads));
      const reference = reads.get(`${type.name.value}.__resolveReference`);
      const directives = reference ? [tasks(countsOf(reference, false), subgraph.name)] : [];
      return { ...type, fields, directives: [...(type.directives ?? []), ...directives] };
    },
  });
}

function withFieldCosts(
  type: ObjectTypeDefinitionNode,
  field: FieldDefinitionNode,
  reads: ReadonlyMap<string, readonly Read[]>,
): FieldDefinitionNode {
  const written = new Set(field.directives?.map(({ name }) => name.value));
  const directives = [...(field.directives ?? [])];
  const size = written.has('listSize') ? undefined : listSize(field);
  if (size) directives.push(size);
  const own = reads.get(`${type.name.value}.${field.name.value}`);
  if (own && !written.has('tasks'))
    directives.push(
      tasks(type.name.value === 'Mutation' ? countsOfMutation(own) : countsOf(own, isMany(field.type))),
    );
  return { ...field, directives };
}

/** A resolver reads one of its pages, by what it is asked for, and everything else. */
function countsOf(reads: readonly Read[], many: boolean): Counts {
  const counts: Counts = { once: 0, keyed: 0, items: 0, all: 0 };
  const pages = reads.filter(({ kind }) => kind === 'page');
  const dearest = pages.find(({ route }) => route === 'fan-out') ?? pages.find(isKeyed) ?? pages[0];
  for (const read of dearest ? [dearest, ...reads.filter(({ kind }) => kind !== 'page')] : reads)
    if (read.route === 'fan-out') counts.all += 1;
    else if (!isKeyed(read)) counts.once += 1;
    else if (many && (read.each || read.kind === 'lookup')) counts.items += 1;
    else counts.keyed += 1;
  return counts;
}

/** What a mutation sends beside its own statements: its key twice, and entries of trails with their events. */
const WRITE_SIDE = 6;

/**
 * A mutation is about one thing: what it reads and writes of distributed tables is in a shard each. Some of it is sent
 * twice: for a row of a list before and after, for a thing and the one beside it. Where it is sent more often, the SDL says so.
 */
function countsOfMutation(reads: readonly Read[]): Counts {
  const all = reads.filter(isOfAllShards).length;
  return { once: 2 * (reads.length - all) + WRITE_SIDE, keyed: 0, items: 0, all };
}

/** Statements, and writes of many rows at once, wherever these lie. */
const isOfAllShards = ({ route, writes }: Read) =>
  route === 'fan-out' || route === 'bulk-insert' || (route === 'shard-batch' && writes === true);

const isKeyed = ({ route }: Read) => route !== 'reference' && route !== 'fan-out';

function isMany(type: TypeNode): boolean {
  if (type.kind === Kind.NON_NULL_TYPE) return isMany(type.type);
  return type.kind === Kind.LIST_TYPE || isConnection(type.name.value);
}

function tasks(counts: Counts, service?: string): ConstDirectiveNode {
  const given = Object.entries(counts).filter(([, count]) => count > 0);
  const written = [
    ...(service ? [`in: "${service}"`] : []),
    ...given.map(([name, count]) => `${name}: ${count}`),
  ];
  return directive(`@tasks(${written.join(', ')})`);
}

/** How long the list of a field is; undefined for one that returns none. */
function listSize(field: FieldDefinitionNode): ConstDirectiveNode | undefined {
  const named = new Set(field.arguments?.map(({ name }) => name.value));
  if (isConnection(namedType(field.type)))
    return directive(
      `@listSize(assumedSize: ${ASSUMED.page}, slicingArguments: ["first", "last"], sizedFields: ["edges", "nodes"], requireOneSlicingArgument: false)`,
    );
  if (!isMany(field.type)) return undefined;
  if (named.has('first'))
    return directive(
      `@listSize(assumedSize: ${ASSUMED.page}, slicingArguments: ["first"], requireOneSlicingArgument: false)`,
    );
  const isByIds = named.has('ids') || named.has('keys');
  return directive(`@listSize(assumedSize: ${isByIds ? ASSUMED.ids : ASSUMED.short})`);
}

function directive(text: string): ConstDirectiveNode {
  const [type] = parse(`type T ${text} { f: Int }`, { noLocation: true }).definitions;
  return there(there((type as ObjectTypeDefinitionNode).directives)[0]);
}
