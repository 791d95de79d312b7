import { parentPort, workerData } from 'node:worker_threads';
import { operationFromDocument, Supergraph } from '@apollo/federation-internals';
import { type QueryPlan, QueryPlanner } from '@apollo/query-planner';
import { parse } from 'graphql';
import { PLANNER_OPTIONS } from './planner-options';
import { planningSupergraph } from './planning-supergraph';

/** What the thread is asked. */
export interface Question {
  readonly document: string;
}

/** What it says: that it has read the supergraph, and what became of each document. */
export type Answer =
  | { readonly kind: 'ready' }
  | { readonly kind: 'plan'; readonly plan: QueryPlan }
  | { readonly kind: 'failure'; readonly message: string };

const tell = (answer: Answer) => parentPort!.postMessage(answer);

const { document: rewritten } = planningSupergraph(workerData as string);
const supergraph = Supergraph.build(rewritten, { validateSupergraph: false });
const schema = supergraph.apiSchema();
const planner = new QueryPlanner(supergraph, PLANNER_OPTIONS);

parentPort!.on('message', ({ document }: Question) => {
  try {
    const operation = operationFromDocument(schema, parse(document), { validate: false });
    tell({ kind: 'plan', plan: planner.buildQueryPlan(operation) });
  } catch (error) {
    tell({ kind: 'failure', message: (error as Error).message });
  }
});
tell({ kind: 'ready' });
