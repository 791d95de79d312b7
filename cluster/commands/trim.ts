import { metaOf } from '../../citus';
import { there } from '../../platform/there';
import { type Command, servicesFrom, wholeNumber } from '../cli/command';
import { withEachService } from '../cli/services';

/** Removes what is old from the trails of access. */
export const trimCommand: Command = {
  name: 'trim',
  usage: '[service ..]',
  summary: 'remove from the trails of access what was read longer ago than some days',
  details: `
The role that a subgraph logs in with can neither change nor remove what is in its trail; this runs as the owner of the
tables, now and then.`,
  options: {
    days: { type: 'string', default: '365', value: 'n', description: 'days that entries are kept' },
  },
  run: (invocation) => {
    const days = wholeNumber(invocation, 'days', 1);
    const services = servicesFrom(invocation.system, invocation.positionals);
    return withEachService(invocation, services, async (client, { service }) => {
      const ageing = service.tables.map(metaOf).filter(({ agesBy }) => agesBy);
      let removed = 0;
      for (const { name, agesBy } of ageing) {
        const { rowCount } = await client.query(
          `delete from ${name} where ${there(agesBy).name} < now() - make_interval(days => $1)`,
          [days],
        );
        removed += rowCount ?? 0;
      }
      const text = ageing.length > 0 ? `${removed} entries removed` : 'has no trail of access';
      return { data: { removed }, text: `${service.name}: ${text}` };
    });
  },
};
