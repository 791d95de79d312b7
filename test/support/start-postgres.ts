import { join } from 'node:path';
import { startEmbeddedDatabases } from '../../cluster/embedded/databases';
import { SERVICES } from '../../subgraphs/system';
import { keepPristine, publishDatabases } from './databases';
import { beginRun, runFolder } from './run-folder';
import { startSharedGateway } from './shared-gateway';
import stopDatabases, { stopAfterTests } from './stop-databases';

/** One PostgreSQL for the whole run, in a folder that is gone afterwards. */
export default async function startPostgres(): Promise<void> {
  beginRun();
  try {
    await start();
  } catch (error) {
    // Jest does not tear down what it could not set up.
    await stopDatabases().catch(console.error);
    throw error;
  }
}

async function start(): Promise<void> {
  const dataDir = join(runFolder()!, 'postgres');
  const distributions = SERVICES.map(
    (service) => require(`../../subgraphs/${service}/distribution`).distribution,
  );
  const databases = await startEmbeddedDatabases({
    dataDir,
    binaries: process.env.TEST_POSTGRES_BIN,
    distributions,
    scale: 1,
    durable: false,
  });
  publishDatabases((service) => databases.ownerUrlOf(service));
  stopAfterTests(() => databases.stop());
  await keepPristine();
  stopAfterTests(await startSharedGateway());
}
