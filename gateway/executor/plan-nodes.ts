import type { FetchNode, PlanNode, QueryPlan } from '@apollo/query-planner';

/** A fetch of a plan, and where in the answer it is for: field names, and `@` for the items of a list. */
export interface PlacedFetch {
  readonly fetch: FetchNode;
  readonly path: readonly string[];
}

/** The fetches of a plan in the order in which they stand there, those of deferred parts behind what they are deferred from. */
export function* fetchesOf(node: QueryPlan['node'], path: readonly string[] = []): Generator<PlacedFetch> {
  switch (node?.kind) {
    case 'Fetch':
      yield { fetch: node, path };
      break;
    case 'Flatten':
      yield* fetchesOf(node.node, [...path, ...node.path.map(String)]);
      break;
    case 'Sequence':
    case 'Parallel':
      for (const child of node.nodes) yield* fetchesOf(child as PlanNode, path);
      break;
    case 'Defer':
      yield* fetchesOf(node.primary.node, path);
      for (const deferred of node.deferred) yield* fetchesOf(deferred.node, path);
      break;
  }
}
