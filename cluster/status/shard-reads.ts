import type { Client } from 'pg';
import type { Distribution } from '../../citus/distribution';
import { Topology } from '../../citus/route/topology';
import { ReadinessCheck } from '../../citus/shard-reads/readiness';
import { WorkerConnections } from '../../citus/shard-reads/worker-connections';

/** Milliseconds for which a worker is waited for. */
const PATIENCE = 5_000;

/** Whether the shards of a service can be read on their workers from here, or why not; undefined on plain PostgreSQL. */
export async function shardReadsFrom(
  client: Client,
  url: string,
  distribution: Distribution,
): Promise<string | undefined> {
  const coordinator = topologyConnections(client);
  const workers = new WorkerConnections({
    url,
    name: 'cluster status',
    size: 1,
    acquireTimeout: PATIENCE,
    statementTimeout: PATIENCE,
  });
  try {
    const map = await new Topology(coordinator, distribution, PATIENCE).map();
    const readiness = await new ReadinessCheck({ distribution, coordinator, workers }).of(map);
    if (readiness.kind === 'no-citus') return undefined;
    return readiness.kind === 'on' ? 'on' : `off: ${readiness.reason}`;
  } finally {
    await workers.close();
  }
}

/** A connection for what reads the map of shards. */
export const topologyConnections = (client: Client): ConstructorParameters<typeof Topology>[0] => ({
  query: (config) => client.query(config) as never,
});
