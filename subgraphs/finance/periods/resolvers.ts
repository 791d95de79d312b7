import { answer } from '../../runtime/answer';
import { byIds, existing } from '../../runtime/entities';
import { connection } from '../../runtime/pagination';
import { allCurrencies } from '../currencies/reads';
import type { Resolvers } from '../generated';
import { periodTrail, referenceAudit } from '../write-side';
import { allPeriods, periodByCode, periodById } from './reads';
import { addFiscalYear, closePeriod, openPeriod } from './writes';

const answered = { period: periodById };

export const periodResolvers: Resolvers = {
  FinancialPeriod: {
    __resolveReference: ({ id }, { load }) => load.one(periodById, id),
    auditTrail: ({ id }, args, context) => connection(context, referenceAudit.trail, args, periodTrail(id)),
  },
  Query: {
    financialPeriod: (_, { id }, { load }) => load.one(periodById, id),
    financialPeriodsByIds: (_, { ids }, context) => byIds(context, periodById, ids),
    financialPeriodByCode: (_, { code }, { load }) => load.one(periodByCode, code),
    financialPeriods: (_, args, context) => connection(context, allPeriods, args),
    currencies: (_, __, { load }) => load.run(allCurrencies),
  },
  Mutation: {
    addFiscalYear: answer(addFiscalYear, ({ ids }, context) => ({
      periods: Promise.all(ids.map((id) => existing(context, periodById, id))),
    })),
    openPeriod: answer(openPeriod, answered),
    closePeriod: answer(closePeriod, answered),
  },
};
