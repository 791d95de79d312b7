import { SERVICES, type ServiceName } from '../../subgraphs/runtime/config';

const VARIABLE = 'TEST_DATABASE_URLS';

/** Hands the URLs of the prepared databases from the global set-up to the test files. */
export function publishDatabases(urlOf: (service: ServiceName) => string): void {
  process.env[VARIABLE] = JSON.stringify(
    Object.fromEntries(SERVICES.map((service) => [service, urlOf(service)])),
  );
}

/** URL of a service's database, migrated and filled with sample data of scale 1. */
export function testDatabase(service: ServiceName): string {
  return (JSON.parse(process.env[VARIABLE] ?? '{}') as Record<string, string>)[service]!;
}

/** Environment variables that point a gateway or subgraph at the prepared databases. */
export function databaseEnvironment(): Record<string, string> {
  return Object.fromEntries(
    SERVICES.map((service) => [`${service.toUpperCase()}_DATABASE_URL`, testDatabase(service)]),
  );
}
