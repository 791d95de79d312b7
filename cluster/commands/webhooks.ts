import type { Client } from 'pg';
import { metaOf } from '../../citus';
import { ConfigError } from '../../platform/config';
import { there } from '../../platform/there';
import type { Service } from '../../subgraphs/runtime/system';
import { type Command, EXIT, type Invocation, servicesFrom, wholeNumber } from '../cli/command';
import { withEachService } from '../cli/services';
import { tableText } from '../cli/text';

/** Shows how far webhooks are, releases those that are parked, and sends them back. */
export const webhooksCommand: Command = {
  name: 'webhooks',
  usage: '[service ..]',
  summary: 'how far each webhook is; release one that is parked, or have it told again from a position',
  details: `
A webhook is parked when an event was not taken so often (WEBHOOK_TRIES): nothing is sent to it until it is released. With
--from 0 it is told again of all events that are kept (EVENTS_KEPT_HOURS); past the one that fails it comes with --from and
the position of that. Whoever sends sees a change within WEBHOOK_LOOK_MS.`,
  options: {
    endpoint: { type: 'string', value: 'name', description: 'this one alone' },
    release: { type: 'boolean', description: 'send to it again, from where it stands' },
    from: { type: 'string', value: 'position', description: 'send to it again, from behind this position' },
  },
  run: async (invocation) => {
    const { values, positionals, system } = invocation;
    const change = changeOf(invocation);
    const endpoint = values.endpoint as string | undefined;
    if (change && endpoint === undefined) throw new ConfigError('Name the one webhook: --endpoint <name>.');
    if (change?.from !== undefined && positionals.length !== 1)
      throw new ConfigError('Name the one service whose position that is.');
    let isKnown = false;
    const services = servicesFrom(system, positionals);
    const outcome = await withEachService(invocation, services, async (client, { service }) => {
      const tables = tablesOf(service);
      if (!tables) return { data: [], text: `${service.name}: tells of no events` };
      if (change) await apply(client, service, tables, { ...change, endpoint: there(endpoint) });
      const { rows } = await client.query<Row>(
        `select endpoint, position::text, parked_at as "parkedAt", failures, last_error as "lastError",
                (select count(*)::integer from ${tables.log} log
                 where log.stream = $1 and log.position > webhooks.position) as behind
         from ${tables.webhooks} webhooks where stream = $1 and ($2::text is null or endpoint = $2)
         order by endpoint`,
        [service.name, endpoint ?? null],
      );
      isKnown ||= rows.length > 0;
      const isInOrder = rows.every(({ parkedAt }) => parkedAt === null);
      return { data: rows, text: textOf(service.name, rows), code: isInOrder ? EXIT.done : EXIT.notInOrder };
    });
    if (endpoint !== undefined && !isKnown && outcome.code === EXIT.done)
      throw new ConfigError(`There is no webhook "${endpoint}".`);
    return outcome;
  },
};

interface Row {
  readonly endpoint: string;
  readonly position: string;
  readonly parkedAt: Date | null;
  readonly failures: number;
  readonly lastError: string | null;
  /** Events of the log that it has not had, also of types that it does not want. */
  readonly behind: number;
}

interface Change {
  /** Unset: it stays where it is. */
  readonly from?: number;
}

function changeOf(invocation: Invocation): Change | undefined {
  const { release, from } = invocation.values;
  if (from !== undefined) return { from: wholeNumber(invocation, 'from', 0) };
  return release ? {} : undefined;
}

function tablesOf({ tables }: Service) {
  const named = (end: string) => tables.map(metaOf).find(({ name }) => name.endsWith(end))?.name;
  const [log, webhooks] = [named('.event_log'), named('.webhooks')];
  return log && webhooks ? { log, webhooks } : undefined;
}

/** Has whoever sends begin anew; does nothing for an endpoint that the service does not know. */
async function apply(
  client: Client,
  { name }: Service,
  { log, webhooks }: { readonly log: string; readonly webhooks: string },
  { endpoint, from }: Change & { readonly endpoint: string },
): Promise<void> {
  const { rows } = await client.query<{ first: string; last: string }>(
    `select coalesce(min(position), 0) as first, coalesce(max(position), 0) as last from ${log} where stream = $1`,
    [name],
  );
  const { first, last } = there(rows[0]);
  if (from !== undefined && from > Number(last))
    throw new ConfigError(`The events of ${name} end at position ${last}.`);
  // What is not kept any more has been told of: whoever sends it back wants what there is.
  await client.query(
    `update ${webhooks} set generation = generation + 1, parked_at = null, failures = 0, last_error = null,
            position = greatest(coalesce($3::bigint, position), $4::bigint - 1), changed_at = now()
     where stream = $1 and endpoint = $2`,
    [name, endpoint, from ?? null, first],
  );
}

function textOf(service: string, rows: readonly Row[]): string {
  if (rows.length === 0) return `${service}: no webhooks`;
  const lines = rows.map(({ endpoint, position, behind, parkedAt, failures, lastError }) => [
    endpoint,
    Number(position),
    behind,
    parkedAt ? `parked since ${parkedAt.toISOString()}` : failures > 0 ? `fails, ${failures} times` : 'sends',
    lastError ?? '',
  ]);
  return `${service}\n${tableText(['endpoint', 'position', 'behind', 'state', 'error'], lines)}`;
}
