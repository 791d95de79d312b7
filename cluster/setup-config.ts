import { z } from 'zod';
import {
  ConfigError,
  databaseUrls,
  databaseVariables,
  readVariables,
  SERVICES,
  type ServiceName,
} from '../platform/config';
import type { ClusterPlan, DoorPlan } from './compose-setup';
import { distributions } from './distributions';
import { nodeAddresses } from './nodes';

const password = z.string().min(1);
const forEachService = <T extends z.ZodType>(suffix: string, type: (service: ServiceName) => T) =>
  Object.fromEntries(SERVICES.map((service) => [`${service.toUpperCase()}_${suffix}`, type(service)]));

/** What `cluster setup` reads besides the variables of every process over databases. The descriptions are the documentation. */
export const setupVariables = {
  ...databaseVariables,
  ...forEachService('WORKERS', (service) =>
    z
      .string()
      .default('')
      .describe(`Workers of ${service} that are registered with its coordinator: \`host:port,host:port\``),
  ),
  ...forEachService('APP_PASSWORD', (service) =>
    password.describe(`Password of the role \`${service}_app\``),
  ),
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

/** What is to be set up. */
export interface SetupConfig {
  readonly clusters: readonly ClusterPlan[];
  readonly doors: DoorPlan;
}

/** Reads what is to be set up from the environment. Throws ConfigError when something is missing. */
export function readSetup(environment: Readonly<Record<string, string | undefined>>): SetupConfig {
  const variables = readVariables(setupVariables, environment);
  const values = variables as Readonly<Record<string, unknown>>;
  const urls = databaseUrls(variables as never);
  const clusters = SERVICES.map((service): ClusterPlan => {
    const prefix = service.toUpperCase();
    const url = urls[service];
    if (!url) throw new ConfigError(`Set ${prefix}_DATABASE_URL.`);
    return {
      distribution: distributions[service],
      url,
      workers: nodeAddresses(String(values[`${prefix}_WORKERS`])),
      passwords: {
        app: String(values[`${prefix}_APP_PASSWORD`]),
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
