import { type Command, servicesFrom } from '../cli/command';
import { withEachService } from '../cli/services';
import { migrate } from '../migrate';

/** Brings the schemas up to date. */
export const migrateCommand: Command = {
  name: 'migrate',
  usage: '[service ..]',
  summary: 'bring the schemas up to date; on Citus distribute the tables',
  details: `
Applies the files of sql/<service>/ that are new, each in a transaction. Tables that are declared as distributed and are
not yet so (a plain PostgreSQL that was given Citus) are distributed with their rows, into SHARD_COUNT shards.
The service's roles, where they exist, have the rights that they need on what a file makes from the moment it is there.
After a migration the doors behind PgPool are filled anew by \`docker-compose run --rm migrate\`.`,
  run: (invocation) =>
    withEachService(
      invocation,
      servicesFrom(invocation.system, invocation.positionals),
      async (client, { service, progress }) => {
        const distribution = service.distribution;
        const shardCount = invocation.variables.SHARD_COUNT;
        const applied = await migrate(client, distribution, { shardCount, onProgress: progress });
        const text = `${service.name}: ${applied.length === 0 ? 'up to date' : `${applied.length} migrations applied`}`;
        return { data: { applied }, text };
      },
    ),
};
