import { chmodSync, mkdirSync } from 'node:fs';
import { join } from 'node:path';
import { Client } from 'pg';
import { startEmbeddedDatabases } from '../cluster/embedded/databases';
import { prepareDatabase } from '../cluster/prepare';
import { SERVICES, type ServiceName } from '../subgraphs/system';
import { CitusLab, findCitus } from '../test/support/citus-lab';
import { distributions } from '../test/support/system';
import { parentOf } from './measure/processes';

/** The databases that all contestants ask. */
export interface Databases {
  readonly kind: string;
  readonly title: string;
  /** Variables that name them. */
  readonly environment: Readonly<Record<string, string>>;
  readonly urlOf: (service: ServiceName) => string;
  /** How many portfolios the sample data has. */
  readonly portfolios: number;
  /** Main processes of PostgreSQL, as far as they are on this machine. */
  readonly postmasters: readonly number[];
  stop(): Promise<void>;
}

const variableOf = (service: ServiceName) => `${service.toUpperCase()}_DATABASE_URL`;

/** The databases that the environment names, else embedded ones with sample data of that scale, kept for next time. */
export async function openDatabases(scale: number): Promise<Databases> {
  const given = SERVICES.map((service) => process.env[variableOf(service)]);
  if (given.every(Boolean)) {
    const urls = Object.fromEntries(SERVICES.map((service, index) => [service, given[index]!]));
    return describe(
      'by URL',
      'databases by URL',
      (service) => urls[service]!,
      Object.values(urls),
      async () => {},
    );
  }
  if (given.some(Boolean))
    throw new Error(`Name all databases or none: ${SERVICES.map(variableOf).join(', ')}.`);
  return embedded(scale);
}

/** Embedded PostgreSQL with sample data of that scale. */
export async function embedded(scale: number): Promise<Databases> {
  const dataDir = join(__dirname, '.data', `scale-${scale}`);
  mkdirSync(dataDir, { recursive: true });
  chmodSync(dataDir, 0o755);
  const server = await startEmbeddedDatabases({
    dataDir,
    distributions: SERVICES.map((service) => distributions[service]),
    scale,
    durable: false,
    onProgress: (message) => console.error(`  ${message}`),
  });
  return describe(
    'plain PostgreSQL',
    `embedded PostgreSQL, sample data of scale ${scale}`,
    server.ownerUrlOf,
    [server.ownerUrlOf('hc')],
    () => server.stop(),
  );
}

/** Five Citus clusters of local processes; undefined where Citus is not installed. @param shardCount shards of a table */
export async function citusLab(scale: number, shardCount = 32): Promise<Databases | undefined> {
  const bin = findCitus();
  if (!bin) return undefined;
  const lab = new CitusLab(bin);
  const stop = () => lab.stop();
  process.once('exit', stop);
  try {
    const clusters = await Promise.all(SERVICES.map((service) => lab.start(service)));
    const urlOf = (service: ServiceName) => clusters[SERVICES.indexOf(service)]!.coordinator.url;
    await Promise.all(
      SERVICES.map((service) =>
        prepareDatabase(urlOf(service), distributions[service], { shardCount, scale }),
      ),
    );
    const nodes = clusters.flatMap(({ coordinator, workers }) =>
      [coordinator, ...workers].map(({ url }) => url),
    );
    const title = `five Citus clusters of a coordinator and two workers, sample data of scale ${scale}`;
    return await describe(`Citus, ${shardCount} shards`, title, urlOf, nodes, async () => {
      process.off('exit', stop);
      stop();
    });
  } catch (error) {
    process.off('exit', stop);
    stop();
    throw error;
  }
}

async function describe(
  kind: string,
  title: string,
  urlOf: (service: ServiceName) => string,
  nodes: readonly string[],
  stop: () => Promise<void>,
): Promise<Databases> {
  try {
    const [counted] = await ask(urlOf('market'), 'select count(*)::integer as n from market_core.portfolios');
    const postmasters = await Promise.all(nodes.map(postmasterOf));
    return {
      kind,
      title,
      urlOf,
      environment: Object.fromEntries(SERVICES.map((service) => [variableOf(service), urlOf(service)])),
      portfolios: counted!.n as number,
      postmasters: [...new Set(postmasters.filter((pid) => pid !== undefined))],
      stop,
    };
  } catch (error) {
    await stop();
    throw error;
  }
}

/** The main process of the PostgreSQL behind a URL, where it is on this machine. */
export async function postmasterOf(url: string): Promise<number | undefined> {
  return withClient(url, async (client) => {
    const { rows } = await client.query('select pg_backend_pid() as pid');
    return parentOf(rows[0].pid, 'postgres');
  });
}

const ask = (url: string, sql: string) =>
  withClient(url, async (client) => (await client.query(sql)).rows as Record<string, unknown>[]);

async function withClient<T>(url: string, use: (client: Client) => Promise<T>): Promise<T> {
  const client = new Client({ connectionString: url });
  await client.connect();
  try {
    return await use(client);
  } finally {
    await client.end();
  }
}
