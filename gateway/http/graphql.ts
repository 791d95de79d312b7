import type { IncomingMessage, ServerResponse } from 'node:http';
import type { HTTPGraphQLRequest, HTTPGraphQLResponse } from '@apollo/server';
import { type Handler, HttpError } from '../../platform/http-server';
import { TRACE_HEADER } from '../../subgraphs/runtime/serve';
import type { Authenticator } from '../auth/authenticate';
import { AuthError } from '../auth/errors';
import { type GatewayContext, gatewayContext } from '../context';
import type { FormatError } from '../format-error';
import type { RequestGuard } from '../limits/request-guard';
import { isForEventStream } from '../live/event-streams';
import { OverloadedError } from '../overload/errors';
import type { Gatekeeper } from '../overload/gatekeeper';
import { PARTIAL_SUCCESS } from '../plugins/use-partial-success';
import { sendCompressed } from './compression';
import { answerCors } from './cors';
import { endOf, withinDeadline } from './deadline';
import { RequestError, refusal } from './errors';
import { forFirstPart, inParts, takesParts } from './incremental';
import { SANDBOX_POLICY } from './page-policy';
import { type ReadOptions, readRequest } from './read-request';
import { type RecordingOptions, recordOf } from './request-record';

/** Set to `on` by a client that wants to know what its answer cost. */
const COST_HEADER = 'query-cost';

export interface GraphQLHandlerOptions extends ReadOptions {
  /** Answers an operation. */
  readonly answer: (
    request: HTTPGraphQLRequest,
    contextOf: () => GatewayContext,
  ) => Promise<HTTPGraphQLResponse>;
  /** Refuses what is too large or too deep to be read any further. */
  readonly check: RequestGuard['check'];
  readonly corsOrigins: readonly string[];
  readonly authenticate: Authenticator;
  /** Headers that go on to the subgraphs, in small letters. */
  readonly forwardHeaders: readonly string[];
  /** Whether callers may see the statements behind their answers. */
  readonly tracing: boolean;
  /** Characters from which on answers are compressed; 0: never. */
  readonly compressFrom: number;
  /** Which operations are taken on, and when. */
  readonly gatekeeper: Gatekeeper;
  /** What is written down of requests, and where. */
  readonly recording: RecordingOptions;
  /** Characters of an answer at most. */
  readonly responseLimit: number;
  /** Milliseconds that an operation may take. */
  readonly requestTimeout: number;
  /** What errors in later parts of an answer are told as. */
  readonly formatError: FormatError;
  /** Told of the code of each error in a later part. */
  readonly onPartError: (code: string) => void;
  /** Whether answers come in parts where they are asked for so. */
  readonly defer: boolean;
  /** Whether browsers get Apollo Sandbox. */
  readonly page: boolean;
  /** Answers what would be an event stream. */
  readonly eventStreams: Handler;
  /** Told of the code of every request that is refused before it becomes an operation. */
  readonly onRefusal: (code: string) => void;
}

/** `/graphql`: POST, GET for queries, and Sandbox for browsers. */
export function graphqlHandler(options: GraphQLHandlerOptions): Handler {
  const { check, corsOrigins, authenticate, forwardHeaders, tracing, compressFrom, page, onRefusal } =
    options;
  const { gatekeeper, responseLimit, recording } = options;
  return async (request, response, url) => {
    if (answerCors(request, response, corsOrigins)) return;
    if (isForEventStream(request)) {
      try {
        await options.eventStreams(request, response, url);
      } catch (error) {
        if (!(error instanceof HttpError) || response.headersSent) throw error;
        const told = refusal(error);
        onRefusal(String(told.extensions?.code));
        refuse(request, response, error, JSON.stringify({ errors: [told] }));
      }
      return;
    }
    const record = recordOf(request, response, recording);
    const end = endOf(response, options.requestTimeout);
    let leave: (() => void) | undefined;
    const answer = async () => {
      const forPage = page && isForPage(request, url);
      if (!forPage) gatekeeper.check();
      // Whoever is nobody has nothing read of what they send. The page for browsers is for everybody.
      const identity = forPage ? NOBODY : await authenticate(request);
      if (!forPage) await gatekeeper.count(request, identity.viewer);
      const httpGraphQLRequest = await readRequest(request, url, options);
      if (!page) preferNoPage(httpGraphQLRequest);
      check(httpGraphQLRequest);
      // It was told TIMEOUT: what it would take now nobody would give back.
      if (end.reason) throw new RequestError('TIMEOUT');
      if (!forPage) leave = await gatekeeper.enter(textOf(httpGraphQLRequest), end);
      const incremental = options.defer && takesParts(httpGraphQLRequest);
      const contextOf = () =>
        gatewayContext(identity, forwardedOf(request, forwardHeaders), {
          end,
          record,
          wishes: {
            statements: request.headers[TRACE_HEADER] === 'on',
            cost: request.headers[COST_HEADER] === 'on',
            tracing,
            incremental,
          },
        });
      if (!incremental) return options.answer(httpGraphQLRequest, contextOf);
      const context = contextOf();
      return inParts(await options.answer(forFirstPart(httpGraphQLRequest), () => context), context, options);
    };
    try {
      const { status, headers, body } = await withinDeadline(answer(), end);
      if (body.kind === 'complete' && body.string.length > responseLimit)
        throw new RequestError('RESPONSE_TOO_LARGE');
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
      record.errors = [String(told.extensions?.code)];
      onRefusal(String(told.extensions?.code));
      refuse(request, response, error, JSON.stringify({ errors: [told] }));
    } finally {
      leave?.();
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
  if (error instanceof OverloadedError) response.setHeader('retry-after', error.retryAfter);
  // What is left of a large body is not read for nothing; to open connections anew would cost more than to read a small one.
  if (!request.complete && !(error instanceof OverloadedError && isSmall(request)))
    response.setHeader('connection', 'close');
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

/** Bytes of a body that is thrown away sooner than its connection. */
const SMALL = 65_536;

function isSmall({ headers }: IncomingMessage): boolean {
  return Number(headers['content-length'] ?? Number.POSITIVE_INFINITY) <= SMALL;
}

/** By what an operation is known again: its text, or the hash that stands for it. */
function textOf({ body, search }: HTTPGraphQLRequest): string {
  if (typeof body !== 'object' || body === null) return search;
  const { query, extensions, operationName } = body as Record<string, unknown>;
  return `${operationName ?? ''} ${typeof query === 'string' ? query : JSON.stringify(extensions)}`;
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

/** Headers of a request that go on to the subgraphs of somebody else's supergraph. */
export function forwardedOf({ headers }: IncomingMessage, names: readonly string[]): Record<string, string> {
  const forwarded: Record<string, string> = {};
  for (const name of names) {
    const value = headers[name];
    if (typeof value === 'string') forwarded[name] = value;
  }
  return forwarded;
}
