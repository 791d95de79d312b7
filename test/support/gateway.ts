import { pino } from 'pino';
import type { StatementTrace } from '../../citus/trace';
import { readConfig } from '../../gateway/config';
import { createGateway } from '../../gateway/server';
import { readSupergraph } from '../../gateway/supergraph';
import { SERVICES } from '../../subgraphs/runtime/config';
import { limitsFrom, SubgraphService } from '../../subgraphs/runtime/service';
import { subgraphs } from '../../subgraphs/services';
import { databaseEnvironment } from './databases';

export interface Answer<Data = any> {
  readonly status: number;
  readonly data: Data;
  readonly errors?: readonly {
    message: string;
    path?: (string | number)[];
    extensions: Record<string, any>;
  }[];
  readonly citus: { statementCount: number; fanOuts: number; tasks: number; statements: StatementTrace[] };
}

/** Who asks: `5; controller` in the form of the development header; nobody unless given. */
export interface AskOptions {
  readonly viewer?: string | null;
}

export interface TestGateway {
  readonly url: string;
  /** Sends an operation over HTTP, asking for the statements behind the answer. */
  ask<Data = any>(
    query: string,
    variables?: Record<string, unknown>,
    options?: AskOptions,
  ): Promise<Answer<Data>>;
  /** As `ask`, for an operation that has to succeed: throws with its errors, else returns the data. */
  data<Data = any>(query: string, variables?: Record<string, unknown>, options?: AskOptions): Promise<Data>;
  stop(): Promise<void>;
}

/** On a machine that is busy with other tests nothing may fail for being slow. */
const QUIET_AND_PATIENT = {
  PORT: '0',
  LOG_LEVEL: 'silent',
  ACQUIRE_TIMEOUT_MS: '60000',
  STATEMENT_TIMEOUT_MS: '60000',
  ANALYTICS_TIMEOUT_MS: '60000',
  SUBGRAPH_TIMEOUT_MS: '60000',
};

/**
 * A gateway over the prepared databases, listening on a free port. `environment` adds to or replaces variables;
 * `Service` may be a subgraph that a test looks into.
 */
export async function startGateway(
  environment: Record<string, string> = {},
  Service: typeof SubgraphService = SubgraphService,
): Promise<TestGateway> {
  const config = readConfig({ ...QUIET_AND_PATIENT, ...databaseEnvironment(), ...environment });
  const logger = pino({ level: config.variables.LOG_LEVEL });
  const services = new Map<string, SubgraphService>();
  for (const service of SERVICES) {
    const place = config.places[service];
    if (place?.kind === 'local')
      services.set(
        service,
        new Service(subgraphs[service], place.databaseUrl, limitsFrom(config.variables), logger),
      );
  }
  const gateway = await createGateway({ config, supergraphSdl: readSupergraph(), services, logger });
  const url = await gateway.listen();
  const asked = asking(url);
  return { url, ...asked, stop: () => gateway.close() };
}

/** The two ways of asking a gateway that listens at a URL. */
export function asking(url: string): Pick<TestGateway, 'ask' | 'data'> {
  const ask: TestGateway['ask'] = async (query, variables, { viewer } = {}) => {
    const response = await fetch(`${url}/graphql`, {
      method: 'POST',
      headers: { 'content-type': 'application/json', 'citus-trace': 'on', ...(viewer && { viewer }) },
      body: JSON.stringify({ query, variables }),
    });
    const { data, errors, extensions } = (await response.json()) as any;
    return { status: response.status, data, errors, citus: extensions?.citus };
  };
  return {
    ask,
    data: async (query, variables, options) => {
      const { data, errors } = await ask(query, variables, options);
      if (errors) throw new Error(JSON.stringify(errors, null, 2));
      return data;
    },
  };
}
