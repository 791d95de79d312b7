import { pairChildren, pairLookup } from '../../citus/lookups';
import { page } from '../../citus/page';
import { columns } from '../../citus/statement';
import type { RiskIndicatorDirection, RiskIndicatorFrequency, RiskIndicatorStatus } from './generated';
import { ofRisk } from './risks';

/** A row of risk_monitoring.key_risk_indicators. */
export interface KeyRiskIndicatorRow {
  readonly id: string;
  readonly riskId: string;
  readonly name: string;
  readonly unit: string;
  readonly direction: RiskIndicatorDirection;
  readonly warningThreshold: string;
  readonly criticalThreshold: string;
  readonly frequency: RiskIndicatorFrequency;
  readonly ownerId: string;
  readonly isActive: boolean;
  readonly latestValue: string | null;
  readonly latestStatus: RiskIndicatorStatus | null;
  readonly latestReadOn: string | null;
  readonly createdAt: string;
  readonly updatedAt: string;
  readonly version: number;
}

const indicatorColumns = {
  id: 'indicator_id',
  riskId: 'risk_id',
  name: 'name',
  unit: 'unit',
  direction: 'direction',
  warningThreshold: 'warning_threshold',
  criticalThreshold: 'critical_threshold',
  frequency: 'frequency',
  ownerId: 'owner_id',
  isActive: 'is_active',
  latestValue: 'latest_value',
  latestStatus: 'latest_status',
  latestReadOn: 'latest_read_on',
  createdAt: 'created_at',
  updatedAt: 'updated_at',
  version: 'version',
} as const;

/** Key risk indicators by risk and id. */
export const indicatorByKey = pairLookup<KeyRiskIndicatorRow>({
  name: 'risk.indicator.byKey',
  sql: `select ${columns<KeyRiskIndicatorRow>(indicatorColumns)} from risk_monitoring.key_risk_indicators
        where risk_id = any($keys::bigint[]) and indicator_id = any($ids::bigint[])`,
  key: 'riskId',
  id: 'id',
});

/** Key risk indicators of one risk. */
export const indicatorsOfRisk = page<KeyRiskIndicatorRow>({
  name: 'risk.indicators.byRisk',
  columns: columns<KeyRiskIndicatorRow>(indicatorColumns),
  from: 'risk_monitoring.key_risk_indicators',
  by: ofRisk,
  orders: { NAME: { column: 'name', type: 'text', property: 'name' } },
  tieBreaker: { column: 'indicator_id', type: 'bigint', property: 'id' },
  filters: {
    latestStatus: 'latest_status = $latestStatus::text',
    isActive: 'is_active = $isActive::boolean',
  },
});

/** A row of risk_monitoring.indicator_breaches: the key of an indicator, and what the list is ordered by. */
interface IndicatorBreachRow {
  readonly id: string;
  readonly riskId: string;
  readonly latestReadOn: string;
}

/** Indicators past a threshold, over all risks. */
export const indicatorBreaches = page<IndicatorBreachRow>({
  name: 'risk.indicators.breaches',
  columns: columns<IndicatorBreachRow>({
    id: 'indicator_id',
    riskId: 'risk_id',
    latestReadOn: 'latest_read_on',
  }),
  from: 'risk_monitoring.indicator_breaches',
  fanOut: 'a threshold is passed at any risk; every shard returns at most a page',
  orders: { LATEST_READ_ON: { column: 'latest_read_on', type: 'date', property: 'latestReadOn' } },
  defaultDirection: 'DESC',
  tieBreaker: { column: 'indicator_id', type: 'bigint', property: 'id' },
  filters: {
    status: 'latest_status = $status::text',
    categoryId: 'category_id = $categoryId::bigint',
  },
});

/** A row of risk_monitoring.indicator_readings. */
export interface IndicatorReadingRow {
  readonly id: string;
  readonly riskId: string;
  readonly indicatorId: string;
  readonly readOn: string;
  readonly value: string;
  readonly status: RiskIndicatorStatus;
  readonly createdAt: string;
}

const readingColumns = {
  id: 'reading_id',
  riskId: 'risk_id',
  indicatorId: 'indicator_id',
  readOn: 'read_on',
  value: 'value',
  status: 'status',
  createdAt: 'created_at',
} as const;

/** The newest readings of each indicator. Extra parameter: limit. */
export const latestReadingsOfIndicator = pairChildren<IndicatorReadingRow>({
  name: 'risk.readings.latestByIndicator',
  sql: `select * from (
          select ${columns<IndicatorReadingRow>(readingColumns)},
                 row_number() over (partition by risk_id, indicator_id order by read_on desc) as place
          from risk_monitoring.indicator_readings
          where risk_id = any($keys::bigint[]) and indicator_id = any($ids::bigint[])
        ) reading where place <= $limit::integer order by place`,
  key: 'riskId',
  parent: 'indicatorId',
});

/** Readings of one indicator of a risk: the filter `indicatorId` is always given. */
export const readingsOfRisk = page<IndicatorReadingRow>({
  name: 'risk.readings.byRisk',
  columns: columns<IndicatorReadingRow>(readingColumns),
  from: 'risk_monitoring.indicator_readings',
  by: ofRisk,
  orders: { READ_ON: { column: 'read_on', type: 'date', property: 'readOn' } },
  defaultDirection: 'DESC',
  tieBreaker: { column: 'reading_id', type: 'bigint', property: 'id' },
  filters: {
    indicatorId: 'indicator_id = $indicatorId::bigint',
    status: 'status = $status::text',
    readFrom: 'read_on >= $readFrom::date',
    readTo: 'read_on <= $readTo::date',
  },
});
