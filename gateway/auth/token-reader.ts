import { createHash } from 'node:crypto';
import { errors, type JWTPayload, type JWTVerifyGetKey, jwtVerify } from 'jose';
import { BoundedCache } from '../../platform/bounded-cache';
import { there } from '../../platform/there';
import { type ClaimOptions, claimAt, type NamedViewer, readClaims } from './claims';
import { AuthError, type RefusalReason } from './errors';

export interface TokenOptions {
  /** A shared secret, or what finds the public key of a token. */
  readonly key: Uint8Array | JWTVerifyGetKey;
  readonly algorithms: readonly string[];
  readonly issuer: string | undefined;
  /** Of these the token must be for one; empty: for anybody. */
  readonly audiences: readonly string[];
  /** The claim that says for whom a token is. */
  readonly audienceClaim: string;
  /** Seconds by which clocks may differ. */
  readonly clockSkew: number;
  /** Verified tokens that are kept at most, and for how many milliseconds. */
  readonly kept: number;
  readonly keptFor: number;
  readonly claims: ClaimOptions;
}

/** Whom a token names. Rejects with an AuthError for one that is refused. */
export type TokenReader = (token: string) => Promise<NamedByToken>;

/** Whom a token names, and until when: milliseconds since 1970. */
export type NamedByToken = NamedViewer & { readonly until: number };

/** Makes the reader of tokens: JWTs that are signed, have an end, and are from and for whom the options say. */
export function tokenReader(options: TokenOptions): TokenReader {
  const verified = new BoundedCache<{ readonly until: number; readonly named: NamedByToken }>(options.kept);
  return async (token) => {
    const digest = createHash('sha256').update(token).digest('base64');
    const known = verified.get(digest);
    const now = Date.now();
    if (known && known.until > now) return known.named;
    const payload = await verify(token, options);
    const until = (there(payload.exp) + options.clockSkew) * 1000;
    const named = { ...readClaims(payload, options.claims), until };
    verified.set(digest, { until: Math.min(now + options.keptFor, there(payload.exp) * 1000), named });
    return named;
  };
}

async function verify(token: string, options: TokenOptions): Promise<JWTPayload> {
  const { key, issuer, audiences, audienceClaim, clockSkew } = options;
  const rules = {
    algorithms: [...options.algorithms],
    clockTolerance: clockSkew,
    requiredClaims: ['exp'],
    ...(issuer !== undefined && { issuer }),
  };
  try {
    // The two forms of the key are two signatures of the function.
    const { payload } =
      typeof key === 'function' ? await jwtVerify(token, key, rules) : await jwtVerify(token, key, rules);
    const meant = [claimAt(payload, audienceClaim)].flat();
    if (audiences.length > 0 && !audiences.some((audience) => meant.includes(audience)))
      throw refused('audience');
    return payload;
  } catch (error) {
    throw error instanceof AuthError ? error : refused(reasonOf(error));
  }
}

const MESSAGES: Partial<Readonly<Record<RefusalReason, string>>> = {
  expired: 'The token has expired.',
  'not-yet-valid': 'The token is not valid yet.',
};

function refused(reason: RefusalReason): AuthError {
  return new AuthError('UNAUTHENTICATED', reason, MESSAGES[reason] ?? 'The token cannot be accepted.');
}

const BY_CLAIM: Readonly<Record<string, RefusalReason>> = { nbf: 'not-yet-valid', iss: 'issuer' };

function reasonOf(error: unknown): RefusalReason {
  if (error instanceof errors.JWTExpired) return 'expired';
  if (error instanceof errors.JWTClaimValidationFailed) return BY_CLAIM[error.claim] ?? 'malformed';
  if (error instanceof errors.JOSEAlgNotAllowed) return 'algorithm';
  if (error instanceof errors.JWSSignatureVerificationFailed) return 'signature';
  if (error instanceof errors.JWKSNoMatchingKey || error instanceof errors.JWKSMultipleMatchingKeys)
    return 'foreign-key';
  return 'malformed';
}
