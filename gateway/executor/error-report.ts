import { GraphQLError } from 'graphql';
import type { SubgraphError } from '../data-sources/subgraph-client';
import { isAt, type Path, type PlanPath } from './positions';

/** The fields that a fetch was for, at every place of its path. */
export interface FetchedFields {
  readonly path: PlanPath;
  readonly keys: ReadonlySet<string>;
}

interface Node {
  readonly children: Map<string | number, Node>;
  failed: boolean;
  /** Fields below whose absence an error has explained. */
  explained?: ReadonlySet<string>;
}

const node = (): Node => ({ children: new Map(), failed: false });

/** The errors of one operation, and which missing values they explain. Paths are as the client sees them. */
export class ErrorReport {
  readonly errors: GraphQLError[] = [];
  readonly #root = node();
  /** What did not come back at all. */
  readonly #notFetched: FetchedFields[] = [];

  /** @param before what was reported of an earlier part of the answer: that explains what is missing now too */
  constructor(private readonly before?: ErrorReport) {}

  /** Reports what a subgraph said about one place. */
  failedAt(service: string, error: SubgraphError, path: Path): void {
    this.errors.push(downstreamError(service, error, path));
    this.#mark(path);
  }

  /** Reports what a subgraph said about a whole fetch. */
  fetchFailed(service: string, error: SubgraphError, fetched: FetchedFields, path?: Path): void {
    this.errors.push(downstreamError(service, error, path));
    this.nothingFrom(fetched);
  }

  /** Says that errors which are reported have cost these fields: that they are missing needs no error of its own. */
  nothingFrom(fetched: FetchedFields): void {
    this.#notFetched.push(fetched);
  }

  /** Reports an error of ours that says itself where it lies. */
  add(error: GraphQLError): void {
    this.errors.push(error);
    if (error.path) this.#mark(error.path);
  }

  /** Reports that nothing was to be asked of an object: what failed below it concerns nobody. */
  refused(error: GraphQLError, path: Path): void {
    for (let index = this.errors.length - 1; index >= 0; index--) {
      const below = this.errors[index]!.path;
      if (below && below.length > path.length && path.every((key, depth) => key === below[depth]))
        this.errors.splice(index, 1);
    }
    this.add(error);
  }

  /** Says that an error which is reported has cost these fields of one object. */
  explained(path: Path, keys: ReadonlySet<string>): void {
    const at = this.#at(path);
    at.explained = at.explained ? new Set([...at.explained, ...keys]) : keys;
  }

  /** Reports a value that cannot be given, unless an error says already why. */
  missing(message: string, path: Path): void {
    if (this.#explains(path)) return;
    this.add(new GraphQLError(message, { path, extensions: { code: 'INTERNAL_SERVER_ERROR' } }));
  }

  #mark(path: Path): void {
    this.#at(path).failed = true;
  }

  #at(path: Path): Node {
    let at = this.#root;
    for (const key of path) {
      let next = at.children.get(key);
      if (!next) {
        next = node();
        at.children.set(key, next);
      }
      at = next;
    }
    return at;
  }

  /** Whether an error lies on the way to this place, at it, or below it from where its null has come up. */
  #explains(path: Path): boolean {
    for (let report: ErrorReport | undefined = this; report; report = report.before)
      if (report.#hasErrorAt(path)) return true;
    return false;
  }

  #hasErrorAt(path: Path): boolean {
    let at: Node | undefined = this.#root;
    for (const key of path) {
      if (typeof key === 'string' && at.explained?.has(key)) return true;
      at = at.children.get(key);
      if (!at) return this.#notFetched.some((fetched) => isAmong(path, fetched));
      if (at.failed) return true;
    }
    return true;
  }
}

function isAmong(place: Path, { path, keys }: FetchedFields): boolean {
  return keys.has(String(place.at(-1))) && isAt(place.slice(0, -1), path);
}

function downstreamError(service: string, error: SubgraphError, path: Path | undefined): GraphQLError {
  const { message, extensions } = error;
  return new GraphQLError(message || `Error while fetching subquery from service "${service}"`, {
    path: path ?? null,
    originalError: error instanceof Error ? error : null,
    extensions: { code: 'DOWNSTREAM_SERVICE_ERROR', ...extensions, serviceName: service },
  });
}
