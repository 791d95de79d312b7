import type { QueryPlan } from '@apollo/query-planner';
import type { ExecutionResult, GraphQLSchema, OperationDefinitionNode } from 'graphql';
import type { GatewayContext } from '../context';
import type { SubgraphClient } from '../data-sources/subgraph-client';
import { clientFields } from './client-fields';
import { type Coverage, coverageOf } from './coverage';
import { ErrorReport } from './error-report';
import { isMetaField } from './meta-fields';
import type { ShapeContext } from './object-shape';
import { compilePlan } from './plan-steps';
import type { PlannedOperations } from './planned-operations';
import type { Planner } from './planner';
import { ResponseShape } from './response-shape';
import type { ResultObject } from './result-tree';
import type { Step } from './run';
import { type ClientSelection, selectedErrors } from './selected-errors';
import { selectedFields } from './selected-fields';

/** What operations are prepared with. */
export interface Preparation {
  /** The schema that clients see. */
  readonly schema: GraphQLSchema;
  readonly planner: Planner;
  readonly clientOf: (service: string) => SubgraphClient;
  /** What has been planned. */
  readonly plans: PlannedOperations;
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
    const coverage = coverageOf(this.plan, subtypes);
    checkRoot(operation, shapeContext, coverage);
    this.#step = compilePlan(this.plan, {
      supergraph,
      subtypes,
      clientNames,
      clientFields: clientFields(operation.selectionSet, fragments, shapeContext.conditions),
      clientOf,
    });
    this.#shape = new ResponseShape(shapeContext, operation, coverage);
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

/** Throws for an operation with a field of the root that no subgraph can answer: Apollo's planner leaves it out of the plan. */
function checkRoot(operation: OperationDefinitionNode, context: ShapeContext, coverage: Coverage): void {
  const root = context.schema.getRootType(operation.operation)!;
  const selected = selectedFields(context, root, [operation.selectionSet]);
  for (const [name, { nodes }] of selected ?? [])
    if (!isMetaField(nodes[0]!) && !coverage.has(name, root.name))
      throw new Error(
        `No subgraph can answer the field ${root.name}.${nodes[0]!.name.value} as it is asked for.`,
      );
}
