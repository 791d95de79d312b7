import { GraphQLError } from 'graphql';
import { Pool } from 'undici';
import { type StatementTrace, startingAt } from '../../citus/send/trace';
import { EndedError } from '../../citus/send/until-ended';
import { ERRORS, type ErrorCode } from '../../platform/errors';
import { type InternalSigner, operationId } from '../../subgraphs/runtime/auth/internal-token';
import { TIMEOUT_HEADER, TRACE_HEADER } from '../../subgraphs/runtime/serve';
import type { GatewayContext } from '../context';
import { REQUEST_ID_HEADER } from '../http/request-record';
import { LateError, post, TooLargeError, UnavailableError } from './post';
import type { Resilience } from './resilience';
import type { SubgraphClient, SubgraphError } from './subgraph-client';
import { wantedPlaces } from './wanted-places';

export interface RemoteOptions {
  readonly service: string;
  readonly url: string;
  /** Milliseconds for the whole answer. */
  readonly timeout: number;
  readonly connections: number;
  /** Bytes of an answer at most. */
  readonly limit: number;
  /** What is done when it is not there. */
  readonly resilience: Resilience;
  /** Proves to the subgraph who asks, and in whose name; undefined for somebody else's, which could not tell. */
  readonly sign: InternalSigner | undefined;
  /** Authority by which a subgraph behind https is believed; undefined for those that node trusts. */
  readonly authority: Buffer | undefined;
  /** Told when the subgraph does not believe this gateway. */
  readonly onRefused: () => void;
}

interface RemoteResult {
  readonly data?: Record<string, unknown> | null;
  readonly errors?: readonly SubgraphError[];
  readonly extensions?: { readonly citus?: readonly StatementTrace[] };
}

const JSON_HEADERS = { 'content-type': 'application/json', accept: 'application/json' };

/**
 * Answers the gateway's fetches by a subgraph behind HTTP, over connections that are kept. A subgraph that cannot be
 * reached, is late or talks nonsense becomes an error with the service's name; the rest of the answer is not touched.
 */
export function remoteClient({
  service,
  url,
  timeout,
  connections,
  limit,
  resilience,
  sign,
  authority,
  onRefused,
}: RemoteOptions): SubgraphClient {
  const { origin, pathname, search } = new URL(url);
  const pool = new Pool(origin, {
    connections,
    keepAliveTimeout: 30_000,
    connect: { timeout: Math.min(timeout, 5_000), ...(authority && { ca: authority }) },
  });
  const ask = async (operation: string, body: string, context: GatewayContext): Promise<RemoteResult> => {
    const { viewer, forwarded, trace, end, span, record } = context;
    const token = await sign?.({ to: service, viewer, operation });
    const headers = {
      ...JSON_HEADERS,
      ...forwarded,
      ...(token && { authorization: `Bearer ${token}` }),
      ...(trace && { [TRACE_HEADER]: 'on' }),
      ...(span && { traceparent: span.traceparent }),
      ...(record && { [REQUEST_ID_HEADER]: record.id }),
      ...(end && { [TIMEOUT_HEADER]: String(Math.max(1, Math.round(end.left()))) }),
    };
    const sent = performance.now();
    const { status, text } = await post(pool, {
      path: pathname + search,
      headers,
      body,
      timeout,
      limit,
      end,
    });
    if (status === 401) onRefused();
    const result = resultOf(status, text);
    for (const entry of result.extensions?.citus ?? []) trace?.(startingAt(entry, sent));
    return result;
  };
  return {
    prepare: ({ query, operationName }) => {
      const operation = operationId(query);
      const isRead = !query.startsWith('mutation');
      const start = `${JSON.stringify({ query, operationName }).slice(0, -1)},"variables":`;
      return async (variables, context) => {
        try {
          const body = `${start}${JSON.stringify(variables)}}`;
          const { data, errors } = await resilience.send(isRead, context.end, () =>
            ask(operation, body, context),
          );
          return { data: data ?? null, ...(errors && { errors }) };
        } catch (error) {
          const places = wantedPlaces(query, variables);
          return { data: null, errors: places.map((path) => unreachable(service, error, path)) };
        }
      };
    },
    close: () => pool.close(),
  };
}

/** What a proxy answers for a subgraph that is not there. */
const AWAY: ReadonlySet<number> = new Set([502, 503, 504]);

/**
 * The GraphQL answer in a response; one with another status than 200 refuses the operation. Throws where there is none,
 * and where it is the gateway that the subgraph does not let in: no client can do anything about that.
 */
function resultOf(status: number, text: string): RemoteResult {
  if (status === 200) return JSON.parse(text) as RemoteResult;
  let result: RemoteResult | undefined;
  try {
    result = JSON.parse(text);
  } catch {
    // What a proxy says instead of the subgraph: the status has to do.
  }
  if (!Array.isArray(result?.errors) || status === 401 || status === 403)
    throw AWAY.has(status) ? new UnavailableError(`status ${status}`) : new Error(`status ${status}`);
  return result;
}

function codeOf(cause: unknown): ErrorCode {
  if (cause instanceof TooLargeError) return 'RESPONSE_TOO_LARGE';
  return cause instanceof LateError || cause instanceof EndedError ? 'TIMEOUT' : 'SERVICE_UNAVAILABLE';
}

function unreachable(service: string, cause: unknown, path: readonly (string | number)[]): GraphQLError {
  const code = codeOf(cause);
  return new GraphQLError(ERRORS[code].message, {
    path,
    originalError: cause as Error,
    extensions: { code, service },
  });
}
