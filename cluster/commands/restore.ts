import { ConfigError } from '../../platform/config';
import { there } from '../../platform/there';
import type { Service, System } from '../../subgraphs/runtime/system';
import { readManifest } from '../backup/manifest';
import { restore } from '../backup/restore';
import { type Command, servicesFrom, wholeNumber } from '../cli/command';
import { forEachService } from '../cli/services';

/** Restores a backup. */
export const restoreCommand: Command = {
  name: 'restore',
  usage: '<folder> [service ..]',
  summary: 'make databases what they were when they were backed up',
  details: `
Of clusters with any number of workers, or of a plain PostgreSQL. The files are checked; then the schema is made, beside
the one that serves, at the migration of the backup and distributed, the rows are loaded, foreign keys checked, and the
result is compared with the manifest. Only then, in one transaction, does it take the place of what is there; queries are
answered from that until then. A restore that fails or is cut off has changed nothing. Roles are not in a backup: those
that exist get their rights again. Without services: all that are in the backup. Afterwards \`migrate\` brings an old schema
up to date.`,
  options: {
    overwrite: {
      type: 'boolean',
      description: 'put it in place of data that is there, what was written meanwhile included',
    },
    shards: {
      type: 'string',
      value: 'n',
      description: 'shards of each distributed table; as backed up unless given',
    },
    jobs: { type: 'string', default: '2', value: 'n', description: 'tables that are loaded at once' },
    patience: {
      type: 'string',
      default: '300',
      value: 's',
      description: 'seconds to wait at most for those who use the tables that are replaced',
    },
  },
  run: (invocation) => {
    const [folder, ...named] = invocation.positionals;
    if (!folder) throw new ConfigError('Name the folder of the backup.');
    const manifest = readManifest(folder);
    const services = servicesInBackup(invocation.system, manifest.services, named);
    const options = {
      folder,
      shards: invocation.values.shards === undefined ? undefined : wholeNumber(invocation, 'shards', 1),
      defaultShards: invocation.variables.SHARD_COUNT,
      overwrite: invocation.values.overwrite === true,
      jobs: wholeNumber(invocation, 'jobs', 1),
      patience: wholeNumber(invocation, 'patience', 0) * 1_000,
      signal: invocation.signal,
    };
    return forEachService(invocation, services, async ({ service, url, progress }) => {
      const entry = there(manifest.services[service.name]);
      await restore(url, service.distribution, entry, { ...options, onProgress: progress });
      const tables = Object.values(entry.tables);
      const rows = tables.reduce((sum, table) => sum + table.rows, 0);
      return {
        data: { tables: tables.length, rows, takenAt: entry.takenAt },
        text: `${service.name}: restored ${tables.length} tables, ${rows} rows, as of ${entry.takenAt}`,
      };
    });
  },
};

/** The services that are named; those of the backup where none is. Throws ConfigError for one that it does not have. */
export function servicesInBackup(
  system: System,
  entries: Readonly<Record<string, unknown>>,
  named: readonly string[],
): readonly Service[] {
  if (named.length === 0) return servicesFrom(system, Object.keys(entries));
  const services = servicesFrom(system, named);
  for (const { name } of services)
    if (!entries[name]) throw new ConfigError(`The backup does not hold ${name}.`);
  return services;
}
