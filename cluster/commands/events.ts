import { setTimeout as sleep } from 'node:timers/promises';
import { metaOf } from '../../citus';
import { ConfigError } from '../../platform/config';
import { type Command, servicesFrom, wholeNumber } from '../cli/command';
import { withEachClient } from '../cli/services';

/** Events that are read at once. */
const BATCH = 500;
/** Milliseconds between two looks for further ones. */
const INTERVAL = 500;

/** Writes the events of a service as they were told. */
export const eventsCommand: Command = {
  name: 'events',
  usage: '<service>',
  summary:
    'write the events of a service to stdout, a line of JSON each, in the order in which they were told',
  details: `
Each line has position, id, type, aggregate, aggregateId, payload, actorId and occurredAt (docs/events.md). Who has taken
some goes on behind the position of the last: --from <position>. What is kept goes back EVENTS_KEPT_HOURS.`,
  options: {
    from: { type: 'string', default: '0', value: 'position', description: 'begin behind this position' },
    follow: { type: 'boolean', description: 'go on as more are told, until stopped' },
  },
  run: (invocation) => {
    const { positionals, values, signal, system, line } = invocation;
    let position = String(wholeNumber(invocation, 'from', 0));
    if (positionals.length !== 1) throw new ConfigError('Name the one service whose events are wanted.');
    return withEachClient(invocation, servicesFrom(system, positionals), async (client, { service }) => {
      const { writes } = service.subgraph;
      if (!writes) throw new ConfigError(`${service.name} tells of no events.`);
      const read = `
        select position::text, jsonb_build_object(
          'service', stream, 'position', position::text, 'id', event_id::text, 'type', type,
          'aggregate', aggregate, 'aggregateId', aggregate_id::text, 'payload', payload, 'actorId', actor_id::text,
          'occurredAt', to_char(occurred_at at time zone 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS.US"Z"'))::text as event
        from ${metaOf(writes.eventLog.table).name} where stream = $1 and position > $2 order by position limit ${BATCH}`;
      while (!signal.aborted) {
        const { rows } = await client.query<{ position: string; event: string }>(read, [
          service.name,
          position,
        ]);
        for (const { event } of rows) line(event);
        position = rows.at(-1)?.position ?? position;
        if (rows.length === BATCH) continue;
        if (!values.follow) break;
        // Rejects only because it is to stop.
        await sleep(INTERVAL, undefined, { signal }).catch(() => {});
      }
      return { data: { position }, text: '' };
    });
  },
};
