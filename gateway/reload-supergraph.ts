import type { Logger } from 'pino';
import { Counter, type Registry } from 'prom-client';
import { watchFiles } from '../platform/watched-files';
import type { CurrentFederation } from './current-federation';
import type { Federate } from './federation';
import { readSupergraph } from './supergraph';

export interface ReloadOptions {
  /** The supergraph file that is served. */
  readonly path: string;
  /** Milliseconds between two looks at it. */
  readonly interval: number;
  readonly federate: Federate;
  readonly federation: CurrentFederation;
  readonly registry: Registry;
  readonly logger: Logger;
}

/**
 * Serves a supergraph file anew when it has changed, while requests run. One that is not valid is logged and counted, and
 * the last good one goes on. The function returned ends it.
 */
export function reloadSupergraph(options: ReloadOptions): () => void {
  const { path, interval, federate, federation, registry, logger } = options;
  const reloads = new Counter({
    name: 'gateway_supergraph_reloads_total',
    help: 'Changes of the supergraph file, by whether it is served.',
    labelNames: ['outcome'],
    registers: [registry],
  });
  const reload = async () => {
    try {
      await federation.replaceWith(federate(readSupergraph(path)));
      reloads.inc({ outcome: 'served' });
      logger.info(`the supergraph ${path} has changed and is served`);
    } catch (error) {
      reloads.inc({ outcome: 'rejected' });
      logger.error({ err: error }, `the supergraph ${path} cannot be served; the last good one goes on`);
    }
  };
  let reloading = Promise.resolve();
  return watchFiles([path], interval, () => {
    reloading = reloading.then(reload);
  });
}
