import { isBigint } from '../../../citus/key';
import type { Role } from './roles';

/** Who acts, and what they may do; rules stand on this and on nothing else. */
export interface Viewer {
  /**
   * `person`: an employee. `service`: a program with an account of its own. `system`: the services themselves, for
   * what one of them does when something has happened in another. `everybody`: whoever reaches a gateway that asks
   * nobody who they are (AUTH=none); reads everything and changes nothing.
   */
  readonly kind: 'person' | 'service' | 'system' | 'everybody';
  /**
   * The number that is written down as who did it, in the one form that ids have: of an employee; of a service account
   * below zero, so that it is never that of a person.
   */
  readonly employeeId: string;
  /** Department of the employee as hc has it; null for others, and as long as hc does not answer. */
  readonly departmentId: string | null;
  /** The department whose head the employee is, as hc has it; null for others. */
  readonly headOf: string | null;
  readonly roles: readonly Role[];
}

/**
 * Whether a text is an employee id in the form that ids have, without sign, spaces or leading zeros: whoever is
 * compared with somebody has one form.
 */
export function isEmployeeId(text: string): boolean {
  return /^[1-9]/.test(text) && isBigint(text);
}

/** What a service account is written down as: the number of the account below zero. */
export function serviceAccountId(account: string): string {
  return `-${account}`;
}

/** The viewer in whose name the services themselves ask and act; `employeeId` is whom they do it for. */
export function systemViewer(employeeId: string): Viewer {
  return { kind: 'system', employeeId, departmentId: null, headOf: null, roles: [] };
}

/** Whoever reaches a gateway that asks nobody who they are. */
export const EVERYBODY_VIEWER: Viewer = {
  kind: 'everybody',
  employeeId: '0',
  departmentId: null,
  headOf: null,
  roles: [],
};
