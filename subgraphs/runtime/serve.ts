import type { IncomingMessage } from 'node:http';
import type { Logger } from 'pino';
import type { StatementTrace } from '../../citus/trace';
import { createHttpServer, HttpError, type HttpServer, readBody, sendJson } from './http-server';
import type { SubgraphRequest, SubgraphService } from './service';

/** Set to `on` by the gateway when the person who asks may see the statements behind an answer. */
export const TRACE_HEADER = 'citus-trace';

export interface ServeOptions {
  readonly service: SubgraphService;
  readonly bodyLimit: number;
  readonly logger: Logger;
}

/**
 * A subgraph as an HTTP server: POST /graphql with JSON (`query`, `variables`, `operationName`), and health paths.
 * It is meant for the gateway, not for browsers.
 */
export function serveSubgraph({ service, bodyLimit, logger }: ServeOptions): HttpServer {
  return createHttpServer({
    onError: (error) => logger.error({ err: error }, 'a request failed'),
    routes: {
      '/graphql': async (request, response) => {
        const operation = await readOperation(request, bodyLimit);
        if (request.headers[TRACE_HEADER] !== 'on')
          return sendJson(response, 200, await service.execute(operation));
        const statements: StatementTrace[] = [];
        const result = await service.execute(operation, (entry) => statements.push(entry));
        sendJson(response, 200, { ...result, extensions: { citus: statements } });
      },
      '/health/live': (_, response) => sendJson(response, 200, { status: 'live' }),
      '/health/ready': async (_, response) => {
        const ready = await service.database.ping().then(
          () => true,
          () => false,
        );
        sendJson(response, ready ? 200 : 503, { status: ready ? 'ready' : 'database unreachable' });
      },
    },
  });
}

async function readOperation(request: IncomingMessage, bodyLimit: number): Promise<SubgraphRequest> {
  if (request.method !== 'POST') throw new HttpError(405, 'Send the operation as POST.');
  if (!request.headers['content-type']?.startsWith('application/json'))
    throw new HttpError(415, 'Send the operation as application/json.');
  const text = await readBody(request, bodyLimit);
  let body: unknown;
  try {
    body = JSON.parse(text);
  } catch {
    throw new HttpError(400, 'The body is not JSON.');
  }
  const { query, variables, operationName } = (body ?? {}) as Record<string, unknown>;
  if (typeof query !== 'string') throw new HttpError(400, 'The body has no "query".');
  return {
    query,
    variables: (variables ?? undefined) as SubgraphRequest['variables'],
    operationName: typeof operationName === 'string' ? operationName : undefined,
  };
}
