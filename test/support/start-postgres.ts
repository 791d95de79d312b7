import { chmodSync, mkdtempSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { startEmbeddedDatabases } from '../../cluster/embedded/databases';
import { SERVICES } from '../../subgraphs/runtime/config';
import { publishDatabases } from './databases';
import { startSharedGateway } from './shared-gateway';
import { stopAfterTests } from './stop-databases';

/** One PostgreSQL for the whole run, in a folder that is gone afterwards. */
export default async function startPostgres(): Promise<void> {
  const dataDir = mkdtempSync(join(tmpdir(), 'gateway-test-'));
  chmodSync(dataDir, 0o755);
  const distributions = SERVICES.map(
    (service) => require(`../../subgraphs/${service}/distribution`).distribution,
  );
  const databases = await startEmbeddedDatabases({ dataDir, distributions, scale: 1, durable: false });
  publishDatabases((service) => databases.ownerUrlOf(service));
  stopAfterTests(() => databases.stop(), dataDir);
  stopAfterTests(await startSharedGateway());
}
