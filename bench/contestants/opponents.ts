import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { SUPERGRAPH_FILE } from '../../gateway/supergraph';
import { BUILT } from '../build';
import { type Contestant, graphqlRequest, type Site, type SubgraphServer } from './contestant';
import { allInOne } from './ours';
import { freePort } from './process';

/** Apollo's executor in this project's process: its HTTP front and compiled subgraphs, but Apollo's way with plans. */
export function apolloLocal(site: Site): Promise<Contestant> {
  return allInOne(site, {
    name: 'apollo-local',
    title: 'Apollo’s executor in process',
    environment: { GATEWAY_EXECUTOR: 'apollo' },
  });
}

/** Apollo Server and Apollo Gateway as their documentation starts them, over this project's subgraphs. */
export async function apolloRemote(site: Site): Promise<Contestant> {
  return overSubgraphs(site, 'apollo-remote', 'Apollo Server and Gateway', async (supergraph) => ({
    args: [join(BUILT, 'bench', 'servers', 'apollo.js')],
    environment: { SUPERGRAPH_FILE: supergraph, APOLLO_TELEMETRY_DISABLED: 'true' },
  }));
}

/** Hive Gateway as its command starts it. */
export function hive(site: Site): Promise<Contestant> {
  return overSubgraphs(site, 'hive', 'Hive Gateway', (supergraph) => hiveCommand(supergraph));
}

/** Hive Gateway with the Rust query planner and the executor that belongs to it. */
export function hiveRust(site: Site): Promise<Contestant> {
  return overSubgraphs(site, 'hive-rust', 'Hive Gateway, Rust planner', (supergraph) =>
    hiveCommand(supergraph, '--hive-router-runtime'),
  );
}

/** The same over subgraphs of Apollo Server: what a team has that does not have this project's. */
export function hiveRustOverApollo(site: Site): Promise<Contestant> {
  const title = 'Hive, Rust planner, Apollo subgraphs';
  return overSubgraphs(
    site,
    'hive-rust-apollo',
    title,
    (supergraph) => hiveCommand(supergraph, '--hive-router-runtime'),
    'apollo',
  );
}

async function hiveCommand(supergraph: string, ...options: string[]) {
  const port = await freePort();
  const bin = join(__dirname, '..', 'node_modules', '@graphql-hive', 'gateway', 'dist', 'bin.js');
  const where = ['--host', '127.0.0.1', '--port', String(port), '--fork', '1'];
  return {
    args: [bin, 'supergraph', supergraph, ...where, ...options],
    environment: { LOG_LEVEL: 'error' },
    cwd: join(__dirname, '..'),
    port,
  };
}

interface Command {
  readonly args: readonly string[];
  readonly environment: Readonly<Record<string, string>>;
  readonly cwd?: string;
  readonly port?: number;
}

async function overSubgraphs(
  site: Site,
  name: string,
  title: string,
  command: (supergraph: string) => Promise<Command>,
  subgraphServer: SubgraphServer = 'open',
): Promise<Contestant> {
  const subgraphs = await site.subgraphs(subgraphServer);
  const server = await site.start({ name, ...(await command(await supergraphOf(site, subgraphServer))) });
  return {
    name,
    title,
    origin: server.origin,
    processes: { gateway: [server.pid], subgraphs: [...subgraphs.values()].map(({ pid }) => pid) },
    request: graphqlRequest,
    stop: server.stop,
  };
}

/** Writes the supergraph with the addresses at which the subgraphs listen, and resolves to the file. */
async function supergraphOf(site: Site, subgraphServer: SubgraphServer): Promise<string> {
  let sdl = readFileSync(SUPERGRAPH_FILE, 'utf8');
  for (const [service, { origin }] of await site.subgraphs(subgraphServer))
    sdl = sdl.replace(
      new RegExp(`(@join__graph\\(name: "${service}", url: )"[^"]*"`),
      `$1"${origin}/graphql"`,
    );
  const file = join(site.folder, `supergraph-${subgraphServer}.graphql`);
  writeFileSync(file, sdl);
  return file;
}

/** PostGraphile over the market database: no other service, and names of its own. */
export async function postgraphile(site: Site): Promise<Contestant> {
  const folder = join(__dirname, '..', 'postgraphile');
  const port = await freePort();
  const server = await site.start({
    name: 'postgraphile',
    args: [
      join(folder, 'node_modules', 'postgraphile', 'cli.js'),
      ...['--connection', site.databases.urlOf('market'), '--schema', 'market_core,market_data'],
      ...['--host', '127.0.0.1', '--port', String(port), '--max-pool-size', String(site.poolSize)],
      ...[
        '--append-plugins',
        'postgraphile/plugins:TagsFilePlugin',
        '--dynamic-json',
        '--use-partitioned-parent',
      ],
      ...[
        '--no-setof-functions-contain-nulls',
        '--disable-graphiql',
        '--disable-query-log',
        '--legacy-relations',
        'omit',
      ],
    ],
    environment: { GRAPHILE_ENV: 'production' },
    cwd: folder,
    port,
  });
  return {
    name: 'postgraphile',
    title: 'PostGraphile 4',
    origin: server.origin,
    processes: { server: [server.pid] },
    request: (operation, variables) =>
      operation.postgraphile
        ? { path: '/graphql', body: JSON.stringify({ query: operation.postgraphile, variables }) }
        : undefined,
    stop: server.stop,
  };
}
