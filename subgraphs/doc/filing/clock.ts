import { type Params, reference, statement } from '../../../citus/statement';

/** The time of the transaction, and in UTC its day and the day some months later. */
export const clock = statement<
  Params,
  { readonly now: string; readonly today: string; readonly later: string | null }
>({
  name: 'doc.clock',
  route: reference,
  sql: `select now() as now, (now() at time zone 'UTC')::date as today,
               (now() at time zone 'UTC' + make_interval(months => $months::integer))::date as later`,
});
