import { randomUUID } from 'node:crypto';
import { once } from 'node:events';
import type { IncomingMessage, ServerResponse } from 'node:http';
import { type ExecutionResult, GraphQLError } from 'graphql';
import { createHandler } from 'graphql-sse';
import { parseRequestBody } from '../../platform/exact-numbers';
import { type Handler, HttpError, readBody } from '../../platform/http-server';
import { there } from '../../platform/there';
import type { Authenticator } from '../auth/authenticate';
import type { FormatError } from '../format-error';
import { countedAs } from '../overload/rate-limit';
import { liveFailure } from './errors';
import type { Live, OperationRequest } from './live';
import { type CloseReason, LiveConnection } from './live-connection';
import type { LiveVariables } from './variables';
import { Watcher } from './watcher';

export interface EventStreamsOptions {
  readonly live: Live;
  readonly authenticate: Authenticator;
  readonly variables: LiveVariables;
  readonly forwardedOf: (request: IncomingMessage) => Record<string, string>;
  /** Bytes of a body at most. */
  readonly bodyLimit: number;
  readonly proxies: number;
  readonly formatError: FormatError;
}

const TOKEN_HEADER = 'x-graphql-event-stream-token';
const EVENT_STREAM = 'text/event-stream';
/** Types of an answer that is no stream. */
const JSON_TYPE = /\bapplication\/(graphql-response\+)?json\b/i;

/** Results that are on their way to a client before more are asked for. */
const AHEAD = 8;
/** Milliseconds that a client has for taking the last it is told. */
const CLOSE_GRACE = 2_000;

/** A connection of a client: one operation, or all that are sent with its token. */
interface Stream {
  readonly connection: LiveConnection;
  readonly of: string;
  left: () => void;
  /** Results that were handed on and not written yet, and who waits until fewer are. */
  ahead: number;
  readonly waiting: (() => void)[];
  response: ServerResponse | undefined;
}

/** Whether a request belongs to the protocol of event streams (graphql-sse). */
export function isForEventStream({ method, headers }: IncomingMessage): boolean {
  // urql names it with every operation, behind the types of an answer: it takes a stream for what is none else.
  const [wanted] = (headers.accept ?? '')
    .split(',')
    .filter((type) => type.includes(EVENT_STREAM) || JSON_TYPE.test(type));
  return wanted?.includes(EVENT_STREAM) || headers[TOKEN_HEADER] !== undefined || method === 'PUT';
}

/**
 * Server-Sent Events on `/graphql` as graphql-sse has them: with a connection for each operation, or a single one that is
 * reserved by PUT, opened by GET, and used by POST and DELETE. A token is good for who has reserved it alone.
 */
export function eventStreams(options: EventStreamsOptions): Handler {
  const { live, variables, bodyLimit, formatError } = options;
  const reserved = new Map<string, Stream>();
  const streams = new WeakMap<IncomingMessage, { stream: Stream; token: string | undefined }>();
  const handler = createHandler<IncomingMessage, undefined>({
    authenticate: ({ raw }) => there(streams.get(raw)).token,
    onSubscribe: async ({ raw }, params) => {
      const { stream } = there(streams.get(raw));
      const asked = params as OperationRequest;
      const begun = await live.start(asked, stream.connection, stream.of, mayChange(raw));
      // graphql-sse takes what has no data for no result.
      return begun instanceof Watcher || begun.data !== undefined ? begun : alone(begun);
    },
    onNext: async (_, { raw }, result) => {
      const { stream } = there(streams.get(raw));
      while (stream.ahead >= AHEAD && !stream.connection.isClosed)
        await new Promise<void>((written) => stream.waiting.push(written));
      stream.ahead += 1;
      return told(result as ExecutionResult, formatError);
    },
  });

  return async (request, response, url) => {
    const { method = 'GET', headers } = request;
    const given = headers[TOKEN_HEADER] ?? url.searchParams.get('token') ?? undefined;
    const { stream, token } = await streamFor(request, typeof given === 'string' ? given : undefined);
    streams.set(request, { stream, token });
    const isStream = headers.accept?.includes(EVENT_STREAM) ?? false;
    const isAlone = token === undefined;
    if (isAlone) response.once('close', stream.left);
    const [body, { status, statusText, headers: sent }] = await handler({
      method,
      url: request.url ?? '',
      headers: { get: (name) => (name === 'accept' && isStream ? EVENT_STREAM : headerOf(request, name)) },
      body: async () => parseRequestBody(await readBody(request, bodyLimit)) as Record<string, unknown>,
      raw: request,
      context: undefined,
    });
    response.writeHead(status, statusText, {
      ...sent,
      'cache-control': 'no-store',
      'x-accel-buffering': 'no',
    });
    if (typeof body === 'string' || !body) return void response.end(body ?? undefined);
    stream.response = response;
    response.once('close', () => {
      stream.left();
      wake(stream);
      void body.return(undefined);
    });
    response.flushHeaders();
    await write(response, body, stream, variables.LIVE_BUFFER_BYTES);
  };

  /** The connection that a request belongs to. Rejects with an AuthError, or HttpError 404 for somebody else's token. */
  async function streamFor(request: IncomingMessage, token: string | undefined) {
    // graphql-sse's client sends the token of a stream that it has lost when it reserves another.
    if (request.method === 'PUT') {
      const stream = await connect(request);
      return { stream, token: reserve(stream) };
    }
    if (token === undefined) return { stream: await connect(request), token };
    const stream = reserved.get(token);
    const { viewer } = await options.authenticate(request);
    if (!stream || countedAs(request, viewer, options.proxies) !== stream.of)
      throw new HttpError(404, 'There is no such event stream.');
    return { stream, token };
  }

  async function connect(request: IncomingMessage): Promise<Stream> {
    // Whoever is refused has no stream yet that could be ended.
    let stream: Stream | undefined;
    const connection: LiveConnection = new LiveConnection({
      protocol: 'sse',
      request,
      credentials: { headers: request.headers, rawHeaders: request.rawHeaders },
      authenticate: options.authenticate,
      forwarded: options.forwardedOf(request),
      queueMaximum: variables.LIVE_QUEUE_MAX,
      close: (reason) => {
        live.closed(reason);
        if (stream) end(stream, reason);
      },
    });
    const { viewer } = await connection.identity();
    const of = countedAs(request, viewer, options.proxies);
    let left: () => void;
    try {
      left = live.connect(connection, of);
    } catch (error) {
      throw error instanceof GraphQLError ? new HttpError(429, error.message) : error;
    }
    stream = { connection, of, left, ahead: 0, waiting: [], response: undefined };
    return stream;
  }

  function reserve(stream: Stream): string {
    const token = randomUUID();
    const leave = stream.left;
    const forget = () => {
      clearTimeout(unopened);
      reserved.delete(token);
      leave();
    };
    const unopened = setTimeout(() => {
      if (!stream.response) void forgetUnopened(token, stream, forget);
    }, variables.LIVE_INIT_TIMEOUT_MS).unref();
    stream.left = forget;
    reserved.set(token, stream);
    return token;
  }

  /** graphql-sse forgets a stream only when one that is open ends. */
  async function forgetUnopened(token: string, stream: Stream, forget: () => void): Promise<void> {
    const raw = {} as IncomingMessage;
    streams.set(raw, { stream, token });
    forget();
    const get = (name: string) => (name === 'accept' ? EVENT_STREAM : undefined);
    const [body] = await handler({
      method: 'GET',
      url: '',
      headers: { get },
      body: null,
      raw,
      context: undefined,
    });
    if (body && typeof body !== 'string') await body.return(undefined);
  }
}

async function* alone(result: ExecutionResult): AsyncGenerator<ExecutionResult, void, undefined> {
  yield result;
}

/** Whether a request may change something: not one that a page of somebody else can have a browser send unasked. */
function mayChange({ method, headers }: IncomingMessage): boolean {
  const [type = ''] = headers['content-type']?.split(';') ?? [];
  return method === 'POST' && type.trim().toLowerCase() === 'application/json';
}

/** Writes what an operation, or several, bring, no faster than it is taken. */
async function write(
  response: ServerResponse,
  body: AsyncGenerator<string, void, undefined>,
  stream: Stream,
  most: number,
): Promise<void> {
  for await (const chunk of body) {
    if (response.destroyed || response.writableEnded) break;
    const isTaken = response.write(chunk);
    if (chunk.startsWith('event: next')) {
      stream.ahead -= 1;
      wake(stream);
    }
    if (response.writableLength > most) stream.connection.close('slow');
    if (!isTaken)
      await once(response, 'drain', { signal: leaving(response) }).catch(() => {
        // The client has left: the loop ends by it.
      });
  }
  if (!response.writableEnded) response.end();
}

/** Has everybody look again who waits until results are taken. */
function wake({ waiting }: Stream): void {
  for (const written of waiting.splice(0)) written();
}

function leaving(response: ServerResponse): AbortSignal {
  const left = new AbortController();
  response.once('close', () => left.abort());
  return left.signal;
}

/** Why a connection ends, as an error of its subscriptions. */
const ENDS: Readonly<Record<Exclude<CloseReason, 'going'>, () => GraphQLError>> = {
  expired: () => new GraphQLError('The token has expired.', { extensions: { code: 'UNAUTHENTICATED' } }),
  refused: () => new GraphQLError('You may not watch any more.', { extensions: { code: 'FORBIDDEN' } }),
  slow: () => liveFailure('LIVE_SLOW'),
};

/** Tells each subscription of a connection why it ends, and closes it; one that is to go elsewhere is only closed. */
function end(stream: Stream, reason: CloseReason): void {
  const { connection, response, left } = stream;
  if (reason === 'going') {
    // What ends without a word is opened again by clients, at whoever is there by then.
    response?.end();
    wake(stream);
    left();
    return;
  }
  for (const watcher of [...connection.subscriptions]) (watcher as Watcher).end(ENDS[reason]());
  wake(stream);
  left();
  if (!response) return;
  const cut = () => {
    response.end();
    // Whoever does not read does not close either.
    setTimeout(() => response.destroy(), CLOSE_GRACE).unref();
  };
  // What it is told goes its way through graphql-sse first.
  setTimeout(cut, CLOSE_GRACE / 10).unref();
}

function headerOf({ headers }: IncomingMessage, name: string): string | undefined {
  const value = headers[name];
  return Array.isArray(value) ? value.join('\n') : value;
}

/** A result with its errors as clients see them. */
function told(result: ExecutionResult, formatError: FormatError): ExecutionResult {
  if (!result.errors) return result;
  const errors = result.errors.map((error) =>
    error instanceof GraphQLError ? formatError(error.toJSON(), error) : error,
  );
  return { ...result, errors: errors as never };
}
