import type { Logger } from 'pino';
import { errorKind } from '../../../platform/errors';
import { checkValues } from '../../../platform/form/check-values';
import { createHttpServer, type HttpLimits, type HttpServer, sendJson } from '../../../platform/http-server';
import { refusingAsGraphQL } from '../../../platform/refusals';
import type { ServerTls } from '../../../platform/tls';
import type { Gate } from '../auth/gate';
import { type OperationLimits, Operations } from '../operations';
import { parseJson, readOperation, readText } from '../read-operation';
import { type NodesGraph, type NodesLimits, nodesSchema } from './find-nodes';

export interface ServeNodesOptions {
  readonly graph: NodesGraph;
  readonly nodes: NodesLimits;
  readonly operations: OperationLimits;
  /** Who may come in. */
  readonly gate: Gate;
  readonly bodyLimit: number;
  /** What its clients may take of it; unset: what any may. */
  readonly limits?: HttpLimits;
  readonly tls?: ServerTls | undefined;
  readonly logger: Logger;
}

/**
 * The subgraph of nodes as an HTTP server, for other gateways over the supergraph: this project's own answers for it
 * itself. It has no database.
 */
export function serveNodes(options: ServeNodesOptions): HttpServer {
  const { graph, nodes, operations: forms, gate, bodyLimit, limits, tls, logger } = options;
  const operations = new Operations(nodesSchema(graph, nodes), forms);
  return createHttpServer({
    tls,
    ...(limits && { limits }),
    onError: (error) => logger.error({ err: error }, 'a request failed'),
    routes: {
      '/graphql': refusingAsGraphQL(async (request, response) => {
        const viewerOf = await gate.enter(request);
        const { query, variables, operationName } = readOperation(
          parseJson(await readText(request, bodyLimit)),
        );
        checkValues(variables, forms.form);
        viewerOf(query);
        const operation = operations.get(query, operationName || undefined);
        const result = await operation.execute({ contextValue: {}, variableValues: variables });
        const [error] = result.data === undefined ? (result.errors ?? []) : [];
        const status = error ? (errorKind(String(error.extensions.code))?.status ?? 400) : 200;
        sendJson(response, status, result);
      }),
      '/health/live': (_, response) => sendJson(response, 200, { status: 'live' }),
      '/health/ready': (_, response) => sendJson(response, 200, { status: 'ready' }),
    },
  });
}
