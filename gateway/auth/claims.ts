import type { JWTPayload } from 'jose';
import { type Role, roleOf } from '../../subgraphs/runtime/auth/roles';
import { isEmployeeId, serviceAccountId, type Viewer } from '../../subgraphs/runtime/auth/viewer';
import type { NamedPerson } from './authenticate';
import type { EmployeeName } from './employee-directory';
import { AuthError } from './errors';

/** Where in a token it is said who somebody is. */
export interface ClaimOptions {
  /** Claims that hold roles, as paths: `realm_access.roles`. */
  readonly roles: readonly string[];
  /** Roles by the names that the identity provider has for them, beside the names that are roles already. */
  readonly roleNames: ReadonlyMap<string, Role>;
  /** The claim that names the employee, as a path. */
  readonly employee: string;
  /** What that name is. */
  readonly by: EmployeeName;
  /** Numbers of service accounts by subject. */
  readonly serviceAccounts: ReadonlyMap<string, string>;
}

/** Whom a token names, before anybody has asked whether that person is there. */
export type NamedViewer =
  | ({ readonly kind: 'person' } & NamedPerson)
  | { readonly kind: 'service'; readonly viewer: Viewer };

/** Whom the claims of a verified token name. Throws AuthError where that is nobody. */
export function readClaims(payload: JWTPayload, options: ClaimOptions): NamedViewer {
  const roles = rolesOf(payload, options);
  const account = payload.sub === undefined ? undefined : options.serviceAccounts.get(payload.sub);
  if (account !== undefined) {
    const employeeId = serviceAccountId(account);
    return {
      kind: 'service',
      viewer: { kind: 'service', employeeId, departmentId: null, headOf: null, roles },
    };
  }
  return { kind: 'person', ...nameOf(payload, options), roles };
}

function nameOf(payload: JWTPayload, { employee, by }: ClaimOptions): { by: EmployeeName; name: string } {
  const claim = claimAt(payload, employee);
  const name = Number.isSafeInteger(claim) ? String(claim) : claim;
  const refuse = (what: string) =>
    new AuthError('UNAUTHENTICATED', 'subject', `The claim ${employee} of the token ${what}.`);
  if (typeof name !== 'string' || name === '') throw refuse('names nobody');
  if (by === 'id') {
    // Another form of the same number would be somebody else wherever people are compared.
    if (!isEmployeeId(name)) throw refuse('is no employee id');
    return { by, name };
  }
  if (!name.includes('@')) throw refuse('is no e-mail address');
  // Whoever can write any address into their profile could be anybody.
  if (employee === 'email' && payload.email_verified === false) throw refuse('is not verified');
  return { by, name: name.toLowerCase() };
}

function rolesOf(payload: JWTPayload, { roles, roleNames }: ClaimOptions): readonly Role[] {
  const names = roles.flatMap((path) => namesIn(claimAt(payload, path)));
  // A token says much that means nothing here: roles of other applications are passed over.
  return [...new Set(names.flatMap((name) => roleNames.get(name) ?? roleOf(name) ?? []))];
}

/** A list of names, or names in one text as scopes are: `hr auditor`. */
function namesIn(claim: unknown): string[] {
  if (typeof claim === 'string') return claim.split(/[\s,]+/).filter(Boolean);
  return Array.isArray(claim) ? claim.filter((name) => typeof name === 'string') : [];
}

/**
 * What is at a path, undefined where nothing is. The names of claims may have dots themselves, as addresses have:
 * `https://example.com/roles` is one claim, `realm_access.roles` is one within another.
 */
export function claimAt(value: unknown, path: string): unknown {
  if (typeof value !== 'object' || value === null) return undefined;
  const claims = value as Record<string, unknown>;
  if (Object.hasOwn(claims, path)) return claims[path];
  for (let dot = path.indexOf('.'); dot !== -1; dot = path.indexOf('.', dot + 1)) {
    const name = path.slice(0, dot);
    const found = Object.hasOwn(claims, name) ? claimAt(claims[name], path.slice(dot + 1)) : undefined;
    if (found !== undefined) return found;
  }
  return undefined;
}
