import { isViewer, type Relation, type Relations, through } from '../runtime/access/relation';
import type { SubgraphContext } from '../runtime/context';
import { employeeById } from './employees/reads';

/** Managers between somebody and the top at most: more is a circle. */
const LEVELS = 64;

/** Somebody up the line of management: read upwards, one manager at a time, each once for a request. */
const line: Relation<{ readonly managerId?: string | null }> = {
  holds: ({ managerId }, viewer, { load }: SubgraphContext) => {
    if (viewer.kind !== 'person' || managerId == null) return false;
    return load.derived(line, managerId, async () => {
      let above: string | null = managerId;
      for (let level = 0; above !== null && level < LEVELS; level++) {
        if (above === viewer.employeeId) return true;
        const next: { readonly managerId?: string | null } | null = await load.one(employeeById, above);
        above = next?.managerId ?? null;
      }
      return false;
    });
  },
};

const ofEmployee = { self: isViewer('employeeId'), line: through(employeeById, 'employeeId', line) };

/** How a viewer can be related to what hc has. */
export const relations: Relations = {
  Employee: { self: isViewer('id'), line, manager: isViewer('managerId') },
  LeaveRequest: { ...ofEmployee, approver: isViewer('approverId') },
  PerformanceReview: { ...ofEmployee, reviewer: isViewer('reviewerId') },
};
