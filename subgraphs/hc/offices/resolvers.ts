import { byIds } from '../../runtime/entities';
import { connection } from '../../runtime/pagination';
import type { Resolvers } from '../generated';
import { allOffices, holidaysOfCountry, officeById } from './reads';

export const officeResolvers: Resolvers = {
  Office: {
    __resolveReference: ({ id }, { load }) => load.one(officeById, id),
    publicHolidays: ({ countryCode }, { from = null, to = null }, { load }) =>
      load.many(holidaysOfCountry, countryCode, { from, to }),
  },
  Query: {
    office: (_, { id }, { load }) => load.one(officeById, id),
    officesByIds: (_, { ids }, context) => byIds(context, officeById, ids),
    offices: (_, args, context) => connection(context, allOffices, args),
  },
};
