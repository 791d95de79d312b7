import type { GraphQLDataSource } from '@apollo/gateway';
import { GraphQLError, type GraphQLFormattedError } from 'graphql';
import { errors, Pool } from 'undici';
import type { StatementTrace } from '../../citus/trace';
import { ERRORS, type ErrorCode } from '../../subgraphs/runtime/errors';
import { TRACE_HEADER } from '../../subgraphs/runtime/serve';
import type { GatewayContext } from '../context';

export interface RemoteOptions {
  readonly service: string;
  readonly url: string;
  /** Milliseconds for the whole answer. */
  readonly timeout: number;
  readonly connections: number;
}

interface RemoteResult {
  readonly data?: Record<string, unknown> | null;
  readonly errors?: readonly GraphQLFormattedError[];
  readonly extensions?: { readonly citus?: readonly StatementTrace[] };
}

/** A data source with connections of its own. */
export interface RemoteDataSource extends GraphQLDataSource<GatewayContext> {
  close(): Promise<void>;
}

/**
 * Answers the gateway's fetches by a subgraph behind HTTP, over connections that are kept. A subgraph that cannot be
 * reached, is late or talks nonsense becomes an error with the service's name; the rest of the answer is not touched.
 */
export function remoteDataSource({ service, url, timeout, connections }: RemoteOptions): RemoteDataSource {
  const { origin, pathname, search } = new URL(url);
  const pool = new Pool(origin, {
    connections,
    keepAliveTimeout: 30_000,
    connect: { timeout: Math.min(timeout, 5_000) },
  });
  const ask = async (body: string, { identity, trace }: GatewayContext): Promise<RemoteResult> => {
    const { statusCode, body: answer } = await pool.request({
      path: pathname + search,
      method: 'POST',
      headers: {
        'content-type': 'application/json',
        accept: 'application/json',
        ...identity,
        ...(trace && { [TRACE_HEADER]: 'on' }),
      },
      body,
      signal: AbortSignal.timeout(timeout),
    });
    const text = await answer.text();
    if (statusCode !== 200) throw new Error(`status ${statusCode}`);
    return JSON.parse(text) as RemoteResult;
  };
  return {
    process: async ({ request, context }) => {
      const { query, variables, operationName } = request;
      try {
        const result = await ask(
          JSON.stringify({ query, variables, operationName }),
          context as GatewayContext,
        );
        for (const entry of result.extensions?.citus ?? []) context.trace?.(entry);
        return { data: result.data ?? null, ...(result.errors && { errors: result.errors.map(toError) }) };
      } catch (error) {
        return { data: null, errors: [unreachable(service, error)] };
      }
    },
    close: () => pool.close(),
  };
}

function toError({ message, path, extensions }: GraphQLFormattedError): GraphQLError {
  return new GraphQLError(message, { path: path ?? null, extensions: extensions ?? {} });
}

function unreachable(service: string, cause: unknown): GraphQLError {
  const late = (cause as Error).name === 'TimeoutError' || cause instanceof errors.BodyTimeoutError;
  const code: ErrorCode = late ? 'TIMEOUT' : 'SERVICE_UNAVAILABLE';
  return new GraphQLError(ERRORS[code].message, {
    originalError: cause as Error,
    extensions: { code, service },
  });
}
