import type { IndexMembershipResolvers } from '../generated';
import { indexOf } from './market-index';

export const IndexMembership: IndexMembershipResolvers = {
  index: ({ indexId }, _, context) => indexOf(context, indexId),
};
