import type { SubgraphContext } from '../../runtime/context';
import { byPairs, entity, existingPair } from '../../runtime/entities';
import { connection } from '../../runtime/pagination';
import { closeIncident, moveIncident, resolveIncident } from '../commands/advance-incident';
import { reportIncident, updateIncident } from '../commands/report-incident';
import type { IncidentResolvers, MutationResolvers, QueryResolvers } from '../generated';
import { incidentByKey, incidentKeyByNumber, incidents } from '../incidents';
import type { RiskChild } from '../register/child';
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

async function payload(context: SubgraphContext, { riskId, id }: RiskChild) {
  return { incident: await existingPair(context, incidentByKey, riskId, id) };
}

export const incidentMutations: Pick<
  MutationResolvers,
  | 'reportIncident'
  | 'updateIncident'
  | 'investigateIncident'
  | 'containIncident'
  | 'resolveIncident'
  | 'closeIncident'
> = {
  reportIncident: async (_, { input }, context) => payload(context, await reportIncident(context, input)),
  updateIncident: async (_, { input }, context) => payload(context, await updateIncident(context, input)),
  investigateIncident: async (_, { input }, context) =>
    payload(context, await moveIncident(context, 'investigateIncident', input)),
  containIncident: async (_, { input }, context) =>
    payload(context, await moveIncident(context, 'containIncident', input)),
  resolveIncident: async (_, { input }, context) => payload(context, await resolveIncident(context, input)),
  closeIncident: async (_, { input }, context) => payload(context, await closeIncident(context, input)),
};
