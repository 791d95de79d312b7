import {
  type ApolloServer,
  type ApolloServerPlugin,
  HeaderMap,
  type HTTPGraphQLRequest,
  type HTTPGraphQLResponse,
} from '@apollo/server';
import type {
  GatewayExecutionResult,
  GatewayExecutor,
  GatewayGraphQLRequestContext,
  GatewayInterface,
} from '@apollo/server-gateway-interface';
import type { DocumentNode, GraphQLSchema, OperationDefinitionNode } from 'graphql';
import { BoundedCache } from '../platform/bounded-cache';
import { there } from '../platform/there';
import type { GatewayContext } from './context';
import type { Metrics } from './plugins/use-metrics';
import { recordOperation } from './plugins/use-request-record';

/** Queries that are remembered at most. */
const QUERIES_KEPT = 2_000;
/** Bytes of memory for each character of a query, whose document may be kept nowhere else any more. */
const BYTES_OF_CHARACTER = 100;
/** Values of `accept` that are remembered at most, in number and in bytes. */
const TYPES_KEPT = 100;
const TYPES_BYTES = 65_536;

/** What has to be asked of Apollo's executor, which shows the plan for it. */
const PLAN_HEADER = 'apollo-query-plan-experimental';

/** A query that Apollo Server and the plugins have let pass. */
interface KnownQuery {
  readonly schema: GraphQLSchema;
  readonly document: DocumentNode;
  readonly queryHash: string;
  readonly operation: OperationDefinitionNode;
}

/** What a request asks, where nothing of it is a matter for Apollo Server. */
interface Asked {
  readonly query: string;
  readonly operationName: string | undefined;
  readonly variables: Record<string, unknown> | undefined;
}

export interface KnownQueriesOptions {
  /** Memory for what is remembered, about. */
  readonly cacheBytes: number;
  readonly metrics: Pick<Metrics, 'observe'>;
}

/**
 * Answers queries that have come before without Apollo Server, whose steps cost more than a trivial query: nothing is
 * parsed or validated of them, and no plugin has anything to say. Everything else is Apollo Server's, and so is every
 * answer with an error in it: it is given what the execution has brought.
 */
export class KnownQueries {
  readonly #queries: BoundedCache<KnownQuery>;
  /** The type of an answer, by what the client accepts. */
  readonly #types = new BoundedCache<string>(TYPES_KEPT, {
    bytes: TYPES_BYTES,
    weigh: (_, accepted) => 2 * accepted.length,
  });
  #executor: GatewayExecutor | undefined;
  /** What queries are validated against now. */
  #schema: GraphQLSchema | undefined;

  constructor(private readonly options: KnownQueriesOptions) {
    this.#queries = new BoundedCache(QUERIES_KEPT, {
      bytes: options.cacheBytes,
      weigh: (_, key) => key.length * BYTES_OF_CHARACTER,
    });
  }

  /** The gateway for Apollo Server: it gives back what was executed already. */
  executing(gateway: GatewayInterface): GatewayInterface {
    gateway.onSchemaLoadOrUpdate(({ apiSchema }) => {
      this.#schema = apiSchema;
      this.#queries.clear();
    });
    return {
      onSchemaLoadOrUpdate: (callback) => gateway.onSchemaLoadOrUpdate(callback),
      stop: () => gateway.stop(),
      load: async (options) => {
        const { executor, ...loaded } = await gateway.load(options);
        this.#executor = executor ?? undefined;
        return {
          ...loaded,
          executor:
            executor &&
            ((context) => (context.context as GatewayContext).executed?.outcome ?? executor(context)),
        };
      },
    };
  }

  /** Remembers queries that are about to be executed, which nothing has refused. */
  readonly plugin: ApolloServerPlugin<GatewayContext> = {
    requestDidStart: async () => ({
      executionDidStart: async ({ schema, document, queryHash, operation, source, request }) => {
        if (operation.operation === 'query')
          this.#queries.set(keyOf(source, request.operationName), { schema, document, queryHash, operation });
      },
    }),
  };

  /** Answers a request, by Apollo Server where it has to. */
  async answer(
    server: Pick<ApolloServer<GatewayContext>, 'executeHTTPGraphQLRequest'>,
    httpGraphQLRequest: HTTPGraphQLRequest,
    contextOf: () => GatewayContext,
  ): Promise<HTTPGraphQLResponse> {
    const accepted = httpGraphQLRequest.headers.get('accept') ?? '';
    const asked = askedIn(httpGraphQLRequest);
    const known = asked && this.#queries.get(keyOf(asked.query, asked.operationName));
    const type = known && this.#types.get(accepted);
    if (!type || known.schema !== this.#schema) {
      const response = await server.executeHTTPGraphQLRequest({
        httpGraphQLRequest,
        context: async () => contextOf(),
      });
      this.#learnType(accepted, response);
      return response;
    }
    const context = contextOf();
    if (context.statements || context.cost?.asked || context.span || context.incremental)
      return server.executeHTTPGraphQLRequest({ httpGraphQLRequest, context: async () => context });
    return this.#answer(server, httpGraphQLRequest, { context, asked, known, type });
  }

  async #answer(
    server: Pick<ApolloServer<GatewayContext>, 'executeHTTPGraphQLRequest'>,
    httpGraphQLRequest: HTTPGraphQLRequest,
    {
      context,
      asked,
      known,
      type,
    }: {
      readonly context: GatewayContext;
      readonly asked: Asked;
      readonly known: KnownQuery;
      readonly type: string;
    },
  ): Promise<HTTPGraphQLResponse> {
    const started = performance.now();
    const outcome = this.#execute(asked, known, context);
    // Apollo Server is given what it rejects with.
    const result = await outcome.catch(() => undefined);
    if (!result?.data || result.errors || result.extensions)
      return server.executeHTTPGraphQLRequest({
        httpGraphQLRequest,
        context: async () => ({ ...context, executed: { outcome, started } }),
      });
    const { operation } = known;
    recordOperation(context, operation, undefined);
    this.options.metrics.observe(started, operation, [], context);
    const headers = new HeaderMap([['content-type', type]]);
    const { exceeded } = context.cost ?? { exceeded: [] };
    if (exceeded.length > 0) headers.set('price-exceeded', exceeded.join(', '));
    const string = `{"data":${JSON.stringify(result.data)}}\n`;
    return { status: undefined, headers, body: { kind: 'complete', string } };
  }

  async #execute(
    { query, operationName, variables }: Asked,
    { schema, document, queryHash, operation }: KnownQuery,
    context: GatewayContext,
  ): Promise<GatewayExecutionResult> {
    const request = { query, operationName, variables };
    const about = { request, schema, document, queryHash, operation, source: query, context };
    return there(this.#executor)(about as unknown as GatewayGraphQLRequestContext);
  }

  #learnType(accepted: string, { status = 200, headers }: HTTPGraphQLResponse): void {
    const type = headers.get('content-type');
    if (status === 200 && type && /^application\/(graphql-response\+)?json/.test(type))
      this.#types.set(accepted, type);
  }
}

function keyOf(text: string, operationName: string | undefined): string {
  // Neither a name nor a valid text has a NUL in it.
  return `${operationName ?? ''}\u0000${text}`;
}

/** The parts of a body that every query may have. */
const PARTS: ReadonlySet<string> = new Set(['query', 'operationName', 'variables', 'extensions']);

/** What a request asks by POST and JSON, without anything that only Apollo Server knows; undefined of every other one. */
function askedIn({ method, body, headers }: HTTPGraphQLRequest): Asked | undefined {
  if (method !== 'POST' || !isRecord(body) || headers.has(PLAN_HEADER)) return undefined;
  for (const part in body) if (!PARTS.has(part)) return undefined;
  const { query, operationName = null, variables = null, extensions = null } = body;
  if (typeof query !== 'string' || extensions !== null) return undefined;
  if (operationName !== null && typeof operationName !== 'string') return undefined;
  if (variables !== null && !isRecord(variables)) return undefined;
  return { query, operationName: operationName ?? undefined, variables: variables ?? undefined };
}

function isRecord(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}
