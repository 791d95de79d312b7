import { resolve } from 'node:path';
import { there } from '../../platform/there';
import { backup } from '../backup/backup';
import { type Command, servicesFrom, wholeNumber } from '../cli/command';
import { urlsOf } from '../cli/services';
import { sizeText } from '../cli/text';

/** Writes a backup. */
export const backupCommand: Command = {
  name: 'backup',
  usage: '[service ..]',
  summary: 'write the contents of the databases, as they are in one moment, into a folder',
  details: `
The services that are named together (all unless named) are backed up as they were in the same moment. Writes are
held until every connection has its snapshot, a second or two under load; reads go on, and so do writes while the tables
are read. Shards may not be moved meanwhile: the backup then fails and leaves nothing.`,
  options: {
    to: { type: 'string', value: 'folder', description: 'new folder for it; backups/<time> unless given' },
    jobs: { type: 'string', default: '2', value: 'n', description: 'tables that are read at once' },
    patience: {
      type: 'string',
      default: '300',
      value: 's',
      description: 'seconds to wait at most for running writes',
    },
  },
  run: async (invocation) => {
    const { system, positionals, values, signal, progress } = invocation;
    const services = servicesFrom(system, positionals);
    const urls = urlsOf(invocation, services);
    const time = new Date().toISOString().replace(/\.\d+/, '').replace(/:/g, '-');
    const folder = resolve(String(values.to ?? `backups/${time}`));
    const manifest = await backup(
      services.map((service) => ({ url: there(urls[service.name]), distribution: service.distribution })),
      {
        folder,
        jobs: wholeNumber(invocation, 'jobs', 1),
        patience: wholeNumber(invocation, 'patience', 0) * 1_000,
        signal,
        onProgress: progress,
      },
    );
    const lines = services.map((service) => {
      const tables = Object.values(there(manifest.services[service.name]).tables);
      const rows = tables.reduce((sum, table) => sum + table.rows, 0);
      const bytes = tables.reduce((sum, table) => sum + table.bytes, 0);
      return `${service.name}: ${tables.length} tables, ${rows} rows, ${sizeText(bytes)}`;
    });
    return { data: { folder, ...manifest }, text: [...lines, folder].join('\n') };
  },
};
