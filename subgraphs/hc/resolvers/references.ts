import type { Lookup } from '../../../citus/loaders';
import type { SubgraphContext } from '../../runtime/context';
import { departmentById } from '../departments';
import { employeeById } from '../employees';
import { leaveTypeById } from '../leave';
import { positionById } from '../positions';

/** The row that a foreign key names. Throws where the data has lost it. */
async function existing<R>({ load }: SubgraphContext, definition: Lookup<R>, id: string): Promise<R> {
  const row = await load.one(definition, id);
  if (!row) throw new Error(`${definition.statement.name}: a row names ${id}, which does not exist`);
  return row;
}

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
