import type { AuditEntryRow } from '../../runtime/audit';
import type { SubgraphContext } from '../../runtime/context';
import { existing } from '../../runtime/entities';
import { departmentById } from '../departments';
import { employeeById } from '../employees';
import { leaveTypeById } from '../leave';
import { positionById } from '../positions';

/** Field resolver: the employee to whom a row belongs. */
export const employeeOf = ({ employeeId }: { employeeId: string }, _: unknown, context: SubgraphContext) =>
  existing(context, employeeById, employeeId);

/** Field resolver: the department that a row counts. */
export const departmentOf = (
  { departmentId }: { departmentId: string },
  _: unknown,
  context: SubgraphContext,
) => existing(context, departmentById, departmentId);

/** Field resolver: the position that a row counts. */
export const positionOf = ({ positionId }: { positionId: string }, _: unknown, context: SubgraphContext) =>
  existing(context, positionById, positionId);

/** Field resolver: the kind of leave that a row is about. */
export const leaveTypeOf = ({ leaveTypeId }: { leaveTypeId: string }, _: unknown, context: SubgraphContext) =>
  existing(context, leaveTypeById, leaveTypeId);

/** Field resolver: the employee who made an entry of a trail. */
export const auditEntryActor = ({ actorId }: AuditEntryRow, _: unknown, { load }: SubgraphContext) =>
  load.one(employeeById, actorId);
