import { relationsOf } from '../../citus/distribution';
import { distributions } from '../../cluster/distributions';
import { rules } from '../../cluster/rules';
import { SERVICES } from '../../subgraphs/runtime/config';

test.each(SERVICES)('every lookup table of %s has a rule by which it is verified', (service) => {
  const lookups = relationsOf(distributions[service]).tables.filter((table) => /_by_/.test(table));
  expect(rules[service].lookups.map(({ lookup }) => lookup).sort()).toEqual(lookups.sort());
});
