import type { QueryPlan } from '@apollo/query-planner';
import { BoundedCache } from '../../platform/bounded-cache';
import { fetchesOf } from './plan-nodes';
import type { PlannedOperation } from './planned-operation';

/** Plans that are kept: of some operations several, one for each choice that its `@skip` and `@include` leave. */
const PLANS_KEPT = 1_000;

/** Bytes of memory for each character of what a plan asks of subgraphs, with all that is compiled from it, as measured. */
const BYTES_OF_CHARACTER = 200;
/** Bytes of a plan that asks for next to nothing. */
const LEAST = 4_096;

/** Operations that are planned and compiled, or what forbids that: at most so many bytes of them. */
export type PlannedOperations = BoundedCache<PlannedOperation | Error>;

export function plannedOperations(bytes: number): PlannedOperations {
  return new BoundedCache(PLANS_KEPT, {
    bytes,
    weigh: (planned) =>
      LEAST + (planned instanceof Error ? 0 : charactersOf(planned.plan.node) * BYTES_OF_CHARACTER),
  });
}

function charactersOf(node: QueryPlan['node']): number {
  let characters = 0;
  for (const { fetch } of fetchesOf(node)) characters += fetch.operation.length;
  return characters;
}
