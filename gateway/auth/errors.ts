import { catalogue, ERRORS } from '../../platform/errors';
import { HttpError } from '../../platform/http-server';

const CODES = {
  KEYS_UNAVAILABLE: {
    status: 401,
    message: 'The keys of the identity provider cannot be had, so that no token can be verified: try again.',
  },
  VIEWER_NOT_EMPLOYEE: {
    status: 403,
    message:
      'The viewer is no employee who works here: nobody has this identity, or they have left or are suspended.',
  },
  VIEWER_UNVERIFIED: {
    status: 503,
    message:
      'Whether the viewer works here cannot be asked at the moment, and only who does may change anything.',
  },
} as const;

catalogue('gateway', CODES);

/** Every code with which somebody is refused for who they are. */
export const ALL_CODES = { UNAUTHENTICATED: ERRORS.UNAUTHENTICATED, ...CODES } as const;

export type AuthErrorCode = keyof typeof ALL_CODES;

/** A request that is refused for who asks, before anything of it is looked at. */
export class AuthError extends HttpError {
  /**
   * @param reason short and of a small set: a label of the metrics
   * @param message replaces the catalogue's; it must be safe to show
   */
  constructor(
    readonly code: AuthErrorCode,
    readonly reason: RefusalReason,
    message: string = ALL_CODES[code].message,
  ) {
    super(ALL_CODES[code].status, message);
  }

  /** Whether nobody could be asked who that is: it may be known the next time. */
  get isPassing(): boolean {
    return this.code === 'KEYS_UNAVAILABLE' || this.code === 'VIEWER_UNVERIFIED';
  }
}

/** Why somebody is refused. */
export type RefusalReason =
  | 'missing'
  | 'malformed'
  | 'scheme'
  | 'doubled'
  | 'oversized'
  | 'algorithm'
  | 'signature'
  | 'foreign-key'
  | 'expired'
  | 'not-yet-valid'
  | 'issuer'
  | 'audience'
  | 'subject'
  | 'keys-unavailable'
  | 'not-employee'
  | 'unverified';
