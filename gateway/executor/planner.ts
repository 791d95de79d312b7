import { operationFromDocument, type Schema, Supergraph } from '@apollo/federation-internals';
import { type PlanNode, type QueryPlan, QueryPlanner } from '@apollo/query-planner';
import { type DocumentNode, Kind, type OperationDefinitionNode, OperationTypeNode, print } from 'graphql';
import { expandedSelections } from '../../platform/form/check-document';
import { documentToPlan } from './included-fields';
import { isMetaField } from './meta-fields';
import { type NodeTypes, nodeTypes } from './node-types';
import { PLANNER_OPTIONS } from './planner-options';
import { type PlanningSupergraph, planningSupergraph } from './planning-supergraph';
import { NotPlanned, PlanningThread } from './planning-thread';
import { type SelectedField, type SelectionContext, selectedFields } from './selected-fields';
import { Subtypes } from './subtypes';

const EMPTY: QueryPlan = { kind: 'QueryPlan' };

/** Fields from which on an operation is planned on a thread of its own; planning takes about a millisecond for each. */
const FIELDS_BEFORE_THREAD = 100;

/** Whether an operation is planned on a thread of its own. */
export function isPlannedApart(document: DocumentNode): boolean {
  return expandedSelections(document) > FIELDS_BEFORE_THREAD;
}

/** Plans operations by Apollo's planner over a supergraph that was rewritten for it. */
export class Planner {
  readonly supergraph: PlanningSupergraph;
  readonly subtypes: Subtypes;
  /** The types whose things are found by `node`. */
  readonly nodes: NodeTypes;
  readonly #apiSchema: Schema;
  readonly #planner: QueryPlanner;
  readonly #thread: PlanningThread;

  /**
   * @param timeout milliseconds that the planning of an operation may take, where it can be interrupted
   * @param queue operations that wait to be planned so at most
   */
  constructor(supergraphSdl: string, timeout: number, queue: number) {
    this.supergraph = planningSupergraph(supergraphSdl);
    // ApolloGateway has validated the supergraph as it was.
    const supergraph = Supergraph.build(this.supergraph.document, { validateSupergraph: false });
    this.subtypes = new Subtypes(supergraph.schema);
    this.nodes = nodeTypes(this.supergraph.document);
    this.#apiSchema = supergraph.apiSchema();
    this.#planner = new QueryPlanner(supergraph, PLANNER_OPTIONS);
    this.#thread = new PlanningThread(supergraphSdl, timeout, queue);
  }

  /** Gives up what is being planned apart. */
  close(): Promise<void> {
    return this.#thread.close();
  }

  /**
   * Plans what these conditions leave of a valid operation, whose response names are safe. Rejects with what Apollo's
   * planner throws when the subgraphs cannot answer it, and with NotPlanned for what takes too long.
   */
  async plan(operation: OperationDefinitionNode, context: SelectionContext): Promise<QueryPlan> {
    const root = context.schema.getRootType(operation.operation)!;
    const selected =
      selectedFields(context, root, [operation.selectionSet]) ?? new Map<string, SelectedField>();
    // What the gateway knows by itself is asked of nobody.
    const fields = [...selected.values()].map(({ nodes }) => nodes).filter(([node]) => !isMetaField(node!));
    if (fields.length === 0) return EMPTY;
    const planOf = (part: typeof fields) => this.#plan(documentToPlan(operation, part.flat(), context));
    const plan = await planOf(fields);
    const isOneFetch = plan.node === undefined || plan.node.kind === 'Fetch';
    if (operation.operation !== OperationTypeNode.MUTATION || fields.length === 1 || isOneFetch) return plan;
    // A mutation begins when all that was asked of the one before it has been read.
    const plans = await Promise.all(fields.map((field) => planOf([field])));
    const nodes = plans.flatMap(({ node }) => node ?? []) as PlanNode[];
    return { kind: 'QueryPlan', node: { kind: 'Sequence', nodes } };
  }

  /**
   * Plans an operation in parts, without conditions and fragment definitions (`deferredOperation`); undefined where that
   * is not to be had. Rejects with NotPlanned for what takes too long.
   */
  async planParts(operation: OperationDefinitionNode): Promise<QueryPlan | undefined> {
    if (operation.selectionSet.selections.length === 0) return EMPTY;
    try {
      return await this.#plan({ kind: Kind.DOCUMENT, definitions: [operation] });
    } catch (error) {
      if (error instanceof NotPlanned) throw error;
      // Apollo's planner fails at some of them, such as a `@requires` deep in a part. At once they can be planned, or it
      // says why not.
      return undefined;
    }
  }

  async #plan(document: DocumentNode): Promise<QueryPlan> {
    if (isPlannedApart(document)) return this.#thread.plan(print(document));
    return this.#planner.buildQueryPlan(operationFromDocument(this.#apiSchema, document));
  }
}
