import { answer } from '../../runtime/answer';
import { byIds, existing, foundBy } from '../../runtime/entities';
import { connection, connectionOf } from '../../runtime/pagination';
import { assessmentByKey, assessmentsOfRisk } from '../assessments/reads';
import { controlsOfRisk, controlTestsOfRisk } from '../controls/reads';
import { exposuresOfRisk } from '../exposures/reads';
import type { Resolvers } from '../generated';
import { incidentsOfRisk } from '../incidents/reads';
import { indicatorsOfRisk, readingsOfRisk } from '../indicators/reads';
import { mitigationActionsOfRisk, mitigationPlansOfRisk } from '../mitigation/reads';
import { categoryOf } from '../references';
import { riskAudit } from '../write-side';
import {
  allRisks,
  riskById,
  riskIdByNumber,
  riskProfile,
  risksOfCategory,
  risksOfOwner,
  statusChangesOfRisk,
} from './reads';
import { acceptRisk, closeRisk } from './writes/decide';
import { registerRisk, updateRisk } from './writes/register';

const answered = { risk: riskById };

export const riskResolvers: Resolvers = {
  Risk: {
    __resolveReference: ({ id }, { load }) => load.one(riskById, id),
    category: categoryOf,
    latestAssessment: async ({ id, latestAssessmentId }, _, { load }) =>
      latestAssessmentId === null ? null : load.pair(assessmentByKey, id, latestAssessmentId),
    assessments: ({ id }, args, context) => connection(context, assessmentsOfRisk, args, id),
    controls: ({ id }, args, context) => connection(context, controlsOfRisk, args, id),
    controlTests: ({ id }, args, context) => {
      const filter = { ...args.filter, controlId: args.controlId };
      return connection(context, controlTestsOfRisk, { ...args, filter }, id);
    },
    incidents: ({ id }, args, context) => connection(context, incidentsOfRisk, args, id),
    mitigationPlans: ({ id }, args, context) => connection(context, mitigationPlansOfRisk, args, id),
    mitigationActions: ({ id }, args, context) => {
      const filter = { ...args.filter, planId: args.planId };
      return connection(context, mitigationActionsOfRisk, { ...args, filter }, id);
    },
    indicators: ({ id }, args, context) => connection(context, indicatorsOfRisk, args, id),
    indicatorReadings: ({ id }, args, context) => {
      const filter = { ...args.filter, indicatorId: args.indicatorId };
      return connection(context, readingsOfRisk, { ...args, filter }, id);
    },
    exposures: ({ id }, args, context) => {
      const filter = { ...args.filter, targetType: args.targetType };
      return connection(context, exposuresOfRisk, { ...args, filter }, id);
    },
    statusChanges: ({ id }, args, context) => connection(context, statusChangesOfRisk, args, id),
    auditTrail: ({ id }, args, context) => connection(context, riskAudit.trail, args, id),
    // The profile counts the risk itself too: there is one for every risk.
    profile: ({ id }, _, context) => existing(context, riskProfile, id),
  },
  Query: {
    risk: (_, { id }, { load }) => load.one(riskById, id),
    riskByNumber: foundBy('riskNumber', riskIdByNumber, riskById),
    risksByIds: (_, { ids }, context) => byIds(context, riskById, ids),
    risks: (_, args, context) => {
      const { ownerId, categoryId } = args.filter ?? {};
      // With an owner or a category the list is read from the one shard that holds it.
      if (ownerId) return connectionOf(context, risksOfOwner, args, ownerId, riskById);
      if (categoryId) return connectionOf(context, risksOfCategory, args, categoryId, riskById);
      return connection(context, allRisks, args);
    },
  },
  Mutation: {
    registerRisk: answer(registerRisk, answered),
    updateRisk: answer(updateRisk, answered),
    acceptRisk: answer(acceptRisk, answered),
    closeRisk: answer(closeRisk, answered),
  },
};
