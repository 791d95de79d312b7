import { type Handler, send, sendJson } from '../../platform/http-server';
import type { Leaving } from '../../platform/process';
import { CONTENT_TYPES, formFor } from '../metrics/form';
import type { MetricsText } from '../metrics/metrics-text';

/** The tables of paths of a gateway: what everybody may reach, and what only its operators may where those have a port. */
export interface Routes {
  readonly open: Readonly<Record<string, Handler>>;
  readonly admin: Readonly<Record<string, Handler>>;
}

export interface RoutesOptions {
  /** `/graphql` without and with Apollo Sandbox for browsers. */
  readonly graphql: Handler;
  readonly graphqlWithPage: Handler;
  readonly graphiql: Handler;
  /** The page of traces and its files by their paths; unset: answers tell no statements. */
  readonly tracePage?: Readonly<Record<string, Handler>> | undefined;
  /** How the databases are, by service. */
  readonly databases: () => Promise<Readonly<Record<string, string>>>;
  /** Whether it has been told to stop. */
  readonly leaving: Leaving;
  /** Which way reads by keys go, by service; without those on plain PostgreSQL. */
  readonly shardReads: () => Readonly<Record<string, string>>;
  readonly metrics: MetricsText;
  /** Throws for a request that may not read metrics. */
  readonly mayWatch: (request: Parameters<Handler>[0]) => void;
  /** Whether operators have a port of their own. */
  readonly apart: boolean;
  /** Whether the pages are on the open port. */
  readonly explorer: boolean;
}

/**
 * Puts the paths together. Operators see metrics, how each database is, and the pages with a `/graphql` for them. Where
 * they have no port of their own, the open one has everything.
 */
export function routesOf(options: RoutesOptions): Routes {
  const {
    graphql,
    graphqlWithPage,
    graphiql,
    tracePage,
    databases,
    shardReads,
    metrics,
    mayWatch,
    apart,
    explorer,
  } = options;
  const { leaving } = options;
  const ready =
    (details: boolean): Handler =>
    async (_, response) => {
      if (leaving.begun) return sendJson(response, 503, { status: 'stopping' });
      const states = await databases();
      // One dead database costs its own fields only: the gateway goes on answering.
      const up = Object.values(states).some((state) => state === 'up') || Object.keys(states).length === 0;
      const status = up ? 'ready' : 'no database can be reached';
      sendJson(
        response,
        up ? 200 : 503,
        details ? { status, databases: states, shardReads: shardReads() } : { status },
      );
    };
  const pages: Record<string, Handler> = {
    '/': (_, response) => {
      response.writeHead(302, { location: '/graphql' }).end();
    },
    '/graphiql': graphiql,
    '/graphql': graphqlWithPage,
    ...tracePage,
  };
  const live: Handler = (_, response) => sendJson(response, 200, { status: 'live' });
  const operators: Record<string, Handler> = {
    '/health/live': live,
    '/health/ready': ready(true),
    '/metrics': async (request, response) => {
      mayWatch(request);
      const form = formFor(request.headers.accept);
      response.setHeader('vary', 'Accept');
      send(response, 200, CONTENT_TYPES[form], await metrics(form));
    },
  };
  const open = { '/graphql': graphql, ...(explorer && pages) };
  return apart
    ? {
        open: { ...open, '/health/live': live, '/health/ready': ready(false) },
        admin: { ...pages, ...operators },
      }
    : { open: { ...open, ...operators }, admin: {} };
}
