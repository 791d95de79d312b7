import { randomUUID } from 'node:crypto';
import type { IncomingMessage, ServerResponse } from 'node:http';
import type { Logger } from 'pino';
import type { StatementTrace } from '../../citus/send/trace';
import type { TraceSpan, Tracing } from '../../platform/tracing/span';
import type { Viewer } from '../../subgraphs/runtime/auth/viewer';

/** By what a request is known to others: taken from it where it brings one. */
export const REQUEST_ID_HEADER = 'x-request-id';

const USABLE_ID = /^[\w.:/+=-]{1,128}$/;

/** What is logged of requests: nothing, a line for each, or the line with what its statements did. */
export type RequestLog = 'off' | 'on' | 'statements';

export interface RecordingOptions {
  readonly log: RequestLog;
  /** Milliseconds from which on a request is slow: then its statements are in the line. */
  readonly slow: number;
  readonly tracing: Tracing | undefined;
  readonly logger: Logger;
}

/** What becomes known of a request while it is answered. No values of variables. */
export interface RequestRecord {
  readonly id: string;
  /** When the request came, by the clock of `performance`. */
  readonly started: number;
  /** Undefined where it is not sampled. */
  readonly span: TraceSpan | undefined;
  /** Its statements, where they are logged. */
  readonly statements: StatementTrace[] | undefined;
  viewer?: Viewer | null;
  operation?: { readonly type: string; readonly name: string | undefined };
  /** What it could cost at most; without tasks where it was refused before it was planned. */
  price?: { readonly rows: number; readonly tasks?: number };
  /** Codes of its errors. */
  errors?: readonly string[];
}

/** Begins the record of a request: its id is in the answer, its span and its line in the log end with it. */
export function recordOf(
  request: IncomingMessage,
  response: ServerResponse,
  { log, slow, tracing, logger }: RecordingOptions,
): RequestRecord {
  const given = request.headers[REQUEST_ID_HEADER];
  const id = typeof given === 'string' && USABLE_ID.test(given) ? given : randomUUID();
  response.setHeader(REQUEST_ID_HEADER, id);
  const { method = 'GET' } = request;
  const span = tracing?.request(`${method} /graphql`, request.headers, {
    'http.request.method': method,
    'http.route': '/graphql',
    'url.path': '/graphql',
    'url.scheme': 'encrypted' in request.socket ? 'https' : 'http',
    'network.protocol.version': request.httpVersion,
  });
  const started = performance.now();
  const record: RequestRecord = { id, started, span, statements: log === 'statements' ? [] : undefined };
  if (log === 'off' && !span) return record;
  response.once('close', () => {
    const { statusCode: status } = response;
    const left = !response.writableFinished;
    span?.end(
      { 'http.response.status_code': status },
      left ? 'client_left' : status >= 500 ? String(status) : undefined,
    );
    if (log === 'off') return;
    const milliseconds = Math.round(performance.now() - started);
    logger.info(
      {
        request: lineOf(
          record,
          { status, milliseconds, outcome: left ? 'left' : outcomeOf(record, status) },
          slow,
        ),
      },
      'request',
    );
  });
  return record;
}

function outcomeOf({ errors }: RequestRecord, status: number): 'success' | 'error' | 'refused' {
  if (status >= 400) return 'refused';
  return errors && errors.length > 0 ? 'error' : 'success';
}

function lineOf(
  { id, span, viewer, operation, price, errors, statements }: RequestRecord,
  end: { readonly status: number; readonly milliseconds: number; readonly outcome: string },
  slow: number,
): object {
  return {
    id,
    ...(span && { trace: span.traceId }),
    ...(operation && { operation: operation.name ?? 'anonymous', type: operation.type }),
    ...(viewer && { viewer: `${viewer.kind} ${viewer.employeeId}` }),
    ...(price && { price: { rows: price.rows, tasks: price.tasks } }),
    ...end,
    ...(errors && errors.length > 0 && { errors: [...new Set(errors)].slice(0, 10) }),
    ...(statements && {
      statements: statements.length,
      rows: statements.reduce((sum, { rows }) => sum + rows, 0),
      tasks: statements.reduce((sum, { tasks }) => sum + tasks, 0),
    }),
    ...(statements &&
      end.milliseconds >= slow && {
        slowStatements: statements.map(({ service, statement, route, tasks, rows, milliseconds }) => ({
          service,
          statement,
          route,
          tasks,
          rows,
          milliseconds,
        })),
      }),
  };
}
