import { columns, nullable, param, reference, statement } from '../../../citus';
import { reportingRates } from './table';

const currency = nullable(param.text('currency'));

/** The newest rates, of all currencies or of one. */
export const newestReportingRates = statement('risk.reportingRates', reference)
  .sql`select ${columns(reportingRates)} from ${reportingRates}
       where ${currency} is null or currency = ${currency}
       order by valid_from desc, rate_id desc limit ${param.integer('limit')}`;
