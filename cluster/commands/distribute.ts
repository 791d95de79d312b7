import { type Command, servicesFrom } from '../cli/command';
import { needCitus } from '../cli/not-here';
import { withEachService } from '../cli/services';
import { distributeAll } from '../distribute';
import { withMaintenanceLock } from '../maintenance-lock';

/** Distributes what is not yet so. */
export const distributeCommand: Command = {
  name: 'distribute',
  usage: '[service ..]',
  summary: 'make the declared tables that are still local distributed or reference tables, rows included',
  details: `
All of it in one transaction: reads and writes of the tables wait until it is done. \`migrate\` does it as well.`,
  run: (invocation) =>
    withEachService(
      invocation,
      servicesFrom(invocation.system, invocation.positionals),
      async (client, { service }) => {
        await needCitus(client, 'it has no shards to distribute tables to');
        const tables = await withMaintenanceLock(client, () =>
          distributeAll(client, service.distribution, invocation.variables.SHARD_COUNT),
        );
        const text = `${service.name}: ${tables.length === 0 ? 'everything is distributed' : `distributed ${tables.join(', ')}`}`;
        return { data: { distributed: tables }, text };
      },
    ),
};
