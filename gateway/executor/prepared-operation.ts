import type { QueryPlan } from '@apollo/query-planner';
import type { OperationDefinitionNode } from 'graphql';
import {
  type DocumentNode,
  type ExecutionResult,
  GraphQLError,
  getOperationAST,
  getVariableValues,
} from 'graphql';
import { BoundedCache } from '../../platform/bounded-cache';
import type { GatewayContext } from '../context';
import { type Conditions, conditionVariables } from './conditions';
import { fragmentsOf } from './fragments';
import type { ShapeContext } from './object-shape';
import { PlannedOperation, type Preparation } from './planned-operation';
import { withSafeResponseNames } from './response-names';
import type { ResultObject } from './result-tree';

/** Plans of one operation that are kept: one for each choice that its `@skip` and `@include` leave. */
const PLANS_KEPT = 16;

/** What became of an operation, and of which plan. */
export interface Executed {
  readonly result: ExecutionResult<ResultObject>;
  /** Undefined where the variables did not even lead to one. */
  readonly plan?: QueryPlan;
}

/** An operation of a client, read once, and planned and compiled once for each choice that its conditions leave. */
export class PreparedOperation {
  readonly #operation: OperationDefinitionNode;
  readonly #shapeContext: Omit<ShapeContext, 'conditions'>;
  readonly #conditions: readonly string[];
  readonly #plans = new BoundedCache<PlannedOperation | Error>(PLANS_KEPT);

  /** Throws a GraphQLError when there is no such operation. */
  constructor(
    private readonly preparation: Preparation,
    document: DocumentNode,
    operationName?: string,
  ) {
    const { schema, planner } = preparation;
    const renamed = withSafeResponseNames(document, planner.supergraph.selectedNames);
    const operation = getOperationAST(renamed.document, operationName);
    if (!operation) throw new GraphQLError('The document has no such operation.');
    this.#operation = operation;
    this.#conditions = conditionVariables(document);
    this.#shapeContext = {
      schema,
      fragments: fragmentsOf(renamed.document),
      clientNames: renamed.clientNames,
      variableDefinitions: operation.variableDefinitions ?? [],
    };
  }

  /**
   * Runs the operation. Rejects for nothing that a subgraph does, but with what Apollo's planner throws when the subgraphs
   * cannot answer what is asked, and with Unsupported when Apollo's executor has to run it.
   */
  async execute(given: Readonly<Record<string, unknown>>, context: GatewayContext): Promise<Executed> {
    const { schema, variableDefinitions } = this.#shapeContext;
    const { coerced: variables, errors } = getVariableValues(schema, variableDefinitions, given);
    if (!variables) return { result: { errors: errors! } };
    const planned = this.#planFor(variables);
    return { result: await planned.execute(given, context), plan: planned.plan };
  }

  #planFor(variables: Readonly<Record<string, unknown>>): PlannedOperation {
    const values = this.#conditions.map((name) => (variables[name] ?? null) as boolean | null);
    const planned = this.#plans.getOrMake(values.join(' '), () => {
      const conditions: Conditions = new Map(this.#conditions.map((name, index) => [name, values[index]!]));
      try {
        return new PlannedOperation(this.preparation, this.#operation, { ...this.#shapeContext, conditions });
      } catch (error) {
        return error as Error;
      }
    });
    if (planned instanceof Error) throw planned;
    return planned;
  }
}
