import type { SubgraphError } from '../data-sources/subgraph-client';
import { Fetch } from './fetch';
import { objectsAt, pathsOf } from './positions';
import { copyOf, merge, type ResultObject, type ResultTree } from './result-tree';
import type { Run } from './run';

/** A fetch of fields of `Query` or `Mutation`, at the root or wherever the graph leads back to it. */
export class RootFetch extends Fetch {
  get tree(): ResultTree {
    return this.answer;
  }

  async run(run: Run): Promise<void> {
    const targets = objectsAt(run.data, this.path);
    if (targets.length === 0) return;
    const result = await this.ask(run);
    if (!result) return;
    const { data, errors } = result;
    for (const error of errors ?? []) this.#report(run, error, targets);
    if (!data) {
      if (errors?.length) run.report.nothingFrom(this.fetched());
      return;
    }
    this.rewriteOutput?.(data);
    for (const [index, target] of targets.entries())
      merge(target, index === 0 ? data : copyOf(data, this.tree), this.tree);
  }

  #report(run: Run, error: SubgraphError, targets: readonly ResultObject[]): void {
    if (!error.path) {
      this.reportForAll(run, error);
      return;
    }
    const places = pathsOf(run.data, this.path, new Set(targets));
    this.reportAt(run, error, [...places.values()].flat(), error.path);
  }
}
