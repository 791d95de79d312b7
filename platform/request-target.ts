import { there } from './there';

/** `http://host` of a request that names a server, as to a proxy. */
const AUTHORITY = /^https?:\/\/[^/?#]*/i;

/** Where a request goes. */
export interface RequestTarget {
  /** As it was sent: `//x/metrics`, `/a/../metrics` and `/%6Detrics` are paths of their own, and lead nowhere. */
  readonly path: string;
  /** With its `?`; '' where there is none. */
  readonly search: string;
}

/**
 * Reads the target of a request (`request.url`). Nothing is decoded and no dots are resolved: what stands before this
 * server and lets some paths through reads the same path. Never throws.
 */
export function requestTarget(sent = '/'): RequestTarget {
  const target = there(sent.replace(AUTHORITY, '').split('#', 1)[0]);
  const question = target.indexOf('?');
  if (question < 0) return { path: target || '/', search: '' };
  return { path: target.slice(0, question) || '/', search: target.slice(question) };
}
