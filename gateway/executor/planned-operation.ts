import type { QueryPlan } from '@apollo/query-planner';
import type { ExecutionResult, GraphQLSchema, OperationDefinitionNode } from 'graphql';
import type { GatewayContext } from '../context';
import type { SubgraphClient } from '../data-sources/subgraph-client';
import type { Batching } from '../price/batching';
import type { FieldPrices } from '../price/field-prices';
import { PlanPrice } from '../price/plan-price';
import { clientFields } from './client-fields';
import { type Coverage, coverageOf } from './coverage';
import { Arrivals } from './defer/arrivals';
import { DeferredParts, type Increment } from './defer/deferred-answer';
import type { DeferredOperation } from './defer/deferred-parts';
import { ErrorReport } from './error-report';
import { isMetaField } from './meta-fields';
import { withNodeChecks } from './node-checks';
import type { ShapeContext } from './object-shape';
import { compilePlan } from './plan-steps';
import type { PlannedOperations } from './planned-operations';
import type { Planner } from './planner';
import { ResponseShape } from './response-shape';
import type { ResultObject } from './result-tree';
import { type Step, Unsupported } from './run';
import { type ClientSelection, selectedErrors } from './selected-errors';
import { selectedFields } from './selected-fields';

/** What operations are prepared with. */
export interface Preparation {
  /** The schema that clients see. */
  readonly schema: GraphQLSchema;
  /** Whether errors name nothing of the schema that is near to a wrong name. */
  readonly hideSuggestions: boolean;
  readonly planner: Planner;
  readonly clientOf: (service: string) => SubgraphClient;
  readonly prices: FieldPrices;
  readonly batching: Batching;
  /** What has been planned. */
  readonly plans: PlannedOperations;
}

/** What an operation is answered with. */
export interface Answer {
  readonly result: ExecutionResult<ResultObject>;
  /** What follows, of an answer in parts. */
  readonly deferred?: AsyncGenerator<Increment, void> | undefined;
}

/** What runs for an operation. */
interface Compiled {
  readonly step: Step;
  readonly shape: ResponseShape;
  readonly parts: DeferredParts | undefined;
}

/** An operation under one choice of its conditions, planned and compiled. */
export class PlannedOperation {
  readonly plan: QueryPlan;
  /** What it can cost. */
  readonly price: PlanPrice;
  /** Undefined where only Apollo's executor can run it. */
  readonly #compiled: Compiled | Unsupported;
  readonly #selection: ClientSelection;

  /**
   * @param operation with response names that nothing else is merged with
   * @param planned what its planner made of it
   * @param deferring the same in parts; undefined where it is answered at once
   * Throws where the subgraphs cannot answer it.
   */
  constructor(
    { planner, clientOf, prices, batching }: Preparation,
    operation: OperationDefinitionNode,
    shapeContext: ShapeContext,
    planned: QueryPlan,
    deferring?: DeferredOperation,
  ) {
    const { fragments, clientNames, hiddenNames } = shapeContext;
    const first = deferring?.first ?? operation;
    this.#selection = { selectionSet: first.selectionSet, fragments, clientNames, hiddenNames };
    const { supergraph, subtypes } = planner;
    const fields = clientFields(operation.selectionSet, fragments, shapeContext.conditions);
    this.plan = withNodeChecks(planned, planner.nodes, fields);
    this.price = new PlanPrice(this.plan, prices, batching);
    const coverage = coverageOf(this.plan, subtypes);
    checkRoot(operation, shapeContext, coverage);
    this.#compiled = supported(() => {
      const { step, deferred } = compilePlan(this.plan, {
        supergraph,
        subtypes,
        clientNames,
        clientFields: fields,
        clientOf,
      });
      return {
        step,
        shape: new ResponseShape(shapeContext, first, coverage),
        parts: deferring && new DeferredParts(shapeContext, deferring.parts, deferred, coverage),
      };
    });
  }

  /**
   * Runs the plan. Rejects for nothing that a client or a subgraph does, but with Unsupported when Apollo's executor has to.
   * @param given the variables as the client gave them
   */
  async execute(given: Readonly<Record<string, unknown>>, context: GatewayContext): Promise<Answer> {
    if (this.#compiled instanceof Unsupported) throw this.#compiled;
    const { step, shape, parts } = this.#compiled;
    const report = new ErrorReport();
    const arrivals = parts && new Arrivals();
    const run = { data: {}, given, context, report, arrivals };
    const running = arrivals && parts.start(run, arrivals);
    await step(run);
    const data = shape.shape(run.data, given, report);
    const result = this.#resultOf(data, report);
    return { result, deferred: data ? running?.after(data) : undefined };
  }

  #resultOf(data: ResultObject | null, report: ErrorReport): ExecutionResult<ResultObject> {
    if (report.errors.length === 0) return { data };
    const errors = selectedErrors(report.errors, data, this.#selection);
    return errors.length > 0 ? { data, errors } : { data };
  }
}

/** What is made; the reason where this executor does not support it. */
function supported<Made>(make: () => Made): Made | Unsupported {
  try {
    return make();
  } catch (error) {
    if (error instanceof Unsupported) return error;
    throw error;
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
