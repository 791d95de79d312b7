import { type RowOf, t, table } from '../../../citus';
import { besideRisk } from '../risks/table';

const status = t.text<'ACTIVE' | 'CLOSED'>;

/** What of a portfolio, an instrument or an account is exposed to a risk. */
export const exposures = table(
  'risk_core.risk_exposures',
  {
    id: t.bigint('exposure_id'),
    riskId: t.bigint(),
    targetType: t.text<'PORTFOLIO' | 'INSTRUMENT' | 'ACCOUNT'>(),
    targetId: t.bigint(),
    status: t.defaulted(status()),
    exposureAmount: t.numeric(),
    currency: t.text(),
    reportingAmount: t.numeric(),
    asOf: t.date(),
    note: t.nullable(t.text()),
    ...t.versioned,
  },
  { key: ['riskId', 'id'], ...besideRisk },
);

export type RiskExposureRow = RowOf<typeof exposures>;

/** Target, such as `Portfolio:12`, to its exposures, with what lists of them sort and filter by. */
export const exposuresByTarget = table(
  'risk_core.exposures_by_target',
  {
    targetKey: t.text(),
    id: t.bigint('exposure_id'),
    riskId: t.bigint(),
    status: status(),
    reportingAmount: t.numeric(),
    asOf: t.date(),
  },
  {
    key: ['targetKey', 'id'],
    distributedBy: 'targetKey',
    group: 'target',
    derivedFrom: `select initcap(target_type) || ':' || target_id as target_key, exposure_id, risk_id, status,
                         reporting_amount, as_of from risk_core.risk_exposures`,
  },
);
