import { parseArgs } from 'node:util';
import {
  ConfigError,
  databaseUrls,
  databaseVariables,
  readVariables,
  SERVICES,
  type ServiceName,
} from '../subgraphs/runtime/config';
import { distributions } from './distributions';
import { migrate } from './migrate';
import { withClient } from './prepare';
import { seed } from './seed';

const USAGE = `npm run cluster -- <command> [service ..] [options]

Works on the databases that the *_DATABASE_URL variables name; without services, on all five.

  migrate            bring the schemas up to date; on Citus distribute the tables
  seed [--scale n]   fill with sample data: 1 is about 60,000 rows over the five services
`;

type Command = (service: ServiceName, url: string) => Promise<void>;

/** Runs one command for each service named. Exit codes: 0 done, 1 failed, 2 wrong usage. */
async function main(argv: readonly string[]): Promise<number> {
  const { values, positionals } = readArguments(argv);
  const [name, ...named] = positionals;
  const variables = readVariables(databaseVariables, process.env);
  const scale = Number(values.scale);
  if (!Number.isInteger(scale) || scale < 1) throw new ConfigError('--scale takes a whole number from 1.');
  const commands: Readonly<Record<string, Command>> = {
    migrate: (service, url) =>
      withClient(url, 'cluster migrate', async (client) => {
        const applied = await migrate(client, distributions[service], {
          shardCount: variables.SHARD_COUNT,
          onProgress: (file) => console.log(`${service}: ${file}`),
        });
        console.log(
          `${service}: ${applied.length === 0 ? 'up to date' : `${applied.length} migrations applied`}`,
        );
      }),
    seed: (service, url) =>
      withClient(url, 'cluster seed', async (client) => {
        const filled = await seed(client, service, {
          scale,
          onProgress: (file) => console.log(`${service}: ${file}`),
        });
        console.log(`${service}: ${filled ? 'sample data loaded' : 'holds this sample data already'}`);
      }),
  };
  const command = commands[name ?? ''];
  if (!command) {
    console.error(USAGE);
    return 2;
  }
  const services = servicesFrom(named);
  const urls = databaseUrls(variables);
  const missing = services.filter((service) => !urls[service]);
  if (missing.length > 0) {
    const names = missing.map((service) => `${service.toUpperCase()}_DATABASE_URL`).join(', ');
    throw new ConfigError(`Set ${names}, or name the services to work on.`);
  }
  for (const service of services) await command(service, urls[service]!);
  return 0;
}

function readArguments(argv: readonly string[]) {
  try {
    return parseArgs({
      args: [...argv],
      allowPositionals: true,
      options: { scale: { type: 'string', default: '1' } },
    });
  } catch (error) {
    throw new ConfigError((error as Error).message, { cause: error });
  }
}

function servicesFrom(named: readonly string[]): readonly ServiceName[] {
  for (const name of named)
    if (!SERVICES.includes(name as ServiceName))
      throw new ConfigError(`There is no service "${name}": ${SERVICES.join(', ')}.`);
  return named.length > 0 ? (named as ServiceName[]) : SERVICES;
}

main(process.argv.slice(2)).then(
  (code) => {
    process.exitCode = code;
  },
  (error) => {
    console.error(error instanceof Error ? error.message : error);
    process.exitCode = error instanceof ConfigError ? 2 : 1;
  },
);
