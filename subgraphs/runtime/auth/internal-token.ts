import { createHash } from 'node:crypto';
import { jwtVerify, SignJWT } from 'jose';
import { z } from 'zod';
import { BoundedCache } from '../../../platform/bounded-cache';
import { there } from '../../../platform/there';
import { ALL_ROLES } from './roles';
import type { Viewer } from './viewer';

/** Seconds that a token is good for. */
const LIFETIME = 60;
/** Milliseconds for which it is sent again before another is signed: it is to have time left when it arrives. */
const REUSED_FOR = 30_000;
/** Seconds by which the clocks of two of our machines may differ. */
const CLOCK_SKEW = 5;
/** Tokens of some hundred bytes that each side keeps. */
const KEPT = 10_000;

const ALGORITHM = 'HS256';

/** By what services sign where no secret was set, which only development allows: it keeps nobody out. */
const DEVELOPMENT_SECRET = 'no secret was set: anybody can sign by this';

/** What a token is about. */
export interface Message {
  /** Name of the service that it is for. */
  readonly to: string;
  /** In whose name it is asked; null for nobody. */
  readonly viewer: Viewer | null;
  /** Digest of the operation or event that comes with it: the token is good for no other. */
  readonly operation: string;
}

/** Makes tokens for messages. */
export type InternalSigner = (message: Message) => Promise<string>;

/** What a token says; undefined for one that is not signed by us, not for this service, or past its end. */
export type InternalVerifier = (token: string) => Promise<Omit<Message, 'to'> | undefined>;

/** The id of an operation or event: the digest of its text. */
export function operationId(text: string): string {
  return createHash('sha256').update(text).digest('base64url');
}

/**
 * Makes the function with which the gateway, or a service that tells of an event, proves itself to a service: by a JWT
 * (HS256) for that service and one operation, good for a minute. Equal messages have the same one for half of it.
 * @param secrets one, or several separated by commas: the first signs
 */
export function internalSigner(secrets: string = DEVELOPMENT_SECRET): InternalSigner {
  const [key] = keysOf(secrets);
  const signed = new BoundedCache<{ readonly until: number; readonly token: Promise<string> }>(KEPT);
  return ({ to, viewer, operation }) => {
    const id = `${to} ${operation} ${JSON.stringify(viewer)}`;
    const now = Date.now();
    const known = signed.get(id);
    if (known && known.until > now) return known.token;
    const issued = Math.floor(now / 1000);
    const token = new SignJWT({ viewer, operation })
      .setProtectedHeader({ alg: ALGORITHM })
      .setAudience(to)
      .setIssuedAt(issued)
      .setExpirationTime(issued + LIFETIME)
      .sign(there(key));
    signed.set(id, { until: now + REUSED_FOR, token });
    return token;
  };
}

const viewerClaim: z.ZodType<Viewer> = z.strictObject({
  kind: z.enum(['person', 'service', 'system', 'everybody']),
  employeeId: z.string().regex(/^(0|-?[1-9]\d{0,18})$/),
  departmentId: z
    .string()
    .regex(/^[1-9]\d{0,18}$/)
    .nullable(),
  headOf: z
    .string()
    .regex(/^[1-9]\d{0,18}$/)
    .nullable(),
  roles: z.array(z.enum(ALL_ROLES as [Viewer['roles'][number]])),
});

const claims = z.object({ exp: z.number(), viewer: viewerClaim.nullable(), operation: z.string() });

/** Makes the other side's function, for the service of that name: what any of the secrets has signed is believed. */
export function internalVerifier(service: string, secrets: string = DEVELOPMENT_SECRET): InternalVerifier {
  const keys = keysOf(secrets);
  const rules = {
    algorithms: [ALGORITHM],
    audience: service,
    requiredClaims: ['exp', 'iat'],
    // Whatever end it names, no token is good for longer than those that are made here.
    maxTokenAge: LIFETIME,
    clockTolerance: CLOCK_SKEW,
  };
  const verified = new BoundedCache<z.infer<typeof claims>>(KEPT);
  return async (token) => {
    const known = verified.get(token);
    if (known && known.exp * 1000 > Date.now()) return known;
    for (const key of keys)
      try {
        const signed = claims.parse((await jwtVerify(token, key, rules)).payload);
        verified.set(token, signed);
        return signed;
      } catch {
        // Whatever is wrong with it, whoever sends it is not one of us by this key.
      }
    return undefined;
  };
}

function keysOf(secrets: string): Uint8Array[] {
  return secrets === DEVELOPMENT_SECRET
    ? [new TextEncoder().encode(secrets)]
    : secrets.split(',').map((secret) => new TextEncoder().encode(secret.trim()));
}
