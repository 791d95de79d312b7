import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { buildSubgraphSchema } from '@apollo/subgraph';
import {
  concatAST,
  type DocumentNode,
  type GraphQLSchema,
  Kind,
  parse,
  print,
  type StringValueNode,
  visit,
} from 'graphql';
import type { Distribution } from '../../citus/distribution';
import { there } from '../../platform/there';
import { enforceRules } from './access/enforce';
import { type AccessRules, readRules } from './access/read-rules';
import { recordReads } from './access/record-reads';
import type { Relations } from './access/relation';
import { type AccessTrailTable, accessEntryResolvers } from './access/trail-table';
import { expandAggregates } from './aggregates/expand-aggregates';
import { leaveOutPages } from './aggregates/leave-out-pages';
import { aggregateResolvers } from './aggregates/resolvers';
import { auditEntryResolvers } from './audit';
import { expandOrders } from './conditions/expand-orders';
import { expandWhere, type FilteredTypes } from './conditions/expand-where';
import { connectionNames, expandConnections, namedType } from './connections';
import { checkEntityKeys, checkNullableFields, type EntityTables } from './entity-keys';
import { type EventType, eventTypesOf } from './events/event-type';
import type { Subscriber } from './events/subscribers';
import { resolveForeignEntities } from './foreign-entities';
import { expandIdempotencyKeys } from './idempotency-keys';
import { guardInputs } from './input-values';
import type { WriteSide } from './mutation';
import { expandNodes, nodeResolvers } from './nodes/expand-nodes';
import { connectionResolvers, pageInfoResolvers } from './pagination';
import { expandPayloads } from './payloads';
import { guardRepresentations } from './representations';
import { moreScalars, scalars } from './scalars';
import { expandSearch, type SearchedTypes } from './search/expand-search';
import { checkSearched, searchResolvers } from './search/search-resolvers';

/** Resolvers of fields, by type. */
type ResolversByType = Readonly<Record<string, Readonly<Record<string, unknown>>>>;

/** What a service writes down to become a subgraph. */
export interface SubgraphDeclaration {
  readonly name: string;
  /** Folder that holds `schema.graphql`. */
  readonly folder: string;
  /** Resolvers of its aggregates, by type; scalars, connections and PageInfo are the runtime's. */
  readonly resolvers: readonly object[];
  readonly distribution: Distribution;
  /** Idempotency keys and outbox, of a service that can be written to. */
  readonly writes?: WriteSide;
  /** Its part of the catalogue of events: the module `events.ts`; none of a service that tells nothing. */
  readonly events?: object;
  /** What the service does when something happens in another. */
  readonly subscribers?: readonly Subscriber[];
  /** Entities and the tables behind them, to check that each key leads to a shard. */
  readonly entities: EntityTables;
  /** What lists of each type can be filtered by in any combination, which their `where` takes. */
  readonly filtered?: FilteredTypes;
  /** What `Query.search` finds of its types: those that it has an entity of, by id. */
  readonly searched?: SearchedTypes;
  /** How viewers can be related to the rows of its types, as `@access(to:)` names it. */
  readonly relations?: Relations;
  /** Where it is written down who read what the SDL marks with `trail: true`. */
  readonly accessTrail?: AccessTrailTable;
}

/** An executable subgraph: it holds no connection and can be served, composed or called in process. */
export interface Subgraph {
  readonly name: string;
  readonly distribution: Distribution;
  readonly document: DocumentNode;
  /** The whole SDL, as composition takes it. */
  readonly sdl: string;
  readonly schema: GraphQLSchema;
  /** Folder of its sources. */
  readonly folder: string;
  /** The resolvers that the service has written, by type. */
  readonly resolvers: ResolversByType;
  /** Who may see and do what, as the SDL says. */
  readonly rules: AccessRules;
  readonly writes: WriteSide | undefined;
  readonly events: readonly EventType[];
  readonly subscribers: readonly Subscriber[];
  readonly accessTrail: AccessTrailTable | undefined;
}

/**
 * Builds a subgraph from its SDL and resolvers.
 * Throws an Error that says what to do when an entity of a distributed table has a key without the distribution column,
 * a text is of no known kind, or something does not say who may see or do it.
 */
export function createSubgraph(declaration: SubgraphDeclaration): Subgraph {
  const {
    name,
    folder,
    distribution,
    writes,
    events = {},
    subscribers = [],
    relations = {},
    filtered = {},
    searched = {},
    accessTrail,
  } = declaration;
  const document = expandNodes(
    name,
    expandSearch(name, subgraphDocument(folder, filtered, writes !== undefined), searched),
    declaration.entities,
  );
  checkNullableFields(name, document);
  const rules = readRules(name, document, relations);
  checkFiltered(name, filtered, rules);
  checkSearched(name, document, searched, rules);
  checkEntityKeys(name, document, distribution, declaration.entities);
  const figures = aggregateResolvers(document);
  const connections = Object.fromEntries(
    connectionNames(document).map((type) => [type, { ...connectionResolvers, ...figures[type] }]),
  );
  const written = together(declaration.resolvers);
  const own = together([written, nodeResolvers(document, declaration.entities)]);
  const resolvers = {
    ...scalars,
    ...scalarsUsed(document),
    ...figures,
    ...connections,
    PageInfo: pageInfoResolvers,
    ...searchResolvers({ searched, rules, trail: accessTrail, resolvers: own }),
    ...own,
    ...(lists(document, 'AuditEntryConnection') && {
      AuditEntry: { ...auditEntryResolvers, ...own.AuditEntry },
    }),
    ...(accessTrail && { AccessEntry: { ...accessEntryResolvers(name), ...own.AccessEntry } }),
  };
  const schema = buildSubgraphSchema({ typeDefs: document, resolvers: resolvers as never });
  resolveForeignEntities(schema, document, declaration.entities);
  guardInputs(schema);
  guardRepresentations(schema, document);
  leaveOutPages(schema);
  enforceRules(schema, rules);
  recordReads(schema, rules.trailed, accessTrail?.subjects ?? {});
  return {
    name,
    distribution,
    document,
    sdl: print(document),
    schema,
    folder,
    resolvers: written,
    rules,
    writes,
    events: eventTypesOf(events),
    subscribers,
    accessTrail,
  };
}

/**
 * Throws an Error for a condition on what it is written down who reads: nobody would write that down of a row that is
 * found by it.
 */
function checkFiltered(service: string, filtered: FilteredTypes, { trailed }: AccessRules): void {
  for (const [type, conditions] of Object.entries(filtered))
    for (const condition of Object.keys(conditions))
      if (trailed.has(`${type}.${condition}`))
        throw new Error(
          `${service}: ${type}.${condition} has a trail of access: no list can be filtered by it.`,
        );
}

/** One table of the resolvers of all aggregates. Throws an Error where two resolve the same field. */
function together(aggregates: readonly object[]): ResolversByType {
  const all: Record<string, Record<string, unknown>> = {};
  for (const [type, fields] of aggregates.flatMap((of) => Object.entries(of) as [string, object][]))
    for (const [field, resolver] of Object.entries(fields)) {
      all[type] ??= {};
      if (field in all[type]) throw new Error(`${type}.${field} has two resolvers`);
      all[type][field] = resolver;
    }
  return all;
}

/**
 * The SDL of a service with the shared prelude before it and its connections, payloads and idempotency keys spelled out.
 * @param keepsKeys whether the service has a table of idempotency keys
 */
export function subgraphDocument(
  folder: string,
  filtered: FilteredTypes = {},
  keepsKeys = true,
): DocumentNode {
  const read = (...path: string[]) => parse(readFileSync(join(...path), 'utf8'));
  const own = visit(read(folder, 'schema.graphql'), {
    // Every service has these types; their descriptions are the graph's, not the service's.
    ObjectTypeDefinition: (type) =>
      ROOTS[type.name.value] ? { ...type, description: there(ROOTS[type.name.value]) } : undefined,
  });
  const prelude = [read(__dirname, 'prelude.graphql')];
  // Services without a trail have no use for its types, nor perhaps an Employee to be named in it.
  if (lists(own, 'AuditEntryConnection')) prelude.push(read(__dirname, 'audit-entry.graphql'));
  if (lists(own, 'AccessEntryConnection')) prelude.push(read(__dirname, 'access', 'access-entry.graphql'));
  const written = expandWhere(expandOrders(concatAST([...prelude, own]), filtered), filtered);
  const connected = expandAggregates(expandConnections(written), filtered);
  const whole = expandPayloads(keepsKeys ? expandIdempotencyKeys(connected) : connected);
  const used = typesNamed(whole);
  const scalars = read(__dirname, 'scalars.graphql').definitions.filter(
    (definition) => 'name' in definition && used.has(there(definition.name).value),
  );
  return { ...whole, definitions: [...whole.definitions, ...scalars] };
}

/** Names of the types that an SDL uses. */
function typesNamed(document: DocumentNode): ReadonlySet<string> {
  const names = new Set<string>();
  visit(document, { NamedType: ({ name }) => void names.add(name.value) });
  return names;
}

/** Resolvers of the scalars that a service has beside those of every one. */
function scalarsUsed({ definitions }: DocumentNode) {
  const defined = new Set(definitions.flatMap((of) => ('name' in of ? [of.name?.value] : [])));
  return Object.fromEntries(Object.entries(moreScalars).filter(([name]) => defined.has(name)));
}

/** Whether a field of an SDL is of that type. */
function lists(document: DocumentNode, type: string): boolean {
  return document.definitions.some(
    (definition) =>
      definition.kind === Kind.OBJECT_TYPE_DEFINITION &&
      definition.fields?.some((field) => namedType(field.type) === type),
  );
}

const description = (value: string): StringValueNode => ({ kind: Kind.STRING, value });

const ROOTS: Readonly<Record<string, StringValueNode>> = {
  Query: description(
    'What can be asked of the graph: of one thing by id, of several by ids, and of lists and reports.',
  ),
  Mutation: description(
    'What can be done. Each is one transaction: all of it is there afterwards, or nothing; an error says which rule forbids it, and its payload alone is null.',
  ),
};
