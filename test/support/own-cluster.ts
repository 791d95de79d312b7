import type { Distribution } from '../../citus/distribution';
import { Database, type DatabaseLimits } from '../../citus/send/database';
import { databaseVariables, readVariables } from '../../platform/config';
import { limitsFrom } from '../../subgraphs/runtime/service';
import type { ServiceName } from '../../subgraphs/system';
import { CitusLab, findCitus, type LabCluster, query } from './citus-lab';
import { prepareWithRole } from './service-role';

/** A cluster that one test file may break: migrated, distributed and filled. */
export interface OwnCluster extends LabCluster {
  readonly lab: CitusLab;
  readonly service: ServiceName;
  /** The coordinator as its superuser. */
  readonly url: string;
  /** The coordinator as the service's own role. */
  readonly serviceUrl: string;
}

/** `describe` where a PostgreSQL with Citus is installed; elsewhere the suite is skipped and says why. */
export function describeWithOwnCluster(name: string, suite: () => void): void {
  if (findCitus()) describe(name, suite);
  else
    describe.skip(`${name} (skipped: it breaks clusters, and no PostgreSQL with Citus is installed)`, suite);
}

/** Where the tables of a service live. */
export const distributionOf = (service: ServiceName): Distribution =>
  require(`../../subgraphs/${service}/distribution`).distribution;

/** Starts a cluster for the calling test file, of so many shards a table; end it with `lab.stop()`. */
export async function startOwnCluster(service: ServiceName, shardCount = 32): Promise<OwnCluster> {
  const lab = new CitusLab(findCitus()!);
  try {
    const cluster = await lab.start(service);
    const { url } = cluster.coordinator;
    const serviceUrl = await prepareWithRole(url, service, { shardCount, scale: 1 });
    return { ...cluster, lab, service, url, serviceUrl };
  } catch (error) {
    lab.stop();
    throw error;
  }
}

/** A service's database with the limits that configuration gives by default, and those to differ. */
export function openDatabase(
  service: ServiceName,
  url: string,
  limits: Partial<DatabaseLimits> = {},
): Database {
  return new Database({
    url,
    distribution: distributionOf(service),
    limits: { ...limitsFrom(readVariables(databaseVariables, {})), ...limits },
  });
}

/** The keys by the port of the worker that holds them, as Citus itself says it. */
export async function keysByWorker(
  url: string,
  table: string,
  keys: readonly string[],
): Promise<Map<number, string[]>> {
  const rows = await query(
    url,
    `select key, nodeport from unnest($2::text[]) key
     join pg_dist_placement on shardid = get_shard_id_for_distribution_column($1, key)
     join pg_dist_node using (groupid) where noderole = 'primary'`,
    [table, keys],
  );
  const byWorker = new Map<number, string[]>();
  for (const { key, nodeport } of rows) byWorker.set(nodeport, [...(byWorker.get(nodeport) ?? []), key]);
  return byWorker;
}
