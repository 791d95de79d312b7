import { createHash, timingSafeEqual } from 'node:crypto';
import type { IncomingMessage } from 'node:http';

/** What of a request says who asks. */
export type Credentials = Pick<IncomingMessage, 'headers' | 'rawHeaders'>;

/** Why a request has no token that could be looked at. */
export type BearerProblem = 'missing' | 'doubled' | 'scheme' | 'malformed';

export type Bearer =
  | { readonly token: string; readonly problem?: undefined }
  | { readonly token?: undefined; readonly problem: BearerProblem };

const BEARER = /^bearer +(\S+) *$/i;

/**
 * The token of a request: `{ token }`, or why there is none. Several `Authorization` headers are none, of which node
 * would show the first.
 */
export function readBearer({ headers, rawHeaders }: Credentials): Bearer {
  const { authorization } = headers;
  if (authorization === undefined) return { problem: 'missing' };
  const given = rawHeaders.filter((name, index) => index % 2 === 0 && name.toLowerCase() === 'authorization');
  if (given.length > 1) return { problem: 'doubled' };
  if (!/^bearer( |$)/i.test(authorization)) return { problem: 'scheme' };
  const token = BEARER.exec(authorization)?.[1];
  return token ? { token } : { problem: 'malformed' };
}

/** Whether the request carries that secret, compared in constant time. */
export function isBearer(request: Credentials, secret: string): boolean {
  const digest = (text: string) => createHash('sha256').update(text).digest();
  const { token } = readBearer(request);
  return token !== undefined && timingSafeEqual(digest(token), digest(secret));
}
