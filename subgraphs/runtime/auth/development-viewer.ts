import { failure } from '../../../platform/errors';
import { ALL_ROLES, type Role, roleOf } from './roles';
import { isEmployeeId, serviceAccountId, type Viewer } from './viewer';

/** Says in development who somebody is: `42; controller, hr`. No other place believes it. */
export const DEVELOPMENT_VIEWER_HEADER = 'viewer';

/** Every role there is. */
const EVERY_ROLE = '*';
/** Somebody without an identity, as in production without a token. */
const NOBODY = 'anonymous';
const SERVICE = /^service:([1-9]\d{0,17})$/;

const FORM =
  'Write the header as "viewer: <employee id>; <role>, <role>": without leading zeros, "*" for every role, as in "viewer: 1; *"; or as "viewer: service:<number>; <role>" for a service account, or "viewer: anonymous".';

/** What somebody without an identity does about it in development. */
export const SAY_WHO =
  'This needs a viewer: send the header "viewer: 1; *", or another employee\'s id and the roles to have, as in "viewer: 42; hr, auditor".';

/**
 * Reads who somebody says to be in development, from the header or from DEVELOPMENT_VIEWER; null for `anonymous`.
 * Throws UNAUTHENTICATED for what is not in this form, and for a role that there is not.
 */
export function developmentViewer(text: string): Viewer | null {
  const [who = '', roles = '', ...more] = text.split(';').map((part) => part.trim());
  if (who === NOBODY && roles === '') return null;
  const account = SERVICE.exec(who)?.[1];
  if (more.length > 0 || !(account || isEmployeeId(who))) throw failure('UNAUTHENTICATED', FORM);
  return {
    kind: account ? 'service' : 'person',
    employeeId: account ? serviceAccountId(account) : who,
    departmentId: null,
    headOf: null,
    roles: rolesOf(roles),
  };
}

function rolesOf(text: string): readonly Role[] {
  if (text === EVERY_ROLE) return ALL_ROLES;
  const names = text
    .split(',')
    .map((name) => name.trim())
    .filter(Boolean);
  const roles = names.map((name) => {
    const role = roleOf(name);
    if (!role)
      throw failure('UNAUTHENTICATED', `There is no role "${name}"; there are ${ALL_ROLES.join(', ')}.`);
    return role;
  });
  return [...new Set(roles)];
}
