import type { IncomingMessage, ServerResponse } from 'node:http';
import type { ApolloServer, HTTPGraphQLRequest } from '@apollo/server';
import { type Handler, HttpError } from '../../platform/http-server';
import { TRACE_HEADER } from '../../subgraphs/runtime/serve';
import type { Authenticator } from '../auth/authenticate';
import { AuthError } from '../auth/errors';
import { type GatewayContext, gatewayContext } from '../context';
import type { RequestGuard } from '../limits/request-guard';
import { PARTIAL_SUCCESS } from '../plugins/use-partial-success';
import { sendCompressed } from './compression';
import { answerCors } from './cors';
import { RequestError, refusal } from './errors';
import { SANDBOX_POLICY } from './page-policy';
import { type ReadOptions, readRequest } from './read-request';

export interface GraphQLHandlerOptions extends ReadOptions {
  readonly server: ApolloServer<GatewayContext>;
  /** Refuses what is too large or too deep to be read any further. */
  readonly guard: RequestGuard;
  readonly corsOrigins: readonly string[];
  readonly authenticate: Authenticator;
  /** Headers that go on to the subgraphs, in small letters. */
  readonly forwardHeaders: readonly string[];
  /** Whether callers may see the statements behind their answers. */
  readonly tracing: boolean;
  /** Characters from which on answers are compressed; 0: never. */
  readonly compressFrom: number;
  /** Whether browsers get Apollo Sandbox. */
  readonly page: boolean;
  /** Told of the code of every request that is refused before it becomes an operation. */
  readonly onRefusal: (code: string) => void;
}

/** `/graphql`: POST, GET for queries, and Sandbox for browsers. */
export function graphqlHandler(options: GraphQLHandlerOptions): Handler {
  const { server, guard, corsOrigins, authenticate, forwardHeaders, tracing, compressFrom, page, onRefusal } =
    options;
  return async (request, response, url) => {
    if (answerCors(request, response, corsOrigins)) return;
    try {
      // Whoever is nobody has nothing read of what they send. The page for browsers is for everybody.
      const identity = page && isForPage(request, url) ? NOBODY : await authenticate(request);
      const httpGraphQLRequest = await readRequest(request, url, options);
      if (!page) preferNoPage(httpGraphQLRequest);
      guard.check(httpGraphQLRequest);
      const { status, headers, body } = await server.executeHTTPGraphQLRequest({
        httpGraphQLRequest,
        context: async () =>
          gatewayContext(
            identity,
            forwardedOf(request, forwardHeaders),
            tracing && request.headers[TRACE_HEADER] === 'on',
          ),
      });
      setStatus(response, status ?? 200, headers.get('content-type') ?? '');
      // What is asked depends on who asks, and changes.
      response.setHeader('cache-control', 'no-store');
      for (const [name, value] of headers) response.setHeader(name, value);
      if (headers.get('content-type')?.startsWith('text/html'))
        response.setHeader('content-security-policy', SANDBOX_POLICY);
      if (body.kind === 'complete') return await sendCompressed(request, response, body.string, compressFrom);
      for await (const chunk of body.asyncIterator) response.write(chunk);
      response.end();
    } catch (error) {
      if (!(error instanceof HttpError)) throw error;
      const told = refusal(error);
      onRefusal(String(told.extensions?.code));
      refuse(request, response, error, JSON.stringify({ errors: [told] }));
    }
  };
}

/** Answers a request that is refused, in the type in which GraphQL clients read errors. */
function refuse(request: IncomingMessage, response: ServerResponse, error: HttpError, body: string): void {
  const accepted = request.headers.accept ?? '';
  const type = accepted.includes('application/graphql-response+json')
    ? 'application/graphql-response+json'
    : 'application/json';
  if (error instanceof AuthError && error.status === 401)
    response.setHeader('www-authenticate', challenge(error));
  if (error instanceof RequestError && error.code === 'METHOD_NOT_ALLOWED')
    response.setHeader('allow', 'GET, POST');
  // What is left of an unread body would be taken for the next request.
  if (!request.complete) response.setHeader('connection', 'close');
  response.writeHead(error.status, {
    'cache-control': 'no-store',
    'content-type': `${type}; charset=utf-8`,
    'content-length': Buffer.byteLength(body),
  });
  response.end(body);
}

/** What a client that gets 401 has to do, as RFC 6750 says it: a token that is there is no good. */
function challenge({ reason }: AuthError): string {
  return reason === 'missing' ? 'Bearer' : 'Bearer error="invalid_token"';
}

const HTML = /\btext\/html\b/i;
const HTML_RANGES = /\btext\/html\b[^,]*,?/gi;

const NOBODY = { viewer: null } as const;

/** Whether a browser asks for the page: no operation comes with it. */
function isForPage({ method, headers }: IncomingMessage, { search }: URL): boolean {
  return method === 'GET' && search === '' && HTML.test(headers.accept ?? '');
}

/** The status of an answer: that of a partial success is only known to those who accept GraphQL's own type. */
function setStatus(response: ServerResponse, status: number, type: string): void {
  if (status !== PARTIAL_SUCCESS) response.statusCode = status;
  else if (type.startsWith('application/graphql-response+json')) {
    response.statusCode = PARTIAL_SUCCESS;
    response.statusMessage = 'Partial Success';
  } else response.statusCode = 200;
}

/** Has Apollo Server answer the operation of a client that would like a page best. */
function preferNoPage({ headers }: HTTPGraphQLRequest): void {
  const accepted = headers.get('accept');
  if (accepted && HTML.test(accepted)) headers.set('accept', accepted.replace(HTML_RANGES, ''));
}

function forwardedOf({ headers }: IncomingMessage, names: readonly string[]): Record<string, string> {
  const forwarded: Record<string, string> = {};
  for (const name of names) {
    const value = headers[name];
    if (typeof value === 'string') forwarded[name] = value;
  }
  return forwarded;
}
