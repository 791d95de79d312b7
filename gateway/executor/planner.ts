import { operationFromDocument, type Schema, Supergraph } from '@apollo/federation-internals';
import { type QueryPlan, QueryPlanner } from '@apollo/query-planner';
import type { DocumentNode } from 'graphql';
import { type PlanningSupergraph, planningSupergraph } from './planning-supergraph';
import { type RenamedDocument, withSafeResponseNames } from './response-names';
import { Subtypes } from './subtypes';

/** A plan and what is needed to read it. */
export interface Planned extends RenamedDocument {
  readonly plan: QueryPlan;
}

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

  /** Plans a valid operation. Throws what Apollo's planner throws when the subgraphs cannot answer it. */
  plan(original: DocumentNode, operationName: string | undefined): Planned {
    const renamed = withSafeResponseNames(original, this.supergraph.selectedNames);
    const operation = operationFromDocument(this.#apiSchema, renamed.document, {
      ...(operationName && { operationName }),
    });
    return { ...renamed, plan: this.#planner.buildQueryPlan(operation) };
  }
}
