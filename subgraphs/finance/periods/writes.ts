import { insertRows, nextIds, param, reference, statement, updateRow } from '../../../citus';
import { checkVersion, type UnitOfWork } from '../../runtime/mutation';
import { settleBudgets } from '../budgets/settle';
import { refuse } from '../errors';
import { periodEvents } from '../events';
import type { AddFiscalYearInput, ChangePeriodInput } from '../generated';
import { mutation, periodTrail, referenceAudit } from '../write-side';
import { checkBooks } from './check';
import { closeGate, type PeriodState, readPeriod } from './gate';
import { periods } from './table';

const setStatus = updateRow(periods, 'finance.period.setStatus', 'status', 'closedAt', 'closedById');
const allotIds = nextIds(periods, 'finance.period.allotIds');
const insertYear = insertRows(periods, 'finance.period.insertYear');
const startsOn = param.date('startsOn');

/** The periods that end the day before it starts and start the day after it ends. */
const neighbours = statement<Pick<PeriodState, 'code' | 'status'> & { readonly isBefore: boolean }>(
  'finance.period.neighbours',
  reference,
).sql`select code, status, ends_on < ${startsOn} as "isBefore" from ${periods}
      where ends_on = ${startsOn} - 1 or starts_on = ${param.date('endsOn')} + 1`;

const lastYear = statement<{ year: number | null }>('finance.period.lastYear', reference)
  .sql`select max(fiscal_year) as year from ${periods}`;

/** Guards the calendar as a whole: no period has this id. */
const CALENDAR = '0';

/**
 * Sets up the twelve months of a fiscal year, still to come. Throws PERIOD_YEAR_NOT_NEXT: the ids of
 * periods ascend with time, which reports rely on.
 */
export const addFiscalYear = mutation(
  'addFiscalYear',
  ({ fiscalYear }: AddFiscalYearInput) =>
    async (unit) => {
      await closeGate(unit, CALENDAR);
      const { year: last } = await unit.only(lastYear);
      if (fiscalYear < 1900 || fiscalYear > 2999 || (last !== null && fiscalYear <= last))
        throw refuse('PERIOD_YEAR_NOT_NEXT', ['input', 'fiscalYear']);
      const ids = (await unit.run(allotIds, { count: 12 })).map(({ id }) => id);
      const months = ids.map((id, index) => ({ id, ...monthOf(fiscalYear, index + 1) }));
      await insertYear(unit, months);
      for (const { id, code } of months) await recordStatus(unit, { id, code, status: null }, 'FUTURE');
      return { ids };
    },
);

/** A month, from 1, as a period that is still to come. */
function monthOf(fiscalYear: number, month: number) {
  const code = `${fiscalYear}-${String(month).padStart(2, '0')}`;
  return {
    code,
    fiscalYear,
    fiscalQuarter: Math.ceil(month / 3),
    startsOn: `${code}-01`,
    endsOn: new Date(Date.UTC(fiscalYear, month, 0)).toISOString().slice(0, 10),
    status: 'FUTURE' as const,
  };
}

/**
 * Opens a period that is still to come, or opens a closed one again. Throws PERIOD_NOT_FOUND,
 * PERIOD_WRONG_STATUS, STALE_VERSION, or PERIOD_OUT_OF_ORDER.
 */
export const openPeriod = change('openPeriod', ['FUTURE', 'CLOSED'], async (unit, period) => {
  const out = (await unit.run(neighbours, period)).find(({ isBefore, status }) =>
    isBefore ? status === 'FUTURE' : status === 'CLOSED',
  );
  if (out) throw outOfOrder(out.isBefore ? `${out.code} comes first` : `${out.code} is closed already`);
  await unit.run(setStatus, { id: period.id, status: 'OPEN', closedAt: null, closedById: null });
  await settleBudgets(unit, { periodId: period.id, before: 'CLOSED', after: 'APPROVED' });
  await recordStatus(unit, period, 'OPEN');
});

/**
 * Closes an open period: it waits for the postings that are under way, and none come after it. Throws
 * PERIOD_NOT_FOUND, PERIOD_WRONG_STATUS, STALE_VERSION, PERIOD_OUT_OF_ORDER, PERIOD_HAS_WAITING or PERIOD_UNBALANCED.
 */
export const closePeriod = change('closePeriod', ['OPEN'], async (unit, period, now) => {
  const before = (await unit.run(neighbours, period)).find(({ isBefore }) => isBefore);
  if (before && before.status !== 'CLOSED') throw outOfOrder(`${before.code} comes first`);
  // First, because Citus lets nothing write to a reference table after the tables that point to it were read.
  const closedById = unit.viewer.employeeId;
  await unit.run(setStatus, { id: period.id, status: 'CLOSED', closedAt: now, closedById });
  await checkBooks(unit, period);
  await settleBudgets(unit, { periodId: period.id, before: 'APPROVED', after: 'CLOSED' });
  await recordStatus(unit, period, 'CLOSED');
});

function change(
  name: 'openPeriod' | 'closePeriod',
  from: readonly PeriodState['status'][],
  work: (unit: UnitOfWork, period: PeriodState, now: string) => Promise<void>,
) {
  return mutation(name, (input: ChangePeriodInput) => async (unit) => {
    const { id } = input;
    const inputPath = ['input', 'id'];
    // The calendar first: the order of the periods is looked at by one at a time.
    await closeGate(unit, CALENDAR);
    const now = await closeGate(unit, id);
    const period = await readPeriod(unit, id);
    if (!period) throw refuse('PERIOD_NOT_FOUND', inputPath);
    if (!from.includes(period.status))
      throw refuse('PERIOD_WRONG_STATUS', inputPath, {
        message: `The period ${period.code} is ${period.status}.`,
      });
    checkVersion(period, input);
    await work(unit, period, now);
    return { id };
  });
}

const outOfOrder = (why: string) =>
  refuse('PERIOD_OUT_OF_ORDER', ['input', 'id'], {
    message: `Periods are opened and closed one after the other: ${why}.`,
  });

/** Leaves in the trail what a period has become, with the event that tells of it. */
function recordStatus(
  unit: UnitOfWork,
  { id, code, status }: Pick<PeriodState, 'id' | 'code'> & { readonly status: PeriodState['status'] | null },
  after: PeriodState['status'],
): Promise<void> {
  return unit.record(
    referenceAudit,
    periodTrail(id),
    { entity: 'FinancialPeriod', entityId: id, before: status && { status }, after: { status: after } },
    periodEvents[after](id, { periodId: id, code }),
  );
}
