import type { SubgraphContext } from '../context';
import { type Rule, refusal } from './rule';

/**
 * The right of somebody to do something that depends on what it is done to: the command finds it out when it has read
 * and locked it.
 */
export interface Permission {
  /** The names of the rule by which it could be. */
  readonly rule: Rule;
  /** Whether the command has asked. */
  asked: boolean;
}

/** A right that its command has to find out. */
export function pendingPermission(rule: Rule): Permission {
  return { rule, asked: false };
}

/** Throws `refused`, or FORBIDDEN, where the right depends on a relation, and it does not hold. */
export function requireRelation(
  { viewer, permission }: Pick<SubgraphContext, 'viewer' | 'permission'>,
  holds: boolean,
  refused?: () => Error,
): void {
  if (!permission) return;
  permission.asked = true;
  if (!holds) throw refused?.() ?? refusal({ viewer }, permission.rule);
}

/** Throws an Error where a command was about to commit without having asked for a right that depends on it. */
export function checkAsked(permission: Permission | undefined): void {
  if (permission && !permission.asked)
    throw new Error(`a command did not find out who of ${permission.rule.to.join(', ')} the viewer is`);
}
