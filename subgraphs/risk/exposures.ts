import { pairLookup } from '../../citus/lookups';
import { type OrderColumn, page } from '../../citus/page';
import { columns } from '../../citus/statement';
import type { ExposureStatus, ExposureTargetType, RiskExposureOrderField } from './generated';
import { ofRisk } from './risks';

/** A row of risk_core.risk_exposures. */
export interface RiskExposureRow {
  readonly id: string;
  readonly riskId: string;
  readonly targetType: ExposureTargetType;
  readonly targetId: string;
  readonly status: ExposureStatus;
  readonly exposureAmount: string;
  readonly currency: string;
  readonly reportingAmount: string;
  readonly asOf: string;
  readonly note: string | null;
  readonly createdAt: string;
  readonly updatedAt: string;
  readonly version: number;
}

export const exposureColumns = {
  id: 'exposure_id',
  riskId: 'risk_id',
  targetType: 'target_type',
  targetId: 'target_id',
  status: 'status',
  exposureAmount: 'exposure_amount',
  currency: 'currency',
  reportingAmount: 'reporting_amount',
  asOf: 'as_of',
  note: 'note',
  createdAt: 'created_at',
  updatedAt: 'updated_at',
  version: 'version',
} as const;

/** Exposures by risk and id. */
export const exposureByKey = pairLookup<RiskExposureRow>({
  name: 'risk.exposure.byKey',
  sql: `select ${columns<RiskExposureRow>(exposureColumns)} from risk_core.risk_exposures
        where risk_id = any($keys::bigint[]) and exposure_id = any($ids::bigint[])`,
  key: 'riskId',
  id: 'id',
});

/** How lists of exposures are ordered and filtered; the lookup table of targets has these columns too. */
const listed = {
  orders: {
    REPORTING_AMOUNT: { column: 'reporting_amount', type: 'numeric', property: 'reportingAmount' },
    AS_OF: { column: 'as_of', type: 'date', property: 'asOf' },
  } satisfies Record<RiskExposureOrderField, OrderColumn>,
  defaultDirection: 'DESC',
  tieBreaker: { column: 'exposure_id', type: 'bigint', property: 'id' },
} as const;

const filters = {
  status: 'status = $status::text',
  minReportingAmount: 'reporting_amount >= $minReportingAmount::numeric',
  asOfFrom: 'as_of >= $asOfFrom::date',
  asOfTo: 'as_of <= $asOfTo::date',
};

/** What is exposed to one risk. */
export const exposuresOfRisk = page<RiskExposureRow>({
  ...listed,
  name: 'risk.exposures.byRisk',
  columns: columns<RiskExposureRow>(exposureColumns),
  from: 'risk_core.risk_exposures',
  by: ofRisk,
  filters: { ...filters, targetType: 'target_type = $targetType::text' },
});

/** What the lookup table knows of an exposure: its key, and enough to filter and order a list. */
interface ListedExposureRow {
  readonly id: string;
  readonly riskId: string;
  readonly reportingAmount: string;
  readonly asOf: string;
}

/** Exposures of a portfolio, instrument or account, by its type and id: `Portfolio:12`. */
export const exposuresOfTarget = page<ListedExposureRow>({
  ...listed,
  name: 'risk.exposures.byTarget',
  columns: columns<ListedExposureRow>({
    id: 'exposure_id',
    riskId: 'risk_id',
    reportingAmount: 'reporting_amount',
    asOf: 'as_of',
  }),
  from: 'risk_core.exposures_by_target',
  by: { column: 'target_key', type: 'text' },
  filters,
});
