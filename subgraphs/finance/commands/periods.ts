import { type Params, reference, statement } from '../../../citus/statement';
import type { SubgraphContext } from '../../runtime/context';
import { requireRole } from '../../runtime/input';
import { checkVersion, mutate, type UnitOfWork } from '../../runtime/mutation';
import { refuse } from '../errors';
import type { AddFiscalYearInput, ChangePeriodInput } from '../generated';
import { checkBooks } from '../posting/period-check';
import { closeGate, type PeriodState, readPeriod } from '../posting/period-gate';
import { financeWrites, referenceAudit } from '../write-side';
import { settleBudgets } from './period-budgets';

const setStatus = statement<Params, never>({
  name: 'finance.period.setStatus',
  route: reference,
  sql: `update finance_core.financial_periods
        set status = $status::text, closed_at = $closedAt::timestamptz, closed_by = $closedById::bigint,
            updated_at = now(), version = version + 1
        where period_id = $id::bigint`,
});

/** The periods that end the day before it starts and start the day after it ends. */
const neighbours = statement<Params, { code: string; status: string; isBefore: boolean }>({
  name: 'finance.period.neighbours',
  route: reference,
  sql: `select code, status, ends_on < $startsOn::date as "isBefore" from finance_core.financial_periods
        where ends_on = $startsOn - 1 or starts_on = $endsOn::date + 1`,
});

const insertYear = statement<Params, { id: string }>({
  name: 'finance.period.insertYear',
  route: reference,
  sql: `insert into finance_core.financial_periods
          (period_id, code, fiscal_year, fiscal_quarter, starts_on, ends_on, status)
        select * from unnest($ids::bigint[], $codes::text[], $years::integer[], $quarters::integer[], $starts::date[],
                             $ends::date[], $statuses::text[])
        returning period_id as id`,
});

const monthsOf = statement<
  Params,
  Readonly<Record<'id' | 'code' | 'starts' | 'ends', string>> & { quarter: number }
>({
  name: 'finance.period.monthsOf',
  route: reference,
  sql: `select nextval(pg_get_serial_sequence('finance_core.financial_periods', 'period_id'))::bigint as id,
               to_char(month, 'YYYY-MM') as code, extract(quarter from month)::integer as quarter,
               month::date as starts, (month + interval '1 month - 1 day')::date as ends
        from (select make_timestamp($year::integer, n, 1, 0, 0, 0) as month from generate_series(1, 12) n
              order by n) months`,
});

const lastYear = statement<Params, { year: number | null }>({
  name: 'finance.period.lastYear',
  route: reference,
  sql: 'select max(fiscal_year) as year from finance_core.financial_periods',
});

/** Guards the calendar as a whole: no period has this id. */
const CALENDAR = '0';

/**
 * Sets up the twelve months of a fiscal year, still to come. Throws FORBIDDEN, or PERIOD_YEAR_NOT_NEXT: the ids of
 * periods ascend with time, which reports rely on.
 */
export function addFiscalYear(
  context: SubgraphContext,
  input: AddFiscalYearInput,
): Promise<{ ids: string[] }> {
  const { fiscalYear } = input;
  return mutate(context, financeWrites, { name: 'addFiscalYear', input }, async (unit) => {
    requireRole(unit.viewer, 'controller');
    await closeGate(unit, CALENDAR);
    const { year: last } = (await unit.one(lastYear, {}))!;
    if (fiscalYear < 1900 || fiscalYear > 2999 || (last !== null && fiscalYear <= last))
      throw refuse('PERIOD_YEAR_NOT_NEXT', { inputPath: ['input', 'fiscalYear'] });
    const months = await unit.run(monthsOf, { year: fiscalYear });
    await unit.run(insertYear, {
      ids: months.map(({ id }) => id),
      codes: months.map(({ code }) => code),
      years: months.map(() => fiscalYear),
      quarters: months.map(({ quarter }) => quarter),
      starts: months.map(({ starts }) => starts),
      ends: months.map(({ ends }) => ends),
      statuses: months.map(() => 'FUTURE'),
    });
    for (const { id, code } of months) await tell(unit, { id, code, before: null, after: 'FUTURE' });
    return { ids: months.map(({ id }) => id) };
  });
}

/**
 * Opens a period that is still to come, or opens a closed one again. Throws FORBIDDEN, PERIOD_NOT_FOUND,
 * PERIOD_WRONG_STATUS, STALE_VERSION, or PERIOD_OUT_OF_ORDER.
 */
export function openPeriod(context: SubgraphContext, input: ChangePeriodInput): Promise<{ id: string }> {
  return change(context, 'openPeriod', input, ['FUTURE', 'CLOSED'], async (unit, period) => {
    const out = (await unit.run(neighbours, period)).find(({ isBefore, status }) =>
      isBefore ? status === 'FUTURE' : status === 'CLOSED',
    );
    if (out) throw outOfOrder(out.isBefore ? `${out.code} comes first` : `${out.code} is closed already`);
    await unit.run(setStatus, { id: period.id, status: 'OPEN' });
    await settleBudgets(unit, period.id, 'CLOSED', 'APPROVED');
    await tell(unit, { ...period, before: period.status, after: 'OPEN' });
  });
}

/**
 * Closes an open period: it waits for the postings that are under way, and none come after it. Throws FORBIDDEN,
 * PERIOD_NOT_FOUND, PERIOD_WRONG_STATUS, STALE_VERSION, PERIOD_OUT_OF_ORDER, PERIOD_HAS_WAITING or PERIOD_UNBALANCED.
 */
export function closePeriod(context: SubgraphContext, input: ChangePeriodInput): Promise<{ id: string }> {
  return change(context, 'closePeriod', input, ['OPEN'], async (unit, period, now) => {
    const before = (await unit.run(neighbours, period)).find(({ isBefore }) => isBefore);
    if (before && before.status !== 'CLOSED') throw outOfOrder(`${before.code} comes first`);
    // First, because Citus lets nothing write to a reference table after the tables that point to it were read.
    const closedById = unit.viewer.employeeId;
    await unit.run(setStatus, { id: period.id, status: 'CLOSED', closedAt: now, closedById });
    await checkBooks(unit, period);
    await settleBudgets(unit, period.id, 'APPROVED', 'CLOSED');
    await tell(unit, { ...period, before: 'OPEN', after: 'CLOSED' });
  });
}

function change(
  context: SubgraphContext,
  name: 'openPeriod' | 'closePeriod',
  input: ChangePeriodInput,
  from: readonly PeriodState['status'][],
  work: (unit: UnitOfWork, period: PeriodState, now: string) => Promise<void>,
): Promise<{ id: string }> {
  const { id } = input;
  const inputPath = ['input', 'id'];
  return mutate(context, financeWrites, { name, input }, async (unit) => {
    requireRole(unit.viewer, 'controller');
    // The calendar first: the order of the periods is looked at by one at a time.
    await closeGate(unit, CALENDAR);
    const now = await closeGate(unit, id);
    const period = await readPeriod(unit, id);
    if (!period) throw refuse('PERIOD_NOT_FOUND', { inputPath });
    if (!from.includes(period.status))
      throw refuse('PERIOD_WRONG_STATUS', {
        message: `The period ${period.code} is ${period.status}.`,
        inputPath,
      });
    checkVersion(period, input);
    await work(unit, period, now);
    return { id };
  });
}

const outOfOrder = (why: string) =>
  refuse('PERIOD_OUT_OF_ORDER', {
    message: `Periods are opened and closed one after the other: ${why}.`,
    inputPath: ['input', 'id'],
  });

async function tell(
  unit: UnitOfWork,
  { id, code, before, after }: { id: string; code: string; before: string | null; after: string },
): Promise<void> {
  await unit.audit(referenceAudit, `FinancialPeriod:${id}`, {
    entity: 'FinancialPeriod',
    entityId: id,
    before: before === null ? null : { status: before },
    after: { status: after },
  });
  await unit.emit({
    aggregate: 'FinancialPeriod',
    aggregateId: id,
    type: { FUTURE: 'PeriodAdded', OPEN: 'PeriodOpened', CLOSED: 'PeriodClosed' }[after]!,
    payload: { periodId: id, code },
  });
}
