import type { SubgraphClient } from '../../../gateway/data-sources/subgraph-client';
import { canonical } from './canonical';
import { compare, type Difference } from './compare';
import { correctApollo } from './corrected-apollo';
import { type Answer, apolloExecutor, type Executor, planExecutor } from './executors';
import type { FederatedGraph } from './federated-graph';
import { type GeneratedOperation, type GeneratorOptions, generateOperation } from './generate-operation';
import { Random } from './random';

/** How many operations are compared with Apollo's executor altogether. */
export const OPERATIONS = Number(process.env.EXECUTOR_OPERATIONS ?? 300);

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
  readonly fallbacks: number;
  /** The first operations that were answered differently. */
  readonly differences: readonly (GeneratedOperation & { seed: number; difference: Difference })[];
}

const DIFFERENCES_SHOWN = 3;

/**
 * Compares the gateway's executor with Apollo's, corrected, on generated operations: each twice, the second time when
 * everything about it is cached and compiled. What fails is compared with graphql-js: see `against-graphql-js.ts`.
 */
export async function compareExecutors(options: DifferentialOptions): Promise<Comparison> {
  const asPublished = correctApollo();
  try {
    return await compareWithCorrected(options);
  } finally {
    asPublished();
  }
}

async function compareWithCorrected(options: DifferentialOptions): Promise<Comparison> {
  const { supergraphSdl, clientOf, generator, operations, seed: first } = options;
  const [apollo, plan] = [
    await apolloExecutor(supergraphSdl, options.referenceClientOf ?? clientOf),
    await planExecutor(supergraphSdl, clientOf),
  ];
  const differences: Comparison['differences'][number][] = [];
  let answers = 0;
  for (let seed = first; seed < first + operations && differences.length < DIFFERENCES_SHOWN; seed++) {
    const operation = generateOperation(
      { ...generator, conditions: 0, schema: plan.schema },
      new Random(seed),
    );
    const expected = await outcome(apollo, operation);
    for (let time = 0; time < 2; time++) {
      const difference = compare({ apollo: expected, plan: await outcome(plan, operation) });
      answers += 1;
      if (difference) differences.push({ seed, ...operation, difference });
    }
  }
  return { operations, answers, fallbacks: await plan.fallbacks(), differences };
}

async function outcome({ ask }: Executor, { query, variables }: GeneratedOperation): Promise<Answer | Error> {
  const before = canonical(variables);
  const answer = await ask(query, variables).catch((error: Error) => error);
  if (canonical(variables) !== before) throw new Error(`the variables of ${query} were changed`);
  return answer;
}
