import { type PrepareOptions, prepareDatabase, withClient } from '../../cluster/prepare';
import { ensureAppRole } from '../../cluster/roles';
import type { ServiceName } from '../../subgraphs/system';
import { asServiceRole } from './databases';

/**
 * Prepares a service's database as its superuser, and the role that the service has there, with the superuser's
 * password. Returns the URL with which the service is to be started.
 */
export async function prepareWithRole(
  ownerUrl: string,
  service: ServiceName,
  options: PrepareOptions,
): Promise<string> {
  const { distribution } = require(`../../subgraphs/${service}/distribution`);
  const { password } = new URL(ownerUrl);
  await withClient(ownerUrl, 'test', (client) =>
    ensureAppRole(client, service, decodeURIComponent(password) || undefined),
  );
  await prepareDatabase(ownerUrl, distribution, options);
  return asServiceRole(ownerUrl, service);
}
