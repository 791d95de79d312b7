import { type Command, servicesFrom, wholeNumber } from '../cli/command';
import { withEachService } from '../cli/services';
import { seed } from '../seed';

/** Loads sample data. */
export const seedCommand: Command = {
  name: 'seed',
  usage: '[service ..]',
  summary: 'fill with sample data: scale 1 is about 60,000 rows over all services',
  details:
    'All of a service in one transaction; a database that holds this sample data already is left as it is.',
  options: { scale: { type: 'string', default: '1', value: 'n', description: 'size of the sample data' } },
  run: (invocation) => {
    const scale = wholeNumber(invocation, 'scale', 1);
    return withEachService(
      invocation,
      servicesFrom(invocation.system, invocation.positionals),
      async (client, on) => {
        const loaded = await seed(client, on.service.distribution, { scale, onProgress: on.progress });
        const text = `${on.service.name}: ${loaded ? 'sample data loaded' : 'holds this sample data already'}`;
        return { data: { loaded, scale }, text };
      },
    );
  },
};
