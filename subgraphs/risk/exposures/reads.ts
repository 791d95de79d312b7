import { byPair, type Conditions, columns, conditionsOf, equals, from, page, upTo } from '../../../citus';
import { exposures, exposuresByTarget } from './table';

/** Exposures by risk and id. */
export const exposureByKey = byPair(exposures, 'risk.exposure.byKey');

/** What lists of exposures, those of a risk or of a target, are ordered by. */
const orderOf = (of: typeof exposures | typeof exposuresByTarget) => ({
  orders: { REPORTING_AMOUNT: of.reportingAmount, AS_OF: of.asOf },
  defaultDirection: 'DESC' as const,
  tieBreaker: of.id,
});

const filtersOf = (of: typeof exposures | typeof exposuresByTarget) => ({
  status: equals(of.status),
  minReportingAmount: from(of.reportingAmount),
  asOfFrom: from(of.asOf),
  asOfTo: upTo(of.asOf),
});

/** What exposures are filtered by beside their risks. */
export const exposureConditions: Conditions = {
  ...conditionsOf(exposures, 'id', 'riskId', 'targetType', 'targetId', 'status', 'exposureAmount'),
  ...conditionsOf(exposures, 'currency', 'reportingAmount', 'asOf', 'note', 'createdAt', 'updatedAt'),
};

/** What is exposed to one risk. */
export const exposuresOfRisk = page({
  name: 'risk.exposures.byRisk',
  from: exposures,
  by: exposures.riskId,
  ...orderOf(exposures),
  filters: { ...filtersOf(exposures), targetType: equals(exposures.targetType) },
  conditions: exposureConditions,
});

/** Exposures of a portfolio, instrument or account, by its type and id: `Portfolio:12`. */
export const exposuresOfTarget = page({
  name: 'risk.exposures.byTarget',
  columns: columns(exposuresByTarget, 'id', 'riskId', 'reportingAmount', 'asOf'),
  from: exposuresByTarget,
  by: exposuresByTarget.targetKey,
  ...orderOf(exposuresByTarget),
  filters: filtersOf(exposuresByTarget),
  conditions: conditionsOf(exposuresByTarget, 'id', 'riskId', 'status', 'reportingAmount', 'asOf'),
});
