import { createHash, timingSafeEqual } from 'node:crypto';
import type { IncomingMessage } from 'node:http';
import { GraphQLError } from 'graphql';
import type { Logger } from 'pino';
import { collectDefaultMetrics, Registry } from 'prom-client';
import type { StatementTrace, Tracer } from '../../citus/trace';
import { EVENTS_PATH } from './events/delivery';
import { parseEvent } from './events/subscribers';
import { createHttpServer, HttpError, type HttpServer, readBody, send, sendJson } from './http-server';
import { registerServices } from './metrics';
import type { SubgraphRequest, SubgraphService } from './service';
import type { ViewerReader } from './viewer';

/** Set to `on` by the gateway when the person who asks may see the statements behind an answer. */
export const TRACE_HEADER = 'citus-trace';

export interface ServeOptions {
  readonly service: SubgraphService;
  readonly viewerOf: ViewerReader;
  /** With which other services prove themselves when they send events; without it anybody may. */
  readonly secret?: string | undefined;
  readonly bodyLimit: number;
  readonly logger: Logger;
}

/**
 * A subgraph as an HTTP server: POST /graphql with JSON (`query`, `variables`, `operationName`), health paths and metrics.
 * It is meant for the gateway, not for browsers.
 */
export function serveSubgraph({ service, viewerOf, secret, bodyLimit, logger }: ServeOptions): HttpServer {
  const registry = new Registry();
  collectDefaultMetrics({ register: registry });
  registerServices(registry, [service]);
  const answer = async (request: IncomingMessage, operation: SubgraphRequest, trace: Tracer | undefined) => {
    try {
      return await service.execute(operation, { viewer: await viewerOf(request.headers), trace });
    } catch (error) {
      // A token that does not verify; execution itself never throws.
      if (error instanceof GraphQLError) return { errors: [error] };
      throw error;
    }
  };
  return createHttpServer({
    onError: (error) => logger.error({ err: error }, 'a request failed'),
    routes: {
      '/graphql': async (request, response) => {
        const operation = await readOperation(request, bodyLimit);
        const statements: StatementTrace[] | undefined =
          request.headers[TRACE_HEADER] === 'on' ? [] : undefined;
        const trace = statements && ((entry: StatementTrace) => statements.push(entry));
        const result = await answer(request, operation, trace);
        sendJson(response, 200, statements ? { ...result, extensions: { citus: statements } } : result);
      },
      [EVENTS_PATH]: async (request, response) => {
        if (secret && !isBearer(request, secret))
          throw new HttpError(401, 'Only the other services send events.');
        await service.receive(parseEvent(await readJson(request, bodyLimit)));
        response.writeHead(204).end();
      },
      '/metrics': async (_, response) => send(response, 200, registry.contentType, await registry.metrics()),
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
  const body = await readJson(request, bodyLimit);
  const { query, variables, operationName } = (body ?? {}) as Record<string, unknown>;
  if (typeof query !== 'string') throw new HttpError(400, 'The body has no "query".');
  return {
    query,
    variables: (variables ?? undefined) as SubgraphRequest['variables'],
    operationName: typeof operationName === 'string' ? operationName : undefined,
  };
}

async function readJson(request: IncomingMessage, bodyLimit: number): Promise<unknown> {
  if (request.method !== 'POST') throw new HttpError(405, 'Send it as POST.');
  if (!request.headers['content-type']?.startsWith('application/json'))
    throw new HttpError(415, 'Send it as application/json.');
  const text = await readBody(request, bodyLimit);
  try {
    return JSON.parse(text);
  } catch {
    throw new HttpError(400, 'The body is not JSON.');
  }
}

/** Whether the request carries that secret, compared in constant time. */
function isBearer({ headers }: IncomingMessage, secret: string): boolean {
  const digest = (text: string) => createHash('sha256').update(text).digest();
  return timingSafeEqual(digest(headers.authorization ?? ''), digest(`Bearer ${secret}`));
}
