import { GraphQLError } from 'graphql';
import type { SubgraphError } from '../data-sources/subgraph-client';
import { isBelow, type Path, type PlanPath } from './positions';

interface Node {
  readonly children: Map<string | number, Node>;
  failed: boolean;
}

const node = (): Node => ({ children: new Map(), failed: false });

/** The errors of one operation, and which missing values they explain. Paths are as the client sees them. */
export class ErrorReport {
  readonly errors: GraphQLError[] = [];
  readonly #root = node();
  /** Paths of the fetches of which nothing came back. */
  readonly #failedFetches: PlanPath[] = [];

  /** Reports what a subgraph said about one place. */
  failedAt(service: string, error: SubgraphError, path: Path): void {
    this.errors.push(downstreamError(service, error, path));
    this.#mark(path);
  }

  /** Reports what a subgraph said about a whole fetch; `fetch` is the path of what it was for. */
  fetchFailed(service: string, error: SubgraphError, fetch: PlanPath, path: Path | undefined): void {
    this.errors.push(downstreamError(service, error, path));
    this.nothingFrom(fetch);
  }

  /** Says that nothing came back from a fetch: what is missing below its path needs no error of its own. */
  nothingFrom(fetch: PlanPath): void {
    this.#failedFetches.push(fetch);
  }

  /** Reports a value that cannot be given, unless an error says already why. */
  missing(message: string, path: Path): void {
    if (this.#explains(path)) return;
    this.errors.push(new GraphQLError(message, { path, extensions: { code: 'INTERNAL_SERVER_ERROR' } }));
    this.#mark(path);
  }

  #mark(path: Path): void {
    let at = this.#root;
    for (const key of path) {
      let next = at.children.get(key);
      if (!next) {
        next = node();
        at.children.set(key, next);
      }
      at = next;
    }
    at.failed = true;
  }

  /** Whether an error lies on the way to this place, at it, or below it from where its null has come up. */
  #explains(path: Path): boolean {
    let at: Node | undefined = this.#root;
    for (const key of path) {
      at = at.children.get(key);
      if (!at) return this.#failedFetches.some((fetch) => isBelow(path, fetch));
      if (at.failed) return true;
    }
    return true;
  }
}

function downstreamError(service: string, error: SubgraphError, path: Path | undefined): GraphQLError {
  const { message, extensions } = error;
  return new GraphQLError(message || `Error while fetching subquery from service "${service}"`, {
    path: path ?? null,
    originalError: error instanceof Error ? error : null,
    extensions: { code: 'DOWNSTREAM_SERVICE_ERROR', ...extensions, serviceName: service },
  });
}
