import type { Logger } from 'pino';
import type { HttpServer } from './http-server';
import { there } from './there';
import { readServerTls, type TlsVariables } from './tls';
import { watchFiles } from './watched-files';

/**
 * Has servers take a certificate that was renewed. One that cannot be used is logged, and the last good one stays.
 * Returns the function that ends it; where no certificate is named there is nothing to do.
 */
export function renewCertificates(
  servers: readonly HttpServer[],
  variables: TlsVariables,
  logger: Logger,
): () => void {
  const { TLS_CERT_FILE: cert, TLS_KEY_FILE: key, RELOAD_INTERVAL_MS: interval } = variables;
  if (!cert || !key) return () => {};
  return watchFiles([cert, key], interval, () => {
    try {
      const renewed = there(readServerTls(variables));
      for (const server of servers) server.renew(renewed);
      logger.info('the certificate was read again');
    } catch (error) {
      // Between the writing of the two files they do not fit each other: the next change is looked at again.
      logger.error({ err: error }, 'the certificate has changed and cannot be used; the last one stays');
    }
  });
}
