import type { AccessEntryRow } from '../runtime/access/trail-table';
import type { AuditEntryRow } from '../runtime/audit';
import type { SubgraphContext } from '../runtime/context';
import { named } from '../runtime/entities';
import { departmentById } from './departments/reads';
import { employeeById } from './employees/reads';
import { leaveTypeById } from './leave/reads';
import { positionById } from './positions/reads';

/** Field resolver: the employee to whom a row belongs. */
export const employeeOf = named(employeeById, 'employeeId');

/** Field resolver: the department that a row counts. */
export const departmentOf = named(departmentById, 'departmentId');

/** Field resolver: the position that a row counts. */
export const positionOf = named(positionById, 'positionId');

/** Field resolver: the kind of leave that a row is about. */
export const leaveTypeOf = named(leaveTypeById, 'leaveTypeId');

/** Field resolver: the employee who made an entry of a trail. */
export const auditEntryActor = ({ actorId }: AuditEntryRow, _: unknown, { load }: SubgraphContext) =>
  load.one(employeeById, actorId);

/** Field resolver: the employee who read something. */
export const accessEntryViewer = ({ viewerId }: AccessEntryRow, _: unknown, { load }: SubgraphContext) =>
  load.one(employeeById, viewerId);
