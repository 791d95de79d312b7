import { ConfigError } from '../platform/config';
import { there } from '../platform/there';
import { system } from '../subgraphs/system';
import { setUpCluster, setUpDoors, waitForServer } from './compose-setup';
import { readSetup } from './setup-config';

/** Milliseconds that the nodes get to come up. */
const PATIENCE = 180_000;

/**
 * `node dist/cluster/setup.js`: everything between empty nodes and a system that answers. The services are done side by
 * side, the doors when all of them are there. Exit codes: 0 done, 1 failed, 2 wrong configuration.
 */
async function main(): Promise<void> {
  const started = performance.now();
  const { clusters, doors } = readSetup(system.services, process.env);
  const report = (message: string) => console.log(message);
  const servers = [...clusters.map(({ url }) => url), ...doors.urls];
  await Promise.all(servers.map((url) => waitForServer(url, PATIENCE)));
  const results = await Promise.allSettled(clusters.map((cluster) => setUpCluster(cluster, report)));
  const failed = results.flatMap((result, index) =>
    result.status === 'rejected'
      ? [`${there(clusters[index]).distribution.service}: ${(result.reason as Error).message}`]
      : [],
  );
  if (failed.length > 0) throw new Error(failed.join('\n'));
  await setUpDoors(doors, clusters, report);
  report(`set up in ${((performance.now() - started) / 1000).toFixed(0)} s`);
}

main().catch((error) => {
  console.error(error instanceof Error ? error.message : error);
  process.exitCode = error instanceof ConfigError ? 2 : 1;
});
