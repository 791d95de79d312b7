/**
 * The types of figures of a list of a type: `Employee` → `EmployeeAggregates`, and what stands in it. Names that people give to
 * tables, such as `release_group` beside `release`, are none of these.
 */
export const typesOfFigures = (node: string) => ({
  aggregates: `${node}Aggregates`,
  numbers: `${node}${NUMBERS}`,
  values: `${node}${VALUES}`,
  group: `${node}AggregateGroup`,
  groupKeys: `${node}AggregateKeys`,
  groupBy: `${node}AggregateBy`,
});

/** Of sums and averages, and of least and greatest values. */
const [NUMBERS, VALUES] = ['AggregateNumbers', 'AggregateValues'];

/** The type of whose fields a type has figures: `EmployeeAggregateNumbers` → `Employee`; undefined for any other name. */
export function nodeOfFigures(name: string): string | undefined {
  const suffix = [NUMBERS, VALUES].find((one) => name.endsWith(one));
  return suffix && name.slice(0, -suffix.length);
}

/** The fields of a connection that have figures of its list. */
export const FIGURES: ReadonlySet<string> = new Set(['aggregates', 'groups']);
