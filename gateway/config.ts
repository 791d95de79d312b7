import { z } from 'zod';
import { ConfigError, databaseVariables, readVariables, subgraphVariables } from '../platform/config';
import { count } from '../platform/count-variable';
import { databaseTlsProblem } from '../platform/database-tls';
import {
  databaseUrls,
  databaseUrlVariables,
  type NamedService,
  subgraphTimeouts,
  subgraphTimeoutVariables,
  subgraphUrls,
  subgraphUrlVariables,
  variableOf,
} from '../platform/services';
import { tlsVariables } from '../platform/tls';
import { tracingVariables } from '../platform/tracing/variables';
import type { System } from '../subgraphs/runtime/system';
import { authVariables } from './auth/config';
import { type AuthSettings, readAuth } from './auth/settings';
import type { TrustedDocuments } from './http/trusted-documents';
import { liveVariables } from './live/variables';
import { overloadVariables } from './overload/variables';
import { priceVariables } from './price/variables';

/** Every variable that the gateway reads. The descriptions are the documentation. */
export const gatewayVariables = {
  PORT: z.coerce
    .number()
    .int()
    .min(0)
    .max(65_535)
    .default(4000)
    .describe('Port that the gateway listens on; 0: any free one'),
  HOST: z.string().default('127.0.0.1').describe('Address that the gateway listens on'),
  ADMIN_PORT: z
    .union([z.literal('off'), z.coerce.number().int().min(0).max(65_535)])
    .optional()
    .describe(
      'Port for operators: metrics, how each database is, and the pages; `off`: those are on PORT; unset: in production 4100, else off',
    ),
  ADMIN_HOST: z.string().optional().describe('Address of that port; unset: HOST'),
  EXPLORER: z
    .enum(['on', 'off'])
    .optional()
    .describe(
      'Whether Sandbox, GraphiQL and, outside production, /trace are on PORT; unset: where there is no ADMIN_PORT',
    ),
  ...tlsVariables,
  WORKERS: z.coerce
    .number()
    .int()
    .min(1)
    .max(128)
    .default(1)
    .describe(
      'Processes that answer on the port; the connections that the `*_POOL_SIZE` and `SUBGRAPH_CONNECTIONS` variables allow are divided among them',
    ),
  ...subgraphVariables,
  SERVICES: z
    .string()
    .optional()
    .describe('Services that are served, separated by commas, in a graph of these alone; unset: all'),
  SUPERGRAPH_PATH: z
    .string()
    .optional()
    .describe(
      'A supergraph file: exactly that one is served, over the subgraph URLs that it names, with no database of its own',
    ),
  GATEWAY_EXECUTOR: z
    .enum(['plan', 'apollo'])
    .default('plan')
    .describe("What runs Apollo's query plans: the gateway's own executor, or Apollo's"),
  REQUEST_TIMEOUT_MS: z.coerce
    .number()
    .int()
    .min(1)
    .default(30_000)
    .describe(
      'Milliseconds that an operation may take: what has not come by then is an error TIMEOUT, and nothing runs on for it',
    ),
  SUBGRAPH_CONNECTIONS: z.coerce
    .number()
    .int()
    .min(1)
    .default(64)
    .describe('Connections to each remote subgraph at most'),
  SUBGRAPH_RETRIES: count(1, 0).describe(
    'Times that a read is sent again to a remote subgraph that was not there; mutations never are',
  ),
  SUBGRAPH_RETRY_PERCENT: count(20, 0).describe(
    'Reads that are sent again at most, in per cent of what a subgraph is sent',
  ),
  SUBGRAPH_CIRCUIT_FAILURES: count(5).describe(
    'Fetches in a row that a remote subgraph is not there for, until it is left alone and its fields fail at once',
  ),
  SUBGRAPH_CIRCUIT_COOL_DOWN_MS: count(1_000).describe(
    'Milliseconds for which it is left alone, until one fetch finds out whether it is back',
  ),
  FORWARD_HEADERS: z
    .string()
    .default('')
    .describe(
      'Headers of a request that go on to the subgraphs of SUPERGRAPH_PATH, separated by commas; no others do',
    ),
  CORS_ORIGINS: z
    .string()
    .default('https://studio.apollographql.com,https://sandbox.embed.apollographql.com')
    .describe('Origins of browser apps that may call, separated by commas; `*`: any'),
  INTROSPECTION: z
    .enum(['on', 'off'])
    .optional()
    .describe('Whether the schema can be asked for; unset: on, in production off'),
  PERSISTED_QUERIES: z
    .enum(['on', 'off'])
    .default('on')
    .describe('Whether clients may send the hash of a query instead of one that they have sent before'),
  TRUSTED_DOCUMENTS: z
    .string()
    .optional()
    .describe(
      "A manifest of clients' operations ([trusted documents](trusted-documents.md)): only those run; unset: every operation runs",
    ),
  SHARE_IN_FLIGHT: z
    .enum(['on', 'off'])
    .optional()
    .describe(
      'Whether equal queries of one viewer that are in flight together are executed once; unset: on, with several `WORKERS` off. Off is right beside other gateways over the same databases: one does not know what is written through another',
    ),
  DEFER: z
    .enum(['on', 'off'])
    .default('on')
    .describe(
      'Whether fragments under `@defer` are answered later where a client takes that; off: all at once',
    ),
  COMPRESS_FROM: z.coerce
    .number()
    .int()
    .min(0)
    .default(4096)
    .describe(
      'Characters from which on an answer is compressed for clients that accept it; 0: never, as behind a proxy that does',
    ),
  ...priceVariables,
  ...overloadVariables,
  ...liveVariables,
  ...tracingVariables,
  REQUEST_LOG: z
    .enum(['off', 'on', 'statements'])
    .optional()
    .describe(
      'Whether each request is a line of the log; `statements`: with the rows and shards of its statements, and those themselves where it was slow; unset: `on` in production',
    ),
  SLOW_REQUEST_MS: z.coerce
    .number()
    .int()
    .min(0)
    .default(1_000)
    .describe('Milliseconds from which on a request is slow'),
  ...authVariables,
  ...databaseVariables,
};

/** Those of each service that it reads with them. */
export const gatewayVariablesOf = (services: readonly NamedService[]) => ({
  ...databaseUrlVariables(services),
  ...subgraphUrlVariables(services),
  ...subgraphTimeoutVariables(services),
});

/**
 * The services that are served: those that are named, or all. Throws ConfigError for a name that is none.
 * @param named the value of SERVICES
 */
export function servedBy(system: System, named: string | undefined): System {
  const names = (named ?? '')
    .split(',')
    .map((name) => name.trim())
    .filter((name) => name !== '');
  if (names.length === 0) return system;
  const unknown = names.filter((name) => !system.services.some((service) => service.name === name));
  if (unknown.length > 0)
    throw new ConfigError(
      `SERVICES: there is no service ${unknown.join(', ')}; there are ${system.services.map(({ name }) => name).join(', ')}.`,
    );
  return { ...system, services: system.services.filter(({ name }) => names.includes(name)) };
}

/** Where one subgraph is answered. */
export type SubgraphPlace =
  | { readonly kind: 'remote'; readonly url: string; readonly timeout?: number | undefined }
  | { readonly kind: 'local'; readonly databaseUrl: string }
  | { readonly kind: 'embedded' };

export type GatewayVariables = Readonly<z.infer<z.ZodObject<typeof gatewayVariables>>>;

/** The gateway's configuration: the variables, and what follows from them. */
export interface GatewayConfig {
  readonly variables: GatewayVariables;
  readonly production: boolean;
  /** How callers prove who they are. */
  readonly auth: AuthSettings;
  readonly introspection: boolean;
  /** Port for operators; undefined where they use the one for everybody. */
  readonly adminPort: number | undefined;
  /** Whether the pages are on the port for everybody. */
  readonly explorer: boolean;
  readonly corsOrigins: readonly string[];
  /** Headers that go on to the subgraphs of somebody else's supergraph, in small letters. */
  readonly forwardHeaders: readonly string[];
  /** Whether equal queries in flight are executed once. */
  readonly shareInFlight: boolean;
  /** The only documents that run; unset: all do. */
  readonly trustedDocuments: TrustedDocuments | undefined;
  /** Empty when a supergraph file says where the subgraphs are. */
  readonly places: Readonly<Partial<Record<string, SubgraphPlace>>>;
}

/**
 * Reads the configuration from the environment, and the files that it names: before any database is taken. Throws
 * ConfigError for unusable values and files, for a supergraph file beside databases, and in production for a service
 * without a database or endpoint, and when nothing says who may call.
 */
export function readConfig(
  services: readonly NamedService[],
  environment: Readonly<Record<string, string | undefined>>,
): GatewayConfig {
  const variables = readVariables(gatewayVariables, environment, gatewayVariablesOf(services));
  const production = variables.NODE_ENV === 'production';
  const places: GatewayConfig['places'] = variables.SUPERGRAPH_PATH
    ? {}
    : subgraphPlaces(services, variables);
  const missing = Object.entries(places).filter(([, place]) => place?.kind === 'embedded');
  if (production && missing.length > 0)
    throw new ConfigError(
      `In production every service needs a database or an endpoint; set ${missing
        .map(([service]) => variableOf(service, 'DATABASE_URL'))
        .join(', ')} (or the *_SUBGRAPH_URL variables).`,
    );
  const problem = databaseTlsProblem(variables, databaseUrlsByVariable(services, places));
  if (problem) throw new ConfigError(problem);
  const auth = readAuth(variables, production);
  const isRemote = Object.values(places).some((place) => place?.kind === 'remote');
  if (production && isRemote && !variables.INTERNAL_SECRET)
    throw new ConfigError('In production set INTERNAL_SECRET: by it the subgraphs know the gateway.');
  const introspection = variables.INTROSPECTION ? variables.INTROSPECTION === 'on' : !production;
  const adminPort = adminPortOf(variables, production);
  const corsOrigins = variables.CORS_ORIGINS.split(',').map((origin) => origin.trim());
  const forwardHeaders = forwardedHeaders(variables);
  const shareInFlight = variables.SHARE_IN_FLIGHT
    ? variables.SHARE_IN_FLIGHT === 'on'
    : variables.WORKERS === 1;
  return Object.freeze({
    variables,
    production,
    auth,
    introspection,
    adminPort,
    explorer: variables.EXPLORER ? variables.EXPLORER === 'on' : adminPort === undefined,
    corsOrigins,
    forwardHeaders,
    shareInFlight,
    trustedDocuments: trustedDocumentsIn(variables.TRUSTED_DOCUMENTS),
    places,
  });
}

/** The URLs of databases that this process asks itself, by their variables. */
function databaseUrlsByVariable(
  services: readonly NamedService[],
  places: GatewayConfig['places'],
): Record<string, string> {
  return Object.fromEntries(
    services.flatMap(({ name }) => {
      const place = places[name];
      return place?.kind === 'local' ? [[variableOf(name, 'DATABASE_URL'), place.databaseUrl]] : [];
    }),
  );
}

/** Where nobody says otherwise, what tells of the system is on a port of its own in production. */
const ADMIN_PORT = 4100;

function adminPortOf({ PORT, ADMIN_PORT: given }: GatewayVariables, production: boolean): number | undefined {
  if (given === 'off') return undefined;
  if (given !== undefined) return given;
  if (!production) return undefined;
  return PORT === 0 ? 0 : ADMIN_PORT;
}

function forwardedHeaders({ FORWARD_HEADERS, SUPERGRAPH_PATH, INTERNAL_SECRET }: GatewayVariables): string[] {
  const names = FORWARD_HEADERS.split(',')
    .map((name) => name.trim().toLowerCase())
    .filter(Boolean);
  if (names.length > 0 && !SUPERGRAPH_PATH)
    throw new ConfigError('FORWARD_HEADERS is for the subgraphs of SUPERGRAPH_PATH: ours are told who asks.');
  if (names.includes('authorization') && INTERNAL_SECRET)
    throw new ConfigError(
      'Forward the header authorization or set INTERNAL_SECRET: a subgraph is told one of the two.',
    );
  return names;
}

/** Loads what parses documents only where there are some: the embedded database is to start without waiting for it. */
function trustedDocumentsIn(file: string | undefined): TrustedDocuments | undefined {
  if (file === undefined) return undefined;
  const { readTrustedDocuments } =
    require('./http/trusted-documents') as typeof import('./http/trusted-documents');
  return readTrustedDocuments(file);
}

function subgraphPlaces(
  services: readonly NamedService[],
  variables: GatewayVariables,
): Record<string, SubgraphPlace> {
  const databases = databaseUrls(services, variables);
  const endpoints = subgraphUrls(services, variables);
  const timeouts = subgraphTimeouts(services, variables);
  const place = (service: string): SubgraphPlace => {
    const url = endpoints[service];
    const databaseUrl = databases[service];
    if (url) return { kind: 'remote', url, timeout: timeouts[service] };
    return databaseUrl ? { kind: 'local', databaseUrl } : { kind: 'embedded' };
  };
  return Object.fromEntries(services.map(({ name }) => [name, place(name)]));
}
