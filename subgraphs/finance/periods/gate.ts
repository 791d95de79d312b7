import { columns, findRow, param, reference, sql, statement } from '../../../citus';
import { there } from '../../../platform/there';
import type { InputPath } from '../../runtime/input';
import type { UnitOfWork } from '../../runtime/mutation';
import { refuse } from '../errors';
import { type FinancialPeriodRow, periods } from './table';

const STATE = ['id', 'code', 'fiscalYear', 'startsOn', 'endsOn', 'status', 'version'] as const;

/** What posting needs to know of a period. */
export type PeriodState = Pick<FinancialPeriodRow, (typeof STATE)[number]>;

const date = param.date('date');

const periodOfDate = statement('finance.period.ofDate', reference)
  .sql`select ${columns(periods, ...STATE)} from ${periods} where starts_on <= ${date} and ends_on >= ${date}
       order by period_id`;

const periodOfId = findRow(periods, 'finance.period.ofId', ...STATE);

/*
 * Citus lets two transactions that lock a row of a reference table wait for each other even where both only share it,
 * which would post one transaction at a time. So a period is guarded by an advisory lock on the coordinator, through
 * which every write goes: shared by postings, held alone by what opens and closes. It is let go when the transaction
 * has ended on every node.
 */
const gate = sql`hashtextextended('finance_core.financial_periods:' || ${param.bigint('id')}, 0)`;

const share = statement<{ now: string }>('finance.period.share', reference)
  .sql`select pg_advisory_xact_lock_shared(${gate})::text as gate, now() as now`;

const holdAlone = statement<{ now: string }>('finance.period.holdAlone', reference)
  .sql`select pg_advisory_xact_lock(${gate})::text as gate, now() as now`;

/** The period that a date lies in. Throws PERIOD_NOT_FOUND. */
export async function findPeriod(unit: UnitOfWork, date: string, inputPath: InputPath): Promise<PeriodState> {
  const period = await unit.one(periodOfDate, { date });
  if (!period) throw refuse('PERIOD_NOT_FOUND', inputPath);
  return period;
}

/** A period by its id, or null. */
export function readPeriod(unit: UnitOfWork, id: string): Promise<PeriodState | null> {
  return unit.one(periodOfId, { id });
}

/**
 * Keeps the period from being opened or closed until this transaction ends, and returns its state from then on with
 * the time of the transaction. Throws PERIOD_NOT_OPEN where `allowed` does not list the state.
 */
export async function passGate(
  unit: UnitOfWork,
  id: string,
  inputPath: InputPath,
  allowed: readonly FinancialPeriodRow['status'][] = ['OPEN'],
): Promise<{ readonly period: PeriodState; readonly now: string }> {
  const { now } = await unit.only(share, { id });
  // Read after the lock: what was closed meanwhile is seen.
  const period = there(await readPeriod(unit, id));
  if (!allowed.includes(period.status))
    throw refuse('PERIOD_NOT_OPEN', inputPath, {
      message: `The period ${period.code} is ${period.status === 'CLOSED' ? 'closed' : 'not open yet'}.`,
    });
  return { period, now };
}

/**
 * Waits for the postings into a period and keeps others out until this transaction ends. Returns the time of the
 * transaction.
 */
export async function closeGate(unit: UnitOfWork, id: string): Promise<string> {
  return (await unit.only(holdAlone, { id })).now;
}
