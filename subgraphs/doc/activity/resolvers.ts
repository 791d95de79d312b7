import { entity } from '../../runtime/entities';
import type { Resolvers } from '../generated';

export const activityResolvers: Resolvers = {
  DocumentActivity: {
    actor: ({ actorId }) => entity('Employee', actorId),
  },
};
