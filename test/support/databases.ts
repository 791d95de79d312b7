import { withClient } from '../../cluster/prepare';
import { appRole } from '../../cluster/roles';
import { SERVICES, type ServiceName } from '../../subgraphs/system';

const VARIABLE = 'TEST_DATABASE_URLS';

/** Hands the superusers' URLs of the prepared databases from the global set-up to the test files. */
export function publishDatabases(ownerUrlOf: (service: ServiceName) => string): void {
  process.env[VARIABLE] = JSON.stringify(
    Object.fromEntries(SERVICES.map((service) => [service, ownerUrlOf(service)])),
  );
}

/**
 * URL of a service's database, migrated and filled with sample data of scale 1, as its superuser: for what an operator
 * does, and for a test that looks behind the service's back.
 */
export function ownerDatabase(service: ServiceName): string {
  return (JSON.parse(process.env[VARIABLE] ?? '{}') as Record<string, string>)[service]!;
}

/** The variable by which tests that run in a process of their own find the prepared databases, some replaced by others. */
export function publishedDatabases(
  others: Readonly<Partial<Record<ServiceName, string>>>,
): Record<string, string> {
  const urls = Object.fromEntries(
    SERVICES.map((service) => [service, others[service] ?? ownerDatabase(service)]),
  );
  return { [VARIABLE]: JSON.stringify(urls) };
}

/** Name of a copy of a service's prepared database that nobody connects to; PostgreSQL copies it in a moment. */
export const pristine = (service: ServiceName): string => `pristine_${service}`;

/** Keeps a copy of each prepared database as it is now, for tests to copy. Nobody may be connected to them. */
export async function keepPristine(): Promise<void> {
  await withClient(maintenanceUrl(), 'test', async (client) => {
    for (const service of SERVICES) {
      const source = decodeURIComponent(new URL(ownerDatabase(service)).pathname.slice(1));
      await client.query(`create database ${pristine(service)} template "${source}"`);
    }
  });
}

function maintenanceUrl(): string {
  const url = new URL(ownerDatabase(SERVICES[0]!));
  url.pathname = '/postgres';
  return url.href;
}

/** URL of the same database as the service's own role. */
export const testDatabase = (service: ServiceName): string => asServiceRole(ownerDatabase(service), service);

/** A superuser's URL with the role of a service in the place of the superuser. */
export function asServiceRole(ownerUrl: string, service: ServiceName): string {
  const url = new URL(ownerUrl);
  url.username = appRole(service);
  return url.href;
}

/** Environment variables that point a gateway or subgraph at the prepared databases. */
export function databaseEnvironment(): Record<string, string> {
  return Object.fromEntries(
    SERVICES.map((service) => [`${service.toUpperCase()}_DATABASE_URL`, testDatabase(service)]),
  );
}
