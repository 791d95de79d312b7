import type { FetchNode, PlanNode, QueryPlan } from '@apollo/query-planner';
import { there } from '../../platform/there';
import type { DeferredStep } from './defer/deferred-answer';
import { EntityFetch } from './entity-fetch';
import type { Fetch, PlanContext } from './fetch';
import type { PlanPath } from './positions';
import type { ResultTree } from './result-tree';
import { RootFetch } from './root-fetch';
import { type Run, type Step, Unsupported } from './run';
import { requiringParts, splitFetch } from './split-fetch';

/** A plan that can be run. */
export interface CompiledPlan {
  readonly step: Step;
  /** What is fetched for parts that are answered later. */
  readonly deferred: readonly DeferredStep[];
}

/** Compiles a plan. Throws Unsupported for a node that this executor does not know. */
export function compilePlan({ node }: QueryPlan, context: PlanContext): CompiledPlan {
  const fetches: Fetch[] = [];
  const deferred: DeferredStep[] = [];
  const compile = (part: PlanNode, path: PlanPath): Step => {
    switch (part.kind) {
      case 'Sequence': {
        const steps = part.nodes.map((child) => compile(child, path));
        return async (run) => {
          for (const step of steps) await step(run);
        };
      }
      case 'Parallel':
        return together(part.nodes.map((child) => compile(child, path)));
      case 'Flatten':
        return compile(part.node, [...path, ...part.path.map(String)]);
      case 'Fetch': {
        if (part.contextRewrites?.length) throw new Unsupported('context-rewrites');
        const compiled = splitFetch(part, context.supergraph).map((node) =>
          compileFetch(node, path, context),
        );
        fetches.push(
          ...compiled,
          ...compiled.flatMap((fetch) => (fetch instanceof EntityFetch ? fetch.parts : [])),
        );
        const step = together(compiled.map((fetch) => (run) => fetch.run(run)));
        const { id } = part;
        if (id === undefined) return step;
        return (run) => step(run).finally(() => run.arrivals?.arrive(id));
      }
      case 'Defer':
        for (const { label, depends, node: later } of part.deferred)
          deferred.push({
            part: there(label),
            depends: depends.map(({ id }) => id),
            step: later ? compile(later, path) : nothing,
          });
        return part.primary.node ? compile(part.primary.node, path) : nothing;
      default:
        throw new Unsupported(part.kind.toLowerCase());
    }
  };
  if (node?.kind === 'Subscription') throw new Unsupported('subscription');
  const step = node ? compile(node, []) : nothing;
  for (const fetch of fetches)
    if (fetch instanceof EntityFetch)
      fetch.copies = fetches.some((other) => other !== fetch && addsTo(other, fetch));
  return { step, deferred };
}

function compileFetch(node: FetchNode, path: PlanPath, context: PlanContext): Fetch {
  if (!node.requires) return new RootFetch(node, path, context);
  const fetch = new EntityFetch(node, path, context);
  for (const part of requiringParts(node, context.supergraph))
    fetch.parts.push(new EntityFetch(part, path, context));
  return fetch;
}

function together(steps: readonly Step[]): Step {
  if (steps.length === 1) return steps[0]!;
  return async (run) => {
    await Promise.all(steps.map((step) => step(run)));
  };
}

const nothing = async (_: Run): Promise<void> => {};

/** Whether a fetch writes into objects that another one brings. */
function addsTo(other: Fetch, { path, tree }: Fetch): boolean {
  const objects = [...tree.children.keys()];
  const shared = Math.min(path.length, other.path.length);
  for (let index = 0; index < shared; index++) if (path[index] !== other.path[index]) return false;
  if (other.path.length > path.length) {
    const next = other.path.slice(path.length).find((key) => key !== '@');
    return next !== undefined && objects.includes(next);
  }
  const selected = path
    .slice(other.path.length)
    .filter((key) => key !== '@')
    .reduce<ResultTree | undefined>((at, key) => at?.children.get(key), other.tree);
  return objects.some((key) => selected?.children.has(key));
}
