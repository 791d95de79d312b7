import { failure } from './errors';
import type { Viewer } from './viewer';

/** Where in the input of a mutation something is. */
export type InputPath = readonly (string | number)[];

/** Throws FORBIDDEN unless the viewer has the role. */
export function requireRole(viewer: Viewer, role: string): void {
  if (!viewer.roles.includes(role)) throw failure('FORBIDDEN', `This needs the role ${role}.`);
}
