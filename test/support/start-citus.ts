import { SERVICES, type ServiceName } from '../../subgraphs/system';
import { CitusLab, findCitus } from './citus-lab';
import { publishDatabases } from './databases';
import { dropPristine } from './own-database';
import { beginRun } from './run-folder';
import { prepareWithRole } from './service-role';
import { startSharedGateway } from './shared-gateway';
import stopDatabases, { stopAfterTests } from './stop-databases';

/**
 * Five real clusters, from empty to filled: coordinators named by the *_DATABASE_URL variables when all are set, else
 * a lab of local processes with two workers each.
 */
export default async function startCitus(): Promise<void> {
  beginRun();
  try {
    const urls = await coordinators();
    await Promise.all(
      SERVICES.map((service) => prepareWithRole(urls[service], service, { shardCount: 32, scale: 1 })),
    );
    publishDatabases((service) => urls[service]);
    // They may be from a run before this one, with other migrations.
    await dropPristine();
    stopAfterTests(dropPristine);
    stopAfterTests(await startSharedGateway());
  } catch (error) {
    // Jest does not tear down what it could not set up.
    await stopDatabases().catch(console.error);
    throw error;
  }
}

async function coordinators(): Promise<Record<ServiceName, string>> {
  const given = SERVICES.map((service) => process.env[`${service.toUpperCase()}_DATABASE_URL`]);
  if (given.every(Boolean))
    return Object.fromEntries(SERVICES.map((service, index) => [service, given[index]])) as Record<
      ServiceName,
      string
    >;
  const bin = findCitus();
  if (!bin)
    throw new Error(
      'No Citus was found: install it into a PostgreSQL server, name the bin folder of one that has it in TEST_POSTGRES_BIN, or set the five *_DATABASE_URL variables.',
    );
  const lab = new CitusLab(bin);
  stopAfterTests(async () => lab.stop());
  const clusters = await Promise.all(SERVICES.map((service) => lab.start(service)));
  return Object.fromEntries(
    SERVICES.map((service, index) => [service, clusters[index]!.coordinator.url]),
  ) as Record<ServiceName, string>;
}
