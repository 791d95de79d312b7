import { operationFromDocument, type Schema, Supergraph } from '@apollo/federation-internals';
import { type PlanNode, type QueryPlan, QueryPlanner } from '@apollo/query-planner';
import { type DocumentNode, type OperationDefinitionNode, OperationTypeNode } from 'graphql';
import { documentToPlan } from './included-fields';
import { isMetaField } from './meta-fields';
import { type PlanningSupergraph, planningSupergraph } from './planning-supergraph';
import { type SelectedField, type SelectionContext, selectedFields } from './selected-fields';
import { Subtypes } from './subtypes';

const EMPTY: QueryPlan = { kind: 'QueryPlan' };

/** Plans operations by Apollo's planner over a supergraph that was rewritten for it. */
export class Planner {
  readonly supergraph: PlanningSupergraph;
  readonly subtypes: Subtypes;
  readonly #apiSchema: Schema;
  readonly #planner: QueryPlanner;

  constructor(supergraphSdl: string) {
    this.supergraph = planningSupergraph(supergraphSdl);
    // ApolloGateway has validated the supergraph as it was.
    const supergraph = Supergraph.build(this.supergraph.document, { validateSupergraph: false });
    this.subtypes = new Subtypes(supergraph.schema);
    this.#apiSchema = supergraph.apiSchema();
    // Fragments only make an operation shorter: it would be planned and compiled more slowly.
    this.#planner = new QueryPlanner(supergraph, { reuseQueryFragments: false });
  }

  /**
   * Plans what these conditions leave of a valid operation, whose response names are safe. Throws what Apollo's planner
   * throws when the subgraphs cannot answer it.
   */
  plan(operation: OperationDefinitionNode, context: SelectionContext): QueryPlan {
    const root = context.schema.getRootType(operation.operation)!;
    const selected =
      selectedFields(context, root, [operation.selectionSet]) ?? new Map<string, SelectedField>();
    // What the gateway knows by itself is asked of nobody.
    const fields = [...selected.values()].map(({ nodes }) => nodes).filter(([node]) => !isMetaField(node!));
    if (fields.length === 0) return EMPTY;
    const planOf = (part: typeof fields) => this.#plan(documentToPlan(operation, part.flat(), context));
    const plan = planOf(fields);
    const isOneFetch = plan.node === undefined || plan.node.kind === 'Fetch';
    if (operation.operation !== OperationTypeNode.MUTATION || fields.length === 1 || isOneFetch) return plan;
    // A mutation begins when all that was asked of the one before it has been read.
    const nodes = fields.flatMap((field) => planOf([field]).node ?? []) as PlanNode[];
    return { kind: 'QueryPlan', node: { kind: 'Sequence', nodes } };
  }

  #plan(document: DocumentNode): QueryPlan {
    return this.#planner.buildQueryPlan(operationFromDocument(this.#apiSchema, document));
  }
}
