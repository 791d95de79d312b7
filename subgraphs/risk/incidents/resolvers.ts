import { answer } from '../../runtime/answer';
import { byKeys, foundBy } from '../../runtime/entities';
import { connection } from '../../runtime/pagination';
import type { Resolvers } from '../generated';
import { riskOf } from '../references';
import { allIncidents, incidentByKey, incidentKeyByNumber } from './reads';
import { closeIncident, containIncident, investigateIncident, resolveIncident } from './writes/advance';
import { reportIncident, updateIncident } from './writes/report';

const answered = { incident: incidentByKey };

export const incidentResolvers: Resolvers = {
  Incident: {
    __resolveReference: ({ riskId, id }, { load }) => load.pair(incidentByKey, riskId, id),
    risk: riskOf,
  },
  Query: {
    incident: (_, { riskId, id }, { load }) => load.pair(incidentByKey, riskId, id),
    incidentByNumber: foundBy('incidentNumber', incidentKeyByNumber, incidentByKey),
    incidentsByKeys: byKeys(incidentByKey),
    incidents: (_, args, context) => connection(context, allIncidents, args),
  },
  Mutation: {
    reportIncident: answer(reportIncident, answered),
    updateIncident: answer(updateIncident, answered),
    investigateIncident: answer(investigateIncident, answered),
    containIncident: answer(containIncident, answered),
    resolveIncident: answer(resolveIncident, answered),
    closeIncident: answer(closeIncident, answered),
  },
};
