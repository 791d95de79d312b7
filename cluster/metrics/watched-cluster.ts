import { there } from '../../platform/there';
import { citusQueries } from './citus-queries';
import type { Samples } from './samples';
import { neededBy, WatchedServer } from './server';
import { serverAddress } from './server-address';
import { serverQueries } from './server-queries';
import { statementQueries } from './statement-queries';

const NODES = 'pg_catalog.pg_dist_node';
const RELATIONS = [NODES, ...neededBy([...serverQueries, ...statementQueries, ...citusQueries])];

interface Node {
  readonly host: string;
  readonly port: number;
  readonly role: 'coordinator' | 'worker' | 'standby';
}

/** Tells of a query that failed. */
export type OnFailure = (place: string, error: unknown) => void;

/**
 * One service's database: a Citus cluster with all nodes that its coordinator knows, those that are added later
 * included; or a single PostgreSQL.
 */
export class WatchedCluster {
  readonly #entry: WatchedServer;
  readonly #workers = new Map<string, WatchedServer>();
  /** As the coordinator last said it: when it is dead, the workers are watched on. */
  #nodes: readonly Node[] = [];

  constructor(
    private readonly service: string,
    url: string,
    private readonly onFailure: OnFailure,
  ) {
    this.#entry = new WatchedServer(url);
  }

  /** Asks every node, side by side. Never rejects: what does not answer is `pg_up` 0. */
  async collect(samples: Samples): Promise<void> {
    const isCitus = await this.#collectEntry(samples);
    if (isCitus !== false)
      await Promise.all(
        this.#nodes
          .filter(({ role }) => role !== 'coordinator')
          .map((node) => this.#collectServer(this.#serverOf(node), samples, addressOf(node), node.role)),
      );
  }

  /** Closes every connection. */
  async close(): Promise<void> {
    await Promise.all([this.#entry, ...this.#workers.values()].map((server) => server.close()));
  }

  /** Asks the coordinator, or the single server. Whether it is Citus; undefined when it does not answer. */
  async #collectEntry(samples: Samples): Promise<boolean | undefined> {
    const { service } = this;
    const address = serverAddress(this.#entry.url);
    const isCitus = await this.#readNodes();
    const role = isCitus === false ? 'single' : 'coordinator';
    const capabilities = await this.#collectServer(this.#entry, samples, address, role);
    if (!capabilities) return undefined;
    const ended = (query: string, error?: unknown) =>
      this.#ended(samples, { service, node: address, role }, query, error);
    const labels = { service };
    await this.#entry.collect(statementQueries, capabilities, labels, samples, ended);
    if (isCitus) await this.#entry.collect(citusQueries, capabilities, labels, samples, ended);
    return isCitus;
  }

  async #readNodes(): Promise<boolean | undefined> {
    try {
      const [row] = await this.#entry.rows(`select to_regclass('${NODES}') is not null as citus`);
      if (!there(row).citus) return false;
      this.#nodes = (await this.#entry.rows(
        `select nodename as host, nodeport as port, case when groupid = 0 then 'coordinator'
           when noderole = 'primary' then 'worker' else 'standby' end as role
         from pg_dist_node`,
      )) as unknown as Node[];
      await this.#forgetOthers();
      return true;
    } catch {
      // The queries that come next ask the same server, and log that it does not answer.
      return undefined;
    }
  }

  async #collectServer(server: WatchedServer, samples: Samples, node: string, role: string) {
    const labels = { service: this.service, node, role };
    try {
      const capabilities = await server.capabilities(RELATIONS);
      samples.addOwn('pg_up', labels, 1);
      await server.collect(serverQueries, capabilities, labels, samples, (query, error) =>
        this.#ended(samples, labels, query, error),
      );
      return capabilities;
    } catch (error) {
      samples.addOwn('pg_up', labels, 0);
      this.onFailure(`${this.service} ${node}`, error);
      return undefined;
    }
  }

  #ended(samples: Samples, labels: Record<string, string>, query: string, error?: unknown): void {
    samples.addOwn('metrics_query_failed', { ...labels, query }, error ? 1 : 0);
    if (error) this.onFailure(`${labels.service} ${labels.node} ${query}`, error);
  }

  #serverOf(node: Node): WatchedServer {
    const address = addressOf(node);
    let server = this.#workers.get(address);
    if (!server) {
      const url = new URL(this.#entry.url);
      url.hostname = node.host.includes(':') ? `[${node.host}]` : node.host;
      url.port = String(node.port);
      server = new WatchedServer(url.href);
      this.#workers.set(address, server);
    }
    return server;
  }

  /** Closes the connections to nodes that the cluster no longer has. */
  async #forgetOthers(): Promise<void> {
    const known = new Set(this.#nodes.map(addressOf));
    for (const [address, server] of this.#workers)
      if (!known.has(address)) {
        this.#workers.delete(address);
        await server.close();
      }
  }
}

const addressOf = ({ host, port }: { host: string; port: number }) => `${host}:${port}`;
