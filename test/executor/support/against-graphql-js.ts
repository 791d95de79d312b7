import { type ExecutionResult, execute, type GraphQLSchema, parse, validate } from 'graphql';
import type { Executor } from './executors';
import { type GeneratedOperation, type GeneratorOptions, generateOperation } from './generate-operation';
import { Random } from './random';
import { difference } from './same-answer';

/** How many operations are compared with graphql-js altogether. */
export const OPERATIONS = Number(process.env.EXECUTOR_OPERATIONS ?? 300);

export interface AgainstOptions {
  readonly gateway: Executor;
  /** The same schema, that graphql-js executes over the same data. */
  readonly schema: GraphQLSchema;
  readonly generator: Omit<GeneratorOptions, 'schema' | 'conditions' | 'odd'>;
  /** What of an answer two executions have in common; all of it unless given. */
  readonly comparable?: (answer: ExecutionResult) => ExecutionResult;
  readonly operations: number;
  readonly seed: number;
  /** The context of an execution; called for each side. */
  readonly context: () => object;
  /** Called before the operation of this number. */
  readonly before?: (seed: number) => void;
  /** What an execution leaves behind, to be compared too. */
  readonly effects?: (context: object) => unknown;
}

export interface Compared {
  readonly operations: number;
  readonly withErrors: number;
  readonly fallbacks: number;
  /** The first operations that were answered differently. */
  readonly differences: readonly (GeneratedOperation & { seed: number; difference: object })[];
}

const DIFFERENCES_SHOWN = 3;

/** Answers generated operations by the gateway's executor and by graphql-js, and compares data, errors and effects. */
export async function compareWithGraphqlJs(options: AgainstOptions): Promise<Compared> {
  const { gateway, schema, generator, operations, seed: first, context, before, effects } = options;
  const { comparable = (answer) => answer } = options;
  const differences: Compared['differences'][number][] = [];
  let withErrors = 0;
  for (let seed = first; seed < first + operations && differences.length < DIFFERENCES_SHOWN; seed++) {
    const all = { ...generator, schema: gateway.schema, conditions: 0.15, odd: true };
    const operation = generateOperation(all, new Random(seed));
    const { query, variables } = operation;
    before?.(seed);
    const document = parse(query);
    if (validate(schema, document).length > 0) throw new Error(`not valid for graphql-js: ${query}`);
    const [direct, through] = [context(), context()];
    const expected = await execute({ schema, document, variableValues: variables, contextValue: direct });
    const actual = await gateway.ask(query, variables, through);
    if (expected.errors) withErrors += 1;
    const found =
      difference(comparable(expected), comparable(actual)) ??
      (effects && JSON.stringify(effects(direct)) !== JSON.stringify(effects(through))
        ? { graphqlJs: effects(direct), gateway: effects(through) }
        : undefined);
    if (found) differences.push({ seed, ...operation, difference: found });
  }
  return { operations, withErrors, fallbacks: await gateway.fallbacks(), differences };
}
