import type { SubgraphContext } from '../../runtime/context';
import { byIds, entity, existing } from '../../runtime/entities';
import { failure } from '../../runtime/errors';
import { connection } from '../../runtime/pagination';
import { addFiscalYear, closePeriod, openPeriod } from '../commands/periods';
import {
  currencies,
  financialPeriodByCode,
  financialPeriodById,
  financialPeriods,
} from '../financial-periods';
import type { FinancialPeriodResolvers, MutationResolvers, QueryResolvers } from '../generated';
import { referenceAudit } from '../write-side';

export const FinancialPeriod: FinancialPeriodResolvers = {
  __resolveReference: ({ id }, { load }) => load.one(financialPeriodById, id),
  auditTrail: ({ id }, args, context) =>
    connection(context, referenceAudit.trail, args, `FinancialPeriod:${id}`),
  closedBy: ({ closedById }) => entity('Employee', closedById),
};

export const financialPeriodQueries: Pick<
  QueryResolvers,
  'financialPeriod' | 'financialPeriodsByIds' | 'financialPeriodByCode' | 'financialPeriods' | 'currencies'
> = {
  financialPeriod: (_, { id }, { load }) => load.one(financialPeriodById, id),
  financialPeriodsByIds: (_, { ids }, context) => byIds(context, financialPeriodById, ids),
  financialPeriodByCode: (_, { code }, { load }) => load.one(financialPeriodByCode, code),
  financialPeriods: (_, args, context) => connection(context, financialPeriods, args),
  currencies: (_, __, { load }) => load.run(currencies, {}),
};

export const financialPeriodMutations: Pick<
  MutationResolvers,
  'addFiscalYear' | 'openPeriod' | 'closePeriod'
> = {
  addFiscalYear: async (_, { input }, context) => {
    const { ids } = await addFiscalYear(context, input);
    return { periods: await Promise.all(ids.map((id) => existing(context, financialPeriodById, id))) };
  },
  openPeriod: async (_, { input }, context) => {
    const { id } = await openPeriod(context, input);
    return { period: await existing(context, financialPeriodById, id) };
  },
  closePeriod: async (_, { input }, context) => {
    const { id } = await closePeriod(context, input);
    return { period: await existing(context, financialPeriodById, id) };
  },
};

/** The period of something; a foreign key keeps it there. */
export async function periodOf({ periodId }: { periodId: string }, _: unknown, { load }: SubgraphContext) {
  return (await load.one(financialPeriodById, periodId))!;
}

/** Ids of an open range of periods. Throws BAD_USER_INPUT where one that is given does not exist. */
export async function periodRange(
  context: SubgraphContext,
  fromPeriodId: string | null | undefined,
  toPeriodId: string | null | undefined,
): Promise<{ from: string | null; to: string | null }> {
  const [from, to] = await Promise.all([
    knownPeriod(context, 'fromPeriodId', fromPeriodId),
    knownPeriod(context, 'toPeriodId', toPeriodId),
  ]);
  return { from, to };
}

/** The id of a period that may be left out. Throws BAD_USER_INPUT where it is given and does not exist. */
export async function knownPeriod(
  { load }: SubgraphContext,
  argument: string,
  id: string | null | undefined,
): Promise<string | null> {
  if (id == null) return null;
  const period = await load.one(financialPeriodById, id);
  if (!period) throw failure('BAD_USER_INPUT', `\`${argument}\` is not the id of a period.`, { argument });
  return period.id;
}
