import { failure } from '../../platform/errors';
import type { Role } from './auth/roles';
import type { Viewer } from './auth/viewer';

/** Where in the input of a mutation something is. */
export type InputPath = readonly (string | number)[];

/** Throws FORBIDDEN unless the viewer has the role. */
export function requireRole(viewer: Viewer, role: Role): void {
  if (!viewer.roles.includes(role)) throw failure('FORBIDDEN', `This needs the role ${role}.`);
}
