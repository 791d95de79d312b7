import {
  bigint,
  date,
  defaulted,
  nullable,
  numeric,
  type RowOf,
  table,
  text,
  versioned,
} from '../../../citus';
import { besideRisk } from '../risks/table';

const status = text<'ACTIVE' | 'CLOSED'>;

/** What of a portfolio, an instrument or an account is exposed to a risk. */
export const exposures = table(
  'risk_core.risk_exposures',
  {
    id: bigint('exposure_id'),
    riskId: bigint(),
    targetType: text<'PORTFOLIO' | 'INSTRUMENT' | 'ACCOUNT'>(),
    targetId: bigint(),
    status: defaulted(status()),
    exposureAmount: numeric(),
    currency: text(),
    reportingAmount: numeric(),
    asOf: date(),
    note: nullable(text()),
    ...versioned,
  },
  { key: ['riskId', 'id'], ...besideRisk },
);

export type RiskExposureRow = RowOf<typeof exposures>;

/** Target, such as `Portfolio:12`, to its exposures, with what lists of them sort and filter by. */
export const exposuresByTarget = table(
  'risk_core.exposures_by_target',
  {
    targetKey: text(),
    id: bigint('exposure_id'),
    riskId: bigint(),
    status: status(),
    reportingAmount: numeric(),
    asOf: date(),
  },
  {
    key: ['targetKey', 'id'],
    distributedBy: 'targetKey',
    group: 'target',
    derivedFrom: `select initcap(target_type) || ':' || target_id as target_key, exposure_id, risk_id, status,
                         reporting_amount, as_of from risk_core.risk_exposures`,
  },
);
