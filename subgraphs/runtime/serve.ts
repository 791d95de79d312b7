import type { IncomingMessage, ServerResponse } from 'node:http';
import type { ExecutionResult } from 'graphql';
import type { Logger } from 'pino';
import { collectDefaultMetrics, Registry } from 'prom-client';
import { type StatementTrace, startingAt } from '../../citus/send/trace';
import { errorKind } from '../../platform/errors';
import { checkValues } from '../../platform/form/check-values';
import {
  createHttpServer,
  HttpError,
  type HttpLimits,
  type HttpServer,
  send,
  sendJson,
} from '../../platform/http-server';
import type { Leaving } from '../../platform/process';
import { refusingAsGraphQL } from '../../platform/refusals';
import { EndingRequest } from '../../platform/request-end';
import type { ServerTls } from '../../platform/tls';
import type { Tracing } from '../../platform/tracing/span';
import type { Gate } from './auth/gate';
import { EVENTS_PATH } from './events/delivery';
import { STREAM_PATH, streamEvents } from './events/event-stream';
import { parseEvent } from './events/subscribers';
import { registerServices } from './metrics';
import { parseJson, readOperation, readText } from './read-operation';
import type { SubgraphService } from './service';
import { statementSpans } from './statement-spans';

/** Set to `on` by the gateway when the person who asks may see the statements behind an answer. */
export const TRACE_HEADER = 'citus-trace';

/** Milliseconds that are left for an answer, as the gateway says. */
export const TIMEOUT_HEADER = 'x-request-timeout-ms';

/** What `/health/ready` says. */
const STATUS = {
  up: 'ready',
  incomplete: 'the database does not have all of its tables',
  down: 'database unreachable',
} as const;

export interface ServeOptions {
  readonly service: SubgraphService;
  /** Who may come in. */
  readonly gate: Gate;
  readonly bodyLimit: number;
  /** What its clients may take of it; unset: what any may. */
  readonly limits?: HttpLimits;
  /** Milliseconds that an operation may take, where the gateway does not leave it less. */
  readonly requestTimeout: number;
  /** Where spans go; unset: nowhere. */
  readonly tracing?: Tracing | undefined;
  readonly tls?: ServerTls | undefined;
  /** Whether it has been told to stop; unset: it never is. */
  readonly leaving?: Leaving;
  readonly logger: Logger;
}

/**
 * A subgraph as an HTTP server: POST /graphql with JSON (`query`, `variables`, `operationName`), health paths and metrics.
 * It is meant for the gateway, not for browsers.
 */
export function serveSubgraph({
  service,
  gate,
  bodyLimit,
  limits,
  requestTimeout,
  tracing,
  tls,
  leaving,
  logger,
}: ServeOptions): HttpServer {
  const registry = new Registry();
  collectDefaultMetrics({ register: registry });
  registerServices(registry, [service]);
  return createHttpServer({
    tls,
    ...(limits && { limits }),
    onError: (error) => logger.error({ err: error }, 'a request failed'),
    routes: {
      '/graphql': refusingAsGraphQL(async (request, response) => {
        const received = performance.now();
        const viewerOf = await gate.enter(request);
        const operation = readOperation(parseJson(await readText(request, bodyLimit)));
        checkValues(operation.variables, service.form);
        const viewer = viewerOf(operation.query);
        const statements: StatementTrace[] | undefined =
          request.headers[TRACE_HEADER] === 'on' ? [] : undefined;
        const trace =
          statements && ((entry: StatementTrace) => statements.push(startingAt(entry, -received)));
        const span = tracing?.request('POST /graphql', request.headers, {
          'http.request.method': 'POST',
          'http.route': '/graphql',
        });
        const end = endOf(request, response, requestTimeout);
        const result = await service.execute(operation, {
          viewer,
          trace: span ? statementSpans(span, trace) : trace,
          end,
        });
        span?.end({ 'http.response.status_code': statusOf(result) });
        const answered = statements ? { ...result, extensions: { citus: statements } } : result;
        sendJson(response, statusOf(result), answered);
      }),
      [EVENTS_PATH]: refusingAsGraphQL(async (request, response) => {
        const viewerOf = await gate.enter(request);
        const text = await readText(request, bodyLimit);
        viewerOf(text);
        await service.receive(parseEvent(parseJson(text)));
        response.writeHead(204).end();
      }),
      [STREAM_PATH]: async (request, response) => {
        const viewerOf = await gate.enter(request);
        const text = await readText(request, bodyLimit);
        const { events: feed, eventStreamsMaximum: maximum } = service;
        if (!feed) throw new HttpError(404, 'This service tells of no events.');
        await streamEvents(
          request,
          response,
          { viewer: viewerOf(text), body: parseJson(text) },
          { feed, maximum },
        );
      },
      '/metrics': async (request, response) => {
        gate.watch(request);
        send(response, 200, registry.contentType, await registry.metrics());
      },
      '/health/live': (_, response) => sendJson(response, 200, { status: 'live' }),
      '/health/ready': async (_, response) => {
        if (leaving?.begun) return sendJson(response, 503, { status: 'stopping' });
        const health = await service.health();
        const { shardReads } = service;
        sendJson(response, health === 'up' ? 200 : 503, {
          status: STATUS[health],
          ...(shardReads && { shardReads }),
        });
      },
    },
  });
}

/** The end of a request: its deadline, or when the gateway closes the connection before it is answered. */
function endOf(request: IncomingMessage, response: ServerResponse, timeout: number): EndingRequest {
  const left = Number(request.headers[TIMEOUT_HEADER]);
  const end = new EndingRequest(left > 0 ? Math.min(left, timeout) : timeout);
  response.once('close', () => {
    if (response.writableFinished) end.answered();
    else end.end('left');
  });
  return end;
}

/** The status of an answer: that of its error where it is no operation that was executed. */
function statusOf({ data, errors }: ExecutionResult): number {
  if (data !== undefined || !errors) return 200;
  return errorKind(String(errors[0]?.extensions.code))?.status ?? 500;
}
