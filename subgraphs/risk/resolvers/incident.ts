import { byPairs, entity } from '../../runtime/entities';
import { connection } from '../../runtime/pagination';
import type { IncidentResolvers, QueryResolvers } from '../generated';
import { incidentByKey, incidentKeyByNumber, incidents } from '../incidents';
import { riskOf } from './references';

export const Incident: IncidentResolvers = {
  __resolveReference: ({ riskId, id }, { load }) => load.pair(incidentByKey, riskId, id),
  risk: riskOf,
  reporter: ({ reporterId }) => entity('Employee', reporterId),
};

export const incidentQueries: Pick<
  QueryResolvers,
  'incident' | 'incidentByNumber' | 'incidentsByKeys' | 'incidents'
> = {
  incident: (_, { riskId, id }, { load }) => load.pair(incidentByKey, riskId, id),
  incidentByNumber: async (_, { incidentNumber }, { load }) => {
    const found = await load.one(incidentKeyByNumber, incidentNumber);
    return found && load.pair(incidentByKey, found.riskId, found.incidentId);
  },
  incidentsByKeys: (_, { keys }, context) =>
    byPairs(
      context,
      incidentByKey,
      keys.map(({ riskId, id }) => [riskId, id]),
    ),
  incidents: (_, args, context) => connection(context, incidents, args),
};
