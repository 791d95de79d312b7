import type { IncomingMessage } from 'node:http';
import { type ApolloServer, HeaderMap, type HTTPGraphQLRequest } from '@apollo/server';
import { type Handler, HttpError, readBody } from '../../subgraphs/runtime/http-server';
import { TRACE_HEADER } from '../../subgraphs/runtime/serve';
import { DEVELOPMENT_VIEWER_HEADER, type ViewerReader } from '../../subgraphs/runtime/viewer';
import { type GatewayContext, gatewayContext } from '../context';
import { answerCors } from './cors';

export interface GraphQLHandlerOptions {
  readonly server: ApolloServer<GatewayContext>;
  readonly bodyLimit: number;
  readonly corsOrigins: readonly string[];
  readonly viewerOf: ViewerReader;
  /** Whether callers may see the statements behind their answers. */
  readonly tracing: boolean;
}

/** `/graphql`: POST, GET for queries, and Sandbox for browsers. */
export function graphqlHandler({
  server,
  bodyLimit,
  corsOrigins,
  viewerOf,
  tracing,
}: GraphQLHandlerOptions): Handler {
  return async (request, response, url) => {
    if (answerCors(request, response, corsOrigins)) return;
    const traced = tracing && request.headers[TRACE_HEADER] === 'on';
    const answer = await server.executeHTTPGraphQLRequest({
      httpGraphQLRequest: await readRequest(request, url, bodyLimit),
      context: async () => gatewayContext(await viewerOf(request.headers), identityOf(request), traced),
    });
    for (const [name, value] of answer.headers) response.setHeader(name, value);
    response.statusCode = answer.status ?? 200;
    if (answer.body.kind === 'complete') {
      response.setHeader('content-length', Buffer.byteLength(answer.body.string));
      response.end(answer.body.string);
      return;
    }
    for await (const chunk of answer.body.asyncIterator) response.write(chunk);
    response.end();
  };
}

/** The headers by which a caller says who it is. */
function identityOf({ headers }: IncomingMessage): Record<string, string> {
  const names = ['authorization', DEVELOPMENT_VIEWER_HEADER];
  return Object.fromEntries(
    names.flatMap((name) => (typeof headers[name] === 'string' ? [[name, headers[name]]] : [])),
  );
}

async function readRequest(
  request: IncomingMessage,
  url: URL,
  bodyLimit: number,
): Promise<HTTPGraphQLRequest> {
  const headers = new HeaderMap();
  for (const [name, value] of Object.entries(request.headers))
    if (value !== undefined) headers.set(name, Array.isArray(value) ? value.join(', ') : value);
  const method = request.method ?? 'GET';
  return {
    method,
    headers,
    search: url.search,
    body: method === 'POST' ? await readJson(request, bodyLimit) : undefined,
  };
}

/** The parsed body; undefined for a content type that Apollo Server then refuses. */
async function readJson(request: IncomingMessage, bodyLimit: number): Promise<unknown> {
  const text = await readBody(request, bodyLimit);
  if (!request.headers['content-type']?.startsWith('application/json')) return undefined;
  try {
    return JSON.parse(text);
  } catch {
    throw new HttpError(400, 'The body is not JSON.');
  }
}
