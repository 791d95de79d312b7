import type { FetchNode } from '@apollo/query-planner';
import type {
  SubgraphClient,
  SubgraphError,
  SubgraphFetch,
  SubgraphResult,
} from '../data-sources/subgraph-client';
import type { ClientFields } from './client-fields';
import type { FetchedFields } from './error-report';
import type { PlanningSupergraph } from './planning-supergraph';
import { commonPath, type Path, type PlanPath } from './positions';
import { type ResultTree, resultTree } from './result-tree';
import { compileRewrites, type Rewrite, renamedKeys } from './rewrites';
import type { Run } from './run';
import { subgraphDocument } from './subgraph-operation';
import type { Subtypes } from './subtypes';

/** What the nodes of a plan are compiled with. */
export interface PlanContext {
  readonly supergraph: PlanningSupergraph;
  readonly subtypes: Subtypes;
  /** What the client called a field, by its name in the plan, where that differs. */
  readonly clientNames: ReadonlyMap<string, string>;
  readonly clientFields: ClientFields;
  readonly clientOf: (service: string) => SubgraphClient;
}

/** A fetch of a plan: one operation that is sent to one subgraph. */
export abstract class Fetch {
  /** What the subgraph returns, from the place on that the fetch is for. */
  abstract readonly tree: ResultTree;
  protected readonly service: string;
  /** The tree of the whole answer. */
  protected readonly answer: ResultTree;
  protected readonly rewriteOutput: Rewrite | undefined;
  readonly #send: SubgraphFetch;
  readonly #variables: readonly string[];
  readonly #renamed: ReadonlyMap<string, string>;

  constructor(
    node: FetchNode,
    readonly path: PlanPath,
    protected readonly plan: PlanContext,
  ) {
    const { query, document } = subgraphDocument(node.operation, plan.supergraph.required);
    this.service = node.serviceName;
    this.#variables = node.variableUsages ?? [];
    this.#renamed = renamedKeys(node.outputRewrites);
    this.answer = resultTree(document, this.#renamed);
    this.rewriteOutput = compileRewrites(node.outputRewrites, plan.subtypes);
    this.#send = plan.clientOf(this.service).prepare({ query, operationName: node.operationName });
  }

  /** Asks the subgraph and puts its answer into the result. Never rejects. */
  abstract run(run: Run): Promise<void>;

  /** The subgraph's answer; null, and reported, when the subgraph could not be asked. */
  protected async ask(run: Run, representations?: readonly unknown[]): Promise<SubgraphResult | null> {
    const variables: Record<string, unknown> = representations ? { representations } : {};
    for (const name of this.#variables)
      if (Object.hasOwn(run.given, name) && run.given[name] !== undefined) variables[name] = run.given[name];
    try {
      return await this.#send(variables, run.context);
    } catch (error) {
      this.reportForAll(run, { message: (error as Error).message });
      return null;
    }
  }

  /** The fields of the answer as the client sees them. */
  protected fetched(): FetchedFields {
    return { path: this.clientPath(this.path), keys: new Set(this.clientPath([...this.tree.keys])) };
  }

  /** The path as the client sees it: the names that it chose, not those of the plan. */
  protected clientPath<Element extends string | number>(path: readonly Element[]): Element[] {
    return path.map((element) =>
      typeof element === 'string' ? (this.#clientName(element) as Element) : element,
    );
  }

  /** Reports an error at each of these places; `rest` is its path from there. */
  protected reportAt(run: Run, error: SubgraphError, places: readonly Path[], rest: Path): void {
    const below = this.clientPath(rest);
    for (const place of places)
      run.report.failedAt(this.service, error, [...this.clientPath(place), ...below]);
    // What it was about may have been replaced by another fetch since.
    if (places.length === 0) this.reportForAll(run, error);
  }

  /** Reports an error that is about the whole answer. */
  protected reportForAll(run: Run, error: SubgraphError): void {
    const fetched = this.fetched();
    run.report.fetchFailed(this.service, error, fetched, error.path && commonPath(fetched.path));
  }

  #clientName(name: string): string {
    const { clientNames, supergraph } = this.plan;
    const merged = this.#renamed.get(name) ?? name;
    return clientNames.get(merged) ?? supergraph.required.get(merged)?.name ?? merged;
  }
}
