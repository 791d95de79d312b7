import { join } from 'node:path';
import { BUILT } from '../build';
import { type Contestant, graphqlRequest, type Site } from './contestant';

/** The file that starts the gateway. */
export const GATEWAY = join(BUILT, 'gateway', 'main.js');

export interface AllInOneOptions {
  readonly name?: string;
  readonly title?: string;
  /** Options of node. */
  readonly node?: readonly string[];
  readonly environment?: Readonly<Record<string, string>>;
}

/** The floor: node:http, pg and SQL by hand. */
export async function floor(site: Site): Promise<Contestant> {
  const server = await site.start({
    name: 'floor',
    args: [join(BUILT, 'bench', 'servers', 'floor', 'server.js')],
    environment: site.environment,
  });
  return {
    name: 'floor',
    title: 'Floor: by hand, node:http and pg',
    origin: server.origin,
    processes: { server: [server.pid] },
    request: (operation, variables) => ({ path: `/${operation.name}`, body: JSON.stringify(variables) }),
    stop: server.stop,
  };
}

/** This project, all in one process. */
export async function allInOne(site: Site, options: AllInOneOptions = {}): Promise<Contestant> {
  const { name = 'us', title = 'This gateway, all in one', node = [], environment } = options;
  const server = await site.start({
    name,
    args: [...node, GATEWAY],
    environment: { ...site.environment, ...environment },
  });
  return {
    name,
    title,
    origin: server.origin,
    processes: { server: [server.pid] },
    request: graphqlRequest,
    stop: server.stop,
  };
}

/** This project's gateway over subgraphs in processes of their own. */
export async function distributed(site: Site): Promise<Contestant> {
  const subgraphs = await site.subgraphs();
  const urls = Object.fromEntries(
    [...subgraphs].map(([service, { origin }]) => [
      `${service.toUpperCase()}_SUBGRAPH_URL`,
      `${origin}/graphql`,
    ]),
  );
  const server = await site.start({
    name: 'us-distributed',
    args: [GATEWAY],
    environment: { ...site.environment, ...urls },
  });
  return {
    name: 'us-distributed',
    title: 'This gateway, distributed',
    origin: server.origin,
    processes: { gateway: [server.pid], subgraphs: [...subgraphs.values()].map(({ pid }) => pid) },
    request: graphqlRequest,
    stop: server.stop,
  };
}
