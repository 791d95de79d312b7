import { type IncomingMessage, STATUS_CODES } from 'node:http';
import type { Duplex } from 'node:stream';
import {
  type ExecutionArgs,
  type ExecutionResult,
  GraphQLError,
  GraphQLSchema,
  Kind,
  OperationTypeNode,
} from 'graphql';
import { type ConnectionInitMessage, handleProtocols, makeServer } from 'graphql-ws';
import type { Logger } from 'pino';
import { type WebSocket, WebSocketServer } from 'ws';
import type { Credentials } from '../../platform/bearer';
import { inexactNumber } from '../../platform/exact-numbers';
import type { UpgradeHandler } from '../../platform/http-server';
import { there } from '../../platform/there';
import { DEVELOPMENT_VIEWER_HEADER } from '../../subgraphs/runtime/auth/development-viewer';
import type { Authenticator } from '../auth/authenticate';
import { AuthError } from '../auth/errors';
import type { FormatError } from '../format-error';
import { countedAs } from '../overload/rate-limit';
import type { Live, OperationRequest } from './live';
import { type CloseReason, LiveConnection } from './live-connection';
import type { LiveVariables } from './variables';
import { Watcher } from './watcher';

export interface WebSocketOptions {
  readonly live: Live;
  readonly authenticate: Authenticator;
  readonly variables: LiveVariables;
  readonly corsOrigins: readonly string[];
  readonly forwardedOf: (request: IncomingMessage) => Record<string, string>;
  /** Bytes of a message at most. */
  readonly messageLimit: number;
  readonly proxies: number;
  readonly formatError: FormatError;
  readonly logger: Logger;
}

const AGAIN_LATER = 1013;

/** How a connection is closed, by why: a client begins again but where it was refused. */
const CLOSES: Readonly<Record<CloseReason, readonly [code: number, text: string]>> = {
  expired: [4403, 'The token has expired.'],
  refused: [4401, 'You may not watch any more.'],
  slow: [AGAIN_LATER, 'LIVE_SLOW: messages were not taken fast enough.'],
  going: [1012, 'This process ends.'],
};
const TOO_MANY = [AGAIN_LATER, 'LIVE_LIMIT: there are too many connections.'] as const;
const BAD_REQUEST = 4400;
const FORBIDDEN = 4403;
const UNAUTHORIZED = 4401;

/** Milliseconds that a client has for closing its side. */
const CLOSE_GRACE = 2_000;

/** What graphql-ws keeps of a connection. */
interface Extra {
  readonly socket: WebSocket;
  readonly request: IncomingMessage;
  connection?: LiveConnection;
  of?: string;
}

/** What becomes of an operation, on its way through graphql-ws. */
interface Started {
  readonly result: Watcher | ExecutionResult;
}

/** WebSockets on `/graphql`, in the protocol graphql-transport-ws: what takes them, and what ends them. */
export function webSockets(options: WebSocketOptions): {
  readonly handler: UpgradeHandler;
  close(): Promise<void>;
} {
  const { live, variables, corsOrigins, messageLimit, logger } = options;
  const sockets = new WebSocketServer({
    noServer: true,
    maxPayload: messageLimit,
    handleProtocols: (protocols) => handleProtocols(protocols),
    clientTracking: true,
  });
  const server = makeServer<ConnectionInitMessage['payload'] & Record<string, unknown>, Extra>({
    connectionInitWaitTimeout: variables.LIVE_INIT_TIMEOUT_MS,
    onConnect: ({ connectionParams, extra }) => connect(options, extra, connectionParams ?? {}),
    onSubscribe: async ({ extra }, _, payload) => {
      const result = await live.start(payload as OperationRequest, there(extra.connection), there(extra.of));
      // What has no data is no result, but why there is none.
      if (!(result instanceof Watcher) && result.errors?.length && result.data === undefined)
        return asErrors(result);
      return {
        ...(result instanceof Watcher ? SUBSCRIPTION : QUERY),
        contextValue: { result } satisfies Started,
      };
    },
    subscribe: (({ contextValue }: { contextValue: Started }) => contextValue.result) as never,
    execute: (({ contextValue }: { contextValue: Started }) => contextValue.result) as never,
    onNext: (_, __, ___, ____, result) => told(result, options),
    onError: (_, __, ___, errors) =>
      errors.map((error) => options.formatError(error.toJSON(), error)) as never,
  });
  sockets.on('connection', (socket: WebSocket, request: IncomingMessage) => {
    const extra: Extra = { socket, request };
    const alive = keepAlive(socket, variables.LIVE_KEEP_ALIVE_MS);
    const fail = (error: unknown) => {
      logger.error({ err: error }, 'a WebSocket failed');
      socket.close(1011, 'Something went wrong on our side.');
    };
    const closed = server.opened(
      {
        protocol: socket.protocol,
        send: (text) => send(socket, text, variables.LIVE_BUFFER_BYTES, extra),
        close: (code, reason) => socket.close(code, reason),
        onMessage: (take) =>
          socket.on('message', (data) => {
            const text = String(data);
            if (inexactNumber(text))
              return socket.close(BAD_REQUEST, 'A number in the message would lose digits.');
            take(text).catch(fail);
          }),
      },
      extra,
    );
    // What is wrong with its frames the client has done; the socket closes itself with the right code.
    socket.on('error', (error) => logger.debug({ err: error }, 'a WebSocket is closed for an error'));
    socket.once('close', (code, reason) => {
      clearInterval(alive);
      closed(code, String(reason)).catch(fail);
      onClosed.get(socket)?.();
    });
  });
  return {
    handler: (request, socket, head) => {
      socket.on('error', (error) =>
        logger.debug({ err: error }, 'a connection broke before it was a WebSocket'),
      );
      if (!isOwnOrigin(request, corsOrigins)) return refuse(socket, 403);
      if (!live.hasRoom) return refuse(socket, 503);
      sockets.handleUpgrade(request, socket, head, (opened) => sockets.emit('connection', opened, request));
    },
    close: async () => {
      for (const socket of sockets.clients) closeBy(socket, 'going');
      sockets.close();
    },
  };
}

/** What is done when a socket is closed. */
const onClosed = new WeakMap<WebSocket, () => void>();

/** Any document of the kind: what is done with an operation has been found out when graphql-ws looks for it. */
function anyOperation(operation: OperationTypeNode): Pick<ExecutionArgs, 'document' | 'schema'> {
  const selectionSet = { kind: Kind.SELECTION_SET as const, selections: [] };
  const definition = { kind: Kind.OPERATION_DEFINITION as const, operation, selectionSet };
  return {
    document: { kind: Kind.DOCUMENT, definitions: [definition] },
    // Nobody looks at it.
    schema: NO_SCHEMA,
  };
}

const NO_SCHEMA = new GraphQLSchema({});
const QUERY = anyOperation(OperationTypeNode.QUERY);
const SUBSCRIPTION = anyOperation(OperationTypeNode.SUBSCRIPTION);

async function connect(
  { live, authenticate, forwardedOf, variables, proxies }: WebSocketOptions,
  extra: Extra,
  given: Readonly<Record<string, unknown>>,
): Promise<boolean> {
  const { socket, request } = extra;
  const connection = new LiveConnection({
    protocol: 'ws',
    request,
    credentials: credentialsOf(request, given),
    authenticate,
    forwarded: forwardedOf(request),
    queueMaximum: variables.LIVE_QUEUE_MAX,
    close: (reason) => {
      live.closed(reason);
      closeBy(socket, reason);
    },
  });
  try {
    const { viewer } = await connection.identity();
    extra.of = countedAs(request, viewer, proxies);
    onClosed.set(socket, live.connect(connection, extra.of));
    extra.connection = connection;
    // It was closed while nobody knew yet who that is.
    if (socket.readyState !== socket.OPEN) onClosed.get(socket)?.();
    return true;
  } catch (error) {
    if (error instanceof AuthError && error.isPassing) socket.close(AGAIN_LATER, error.code);
    else if (error instanceof AuthError)
      socket.close(error.reason === 'expired' ? FORBIDDEN : UNAUTHORIZED, error.code);
    else if (error instanceof GraphQLError) socket.close(...TOO_MANY);
    else throw error;
    return false;
  }
}

/**
 * Who a client says to be: by `authorization` in the payload of connection_init, or in `headers` there; else by the headers
 * of its request. In development `viewer` names somebody in the same ways.
 */
function credentialsOf(request: IncomingMessage, given: Readonly<Record<string, unknown>>): Credentials {
  const headers = { ...request.headers };
  let { rawHeaders } = request;
  const nested = typeof given.headers === 'object' && given.headers !== null ? given.headers : {};
  for (const [name, value] of [...Object.entries(nested), ...Object.entries(given)]) {
    const known = name.toLowerCase();
    if (typeof value !== 'string' || (known !== 'authorization' && known !== DEVELOPMENT_VIEWER_HEADER))
      continue;
    headers[known] = value;
    rawHeaders = [...withoutHeader(rawHeaders, known), known, value];
  }
  return { headers, rawHeaders };
}

/** Headers as they came, names and values in turns, without those of one name. */
function withoutHeader(rawHeaders: readonly string[], name: string): string[] {
  return rawHeaders.filter((_, index) => there(rawHeaders[index - (index % 2)]).toLowerCase() !== name);
}

/** Whether a page may open it: browsers ask nobody before they do, and a page could use what its reader may. */
function isOwnOrigin({ headers }: IncomingMessage, origins: readonly string[]): boolean {
  const { origin, host } = headers;
  if (origin === undefined || origins.includes('*') || origins.includes(origin)) return true;
  return URL.canParse(origin) && new URL(origin).host === host;
}

function refuse(socket: Duplex, status: number): void {
  socket.end(`HTTP/1.1 ${status} ${STATUS_CODES[status]}\r\nconnection: close\r\ncontent-length: 0\r\n\r\n`);
}

function closeBy(socket: WebSocket, reason: CloseReason): void {
  socket.close(...CLOSES[reason]);
  // Whoever does not read does not close either.
  setTimeout(() => socket.terminate(), CLOSE_GRACE).unref();
}

/** Sends a message; resolves when it is on its way, so that no more is made than is taken. */
function send(socket: WebSocket, text: string, most: number, { connection }: Extra): Promise<void> {
  return new Promise((resolve) => {
    if (socket.readyState !== socket.OPEN) return resolve();
    // A message that could not be sent was for somebody who has left.
    socket.send(text, () => resolve());
    if (socket.bufferedAmount > most) connection?.close('slow');
  });
}

/** Pings the client now and then, and cuts a connection from which nothing comes back. */
function keepAlive(socket: WebSocket, interval: number): NodeJS.Timeout {
  let isAlive = true;
  socket.on('pong', () => {
    isAlive = true;
  });
  return setInterval(() => {
    if (!isAlive) return socket.terminate();
    isAlive = false;
    if (socket.readyState === socket.OPEN) socket.ping();
  }, interval).unref();
}

function asErrors({ errors = [] }: ExecutionResult): GraphQLError[] {
  return errors.map((error) =>
    error instanceof GraphQLError
      ? error
      : new GraphQLError((error as GraphQLError).message, { extensions: (error as GraphQLError).extensions }),
  );
}

/** A result with its errors as clients see them. */
function told(result: ExecutionResult, { formatError }: WebSocketOptions): ExecutionResult {
  if (!result.errors) return result;
  const errors = result.errors.map((error) =>
    error instanceof GraphQLError ? formatError(error.toJSON(), error) : error,
  );
  return { ...result, errors: errors as never };
}
