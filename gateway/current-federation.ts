import type { GatewayExecutor, GatewayInterface } from '@apollo/server-gateway-interface';
import type { GraphQLSchema } from 'graphql';
import type { Logger } from 'pino';
import { there } from '../platform/there';
import type { SubgraphClient, SubgraphFetch } from './data-sources/subgraph-client';
import type { Federation } from './federation';

type SchemaListener = Parameters<GatewayInterface['onSchemaLoadOrUpdate']>[0];
type SchemaEvent = Parameters<SchemaListener>[0];

/**
 * The federation that serves, which another one may take the place of while requests run: each is executed by the
 * federation whose schema it was validated against.
 */
export class CurrentFederation {
  /** As Apollo Server takes it. */
  readonly gateway: GatewayInterface;
  #current: Federation;
  readonly #executors = new WeakMap<GraphQLSchema, GatewayExecutor>();
  readonly #listeners = new Set<SchemaListener>();
  /** Those of before, with what ends each. */
  readonly #retiring = new Map<Federation, NodeJS.Timeout>();

  /** @param longest milliseconds that a request may take: for so long a federation that was replaced goes on */
  constructor(
    first: Federation,
    private readonly longest: number,
    private readonly logger: Pick<Logger, 'warn'>,
  ) {
    this.#current = first;
    this.gateway = {
      onSchemaLoadOrUpdate: (listener) => {
        this.#listeners.add(listener);
        return () => this.#listeners.delete(listener);
      },
      load: async () => {
        this.#tell(await this.#load(first));
        return { executor: (context) => there(this.#executors.get(context.schema))(context) };
      },
      stop: () => this.#current.gateway.stop(),
    };
  }

  /** What clients see. */
  get schema(): GraphQLSchema {
    return this.#current.schema;
  }

  /** Where the events of each subgraph are followed. */
  get events(): Federation['events'] {
    return this.#current.events;
  }

  /** The client of a subgraph, of whichever federation serves; undefined for a name that is in none so far. */
  client(name: string): SubgraphClient | undefined {
    if (!this.#current.client(name)) return undefined;
    return {
      prepare: (operation) => {
        const prepared = new WeakMap<SubgraphClient, SubgraphFetch>();
        return async (variables, context) => {
          const client = this.#current.client(name);
          if (!client) return { data: null, errors: [{ message: `There is no subgraph ${name} any more.` }] };
          const fetch = prepared.get(client) ?? client.prepare(operation);
          prepared.set(client, fetch);
          return fetch(variables, context);
        };
      },
      close: async () => {},
    };
  }

  /** Has another one serve from now on. Rejects, and changes nothing, when it cannot be loaded. */
  async replaceWith(next: Federation): Promise<void> {
    const event = await this.#load(next).catch(async (error) => {
      // Nobody will ask by its connections.
      await this.#retire(next);
      throw error;
    });
    const before = this.#current;
    this.#current = next;
    this.#tell(event);
    const timer = setTimeout(() => {
      this.#retiring.delete(before);
      void this.#retire(before);
    }, this.longest);
    this.#retiring.set(before, timer.unref());
  }

  /** Gives up the connections to subgraphs. */
  async close(): Promise<void> {
    const retiring = [...this.#retiring];
    this.#retiring.clear();
    for (const [, timer] of retiring) clearTimeout(timer);
    await Promise.all([this.#current.close(), ...retiring.map(([federation]) => end(federation))]);
  }

  async #load({ gateway }: Federation): Promise<SchemaEvent> {
    let event: SchemaEvent | undefined;
    const stop = gateway.onSchemaLoadOrUpdate((loaded) => {
      event = loaded;
    });
    const { executor } = await gateway.load({ apollo: {} });
    stop();
    this.#executors.set(there(event).apiSchema, there(executor));
    return there(event);
  }

  /** Ends a federation that nobody asks any more; that it cannot is no reason to stop the one that serves. */
  async #retire(federation: Federation): Promise<void> {
    await end(federation).catch((error) =>
      this.logger.warn({ err: error }, 'connections of a replaced supergraph were not closed in order'),
    );
  }

  #tell(event: SchemaEvent): void {
    for (const listener of this.#listeners) listener(event);
  }
}

async function end(federation: Federation): Promise<void> {
  await federation.gateway.stop();
  await federation.close();
}
