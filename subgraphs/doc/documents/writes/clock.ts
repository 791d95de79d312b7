import { nullable, param, reference, statement } from '../../../../citus';

/** The time of the transaction, and in UTC its day and, where `months` is not null, the day so much later. */
export const clock = statement<{ now: string; today: string; later: string | null }>('doc.clock', reference)
  .sql`select now() as now, (now() at time zone 'UTC')::date as today,
              (now() at time zone 'UTC' + make_interval(months => ${nullable(param.integer('months'))}))::date as later`;
