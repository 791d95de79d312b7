import { ConfigError, type ServiceName } from '../../subgraphs/runtime/config';
import { readManifest } from '../backup/manifest';
import { restore } from '../backup/restore';
import { type Command, servicesFrom, wholeNumber } from '../cli/command';
import { forEachService } from '../cli/services';
import { distributions } from '../distributions';

/** Restores a backup. */
export const restoreCommand: Command = {
  name: 'restore',
  usage: '<folder> [service ..]',
  summary: 'make databases what they were when they were backed up',
  details: `
Into empty databases, of clusters with any number of workers, or of a plain PostgreSQL. The files are checked before
anything is touched; then the schema is made at the migration of the backup and distributed, the rows are loaded, foreign
keys checked, and the result is compared with the manifest. A restore that fails removes what it made. Roles are not in a
backup: those that exist get their rights again. Without services: all that are in the backup. Afterwards \`migrate\`
brings an old schema up to date.`,
  options: {
    overwrite: {
      type: 'boolean',
      description: 'remove the data that is there; gone even if the restore fails',
    },
    shards: {
      type: 'string',
      value: 'n',
      description: 'shards of each distributed table; as backed up unless given',
    },
    jobs: { type: 'string', default: '2', value: 'n', description: 'tables that are loaded at once' },
  },
  run: (invocation) => {
    const [folder, ...named] = invocation.positionals;
    if (!folder) throw new ConfigError('Name the folder of the backup.');
    const manifest = readManifest(folder);
    const services = servicesInBackup(manifest.services, named);
    const options = {
      folder,
      shards: invocation.values.shards === undefined ? undefined : wholeNumber(invocation, 'shards', 1),
      defaultShards: invocation.variables.SHARD_COUNT,
      overwrite: invocation.values.overwrite === true,
      jobs: wholeNumber(invocation, 'jobs', 1),
      signal: invocation.signal,
    };
    return forEachService(invocation, services, async ({ service, url, progress }) => {
      const entry = manifest.services[service]!;
      await restore(url, distributions[service], entry, { ...options, onProgress: progress });
      const tables = Object.values(entry.tables);
      const rows = tables.reduce((sum, table) => sum + table.rows, 0);
      return {
        data: { tables: tables.length, rows, takenAt: entry.takenAt },
        text: `${service}: restored ${tables.length} tables, ${rows} rows, as of ${entry.takenAt}`,
      };
    });
  },
};

/** The services that are named; those of the backup where none is. Throws ConfigError for one that it does not have. */
export function servicesInBackup(
  entries: Readonly<Partial<Record<ServiceName, unknown>>>,
  named: readonly string[],
): readonly ServiceName[] {
  if (named.length === 0) return Object.keys(entries) as ServiceName[];
  const services = servicesFrom(named);
  for (const service of services)
    if (!entries[service]) throw new ConfigError(`The backup does not hold ${service}.`);
  return services;
}
