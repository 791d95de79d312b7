import {
  byKey,
  type Conditions,
  children,
  columns,
  conditionsOf,
  equals,
  inKeys,
  page,
  reference,
  related,
} from '../../../citus';
import { departmentConditions } from '../departments/reads';
import { departments } from '../departments/table';
import { positions } from './table';

/** Positions by id. */
export const positionById = byKey(positions, 'hc.position.byId');

/** Positions by code. */
export const positionByCode = byKey(positions, 'hc.position.byCode', 'code');

/** Positions of departments, by title. */
export const positionsOfDepartment = children('hc.positions.byDepartment', 'departmentId', reference)
  .sql`select ${columns(positions)} from ${positions}
       where department_id ${inKeys.bigint} order by title, position_id`;

/** What positions are filtered by. */
export const positionConditions: Conditions = {
  ...conditionsOf(positions, 'id', 'code', 'title', 'jobLevel', 'isManagerial', 'isActive', 'departmentId'),
  ...conditionsOf(positions, 'salaryMin', 'salaryMax', 'currency', 'createdAt', 'updatedAt'),
  department: related(positions.departmentId, departments, () => departmentConditions),
};

/** All positions. */
export const allPositions = page({
  name: 'hc.positions',
  from: positions,
  orders: { TITLE: positions.title, JOB_LEVEL: positions.jobLevel },
  tieBreaker: positions.id,
  filters: {
    departmentId: equals(positions.departmentId),
    jobLevel: equals(positions.jobLevel),
    isManagerial: equals(positions.isManagerial),
    isActive: equals(positions.isActive),
  },
  conditions: positionConditions,
});
