import type { Logger } from 'pino';
import { httpLimitsFrom } from '../../platform/connection-variables';
import { createHttpServer, type UpgradeHandler } from '../../platform/http-server';
import type { Leaving } from '../../platform/process';
import { there } from '../../platform/there';
import { readServerTls } from '../../platform/tls';
import { renewCertificates } from '../../platform/tls-renewal';
import type { GatewayConfig } from '../config';
import type { Routes } from './routes';

/** Base URLs at which a gateway answers. */
export interface Addresses {
  readonly open: string;
  /** For operators, where they have a port of their own. */
  readonly admin?: string;
  readonly pages: {
    /** Whether they are on the open one. */
    readonly open: boolean;
    /** Whether that of traces is among them. */
    readonly trace: boolean;
  };
}

export interface HttpServers {
  /** Listens on every port. Rejects when one is taken. */
  listen(): Promise<Addresses>;
  /** Has answers end their connections; resolves when nobody should send requests here any longer. */
  leave(): Promise<void>;
  /** Stops accepting, finishes what runs; operators can look until the end. */
  close(): Promise<void>;
}

/** The servers of a gateway over its tables of paths, by https where a certificate is named. Throws ConfigError. */
export function httpServers({
  config,
  routes,
  webSocket,
  leaving,
  logger,
}: {
  readonly config: GatewayConfig;
  readonly routes: Routes;
  /** Takes WebSockets on `/graphql`. */
  readonly webSocket: UpgradeHandler;
  readonly leaving: Leaving;
  readonly logger: Logger;
}): HttpServers {
  const { variables, adminPort, explorer, production } = config;
  const tls = readServerTls(variables);
  const limits = httpLimitsFrom(variables);
  const onError = (error: unknown) => logger.error({ err: error }, 'a request failed');
  const webSockets = { '/graphql': webSocket };
  const open = createHttpServer({ routes: routes.open, webSockets, onError, tls, limits });
  const admin =
    adminPort === undefined
      ? undefined
      : createHttpServer({ routes: routes.admin, webSockets, onError, tls, limits });
  const endRenewing = renewCertificates(admin ? [open, admin] : [open], variables, logger);
  return {
    listen: async () => ({
      open: await open.listen(variables.PORT, variables.HOST),
      ...(admin && { admin: await admin.listen(there(adminPort), variables.ADMIN_HOST ?? variables.HOST) }),
      pages: { open: explorer, trace: !production },
    }),
    leave: () => leaving.begin([open]),
    close: async () => {
      endRenewing();
      await open.close(variables.SHUTDOWN_TIMEOUT_MS);
      await admin?.close(variables.SHUTDOWN_TIMEOUT_MS);
    },
  };
}
