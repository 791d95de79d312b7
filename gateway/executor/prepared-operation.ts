import type { QueryPlan } from '@apollo/query-planner';
import type { OperationDefinitionNode } from 'graphql';
import {
  type DocumentNode,
  type ExecutionResult,
  GraphQLError,
  getOperationAST,
  getVariableValues,
} from 'graphql';
import type { GatewayContext } from '../context';
import { type Conditions, conditionVariables } from './conditions';
import { fragmentsOf } from './fragments';
import type { ShapeContext } from './object-shape';
import { PlannedOperation, type Preparation } from './planned-operation';
import { withSafeResponseNames } from './response-names';
import type { ResultObject } from './result-tree';

/** Variables as the client gave them, wrong ones among them are told up to here. */
const ERRORS_TOLD = 50;

let names = 0;

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
  /** Names it among everything that is planned. */
  readonly #name = String(names++);

  /** Characters of the text that it was read from. */
  readonly characters: number;

  /** Throws a GraphQLError when there is no such operation. */
  constructor(
    private readonly preparation: Preparation,
    document: DocumentNode,
    operationName?: string,
  ) {
    const { schema, planner } = preparation;
    this.characters = document.loc?.source.body.length ?? 0;
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
    const { coerced: variables, errors } = getVariableValues(schema, variableDefinitions, given, {
      maxErrors: ERRORS_TOLD,
    });
    if (!variables) return { result: { errors: errors! } };
    const planned = this.#planFor(variables);
    return { result: await planned.execute(given, context), plan: planned.plan };
  }

  #planFor(variables: Readonly<Record<string, unknown>>): PlannedOperation {
    const values = this.#conditions.map((name) => (variables[name] ?? null) as boolean | null);
    const planned = this.preparation.plans.getOrMake(`${this.#name} ${values.join(' ')}`, () => {
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
