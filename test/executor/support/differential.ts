import type { SubgraphClient } from '../../../gateway/data-sources/subgraph-client';
import { canonical } from './canonical';
import { compare, type Difference } from './compare';
import { correctApollo } from './corrected-apollo';
import { type Answer, apolloExecutor, type Executor, planExecutor } from './executors';
import { type Faults, faultyClient } from './fault-injection';
import type { FederatedGraph } from './federated-graph';
import { type GeneratedOperation, type GeneratorOptions, generateOperation } from './generate-operation';
import { Random } from './random';

/** How many operations are compared with Apollo's executor altogether. */
export const OPERATIONS = Number(process.env.EXECUTOR_OPERATIONS ?? 1_000);

/** What a comparison finds that finds nothing. */
export const SAME = { differences: [], fallbacks: 0 };

export interface DifferentialOptions extends FederatedGraph {
  readonly clientOf: (service: string) => SubgraphClient;
  /** What Apollo's executor asks, where that is not the same. */
  readonly referenceClientOf?: (service: string) => SubgraphClient;
  /** Without conditions, which Apollo's planner gets wrong: `against-graphql-js.test.ts` has those. */
  readonly generator: Omit<GeneratorOptions, 'schema' | 'conditions' | 'odd'>;
  readonly operations: number;
  readonly seed: number;
}

/** What came out of a comparison. */
export interface Comparison {
  readonly operations: number;
  readonly answers: number;
  readonly answersWithErrors: number;
  readonly fallbacks: number;
  /** The first operations that were answered differently. */
  readonly differences: readonly (GeneratedOperation & { seed: number; difference: Difference })[];
}

const NONE: Faults = { seed: 0, error: 0, null: 0, wrongNull: 0 };
const DIFFERENCES_SHOWN = 3;

/**
 * Compares the gateway's executor with Apollo's, corrected, on generated operations: each without faults, with faults,
 * and without them again, when everything about it is cached and compiled.
 */
export async function compareExecutors(options: DifferentialOptions): Promise<Comparison> {
  const { supergraphSdl, schemas, clientOf, generator, operations, seed: first } = options;
  correctApollo();
  let faults = NONE;
  const faulty = (of: (service: string) => SubgraphClient) => {
    const clients = new Map(
      [...schemas].map(([service, schema]) => [service, faultyClient(of(service), schema, () => faults)]),
    );
    return (service: string) => clients.get(service)!;
  };
  const [apollo, plan] = [
    await apolloExecutor(supergraphSdl, faulty(options.referenceClientOf ?? clientOf)),
    await planExecutor(supergraphSdl, faulty(clientOf)),
  ];
  const differences: Comparison['differences'][number][] = [];
  let answers = 0;
  let answersWithErrors = 0;
  for (let seed = first; seed < first + operations && differences.length < DIFFERENCES_SHOWN; seed++) {
    const operation = generateOperation(
      { ...generator, conditions: 0, schema: plan.schema },
      new Random(seed),
    );
    const note = (difference: Difference | undefined) => {
      answers += 1;
      if (difference) differences.push({ seed, ...operation, difference });
    };
    faults = NONE;
    const outcomes = { apollo: await outcome(apollo, operation), plan: await outcome(plan, operation) };
    note(compare(outcomes));
    faults = { seed, error: 0.04, null: 0.03, wrongNull: 0.015 };
    const failed = { apollo: await outcome(apollo, operation), plan: await outcome(plan, operation) };
    if (!(failed.apollo instanceof Error) && failed.apollo.errors) answersWithErrors += 1;
    note(compare(failed));
    faults = NONE;
    note(compare({ apollo: outcomes.apollo, plan: await outcome(plan, operation) }));
  }
  return { operations, answers, answersWithErrors, fallbacks: await plan.fallbacks(), differences };
}

async function outcome({ ask }: Executor, { query, variables }: GeneratedOperation): Promise<Answer | Error> {
  const before = canonical(variables);
  const answer = await ask(query, variables).catch((error: Error) => error);
  if (canonical(variables) !== before) throw new Error(`the variables of ${query} were changed`);
  return answer;
}
