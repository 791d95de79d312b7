import {
  bigint,
  boolean,
  date,
  defaulted,
  nullable,
  numeric,
  type RowOf,
  smallint,
  table,
  text,
  timestamptz,
  versioned,
  view,
} from '../../../citus';
import { besideRisk } from '../risks/table';

const state = text<'GREEN' | 'AMBER' | 'RED'>;

/** Figures that tell early when a risk grows. */
export const indicators = table(
  'risk_monitoring.key_risk_indicators',
  {
    id: defaulted(bigint('indicator_id')),
    riskId: bigint(),
    name: text(),
    unit: text(),
    direction: text<'HIGHER_IS_WORSE' | 'LOWER_IS_WORSE'>(),
    warningThreshold: numeric(),
    criticalThreshold: numeric(),
    frequency: text<'DAILY' | 'WEEKLY' | 'MONTHLY' | 'QUARTERLY'>(),
    ownerId: bigint(),
    isActive: defaulted(boolean()),
    latestValue: nullable(numeric()),
    latestStatus: nullable(state()),
    latestReadOn: nullable(date()),
    ...versioned,
  },
  { key: ['riskId', 'id'], ...besideRisk },
);

export type KeyRiskIndicatorRow = RowOf<typeof indicators>;

export const readings = table(
  'risk_monitoring.indicator_readings',
  {
    id: defaulted(bigint('reading_id')),
    riskId: bigint(),
    indicatorId: bigint(),
    readOn: date(),
    value: numeric(),
    status: state(),
    createdAt: defaulted(timestamptz()),
  },
  { key: ['riskId', 'id'], ...besideRisk },
);

export type IndicatorReadingRow = RowOf<typeof readings>;

/** Indicators past a threshold, asked for over all risks by date. */
export const breaches = view(
  'risk_monitoring.indicator_breaches',
  {
    riskId: bigint(),
    id: bigint('indicator_id'),
    name: text(),
    unit: text(),
    latestValue: numeric(),
    latestStatus: state(),
    latestReadOn: date(),
    warningThreshold: numeric(),
    criticalThreshold: numeric(),
    categoryId: bigint(),
    residualScore: smallint(),
  },
  {},
);
