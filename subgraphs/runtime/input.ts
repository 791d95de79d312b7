import { failure } from '../../platform/errors';
import type { Role } from './auth/roles';
import type { Viewer } from './auth/viewer';

export type { InputPath } from '../../platform/errors';

/** Throws FORBIDDEN unless the viewer has one of the roles. */
export function requireRole(viewer: Viewer, ...oneOf: readonly Role[]): void {
  if (!oneOf.some((role) => viewer.roles.includes(role)))
    throw failure('FORBIDDEN', `This needs the role ${oneOf.join(' or ')}.`);
}
