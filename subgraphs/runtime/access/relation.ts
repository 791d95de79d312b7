import type { Lookup } from '../../../citus';
import type { Viewer } from '../auth/viewer';
import type { SubgraphContext } from '../context';

/** How a viewer can be related to a row of a type, such as being the owner of it. */
export interface Relation<Row = never> {
  /** Whether it holds. Rejects as loads do where a row of another table has to be asked. */
  readonly holds: (row: Row, viewer: Viewer, context: SubgraphContext) => boolean | Promise<boolean>;
}

/** The relations of each type that has some: type → name in `@access(to:)` → relation. */
export type Relations = Readonly<Record<string, Readonly<Record<string, Relation>>>>;

/** The person whose id is in that property of the row. */
export function isViewer<const P extends string>(property: P): Relation<{ readonly [Name in P]?: unknown }> {
  return {
    holds: (row, viewer) => {
      const id = row[property];
      return id != null && String(id) === viewer.employeeId;
    },
  };
}

/** The head of the department whose id is in that property of the row. */
export function isHead<const P extends string>(property: P): Relation<{ readonly [Name in P]?: unknown }> {
  return { holds: (row, { headOf }) => headOf !== null && String(row[property]) === headOf };
}

/** Whoever is in the department whose id is in that property of the row. */
export function isMember<const P extends string>(property: P): Relation<{ readonly [Name in P]?: unknown }> {
  return {
    holds: (row, { departmentId }) => departmentId !== null && String(row[property]) === departmentId,
  };
}

/** Who has a relation to the row of another table whose id the property holds: found out once for all rows that name it. */
export function through<const P extends string, Other>(
  lookup: Lookup<Other>,
  property: P,
  relation: Relation<Other>,
): Relation<{ readonly [Name in P]?: unknown }> {
  const found: Relation<{ readonly [Name in P]?: unknown }> = {
    holds: (row, viewer, context) => {
      const id = row[property];
      if (id == null) return false;
      return context.load.derived(found, String(id), async () => {
        const other = await context.load.one(lookup, String(id));
        return other !== null && relation.holds(other, viewer, context);
      });
    },
  };
  return found;
}

/** Who has one of two relations. */
export function either<One, Other>(one: Relation<One>, other: Relation<Other>): Relation<One & Other> {
  return {
    holds: (row, viewer, context) => {
      const does = one.holds(row, viewer, context);
      if (does instanceof Promise) return does.then((is) => is || other.holds(row, viewer, context));
      return does || other.holds(row, viewer, context);
    },
  };
}

/** Everybody who works here, as a principal. */
const EVERYBODY = '0';
/** Departments are listed below this number, below every service account. */
const DEPARTMENTS = 10n ** 15n;

/** Asked for every row of a request. */
const principals = new WeakMap<Viewer, readonly string[]>();

/**
 * What a row may name a viewer by, as numbers of one range: the employee or service account itself, everybody (0), and
 * the department, as its id below -10^15.
 */
export function principalsOf(viewer: Viewer): readonly string[] {
  const known = principals.get(viewer) ?? principalsFrom(viewer);
  principals.set(viewer, known);
  return known;
}

function principalsFrom({ employeeId, departmentId }: Viewer): readonly string[] {
  const known = [employeeId, EVERYBODY];
  return departmentId === null ? known : [...known, String(-(BigInt(departmentId) + DEPARTMENTS))];
}
