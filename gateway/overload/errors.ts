import { RequestError } from '../http/errors';

/** Why an operation is not taken on. */
export type OverloadReason = 'full' | 'late' | 'rate';

/** An operation that is not taken on now, and may be sent again later. */
export class OverloadedError extends RequestError {
  /** @param retryAfter seconds */
  constructor(
    readonly reason: OverloadReason,
    readonly retryAfter = 1,
  ) {
    super(reason === 'rate' ? 'RATE_LIMITED' : 'OVERLOADED');
  }
}
