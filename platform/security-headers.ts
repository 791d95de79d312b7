import type { ServerResponse } from 'node:http';

/** Seconds for which a browser asks by https only, once it has been answered so: a year. */
const HSTS_SECONDS = 31_536_000;

/** For everything that is no page: nothing may be loaded by it, and nothing may show it. */
const NO_PAGE = "default-src 'none'; frame-ancestors 'none'";

/**
 * Headers by which a browser takes an answer for nothing but what it says it is. A page replaces
 * `content-security-policy` by what it needs.
 * @param secure whether the connection is TLS: then the browser is told to stay with it
 */
export function setSecurityHeaders(response: ServerResponse, secure: boolean): void {
  response.setHeader('x-content-type-options', 'nosniff');
  response.setHeader('x-frame-options', 'DENY');
  response.setHeader('referrer-policy', 'no-referrer');
  response.setHeader('content-security-policy', NO_PAGE);
  if (secure) response.setHeader('strict-transport-security', `max-age=${HSTS_SECONDS}`);
}
