const WHERE = 'Where';

/** The input that lists of a type take as `where`: `Employee` → `EmployeeWhere`. */
export const whereType = (node: string): string => `${node}${WHERE}`;

/** The type that an input of conditions is of: `EmployeeWhere` → `Employee`; undefined for any other name. */
export const nodeOfWhere = (name: string): string | undefined =>
  name.endsWith(WHERE) ? name.slice(0, -WHERE.length) : undefined;

/** The input of the conditions on a scalar or enum: `Date` → `DateCondition`. */
export const conditionType = (of: string): string => `${of}Condition`;

/** Fields of an input of conditions that put others together. */
export const TOGETHER: ReadonlySet<string> = new Set(['and', 'or', 'not']);
