import { setTimeout as sleep } from 'node:timers/promises';
import { Client } from 'pg';
import { typeParsers } from '../../citus/rows/value-types';
import { SERVICES, system } from '../../subgraphs/system';
import { asking, type TestGateway } from './asking';
import { type LabCluster, query } from './citus-lab';
import { databaseEnvironment } from './databases';
import type { OwnCluster } from './own-cluster';
import type { OwnDatabase } from './own-database';
import { type StartedProcess, startProcess } from './processes';

/** Characters of what a gateway logs that are kept. */
const LOG = 20_000;

/**
 * A gateway in a process of its own that dies and is started again: over clusters of the test's own, and the shared
 * database that says who works here; the other services are not there.
 */
export class MortalGateway {
  #process: StartedProcess | undefined;
  #errors = '';
  readonly #environment: Record<string, string>;

  constructor(clusters: readonly OwnCluster[], environment: Record<string, string> = {}) {
    const directory = `${system.directory.name.toUpperCase()}_DATABASE_URL`;
    const elsewhere = SERVICES.filter(
      (service) =>
        service !== system.directory.name && !clusters.some((cluster) => cluster.service === service),
    );
    this.#environment = {
      PORT: '0',
      [directory]: databaseEnvironment()[directory]!,
      ...Object.fromEntries(
        clusters.map(({ service, serviceUrl }) => [`${service.toUpperCase()}_DATABASE_URL`, serviceUrl]),
      ),
      ...Object.fromEntries(
        elsewhere.map((service) => [`${service.toUpperCase()}_SUBGRAPH_URL`, 'http://127.0.0.1:1/graphql']),
      ),
      ...environment,
    };
  }

  async start(): Promise<void> {
    this.#process = await startProcess('gateway/main.ts', [], this.#environment, (text) => {
      if (text.includes('ERROR')) this.#errors = (this.#errors + text).slice(-LOG);
    });
  }

  /** Kills it in the middle of what it does, and starts another. */
  async die(): Promise<void> {
    await this.#process!.kill();
    await this.start();
  }

  /** The errors that it has logged of late: why something failed that should not have. */
  get errors(): string {
    return this.#errors;
  }

  async stop(): Promise<void> {
    await this.#process?.stop();
  }

  /** Asks the one that runs at the time. */
  readonly client = {
    ask: (...question: Parameters<TestGateway['ask']>) => asking(this.#process!.url).ask(...question),
    data: (...question: Parameters<TestGateway['data']>) => asking(this.#process!.url).data(...question),
  } as TestGateway;
}

/** Has every node of a cluster finish within seconds what a crash has left between the two phases of a commit. */
export async function recoverSoon({ coordinator, workers }: LabCluster): Promise<void> {
  for (const { url } of [coordinator, ...workers]) {
    await query(url, "alter system set citus.recover_2pc_interval = '5s'");
    await query(url, 'select pg_reload_conf()');
  }
}

/** Resolves when no node has a transaction left that is prepared and not finished. */
export async function nothingPrepared({ coordinator, workers }: LabCluster): Promise<void> {
  for (const { url } of [coordinator, ...workers])
    while ((await query(url, 'select from pg_prepared_xacts limit 1')).length > 0) await sleep(200);
}

/** A cluster in the form of a test's own database; `drop` closes the connection and leaves the cluster. */
export async function databaseOf({
  service,
  url: ownerUrl,
  serviceUrl: url,
}: OwnCluster): Promise<OwnDatabase> {
  const client = new Client({ connectionString: ownerUrl, options: '-c timezone=UTC', types: typeParsers });
  await client.connect();
  return {
    service,
    url,
    ownerUrl,
    environment: { [`${service.toUpperCase()}_DATABASE_URL`]: url },
    sql: async (text, values = []) => (await client.query(text, [...values])).rows,
    drop: () => client.end(),
  };
}

/** Resolves when every event of a service was delivered. */
export async function outboxEmpty({ sql, service }: OwnDatabase): Promise<void> {
  while ((await sql(`select from ${service}_core.outbox limit 1`)).length > 0) await sleep(200);
}

/** Prints what happened, for whoever runs it at full size. */
export function report(title: string, figures: object): void {
  process.stdout.write(`${title}: ${JSON.stringify(figures)}\n`);
}
