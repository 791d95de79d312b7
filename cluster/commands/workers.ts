import { setTimeout as sleep } from 'node:timers/promises';
import type { Client } from 'pg';
import { ConfigError } from '../../platform/config';
import { type Command, type Invocation, servicesFrom, wholeNumber } from '../cli/command';
import { needCitus } from '../cli/not-here';
import { type ServiceWork, withEachClient } from '../cli/services';
import { barText, sizeText } from '../cli/text';
import { withMaintenanceLock } from '../maintenance-lock';
import { nodeAddresses } from '../nodes';
import { rebalance } from '../shards/rebalance';
import { checkTransferMode, type TransferMode } from '../shards/transfer';
import { addWorker, clientsOf, removableWorker, shardsByNode, type WorkerShards } from '../shards/workers';

const BLOCK_WRITES = {
  'block-writes': {
    type: 'boolean',
    description: 'copy shards while writes to them wait, where logical decoding is not to be had',
  },
} as const;

const NO_SHARDS = 'it has no workers and no shards';

/** Adds a worker to a service's cluster. */
export const addWorkerCommand: Command = {
  name: 'add-worker',
  usage: '<service> <host:port>',
  summary: 'add a worker to the cluster of a service',
  details: `
The address is the one by which the other nodes reach it; it needs the same database with the extension citus. It gets the
reference tables with the first rebalancing, and takes shards by \`rebalance\`.`,
  run: (invocation) =>
    onOneCluster(invocation, async (client, { service }, worker) => {
      await addWorker(client, worker);
      return {
        data: await shardsByNode(client),
        text: `${service.name}: ${worker.name} added; rebalance moves shards to it`,
      };
    }),
};

/** Takes a worker out of a service's cluster. */
export const removeWorkerCommand: Command = {
  name: 'remove-worker',
  usage: '<service> <host:port>',
  summary: "move a worker's shards to the others and take it out of the cluster",
  details: `
Writes and reads go on. When the last shard is moved it waits until no gateway reads shards on the worker any more
(they read the map of shards anew every SHARD_MAP_MAX_AGE_MS, and close idle connections after 30 s). Stopped in
the middle, the move that runs is undone and the worker stays, with the shards that are still on it.`,
  options: {
    ...BLOCK_WRITES,
    patience: {
      type: 'string',
      default: '120',
      value: 's',
      description: 'seconds to wait at most for its last clients',
    },
  },
  run: (invocation) =>
    onOneCluster(invocation, async (client, on, address) => {
      const { service, progress } = on;
      const patience = wholeNumber(invocation, 'patience', 0) * 1_000;
      const worker = await removableWorker(client, address);
      const mode = modeOf(invocation);
      await checkTransferMode(client, mode);
      await withoutNewShards(client, worker, async () => {
        await rebalance(on.url, { mode, drainOnly: true, signal: invocation.signal, onProgress: progress });
        await waitForClients(client, worker, { patience, signal: invocation.signal, progress });
        // What was moved away is removed there in the background; a worker that still has it cannot go.
        await client.query('call citus_cleanup_orphaned_resources()');
        await client.query('select citus_remove_node($1, $2)', [worker.host, worker.port]);
      });
      return { data: await shardsByNode(client), text: `${service.name}: ${worker.name} removed` };
    }),
};

/** Spreads the shards evenly. */
export const rebalanceCommand: Command = {
  name: 'rebalance',
  usage: '[service ..]',
  summary: 'move shards until every worker has its share',
  details: `
Reads and writes go on: each shard is copied first, and writes to it wait for the moment of the switch. Stopped in the
middle, the moves that are done stay and the one that runs is undone; the same command goes on.`,
  options: BLOCK_WRITES,
  run: (invocation) =>
    withEachClient(
      invocation,
      servicesFrom(invocation.system, invocation.positionals),
      async (client, { service, url, progress }) => {
        await needCitus(client, NO_SHARDS);
        const mode = modeOf(invocation);
        await checkTransferMode(client, mode);
        const moves = await withMaintenanceLock(client, () =>
          rebalance(url, { mode, signal: invocation.signal, onProgress: progress }),
        );
        const nodes = await shardsByNode(client);
        const head = moves === 0 ? 'nothing to move' : `${moves} moves done`;
        return { data: { moves, nodes }, text: [`${service.name}: ${head}`, ...barsOf(nodes)].join('\n') };
      },
    ),
};

/** A line for each node with its shards, as numbers and as a bar. */
export function barsOf(nodes: readonly WorkerShards[]): string[] {
  const most = Math.max(0, ...nodes.map(({ shards }) => shards));
  const width = Math.max(0, ...nodes.map(({ name }) => name.length));
  return nodes.map(
    ({ name, shards, bytes, takesShards }) =>
      `  ${name.padEnd(width)}  ${String(shards).padStart(5)} shards  ${sizeText(bytes).padStart(9)}  ${barText(shards, most)}${takesShards ? '' : ' (takes none)'}`,
  );
}

const modeOf = ({ values }: Invocation): TransferMode =>
  values['block-writes'] ? 'block_writes' : 'force_logical';

function onOneCluster(
  invocation: Invocation,
  work: (
    client: Client,
    on: ServiceWork,
    worker: { host: string; port: number; name: string },
  ) => Promise<{ data: unknown; text: string }>,
) {
  const [service, address, ...more] = invocation.positionals;
  if (service === undefined || address === undefined || more.length > 0)
    throw new ConfigError('Name the service and the address of the worker: <service> <host>:<port>.');
  const [worker] = nodeAddresses(address);
  if (!worker) throw new ConfigError(`"${address}" is no address: write host:port.`);
  return withEachClient(invocation, servicesFrom(invocation.system, [service]), async (client, on) => {
    await needCitus(client, NO_SHARDS);
    return withMaintenanceLock(client, () =>
      work(client, on, { ...worker, name: `${worker.host}:${worker.port}` }),
    );
  });
}

/** Has a worker be given no shards while `work` takes it out; when that fails, it may hold them as before. */
async function withoutNewShards(
  client: Client,
  worker: WorkerShards,
  work: () => Promise<void>,
): Promise<void> {
  const takeShards = (value: boolean) =>
    client.query("select citus_set_node_property($1, $2, 'shouldhaveshards', $3)", [
      worker.host,
      worker.port,
      value,
    ]);
  await takeShards(false);
  try {
    await work();
  } catch (error) {
    await takeShards(worker.takesShards);
    throw error;
  }
}

/** A gateway that still believes shards to be there would find nothing once the worker is out of the cluster. */
async function waitForClients(
  client: Client,
  worker: WorkerShards,
  {
    patience,
    signal,
    progress,
  }: { patience: number; signal: AbortSignal; progress: (message: string) => void },
): Promise<void> {
  const end = Date.now() + patience;
  let told = 0;
  for (
    let clients = await clientsOf(client, worker);
    clients > 0;
    clients = await clientsOf(client, worker)
  ) {
    if (clients !== told) progress(`waiting for ${clients} connections of clients to ${worker.name}`);
    told = clients;
    if (Date.now() > end) {
      progress(`removing it under ${clients} connections`);
      return;
    }
    // Rejects only because it is to stop, which has a reason of its own.
    await sleep(500, undefined, { signal }).catch(() => signal.throwIfAborted());
  }
}
