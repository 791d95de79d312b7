import type { Credentials } from '../../platform/bearer';
import {
  DEVELOPMENT_VIEWER_HEADER,
  developmentViewer,
  SAY_WHO,
} from '../../subgraphs/runtime/auth/development-viewer';
import { EVERYBODY_VIEWER, type Viewer } from '../../subgraphs/runtime/auth/viewer';
import { requireBearer } from './bearer';
import { DirectoryUnavailable, type EmployeeDirectory } from './employee-directory';
import { AuthError, type AuthErrorCode } from './errors';
import type { TokenReader } from './token-reader';

/** Who asks, as far as it is known. */
export interface Identity {
  /** Null for nobody, where that is let in. */
  readonly viewer: Viewer | null;
  /** Why the viewer may read and not change anything; unset when they may. */
  readonly mayNotAct?: AuthErrorCode | undefined;
  /** Milliseconds since 1970 at which what they have shown ends; unset where it does not. */
  readonly until?: number | undefined;
  /** Asks whether the viewer is there, before anything is changed; unset where that is known. Rejects with AuthError. */
  readonly confirm?: (() => Promise<Identity>) | undefined;
}

/** Says who asks. Rejects with an AuthError for whoever is refused. */
export type Authenticator = (credentials: Credentials) => Promise<Identity>;

/** How callers say who they are: by tokens; in development by a header; or, where that was said by name, not at all. */
export type AuthMode =
  | { readonly kind: 'tokens'; readonly longestToken: number; readonly read: TokenReader }
  | { readonly kind: 'development'; readonly viewer: Viewer | null }
  | { readonly kind: 'none' };

/**
 * @param directory who works here; undefined where no service knows
 * @param forwarded whether the header `authorization` goes on to somebody else's subgraphs: then it is for them, where this
 * gateway verifies no tokens
 */
export function authenticator(
  mode: AuthMode,
  directory: EmployeeDirectory | undefined,
  forwarded = false,
): Authenticator {
  if (mode.kind === 'none') return async () => ({ viewer: EVERYBODY_VIEWER });
  if (mode.kind === 'development') return development(mode.viewer, directory, forwarded);
  return async (credentials) => {
    const named = await mode.read(requireBearer(credentials, mode.longestToken));
    const identity =
      named.kind === 'service' ? { viewer: named.viewer } : await checkedPerson(named, directory);
    return { ...identity, until: named.until };
  };
}

function development(
  fallback: Viewer | null,
  directory: EmployeeDirectory | undefined,
  forwarded: boolean,
): Authenticator {
  return async ({ headers }) => {
    if (headers.authorization !== undefined && !forwarded)
      throw new AuthError('UNAUTHENTICATED', 'scheme', `This server verifies no tokens. ${SAY_WHO}`);
    const named = headers[DEVELOPMENT_VIEWER_HEADER];
    const viewer = typeof named === 'string' ? readDevelopmentViewer(named) : fallback;
    if (!viewer) throw new AuthError('UNAUTHENTICATED', 'missing', SAY_WHO);
    if (viewer.kind !== 'person') return { viewer };
    const check = () => checkedPerson({ by: 'id', name: viewer.employeeId, roles: viewer.roles }, directory);
    // A database may have no such employee, or none: the graph is explored all the same, by nobody in particular.
    return named === undefined ? { viewer, confirm: check } : check();
  };
}

function readDevelopmentViewer(text: string): Viewer | null {
  try {
    return developmentViewer(text);
  } catch (error) {
    throw new AuthError('UNAUTHENTICATED', 'malformed', (error as Error).message);
  }
}

/** Somebody who says to be an employee. */
export interface NamedPerson {
  readonly by: 'id' | 'email';
  readonly name: string;
  readonly roles: Viewer['roles'];
}

/**
 * The employee as a viewer. When nobody can be asked, somebody with an id reads with what the roles give and changes
 * nothing: a dead service costs its own fields and what needs a person who is surely there.
 */
async function checkedPerson(
  { by, name, roles }: NamedPerson,
  directory: EmployeeDirectory | undefined,
): Promise<Identity> {
  const person = (
    employeeId: string,
    of: Pick<Viewer, 'departmentId' | 'headOf'> = { departmentId: null, headOf: null },
  ): Viewer => ({
    kind: 'person',
    employeeId,
    departmentId: of.departmentId,
    headOf: of.headOf,
    roles,
  });
  if (!directory && by === 'id') return { viewer: person(name) };
  try {
    const employee = await directory?.find(by, name);
    if (!employee?.isActive) throw new AuthError('VIEWER_NOT_EMPLOYEE', 'not-employee');
    return { viewer: person(employee.id, employee) };
  } catch (error) {
    if (!(error instanceof DirectoryUnavailable)) throw error;
    if (by === 'id') return { viewer: person(name), mayNotAct: 'VIEWER_UNVERIFIED' };
    throw new AuthError('VIEWER_UNVERIFIED', 'unverified');
  }
}
