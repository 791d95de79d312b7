import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { buildSubgraphSchema } from '@apollo/subgraph';
import { graphql, parse } from 'graphql';

/** What a subgraph does with a request instead of answering; undefined to answer. */
export type Fault = (request: IncomingMessage, response: ServerResponse) => void;

/** A subgraph of somebody else, as graphql-js and node:http make one. */
export interface ForeignSubgraph {
  readonly url: string;
  readonly sdl: string;
  /** The kinds of operation that it was sent, in order. */
  readonly asked: ('query' | 'mutation')[];
  /** Has the next requests fail so, one each; afterwards it answers again. */
  fail(...faults: Fault[]): void;
  stop(): Promise<void>;
}

/** @param port that of one which was there before; unset: a free one */
export async function startForeignSubgraph(
  sdl: string,
  resolvers: Readonly<Record<string, unknown>>,
  port = 0,
): Promise<ForeignSubgraph> {
  const schema = buildSubgraphSchema({ typeDefs: parse(sdl), resolvers: resolvers as never });
  const asked: ForeignSubgraph['asked'] = [];
  const faults: Fault[] = [];
  const server = createServer(async (request, response) => {
    const chunks: Buffer[] = [];
    for await (const chunk of request) chunks.push(chunk as Buffer);
    const { query, variables, operationName } = JSON.parse(Buffer.concat(chunks).toString());
    asked.push(query.startsWith('mutation') ? 'mutation' : 'query');
    const fault = faults.shift();
    if (fault) return fault(request, response);
    const answer = await graphql({ schema, source: query, variableValues: variables, operationName });
    response.setHeader('content-type', 'application/json').end(JSON.stringify(answer));
  });
  await new Promise<void>((listening) => server.listen(port, '127.0.0.1', listening));
  return {
    url: `http://127.0.0.1:${(server.address() as AddressInfo).port}/graphql`,
    sdl,
    asked,
    fail: (...more) => faults.push(...more),
    stop: () =>
      new Promise((stopped) => {
        server.close(() => stopped());
        server.closeAllConnections();
      }),
  };
}
