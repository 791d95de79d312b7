import { relationsOf } from '../../citus/distribution';
import { distributions } from '../../cluster/distributions';
import { rules } from '../../cluster/rules';
import { SERVICES } from '../../platform/config';

/** Tables of such a name that are no lists of other rows. */
const FIGURES = new Set(['finance_core.amounts_by_day']);

test.each(SERVICES)('every lookup table of %s has a rule by which it is verified', (service) => {
  const lookups = relationsOf(distributions[service]).tables.filter(
    (table) => /_by_/.test(table) && !FIGURES.has(table),
  );
  expect(rules[service].lookups.map(({ lookup }) => lookup).sort()).toEqual(lookups.sort());
});
