import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { SERVICES, type ServiceName } from '../../subgraphs/system';
import { BUILT } from '../build';
import type { Databases } from '../databases';
import type { Request } from '../load/protocol';
import type { Operation } from '../operations';
import { type Server, type ServerOptions, startServer } from './process';

/** One way of answering the operations. */
export interface Contestant {
  readonly name: string;
  readonly title: string;
  readonly origin: string;
  /** Processes that work for it by what they are; all below them count too. */
  readonly processes: Readonly<Record<string, readonly number[]>>;
  /** How it is asked; undefined when it cannot answer that. */
  request(operation: Operation, variables: Record<string, unknown>): Request | undefined;
  stop(): Promise<void>;
}

/**
 * Who answers for the subgraphs: this project's own server, for its own gateway or for everybody, or Apollo Server over the
 * same resolvers.
 */
export type SubgraphServer = 'own' | 'open' | 'apollo';

const SUBGRAPH_SERVERS: Readonly<Record<SubgraphServer, readonly string[]>> = {
  own: ['subgraphs', 'main.js'],
  open: ['bench', 'servers', 'open-subgraph.js'],
  apollo: ['bench', 'servers', 'apollo-subgraph.js'],
};

/** What contestants share: the databases, and the subgraphs that those ask which are gateways alone. */
export class Site {
  readonly #subgraphs = new Map<SubgraphServer, Promise<ReadonlyMap<ServiceName, Server>>>();
  readonly #servers: Server[] = [];
  /** For files of this run. */
  readonly folder = mkdtempSync(join(tmpdir(), 'bench-'));

  constructor(
    readonly databases: Databases,
    /** Connections to each database that each contestant may have. */
    readonly poolSize: number,
  ) {}

  /** Variables of every process over the databases. */
  get environment(): Record<string, string> {
    return {
      ...this.databases.environment,
      POOL_SIZE: String(this.poolSize),
      PORT: '0',
      // What is measured is read by nobody in particular, by us as by the others.
      AUTH: 'none',
      INTERNAL_SECRET: 'known to the processes of this run alone',
      APOLLO_TELEMETRY_DISABLED: 'true',
      // No operation writes: those that are not asked at the moment are to be quiet.
      RELAY_INTERVAL_MS: '60000',
      // Nobody is turned away, whatever else the machine does: the floor answers all too.
      LAG_MAX_MS: '60000',
      QUEUE_TIMEOUT_MS: '60000',
      ACQUIRE_TIMEOUT_MS: '60000',
    };
  }

  /** Starts a server that ends with the site at the latest. */
  async start(options: ServerOptions): Promise<Server> {
    const server = await startServer(options);
    this.#servers.push(server);
    return server;
  }

  /** The subgraphs as processes, started by whoever needs them first. */
  subgraphs(server: SubgraphServer = 'own'): Promise<ReadonlyMap<ServiceName, Server>> {
    const known = this.#subgraphs.get(server) ?? this.#startSubgraphs(server);
    this.#subgraphs.set(server, known);
    return known;
  }

  async #startSubgraphs(server: SubgraphServer): Promise<ReadonlyMap<ServiceName, Server>> {
    const started = await Promise.all(
      SERVICES.map(
        async (service) =>
          [
            service,
            await this.start({
              name: `subgraph ${service}`,
              args: [join(BUILT, ...SUBGRAPH_SERVERS[server]), service],
              environment: this.environment,
            }),
          ] as const,
      ),
    );
    return new Map(started);
  }

  async stop(): Promise<void> {
    await Promise.allSettled(this.#subgraphs.values());
    await Promise.all(this.#servers.map((server) => server.stop()));
    rmSync(this.folder, { recursive: true, force: true });
  }
}

/** Asks with the operation as it is. */
export function graphqlRequest({ query }: Operation, variables: Record<string, unknown>): Request {
  return { path: '/graphql', body: JSON.stringify({ query, variables }) };
}
