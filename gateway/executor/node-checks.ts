import type { FetchNode, PlanNode, QueryPlan } from '@apollo/query-planner';
import {
  type FieldNode,
  Kind,
  type OperationDefinitionNode,
  OperationTypeNode,
  parse,
  print,
  type SelectionSetNode,
} from 'graphql';
import { NODES } from '../../subgraphs/runtime/nodes/names';
import { SEARCH } from '../../subgraphs/runtime/search/names';
import type { ClientFields } from './client-fields';
import type { NodeType, NodeTypes } from './node-types';
import { fetchesOf, type PlacedFetch } from './plan-nodes';
import { responseName } from './response-names';

const checks = new WeakSet<FetchNode>();

/** Whether a fetch was added to ask which things there are, and for nothing of them. */
export const isNodeCheck = (fetch: FetchNode): boolean => checks.has(fetch);

/**
 * A plan that asks of each thing which `node` or `nodes` leads to whether it is there, and for the viewer to see: of the
 * types whose service is asked for nothing that the client wants of them. The subgraph of nodes does not know.
 */
export function withNodeChecks(plan: QueryPlan, types: NodeTypes, wanted: ClientFields): QueryPlan {
  if (!plan.node || plan.node.kind === 'Subscription' || types.size === 0) return plan;
  if (plan.node.kind === 'Defer') {
    // Which things there are is known before anything is told of them.
    const { primary, ...deferring } = plan.node;
    const first = withNodeChecks(
      { kind: 'QueryPlan', ...(primary.node && { node: primary.node }) },
      types,
      wanted,
    );
    return {
      ...plan,
      node: { ...deferring, primary: { ...primary, ...(first.node && { node: first.node as PlanNode }) } },
    };
  }
  const fetches = [...fetchesOf(plan.node)];
  const added: PlanNode[] = [];
  const selecting = new Map<FetchNode, FetchNode>();
  for (const { fetch } of fetches) {
    if (fetch.serviceName !== NODES || fetch.requires) continue;
    const { operation: _, operationDocumentNode, ...rest } = fetch;
    const undecidedAt = (path: readonly string[]) => {
      const decided = decidedTypes(fetches, path, wanted.at(path));
      return [...types].filter(([name, { service }]) => !decided.has(`${name} in ${service}`));
    };
    const operation = withKeys(fetch.operation, (field) => {
      // What a search has found its services have said.
      if (field.name.value === SEARCH) return [];
      const path = pathOf(field);
      const undecided = undecidedAt(path);
      added.push(...checksOf(undecided, path));
      return undecided;
    });
    selecting.set(fetch, { ...rest, operation });
  }
  if (added.length === 0) return plan;
  const node = replaced(plan.node, selecting);
  return { ...plan, node: { kind: 'Sequence', nodes: [node, { kind: 'Parallel', nodes: added }] } };
}

/** Where a field of the subgraph of nodes leads to. */
function pathOf(field: FieldNode): string[] {
  return field.name.value === 'nodes' ? [responseName(field), '@'] : [responseName(field)];
}

/** The types of which a service is asked for what the client wants at a place, with the service: it says which there are. */
function decidedTypes(
  fetches: readonly PlacedFetch[],
  at: readonly string[],
  wanted: ReadonlySet<string>,
): ReadonlySet<string> {
  const decided = new Set<string>();
  for (const { fetch, path } of fetches) {
    if (!fetch.requires || path.join('.') !== at.join('.')) continue;
    if (![...askedOf(fetch)].some((name) => wanted.has(name))) continue;
    for (const required of fetch.requires)
      if (required.kind === 'InlineFragment')
        decided.add(`${required.typeCondition} in ${fetch.serviceName}`);
  }
  return decided;
}

/** Names of what a fetch asks of entities. */
function askedOf({ operation }: FetchNode): Set<string> {
  const names = new Set<string>();
  const walk = ({ selections }: SelectionSetNode): void => {
    for (const selection of selections)
      if (selection.kind === Kind.FIELD) names.add(responseName(selection));
      else if (selection.kind === Kind.INLINE_FRAGMENT) walk(selection.selectionSet);
  };
  for (const { selectionSet } of rootFields(operation)) if (selectionSet) walk(selectionSet);
  return names;
}

function rootFields(operation: string): FieldNode[] {
  const [{ selectionSet }] = parse(operation, { noLocation: true }).definitions as unknown as [
    OperationDefinitionNode,
  ];
  return selectionSet.selections.filter((selection) => selection.kind === Kind.FIELD);
}

/** The operation with the key of each of those types selected of each field of the root. */
function withKeys(
  operation: string,
  typesOf: (field: FieldNode) => readonly (readonly [string, NodeType])[],
): string {
  const document = parse(operation, { noLocation: true });
  const [definition] = document.definitions as unknown as [OperationDefinitionNode];
  const selections = rootFields(operation).map((field): FieldNode => {
    const keys = typesOf(field).map(
      ([name, { key }]) => `... on ${name} { __typename ${key.map(({ field: of }) => of).join(' ')} }`,
    );
    if (keys.length === 0) return field;
    const [{ selectionSet }] = parse(`{ ${keys.join(' ')} }`, { noLocation: true })
      .definitions as unknown as [OperationDefinitionNode];
    const all = [...(field.selectionSet?.selections ?? []), ...selectionSet.selections];
    return { ...field, selectionSet: { kind: Kind.SELECTION_SET, selections: all } };
  });
  return print({
    ...document,
    definitions: [{ ...definition, selectionSet: { kind: Kind.SELECTION_SET, selections } }],
  });
}

const CHECK = 'query($representations:[_Any!]!){_entities(representations:$representations){__typename}}';

/** One fetch for the types of each service. */
function checksOf(types: readonly (readonly [string, NodeType])[], path: readonly string[]): PlanNode[] {
  const byService = new Map<string, (readonly [string, NodeType])[]>();
  for (const type of types) {
    const { service } = type[1];
    byService.set(service, [...(byService.get(service) ?? []), type]);
  }
  return [...byService].map(([serviceName, ofService]): PlanNode => {
    const fetch: FetchNode = {
      kind: 'Fetch',
      serviceName,
      requires: ofService.map(([typeCondition, { key }]) => ({
        kind: 'InlineFragment',
        typeCondition,
        selections: ['__typename', ...key.map(({ field }) => field)].map((name) => ({ kind: 'Field', name })),
      })),
      variableUsages: [],
      // Of hundreds of types no operation says each by its name: the more there are, the longer it takes to validate.
      operation: CHECK,
      operationName: undefined,
      operationKind: OperationTypeNode.QUERY,
    };
    checks.add(fetch);
    return { kind: 'Flatten', path: [...path], node: fetch };
  });
}

/** The plan with other fetches in the place of some. */
function replaced(node: PlanNode, by: ReadonlyMap<FetchNode, FetchNode>): PlanNode {
  if (node.kind === 'Fetch') return by.get(node) ?? node;
  if (node.kind === 'Sequence' || node.kind === 'Parallel')
    return { ...node, nodes: node.nodes.map((child) => replaced(child, by)) };
  return node;
}
