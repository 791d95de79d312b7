import type { SubgraphContext } from '../../runtime/context';
import { byIds, entity, existing } from '../../runtime/entities';
import { connection, connectionOf } from '../../runtime/pagination';
import { assessmentByKey, assessmentsOfRisk } from '../assessments';
import { acceptRisk, closeRisk } from '../commands/decide-risk';
import { registerRisk, updateRisk } from '../commands/register-risk';
import { controlTestsOfRisk } from '../control-tests';
import { controlsOfRisk } from '../controls';
import { exposuresOfRisk } from '../exposures';
import type { MutationResolvers, QueryResolvers, RiskResolvers } from '../generated';
import { incidentsOfRisk } from '../incidents';
import { indicatorsOfRisk, readingsOfRisk } from '../indicators';
import { mitigationActionsOfRisk } from '../mitigation-actions';
import { mitigationPlansOfRisk } from '../mitigation-plans';
import { riskProfile } from '../profiles';
import { riskById, riskIdByNumber, risks, risksOfCategory, risksOfOwner } from '../risks';
import { statusChangesOfRisk } from '../status-changes';
import { riskAudit } from '../write-side';
import { categoryOf } from './references';

export const Risk: RiskResolvers = {
  __resolveReference: ({ id }, { load }) => load.one(riskById, id),
  category: categoryOf,
  owner: ({ ownerId }) => entity('Employee', ownerId),
  department: ({ departmentId }) => entity('Department', departmentId),
  latestAssessment: async ({ id, latestAssessmentId }, _, { load }) =>
    latestAssessmentId === null ? null : load.pair(assessmentByKey, id, latestAssessmentId),
  assessments: ({ id }, args, context) => connection(context, assessmentsOfRisk, args, id),
  controls: ({ id }, args, context) => connection(context, controlsOfRisk, args, id),
  controlTests: ({ id }, args, context) => {
    const { controlId } = args;
    return connection(context, controlTestsOfRisk, { ...args, filter: { ...args.filter, controlId } }, id);
  },
  incidents: ({ id }, args, context) => connection(context, incidentsOfRisk, args, id),
  mitigationPlans: ({ id }, args, context) => connection(context, mitigationPlansOfRisk, args, id),
  mitigationActions: ({ id }, args, context) => {
    const { planId } = args;
    return connection(context, mitigationActionsOfRisk, { ...args, filter: { ...args.filter, planId } }, id);
  },
  indicators: ({ id }, args, context) => connection(context, indicatorsOfRisk, args, id),
  indicatorReadings: ({ id }, args, context) => {
    const { indicatorId } = args;
    return connection(context, readingsOfRisk, { ...args, filter: { ...args.filter, indicatorId } }, id);
  },
  exposures: ({ id }, args, context) => {
    const { targetType } = args;
    return connection(context, exposuresOfRisk, { ...args, filter: { ...args.filter, targetType } }, id);
  },
  statusChanges: ({ id }, args, context) => connection(context, statusChangesOfRisk, args, id),
  auditTrail: ({ id }, args, context) => connection(context, riskAudit.trail, args, id),
  // The profile counts the risk itself too: there is one for every risk.
  profile: ({ id }, _, context) => existing(context, riskProfile, id),
};

export const riskQueries: Pick<QueryResolvers, 'risk' | 'riskByNumber' | 'risksByIds' | 'risks'> = {
  risk: (_, { id }, { load }) => load.one(riskById, id),
  riskByNumber: async (_, { riskNumber }, { load }) => {
    const found = await load.one(riskIdByNumber, riskNumber);
    return found && load.one(riskById, found.riskId);
  },
  risksByIds: (_, { ids }, context) => byIds(context, riskById, ids),
  risks: (_, args, context) => {
    const { ownerId, categoryId } = args.filter ?? {};
    const nodeOf = (row: { id: string }) => context.load.one(riskById, row.id);
    // With an owner or a category the list is read from the one shard that holds it.
    if (ownerId) return connectionOf(context, risksOfOwner, args, ownerId, nodeOf);
    if (categoryId) return connectionOf(context, risksOfCategory, args, categoryId, nodeOf);
    return connection(context, risks, args);
  },
};

async function payload(context: SubgraphContext, { id }: { readonly id: string }) {
  return { risk: await existing(context, riskById, id) };
}

export const riskMutations: Pick<
  MutationResolvers,
  'registerRisk' | 'updateRisk' | 'acceptRisk' | 'closeRisk'
> = {
  registerRisk: async (_, { input }, context) => payload(context, await registerRisk(context, input)),
  updateRisk: async (_, { input }, context) => payload(context, await updateRisk(context, input)),
  acceptRisk: async (_, { input }, context) => payload(context, await acceptRisk(context, input)),
  closeRisk: async (_, { input }, context) => payload(context, await closeRisk(context, input)),
};
