import type { QueryPlan } from '@apollo/query-planner';
import type { OperationDefinitionNode } from 'graphql';
import { type DocumentNode, GraphQLError, getOperationAST, getVariableValues } from 'graphql';
import type { GatewayContext } from '../context';
import { type LeastRows, leastRows } from '../price/least-rows';
import type { Price } from '../price/plan-price';
import { type Conditions, conditionVariables } from './conditions';
import { deferredOperation } from './defer/deferred-parts';
import { fragmentsOf } from './fragments';
import type { ShapeContext } from './object-shape';
import { type Answer, PlannedOperation, type Preparation } from './planned-operation';
import { isPlannedApart } from './planner';
import { NotPlanned } from './planning-thread';
import { refusedVariables } from './refused-variables';
import { withSafeResponseNames } from './response-names';

let names = 0;

/** What became of an operation, and of which plan. */
export interface Executed extends Answer {
  /** Undefined where the variables did not even lead to one. */
  readonly plan?: QueryPlan;
}

/** Decides whether an operation may go on, as soon as it is known what it can cost; throws where it may not. */
export interface Admission {
  /** Of a large operation, before it is planned. */
  toPlanning(least: () => LeastRows): void;
  /** Before it runs. */
  toRun(price: Price): void;
}

/** An operation of a client, read once, and planned and compiled once for each choice that its conditions leave. */
export class PreparedOperation {
  readonly #operation: OperationDefinitionNode;
  readonly #shapeContext: Omit<ShapeContext, 'conditions'>;
  readonly #conditions: readonly string[];
  /** Those with which it is answered in parts. */
  readonly #deferConditions: readonly string[];
  /** Whether there may be something in it that can be answered later than the rest. */
  readonly #mayDefer: boolean;
  /** Whether to plan it takes so long that it is first asked whether it may. */
  readonly #isLarge: boolean;
  /** What is being planned, for all who ask for it meanwhile. */
  readonly #planning = new Map<string, Promise<PlannedOperation>>();
  /** Names it among everything that is planned. */
  readonly #name = String(names++);

  /** Characters of the text that it was read from. */
  readonly characters: number;

  /** Throws a GraphQLError when there is no such operation. */
  constructor(
    private readonly preparation: Preparation,
    private readonly document: DocumentNode,
    private readonly operationName?: string,
  ) {
    const { schema, planner } = preparation;
    this.characters = document.loc?.source.body.length ?? 0;
    const renamed = withSafeResponseNames(document, planner.supergraph.selectedNames);
    const operation = getOperationAST(renamed.document, operationName);
    if (!operation) throw new GraphQLError('The document has no such operation.');
    this.#operation = operation;
    this.#conditions = conditionVariables(document);
    this.#deferConditions = conditionVariables(document, true);
    this.#mayDefer = document.loc?.source.body.includes('@defer') ?? true;
    this.#isLarge = isPlannedApart(renamed.document);
    this.#shapeContext = {
      schema,
      fragments: fragmentsOf(renamed.document),
      clientNames: renamed.clientNames,
      hiddenNames: planner.supergraph.hiddenNames,
      variableDefinitions: operation.variableDefinitions ?? [],
    };
  }

  /**
   * Runs the operation. Rejects for nothing that a subgraph does, but with what Apollo's planner throws when the subgraphs
   * cannot answer what is asked, with what `admission` throws, and with Unsupported when Apollo's executor has to run it.
   */
  async execute(
    given: Readonly<Record<string, unknown>>,
    context: GatewayContext,
    admission?: Admission,
  ): Promise<Executed> {
    const { schema, variableDefinitions } = this.#shapeContext;
    const { coerced: variables } = getVariableValues(schema, variableDefinitions, given, { maxErrors: 1 });
    if (!variables) return { result: { errors: this.#refused(given) } };
    const inParts = this.#mayDefer && context.incremental !== undefined;
    const planned = await this.#planFor(variables, inParts, admission);
    admission?.toRun(planned.price.of(variables));
    const { result, deferred } = await planned.execute(given, context);
    return { result, deferred, plan: planned.plan };
  }

  #refused(given: Readonly<Record<string, unknown>>): readonly GraphQLError[] {
    const { preparation, document, operationName } = this;
    const { schema, hideSuggestions } = preparation;
    const operation = getOperationAST(document, operationName)!;
    return refusedVariables({ schema, operation, fragments: fragmentsOf(document) }, given, hideSuggestions);
  }

  #planFor(
    variables: Readonly<Record<string, unknown>>,
    inParts: boolean,
    admission: Admission | undefined,
  ): PlannedOperation | Promise<PlannedOperation> {
    const { plans, prices } = this.preparation;
    const names = inParts ? this.#deferConditions : this.#conditions;
    const values = names.map((name) => (variables[name] ?? null) as boolean | null);
    const key = `${this.#name} ${inParts ? 'in parts ' : ''}${values.join(' ')}`;
    const known = plans.get(key);
    if (known instanceof Error) throw known;
    if (known) return known;
    let planning = this.#planning.get(key);
    if (!planning) {
      const conditions: Conditions = new Map(names.map((name, index) => [name, values[index]!]));
      const shapeContext = { ...this.#shapeContext, conditions };
      if (this.#isLarge)
        admission?.toPlanning(() => leastRows(this.#operation, shapeContext, prices, variables));
      planning = this.#make(key, shapeContext, inParts).finally(() => this.#planning.delete(key));
      this.#planning.set(key, planning);
    }
    return planning;
  }

  /** Plans and compiles it, and keeps what came of it: what cannot be planned is not planned again. */
  async #make(key: string, shapeContext: ShapeContext, inParts: boolean): Promise<PlannedOperation> {
    const { plans, planner } = this.preparation;
    try {
      const parts = inParts ? deferredOperation(this.#operation, shapeContext) : undefined;
      const inPlan = parts && (await planner.planParts(parts.planned));
      // What cannot be planned in parts is answered at once.
      const deferring = inPlan && parts;
      const plan = inPlan ?? (await planner.plan(this.#operation, shapeContext));
      const planned = new PlannedOperation(this.preparation, this.#operation, shapeContext, plan, deferring);
      plans.set(key, planned);
      return planned;
    } catch (error) {
      // Others may be planned now, and this one later.
      const isBusy = error instanceof NotPlanned && error.reason === 'too-many';
      if (!isBusy) plans.set(key, error as Error);
      throw error;
    }
  }
}
