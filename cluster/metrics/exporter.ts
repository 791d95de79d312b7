import type { Logger } from 'pino';
import type { Registry } from 'prom-client';
import { createHttpServer, type HttpServer, send, sendJson } from '../../platform/http-server';
import { Samples } from './samples';
import { WatchedCluster } from './watched-cluster';
import { WatchedPgpool } from './watched-pgpool';

export interface ExporterOptions {
  /** Coordinators, or single servers, by the name of the service. */
  readonly databases: Readonly<Record<string, string>>;
  /** Doors behind PgPool. */
  readonly doors: readonly string[];
  readonly pgpools: readonly string[];
  readonly logger: Logger;
}

/** Tells Prometheus about databases and PgPools. */
export interface Exporter {
  listen(port: number, host: string): Promise<string>;
  close(): Promise<void>;
}

/** Milliseconds between two messages about the same failure. */
const REPEAT = 300_000;

/**
 * An HTTP server whose `/metrics` asks every server anew, all side by side; scrapes that come while one is under way
 * share it.
 */
export function createExporter({ databases, doors, pgpools, logger }: ExporterOptions): Exporter {
  const said = new Map<string, number>();
  const onFailure = (place: string, error: unknown) => {
    const now = Date.now();
    if (now - (said.get(place) ?? -Infinity) < REPEAT) return;
    said.set(place, now);
    logger.warn(`${place}: ${error instanceof Error ? error.message : error}`);
  };
  const watched = [
    ...Object.entries(databases).map(([service, url]) => new WatchedCluster(service, url, onFailure)),
    ...doors.map((url) => new WatchedCluster('door', url, onFailure)),
    ...pgpools.map((url) => new WatchedPgpool(url, onFailure)),
  ];
  let scrape: Promise<Registry> | undefined;
  const collect = () => {
    scrape ??= (async () => {
      const samples = new Samples();
      await Promise.all(watched.map((one) => one.collect(samples)));
      return samples.registry;
    })().finally(() => {
      scrape = undefined;
    });
    return scrape;
  };
  const http: HttpServer = createHttpServer({
    onError: (error) => logger.error({ err: error }, 'a scrape failed'),
    routes: {
      '/metrics': async (_, response) => {
        const registry = await collect();
        send(response, 200, registry.contentType, await registry.metrics());
      },
      '/health/live': (_, response) => sendJson(response, 200, { status: 'live' }),
      // It is ready when it can tell that a database is not.
      '/health/ready': (_, response) => sendJson(response, 200, { status: 'ready' }),
    },
  });
  return {
    listen: (port, host) => http.listen(port, host),
    close: async () => {
      await http.close(5_000);
      await Promise.all(watched.map((one) => one.close()));
    },
  };
}
