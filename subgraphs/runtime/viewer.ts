import { createRemoteJWKSet, type JWTVerifyGetKey, jwtVerify } from 'jose';
import { failure } from './errors';

/** Who acts: an employee and what the employee may do. */
export interface Viewer {
  readonly employeeId: string;
  readonly roles: readonly string[];
}

/** How callers prove who they are. */
export interface ViewerOptions {
  readonly secret?: string | undefined;
  readonly jwksUrl?: string | undefined;
  readonly issuer?: string | undefined;
  readonly audience?: string | undefined;
  /** Whether the development header is believed: never in production. */
  readonly development: boolean;
}

/** Names an employee, and after a semicolon roles: `42; controller, admin`. Believed outside production only. */
export const DEVELOPMENT_VIEWER_HEADER = 'viewer';

/** Reads the viewer of a request from its headers; null for nobody. Rejects with UNAUTHENTICATED for a bad token. */
export type ViewerReader = (headers: {
  readonly [name: string]: string | string[] | undefined;
}) => Promise<Viewer | null>;

/**
 * Makes the reader: a bearer JWT whose `sub` is the employee id and whose `roles` lists roles, signed with the shared
 * secret (HS256) or a key of the JWKS; or, outside production, the development header.
 */
export function viewerReader(options: ViewerOptions): ViewerReader {
  const { secret, jwksUrl, issuer, audience } = options;
  const claims = { ...(issuer && { issuer }), ...(audience && { audience }) };
  const keys: JWTVerifyGetKey | undefined = jwksUrl ? createRemoteJWKSet(new URL(jwksUrl)) : undefined;
  const key = secret ? new TextEncoder().encode(secret) : undefined;
  const verify = async (token: string): Promise<Viewer> => {
    try {
      const { payload } = keys
        ? await jwtVerify(token, keys, { ...claims, algorithms: ['RS256', 'ES256', 'EdDSA'] })
        : await jwtVerify(token, key!, { ...claims, algorithms: ['HS256'] });
      const { sub, roles } = payload;
      if (!sub || !/^\d{1,18}$/.test(sub)) throw new Error('the subject is not an employee id');
      return { employeeId: sub, roles: Array.isArray(roles) ? roles.map(String) : [] };
    } catch {
      throw failure('UNAUTHENTICATED');
    }
  };
  return async (headers) => {
    const { authorization } = headers;
    if (typeof authorization === 'string' && /^bearer /i.test(authorization)) {
      if (!keys && !key) throw failure('UNAUTHENTICATED', 'This server is not set up to verify tokens.');
      return verify(authorization.slice('bearer '.length).trim());
    }
    const named = headers[DEVELOPMENT_VIEWER_HEADER];
    return options.development && typeof named === 'string' ? developmentViewer(named) : null;
  };
}

function developmentViewer(header: string): Viewer {
  const [employeeId = '', roles = ''] = header.split(';').map((part) => part.trim());
  if (!/^\d{1,18}$/.test(employeeId))
    throw failure('UNAUTHENTICATED', 'Write the viewer header as "<employee id>; <role>, <role>".');
  return {
    employeeId,
    roles: roles
      .split(',')
      .map((role) => role.trim())
      .filter(Boolean),
  };
}
