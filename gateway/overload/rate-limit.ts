import type { IncomingMessage } from 'node:http';
import { isIPv6 } from 'node:net';
import { RateLimiterMemory, RateLimiterRes } from 'rate-limiter-flexible';
import type { Viewer } from '../../subgraphs/runtime/auth/viewer';
import { OverloadedError } from './errors';

/** Counts an operation of somebody. Rejects with an OverloadedError when it is one too many. */
export type RateLimit = (request: IncomingMessage, viewer: Viewer | null) => Promise<void>;

export interface RateLimitOptions {
  /** Operations in so many seconds; 0: any number. */
  readonly operations: number;
  readonly seconds: number;
  /** Proxies before us. */
  readonly proxies: number;
}

/** A limit by viewer, or by address where nobody is known. */
export function rateLimit({ operations, seconds, proxies }: RateLimitOptions): RateLimit {
  if (operations === 0) return async () => {};
  const limiter = new RateLimiterMemory({ points: operations, duration: seconds });
  return async (request, viewer) => {
    try {
      await limiter.consume(countedAs(request, viewer, proxies));
    } catch (error) {
      if (!(error instanceof RateLimiterRes)) throw error;
      throw new OverloadedError('rate', Math.max(1, Math.ceil(error.msBeforeNext / 1000)));
    }
  };
}

/** As whom somebody is counted: by who they are, or where that is not known by their address. */
export function countedAs(request: IncomingMessage, viewer: Viewer | null, proxies: number): string {
  return nameOf(viewer) ?? addressOf(request, proxies);
}

/** Everybody who is let in without a name is one by their address. */
function nameOf(viewer: Viewer | null): string | undefined {
  if (!viewer || viewer.kind === 'everybody') return undefined;
  return `${viewer.kind} ${viewer.employeeId}`;
}

/** The address that the first of our own proxies saw; of IPv6 the network, of which one machine has all addresses. */
export function addressOf({ headers, socket }: IncomingMessage, proxies: number): string {
  const forwarded = String(headers['x-forwarded-for'] ?? '').split(',');
  const seen = proxies > 0 ? forwarded.at(-proxies)?.trim() : undefined;
  const address = (seen || socket.remoteAddress) ?? 'unknown';
  return isIPv6(address) && !address.startsWith('::ffff:') ? address.split(':', 4).join(':') : address;
}
