import { z } from 'zod';
import { ConfigError, databaseVariables, readVariables } from '../platform/config';
import { databaseUrls, databaseUrlVariables, variableForEach, variableOf } from '../platform/services';
import type { Service } from '../subgraphs/runtime/system';
import type { ClusterPlan, DoorPlan } from './compose-setup';
import { nodeAddresses } from './nodes';
import { appRole } from './roles';

const password = z.string().min(1);

/** What `cluster setup` reads besides the variables of every process over databases. The descriptions are the documentation. */
export const setupVariables = {
  ...databaseVariables,
  READER_PASSWORD: password.describe('Password of the roles `*_reader`, by which the doors read'),
  MONITOR_PASSWORD: password.describe('Password of the role `monitor`'),
  DOOR_URLS: z.string().default('').describe('Doors behind PgPool, as their superuser, separated by commas'),
  DOOR_USER: z.string().default('postgres').describe('Name by which people log in through the doors'),
  DOOR_PASSWORD: z.string().default('').describe('Password of that name'),
  DOOR_SSLROOTCERT: z
    .string()
    .optional()
    .describe('File inside a door with the certificate authority of the coordinators'),
};

/** What it reads of each service. */
const setupVariablesOf = (services: readonly Service[]) => ({
  ...databaseUrlVariables(services),
  ...variableForEach(services, 'WORKERS', ({ name }) =>
    z
      .string()
      .default('')
      .describe(`Workers of ${name} that are registered with its coordinator: \`host:port,host:port\``),
  ),
  ...variableForEach(services, 'APP_PASSWORD', ({ name }) =>
    password.describe(`Password of the role \`${appRole(name)}\``),
  ),
});

/** What is to be set up. */
export interface SetupConfig {
  readonly clusters: readonly ClusterPlan[];
  readonly doors: DoorPlan;
}

/** Reads what is to be set up from the environment. Throws ConfigError when something is missing. */
export function readSetup(
  services: readonly Service[],
  environment: Readonly<Record<string, string | undefined>>,
): SetupConfig {
  const variables = readVariables(setupVariables, environment, setupVariablesOf(services));
  const values = variables as Readonly<Record<string, unknown>>;
  const urls = databaseUrls(services, variables);
  const clusters = services.map(({ name, distribution }): ClusterPlan => {
    const url = urls[name];
    if (!url) throw new ConfigError(`Set ${variableOf(name, 'DATABASE_URL')}.`);
    return {
      distribution,
      url,
      workers: nodeAddresses(String(values[variableOf(name, 'WORKERS')])),
      passwords: {
        app: String(values[variableOf(name, 'APP_PASSWORD')]),
        reader: variables.READER_PASSWORD,
        monitor: variables.MONITOR_PASSWORD,
      },
      shardCount: variables.SHARD_COUNT,
      scale: variables.SAMPLE_DATA_SCALE,
    };
  });
  const doorUrls = variables.DOOR_URLS.split(',').filter(Boolean);
  if (doorUrls.length > 0 && variables.DOOR_PASSWORD === '') throw new ConfigError('Set DOOR_PASSWORD.');
  return {
    clusters,
    doors: {
      urls: doorUrls,
      sslRootCert: variables.DOOR_SSLROOTCERT,
      user: { name: variables.DOOR_USER, password: variables.DOOR_PASSWORD },
    },
  };
}
