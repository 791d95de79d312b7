import { relationsOf } from '../../citus/distribution';
import { SERVICES } from '../../subgraphs/system';
import { distributions, rules } from '../support/system';

/** Tables of such a name that are no lists of other rows. */
const FIGURES = new Set(['finance_core.amounts_by_day']);

test.each(SERVICES)('every lookup table of %s has a rule by which it is verified', (service) => {
  const lookups = relationsOf(distributions[service]).tables.filter(
    (table) => /_by_/.test(table) && !FIGURES.has(table),
  );
  expect(rules[service].lookups.map(({ lookup }) => lookup).sort()).toEqual(lookups.sort());
});
