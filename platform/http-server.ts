import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http';
import { createServer as createTlsServer, type Server as TlsServer } from 'node:https';
import type { AddressInfo } from 'node:net';
import type { Duplex } from 'node:stream';
import type { GraphQLFormattedError } from 'graphql';
import { Bag } from './bag';
import { requestTarget } from './request-target';
import { setSecurityHeaders } from './security-headers';
import { there } from './there';
import type { ServerTls } from './tls';

/** Answers one request. What it throws becomes a 500 without details. */
export type Handler = (request: IncomingMessage, response: ServerResponse, url: URL) => Promise<void> | void;

/** Takes a connection over that a client would use as a WebSocket. */
export type UpgradeHandler = (request: IncomingMessage, socket: Duplex, head: Buffer) => void;

export interface HttpServerOptions {
  /** Handler by path; every method goes to it. */
  readonly routes: Readonly<Record<string, Handler>>;
  /** What takes WebSockets, by path. */
  readonly webSockets?: Readonly<Record<string, UpgradeHandler>>;
  readonly onError: (error: unknown) => void;
  readonly limits?: HttpLimits;
  /** By what it proves itself; unset: it speaks http. */
  readonly tls?: ServerTls | undefined;
}

/** What clients may take of a server. Times in milliseconds. */
export interface HttpLimits {
  /** Until the headers of a request are there. */
  readonly headersTimeout: number;
  /** Until a whole request is there. */
  readonly requestTimeout: number;
  /** Connections at once; more are closed. */
  readonly connections?: number;
}

const LIMITS: HttpLimits = { headersTimeout: 30_000, requestTimeout: 60_000 };

/** Milliseconds between two looks for connections that take too long. */
const CHECKED_EVERY = 1_000;

export interface HttpServer {
  /** Listens and resolves to the base URL. Rejects with a plain message when the port is taken. */
  listen(port: number, host: string): Promise<string>;
  /** Proves itself by another certificate from the next connection on. Throws when it is unusable; then the old one stays. */
  renew(tls: ServerTls): void;
  /** Has every answer from now on end its connection, so that clients open their next ones elsewhere. */
  leave(): void;
  /** Stops accepting, lets running requests finish for at most so many milliseconds, then cuts the rest. */
  close(timeout: number): Promise<void>;
}

/** Longer than any client keeps an idle connection, so that none is closed under a request that is being sent. */
const KEEP_ALIVE = 75_000;

/** Bytes of all headers together: those who send a token that is too long are told so. */
const LARGEST_HEADERS = 65_536;

const NO_TUNNEL =
  'HTTP/1.1 405 Method Not Allowed\r\nallow: GET, POST\r\nconnection: close\r\ncontent-length: 0\r\n\r\n';

/** A node:http server over a table of paths. */
export function createHttpServer({
  routes,
  webSockets = {},
  onError,
  tls,
  limits = LIMITS,
}: HttpServerOptions): HttpServer {
  let closing = false;
  /** What is being answered: the connections under it are to end with it when the server closes. */
  const running = new Bag<ServerResponse>();
  const options = {
    keepAliveTimeout: KEEP_ALIVE,
    headersTimeout: Math.min(limits.headersTimeout, limits.requestTimeout),
    requestTimeout: limits.requestTimeout,
    connectionsCheckingInterval: CHECKED_EVERY,
    maxHeaderSize: LARGEST_HEADERS,
  };
  const listener = (request: IncomingMessage, response: ServerResponse) => {
    if (closing) endConnectionAfter(response);
    setSecurityHeaders(response, tls !== undefined);
    response.once('close', running.add(response));
    handle(request, response).catch((error) => {
      if (!(error instanceof HttpError)) onError(error);
      const { status, message } =
        error instanceof HttpError ? error : { status: 500, message: 'Something went wrong on our side.' };
      if (response.headersSent) response.destroy();
      // What is left of an unread body would be taken for the next request.
      else send(response.setHeader('connection', 'close'), status, 'text/plain; charset=utf-8', message);
    });
  };
  const server: Server = tls
    ? createTlsServer({ ...options, ...tls }, listener)
    : createServer(options, listener);
  if (limits.connections !== undefined) server.maxConnections = limits.connections;
  server.on('upgrade', (request, socket, head) => {
    const { path } = requestTarget(request.url);
    const handler = Object.hasOwn(webSockets, path) ? webSockets[path] : undefined;
    if (handler && request.headers.upgrade?.toLowerCase() === 'websocket') handler(request, socket, head);
    // Whoever would go over to another protocol, such as a client that offers HTTP/2, is answered in this one.
    else
      readAnew(request, socket, head, (anew) => server.emit(tls ? 'secureConnection' : 'connection', anew));
  });
  // We are no proxy; without a listener the connection would be closed without a word.
  server.on('connect', (_, socket) => {
    // Whoever has left is told nothing.
    socket.on('error', () => socket.destroy());
    socket.end(NO_TUNNEL);
  });
  const handle = async (request: IncomingMessage, response: ServerResponse) => {
    const { path, search } = requestTarget(request.url);
    const handler = Object.hasOwn(routes, path) ? routes[path] : undefined;
    if (!handler) throw new HttpError(404, 'There is nothing at this path.');
    await handler(request, response, new URL(`http://host${path}${search}`));
  };
  const leave = () => {
    closing = true;
    for (const response of running.items) endConnectionAfter(response);
  };
  return {
    listen: (port, host) =>
      new Promise((listening, failed) => {
        server.once('error', (error: NodeJS.ErrnoException) =>
          failed(
            error.code === 'EADDRINUSE'
              ? new Error(`Port ${port} is in use: stop what listens there, or set PORT.`)
              : error,
          ),
        );
        server.listen(port, host, () => {
          const { port: actual } = server.address() as AddressInfo;
          listening(
            `${tls ? 'https' : 'http'}://${host === '0.0.0.0' || host === '::' ? 'localhost' : host}:${actual}`,
          );
        });
      }),
    renew: (renewed) => {
      if (!tls) throw new Error('A server that speaks http has no certificate to renew.');
      (server as TlsServer).setSecureContext({ ...renewed });
    },
    leave,
    close: (timeout) =>
      new Promise((closed) => {
        leave();
        const cut = setTimeout(() => server.closeAllConnections(), timeout);
        server.close(() => {
          clearTimeout(cut);
          closed();
        });
        server.closeIdleConnections();
      }),
  };
}

/** Puts a request back into its connection, without the wish to go over to another protocol, and has it read again. */
function readAnew(
  { method, url, httpVersion, rawHeaders }: IncomingMessage,
  socket: Duplex,
  head: Buffer,
  read: (socket: Duplex) => void,
): void {
  const lines = [`${method} ${url} HTTP/${httpVersion}`];
  for (let index = 0; index < rawHeaders.length; index += 2)
    if (!/^(upgrade|connection|http2-settings)$/i.test(there(rawHeaders[index])))
      lines.push(`${rawHeaders[index]}: ${rawHeaders[index + 1]}`);
  socket.unshift(Buffer.concat([Buffer.from(`${lines.join('\r\n')}\r\n\r\n`, 'latin1'), head]));
  read(socket);
}

/** Has the client told that the connection ends with this answer, so that it sends nothing more over it. */
function endConnectionAfter(response: ServerResponse): void {
  if (!response.headersSent) response.setHeader('connection', 'close');
}

/** An error that a client is told with this status: in plain text, or as GraphQL has errors (`refusingAsGraphQL`). */
export class HttpError extends Error {
  /** The same as an error of GraphQL, where there is more to say than words. */
  readonly told?: GraphQLFormattedError;

  constructor(
    readonly status: number,
    message: string,
  ) {
    super(message);
  }
}

/** How much of a body beyond the limit is thrown away so that its sender gets to read why, in units of the limit. */
const OVERRUN = 16;

/** Reads a request body. Rejects with HttpError 413 beyond the limit, and 400 when the sender breaks off. */
export function readBody(request: IncomingMessage, limit: number): Promise<string> {
  return new Promise((read, failed) => {
    const tooLarge = () => new HttpError(413, `The request body is larger than ${limit} bytes.`);
    const chunks: Buffer[] = [];
    let size = 0;
    request.on('data', (chunk: Buffer) => {
      size += chunk.length;
      if (size <= limit) chunks.push(chunk);
      else chunks.length = 0;
      // Many a client reads no answer before it has sent everything; but not for as long as it likes.
      if (size > limit * OVERRUN) failed(tooLarge());
    });
    request.once('end', () => {
      if (size > limit) failed(tooLarge());
      else read((chunks.length === 1 ? there(chunks[0]) : Buffer.concat(chunks)).toString('utf8'));
    });
    // Whatever broke it off, there is nobody left to read the answer.
    request.once('error', () => failed(new HttpError(400, 'The request broke off.')));
    if (Number(request.headers['content-length'] ?? 0) > limit * OVERRUN) failed(tooLarge());
  });
}

/** Sends a whole answer. */
export function send(response: ServerResponse, status: number, type: string, body: string): void {
  response.writeHead(status, { 'content-type': type, 'content-length': Buffer.byteLength(body) });
  response.end(body);
}

/** Sends JSON. */
export function sendJson(response: ServerResponse, status: number, value: unknown): void {
  send(response, status, 'application/json; charset=utf-8', JSON.stringify(value));
}
