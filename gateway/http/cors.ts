import type { IncomingMessage, ServerResponse } from 'node:http';

/** What scripts of other origins may read of an answer beside its type and length. */
const READABLE = 'x-request-id, retry-after';

/**
 * Answers cross-origin requests of the origins that may call; with credentials only those that are named
 * by themselves, never `*`. Returns true when the request was a preflight and is answered.
 */
export function answerCors(
  request: IncomingMessage,
  response: ServerResponse,
  origins: readonly string[],
): boolean {
  const { origin } = request.headers;
  if (origin) {
    response.setHeader('vary', 'Origin');
    if (origins.includes(origin)) {
      response.setHeader('access-control-allow-origin', origin);
      response.setHeader('access-control-allow-credentials', 'true');
    } else if (origins.includes('*')) response.setHeader('access-control-allow-origin', '*');
    if (response.hasHeader('access-control-allow-origin'))
      response.setHeader('access-control-expose-headers', READABLE);
  }
  if (request.method !== 'OPTIONS') return false;
  response.writeHead(204, {
    'access-control-allow-methods': 'GET, POST, PUT, DELETE',
    'access-control-allow-headers': request.headers['access-control-request-headers'] ?? 'content-type',
    'access-control-max-age': '86400',
  });
  response.end();
  return true;
}
