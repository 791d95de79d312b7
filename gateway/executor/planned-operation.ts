import type { QueryPlan } from '@apollo/query-planner';
import type { ExecutionResult, GraphQLSchema, OperationDefinitionNode } from 'graphql';
import type { GatewayContext } from '../context';
import type { SubgraphClient } from '../data-sources/subgraph-client';
import { coverageOf } from './coverage';
import { ErrorReport } from './error-report';
import type { ShapeContext } from './object-shape';
import { compilePlan } from './plan-steps';
import type { Planner } from './planner';
import { ResponseShape } from './response-shape';
import type { ResultObject } from './result-tree';
import type { Step } from './run';
import { type ClientSelection, selectedErrors } from './selected-errors';

/** What operations are prepared with. */
export interface Preparation {
  /** The schema that clients see. */
  readonly schema: GraphQLSchema;
  readonly planner: Planner;
  readonly clientOf: (service: string) => SubgraphClient;
}

/** An operation under one choice of its conditions, planned and compiled. */
export class PlannedOperation {
  readonly plan: QueryPlan;
  readonly #step: Step;
  readonly #shape: ResponseShape;
  readonly #selection: ClientSelection;

  /**
   * @param operation with response names that nothing else is merged with
   * Throws what Apollo's planner throws when the subgraphs cannot answer it, and Unsupported when Apollo's executor has to.
   */
  constructor(
    { planner, clientOf }: Preparation,
    operation: OperationDefinitionNode,
    shapeContext: ShapeContext,
  ) {
    const { fragments, clientNames } = shapeContext;
    this.#selection = { selectionSet: operation.selectionSet, fragments, clientNames };
    const { supergraph, subtypes } = planner;
    this.plan = planner.plan(operation, shapeContext);
    this.#step = compilePlan(this.plan, { supergraph, subtypes, clientNames, clientOf });
    this.#shape = new ResponseShape(shapeContext, operation, coverageOf(this.plan, subtypes));
  }

  /**
   * Runs the plan. Rejects for nothing that a client or a subgraph does.
   * @param given the variables as the client gave them
   */
  async execute(
    given: Readonly<Record<string, unknown>>,
    context: GatewayContext,
  ): Promise<ExecutionResult<ResultObject>> {
    const report = new ErrorReport();
    const result: ResultObject = {};
    await this.#step({ data: result, given, context, report });
    const data = this.#shape.shape(result, given, report);
    if (report.errors.length === 0) return { data };
    const errors = selectedErrors(report.errors, data, this.#selection);
    return errors.length > 0 ? { data, errors } : { data };
  }
}
