import { byKey, type Conditions, conditionsOf, equals, page } from '../../../citus';
import { failure } from '../../../platform/errors';
import type { SubgraphContext } from '../../runtime/context';
import { periods } from './table';

/** Periods by id. */
export const periodById = byKey(periods, 'finance.financialPeriod.byId');

/** Periods by year and month. */
export const periodByCode = byKey(periods, 'finance.financialPeriod.byCode', 'code');

/** What periods are filtered by. */
export const periodConditions: Conditions = {
  ...conditionsOf(periods, 'id', 'code', 'fiscalYear', 'fiscalQuarter', 'startsOn', 'endsOn', 'status'),
  ...conditionsOf(periods, 'closedAt', 'closedById', 'createdAt', 'updatedAt'),
};

/** The fiscal calendar. */
export const allPeriods = page({
  name: 'finance.financialPeriods',
  from: periods,
  orders: { STARTS_ON: periods.startsOn },
  tieBreaker: periods.id,
  filters: { status: equals(periods.status), fiscalYear: equals(periods.fiscalYear) },
  conditions: periodConditions,
});

/** The id of a period that may be left out. Throws BAD_USER_INPUT where it is given and does not exist. */
export async function knownPeriod(
  { load }: SubgraphContext,
  argument: string,
  id: string | null | undefined,
): Promise<string | null> {
  if (id == null) return null;
  const period = await load.one(periodById, id);
  if (!period)
    throw failure('BAD_USER_INPUT', `\`${argument}\` is not the id of a period.`, {
      inputPath: [argument],
    });
  return period.id;
}

/** Ids of an open range of periods. Throws BAD_USER_INPUT where one that is given does not exist. */
export async function periodRange(
  context: SubgraphContext,
  { fromPeriodId, toPeriodId }: { readonly [P in 'fromPeriodId' | 'toPeriodId']?: string | null | undefined },
): Promise<{ from: string | null; to: string | null }> {
  const [from, to] = await Promise.all([
    knownPeriod(context, 'fromPeriodId', fromPeriodId),
    knownPeriod(context, 'toPeriodId', toPeriodId),
  ]);
  return { from, to };
}
