import type { StatementTrace } from '../../citus/send/trace';
import { SubgraphService } from '../../subgraphs/runtime/service';

/** One operation that the gateway sent to a subgraph, and the statements that answered it. */
export interface RecordedFetch {
  readonly service: string;
  readonly operation: string;
  readonly statements: StatementTrace[];
}

/** A kind of subgraph for `startGateway` that keeps what it is sent, in `fetches`. */
export function recordFetches(): {
  readonly Service: typeof SubgraphService;
  readonly fetches: RecordedFetch[];
} {
  const fetches: RecordedFetch[] = [];
  class Service extends SubgraphService {
    override execute(...[request, scope]: Parameters<SubgraphService['execute']>) {
      const statements: StatementTrace[] = [];
      fetches.push({ service: this.subgraph.name, operation: request.query, statements });
      return super.execute(request, {
        ...scope,
        trace: (entry) => {
          statements.push(entry);
          scope?.trace?.(entry);
        },
      });
    }
  }
  return { Service, fetches };
}
