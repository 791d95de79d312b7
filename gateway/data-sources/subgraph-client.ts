import type { GatewayContext } from '../context';

/** An operation for a subgraph, as the query planner wrote it. */
export interface SubgraphOperation {
  readonly query: string;
  readonly operationName?: string | undefined;
}

/** An error as a subgraph reports it. */
export interface SubgraphError {
  readonly message: string;
  readonly path?: readonly (string | number)[] | undefined;
  readonly extensions?: Readonly<Record<string, unknown>> | undefined;
}

/** What a subgraph answers. The data belongs to the receiver, who may change it. */
export interface SubgraphResult {
  readonly data: Record<string, unknown> | null;
  readonly errors?: readonly SubgraphError[];
}

/** Sends an operation that was prepared. Never rejects: what goes wrong is in `errors`. */
export type SubgraphFetch = (
  variables: Readonly<Record<string, unknown>>,
  context: GatewayContext,
) => Promise<SubgraphResult>;

/** The gateway's side of a subgraph, wherever it runs. */
export interface SubgraphClient {
  /** Does once what every sending of an operation needs. */
  prepare(operation: SubgraphOperation): SubgraphFetch;
  /** Gives up the connections. */
  close(): Promise<void>;
}
