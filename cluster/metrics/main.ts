import { z } from 'zod';
import { ConfigError, databaseVariables, readVariables } from '../../platform/config';
import { createLogger } from '../../platform/logger';
import { runUntilStopped } from '../../platform/process';
import { databaseUrls, databaseUrlVariables } from '../../platform/services';
import { system } from '../../subgraphs/system';
import { createExporter } from './exporter';

const urls = z
  .string()
  .default('')
  .transform((text) => text.split(',').map((url) => url.trim()))
  .transform((list) => list.filter(Boolean));

/** What the exporter reads besides the databases' URLs. The descriptions are the documentation. */
export const metricsVariables = {
  ...databaseVariables,
  PORT: z.coerce.number().int().min(0).max(65_535).default(9187).describe('Port of the exporter'),
  HOST: z.string().default('127.0.0.1').describe('Address that the exporter listens on'),
  DOOR_URLS: urls.describe('Doors to watch, separated by commas'),
  PGPOOL_URLS: urls.describe('PgPools to watch, separated by commas'),
};

/**
 * `node dist/cluster/metrics/main.js`, or `npm run metrics`: metrics of the databases that the *_DATABASE_URL variables
 * name, of doors and of PgPools. A login with pg_monitor is enough.
 */
async function main(): Promise<void> {
  const variables = readVariables(metricsVariables, process.env, databaseUrlVariables(system.services));
  const databases = databaseUrls(system.services, variables);
  if (Object.keys(databases).length === 0) throw new ConfigError('Set at least one *_DATABASE_URL to watch.');
  const logger = createLogger(variables.LOG_LEVEL, variables.NODE_ENV === 'production');
  await runUntilStopped(logger, async () => {
    const exporter = createExporter({
      databases: databases as Record<string, string>,
      doors: variables.DOOR_URLS,
      pgpools: variables.PGPOOL_URLS,
      logger,
    });
    const url = await exporter.listen(variables.PORT, variables.HOST);
    return { announcement: `metrics on ${url}/metrics`, stop: () => exporter.close() };
  });
}

main().catch((error) => {
  console.error(error instanceof Error ? error.message : error);
  process.exitCode = error instanceof ConfigError ? 2 : 1;
});
