import { type RowOf, t, table, view } from '../../../citus';
import { besideRisk } from '../risks/table';

const state = t.text<'GREEN' | 'AMBER' | 'RED'>;

/** Figures that tell early when a risk grows. */
export const indicators = table(
  'risk_monitoring.key_risk_indicators',
  {
    id: t.defaulted(t.bigint('indicator_id')),
    riskId: t.bigint(),
    name: t.text(),
    unit: t.text(),
    direction: t.text<'HIGHER_IS_WORSE' | 'LOWER_IS_WORSE'>(),
    warningThreshold: t.numeric(),
    criticalThreshold: t.numeric(),
    frequency: t.text<'DAILY' | 'WEEKLY' | 'MONTHLY' | 'QUARTERLY'>(),
    ownerId: t.bigint(),
    isActive: t.defaulted(t.boolean()),
    latestValue: t.nullable(t.numeric()),
    latestStatus: t.nullable(state()),
    latestReadOn: t.nullable(t.date()),
    ...t.versioned,
  },
  { key: ['riskId', 'id'], ...besideRisk },
);

export type KeyRiskIndicatorRow = RowOf<typeof indicators>;

export const readings = table(
  'risk_monitoring.indicator_readings',
  {
    id: t.defaulted(t.bigint('reading_id')),
    riskId: t.bigint(),
    indicatorId: t.bigint(),
    readOn: t.date(),
    value: t.numeric(),
    status: state(),
    createdAt: t.defaulted(t.timestamptz()),
  },
  { key: ['riskId', 'id'], ...besideRisk },
);

export type IndicatorReadingRow = RowOf<typeof readings>;

/** Indicators past a threshold, asked for over all risks by date. */
export const breaches = view(
  'risk_monitoring.indicator_breaches',
  {
    riskId: t.bigint(),
    id: t.bigint('indicator_id'),
    name: t.text(),
    unit: t.text(),
    latestValue: t.numeric(),
    latestStatus: state(),
    latestReadOn: t.date(),
    warningThreshold: t.numeric(),
    criticalThreshold: t.numeric(),
    categoryId: t.bigint(),
    residualScore: t.smallint(),
  },
  {},
);
