import { children, lookup } from '../../citus/lookups';
import { page } from '../../citus/page';
import { columns, reference } from '../../citus/statement';

/** A row of hc_core.positions. */
export interface PositionRow {
  readonly id: string;
  readonly code: string;
  readonly title: string;
  readonly departmentId: string;
  readonly jobLevel: number;
  readonly isManagerial: boolean;
  readonly salaryMin: string;
  readonly salaryMax: string;
  readonly currency: string;
  readonly isActive: boolean;
  readonly createdAt: string;
  readonly updatedAt: string;
  readonly version: number;
}

export const positionColumns = {
  id: 'position_id',
  code: 'code',
  title: 'title',
  departmentId: 'department_id',
  jobLevel: 'job_level',
  isManagerial: 'is_managerial',
  salaryMin: 'salary_min',
  salaryMax: 'salary_max',
  currency: 'currency',
  isActive: 'is_active',
  createdAt: 'created_at',
  updatedAt: 'updated_at',
  version: 'version',
} as const;

const selectPositions = `select ${columns<PositionRow>(positionColumns)} from hc_core.positions`;

/** Positions by id. */
export const positionById = lookup<PositionRow>({
  name: 'hc.position.byId',
  route: reference,
  sql: `${selectPositions} where position_id = any($keys::bigint[])`,
  key: 'id',
});

/** Positions by code. */
export const positionByCode = lookup<PositionRow>({
  name: 'hc.position.byCode',
  route: reference,
  sql: `${selectPositions} where code = any($keys::text[])`,
  key: 'code',
});

/** Positions of departments, by title. */
export const positionsOfDepartment = children<PositionRow>({
  name: 'hc.positions.byDepartment',
  route: reference,
  sql: `${selectPositions} where department_id = any($keys::bigint[]) order by title, position_id`,
  key: 'departmentId',
});

/** All positions. */
export const positions = page<PositionRow>({
  name: 'hc.positions',
  columns: columns<PositionRow>(positionColumns),
  from: 'hc_core.positions',
  reference: true,
  orders: {
    TITLE: { column: 'title', type: 'text', property: 'title' },
    JOB_LEVEL: { column: 'job_level', type: 'integer', property: 'jobLevel' },
  },
  tieBreaker: { column: 'position_id', type: 'bigint', property: 'id' },
  filters: {
    departmentId: 'department_id = $departmentId::bigint',
    jobLevel: 'job_level = $jobLevel::integer',
    isManagerial: 'is_managerial = $isManagerial::boolean',
    isActive: 'is_active = $isActive::boolean',
  },
});
