import type { QueryPlan } from '@apollo/query-planner';
import {
  type DocumentNode,
  type ExecutionResult,
  GraphQLError,
  type GraphQLSchema,
  getOperationAST,
  getVariableValues,
  type OperationDefinitionNode,
} from 'graphql';
import { BoundedCache } from '../../subgraphs/runtime/bounded-cache';
import type { GatewayContext } from '../context';
import type { SubgraphClient } from '../data-sources/subgraph-client';
import { conditionVariables } from './conditions';
import { type Coverage, coverageOf } from './coverage';
import { ErrorReport } from './error-report';
import { fragmentsOf } from './fragments';
import { compileIntrospection, type Introspect } from './introspection';
import type { ShapeContext } from './object-shape';
import { compilePlan } from './plan-steps';
import type { Planner } from './planner';
import { ResponseShape } from './response-shape';
import type { ResultObject } from './result-tree';
import type { Step } from './run';

/** What operations are prepared with. */
export interface Preparation {
  /** The schema that clients see. */
  readonly schema: GraphQLSchema;
  readonly planner: Planner;
  readonly clientOf: (service: string) => SubgraphClient;
}

/** Shapes of one operation that are kept: one for each choice that its `@skip` and `@include` leave. */
const SHAPES_KEPT = 16;

/** An operation of a client, planned and compiled. */
export class PreparedOperation {
  readonly plan: QueryPlan;
  readonly #operation: OperationDefinitionNode;
  /** The operation as it was planned, with names of fields that nothing else is merged with. */
  readonly #planned: OperationDefinitionNode;
  readonly #shapeContext: Omit<ShapeContext, 'conditions'>;
  readonly #step: Step;
  readonly #coverage: Coverage;
  readonly #introspect: Introspect;
  readonly #conditions: readonly string[];
  readonly #shapes = new BoundedCache<ResponseShape>(SHAPES_KEPT);

  /** Throws a GraphQLError when there is no such operation, and Unsupported when Apollo's executor has to run it. */
  constructor({ schema, planner, clientOf }: Preparation, document: DocumentNode, operationName?: string) {
    const find = (from: DocumentNode): OperationDefinitionNode => {
      const operation = getOperationAST(from, operationName);
      if (!operation) throw new GraphQLError('The document has no such operation.');
      return operation;
    };
    this.#operation = find(document);
    const { plan, clientNames, document: planned } = planner.plan(document, operationName);
    this.plan = plan;
    this.#planned = find(planned);
    const { supergraph, subtypes } = planner;
    this.#step = compilePlan(plan, { supergraph, subtypes, clientNames, clientOf });
    this.#coverage = coverageOf(plan, subtypes);
    this.#introspect = compileIntrospection(schema, document, this.#operation);
    this.#conditions = conditionVariables(document);
    this.#shapeContext = { schema, fragments: fragmentsOf(planned), clientNames };
  }

  /** Runs the operation. Rejects for nothing that a client or a subgraph does. */
  async execute(
    given: Readonly<Record<string, unknown>>,
    context: GatewayContext,
  ): Promise<ExecutionResult<ResultObject>> {
    const { variableDefinitions = [] } = this.#operation;
    const { coerced: variables, errors } = getVariableValues(
      this.#shapeContext.schema,
      variableDefinitions,
      given,
    );
    if (!variables) return { errors: errors! };
    if (this.#conditions.some((name) => variables[name] === null))
      return { errors: [new GraphQLError('Argument "if" of non-null type "Boolean!" must not be null.')] };
    const shape = this.#shapeFor(variables);
    const report = new ErrorReport();
    const result: ResultObject = {};
    await this.#step({ data: result, given, variables, context, report });
    const data = shape.shape(result, this.#introspect(given), report);
    return report.errors.length > 0 ? { data, errors: report.errors } : { data };
  }

  #shapeFor(variables: Readonly<Record<string, unknown>>): ResponseShape {
    const chosen = this.#conditions.filter((name) => variables[name] === true);
    return this.#shapes.getOrMake(chosen.join(' '), () => {
      const conditions = new Set(chosen);
      return new ResponseShape({ ...this.#shapeContext, conditions }, this.#planned, this.#coverage);
    });
  }
}
