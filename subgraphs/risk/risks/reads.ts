import {
  among,
  byKey,
  type Conditions,
  columns,
  conditionsOf,
  equals,
  from,
  page,
  param,
  related,
  search,
  sql,
  upTo,
} from '../../../citus';
import { categoryConditions } from '../categories/reads';
import { riskCategories } from '../categories/table';
import { riskProfiles, risks, risksByCategory, risksByNumber, risksByOwner, statusChanges } from './table';

/** Risks by id. */
export const riskById = byKey(risks, 'risk.risk.byId');

/** Ids by the number in the register. */
export const riskIdByNumber = byKey(risksByNumber, 'risk.risk.idByNumber');

/** What was counted beside each risk. */
export const riskProfile = byKey(riskProfiles, 'risk.risk.profile');

/** Risks by words of their numbers, titles and descriptions. */
export const riskSearch = search({ name: 'risk.risks.found', from: risks, readers: among(risks.ownerId) });

/** What every list of risks is filtered by. */
const commonConditions = (of: typeof risks | typeof risksByOwner | typeof risksByCategory): Conditions => ({
  ...conditionsOf(of, 'id', 'categoryId', 'ownerId', 'status', 'inherentScore', 'residualLikelihood'),
  ...conditionsOf(of, 'residualImpact', 'residualScore', 'identifiedOn', 'nextReviewOn'),
  category: related(of.categoryId, riskCategories, () => categoryConditions),
});

/** What the register is filtered by. */
export const riskConditions: Conditions = {
  ...commonConditions(risks),
  ...conditionsOf(risks, 'riskNumber', 'title', 'description', 'departmentId', 'response', 'closedOn'),
  ...conditionsOf(risks, 'lastAssessedOn', 'inherentLikelihood', 'inherentImpact', 'inherentLevel'),
  ...conditionsOf(risks, 'residualLevel', 'createdAt', 'updatedAt'),
};

/** What lists of risks, whole or those of an owner or a category, are ordered and filtered by. */
const listed = (of: typeof risks | typeof risksByOwner | typeof risksByCategory) => ({
  orders: {
    RESIDUAL_SCORE: of.residualScore,
    INHERENT_SCORE: of.inherentScore,
    IDENTIFIED_ON: of.identifiedOn,
    NEXT_REVIEW_ON: of.nextReviewOn,
  },
  defaultDirection: 'DESC' as const,
  tieBreaker: of.id,
  filters: {
    status: equals(of.status),
    categoryId: equals(of.categoryId),
    ownerId: equals(of.ownerId),
    readers: among(of.ownerId),
    // A client's number may be larger than the columns hold.
    minResidualScore: sql`${of.residualScore} >= ${param.integer('minResidualScore')}`,
    maxResidualScore: sql`${of.residualScore} <= ${param.integer('maxResidualScore')}`,
    residualLikelihood: sql`${of.residualLikelihood} = ${param.integer('residualLikelihood')}`,
    residualImpact: sql`${of.residualImpact} = ${param.integer('residualImpact')}`,
    identifiedFrom: from(of.identifiedOn),
    identifiedTo: upTo(of.identifiedOn),
    nextReviewFrom: from(of.nextReviewOn),
    nextReviewTo: upTo(of.nextReviewOn),
  },
});

/** The whole register. */
export const allRisks = page({
  name: 'risk.risks',
  from: risks,
  fanOut: 'the whole register has no key; every shard returns at most a page',
  ...listed(risks),
  conditions: riskConditions,
  indexed: [risks.id, risks.status, risks.categoryId, risks.ownerId, risks.residualLikelihood],
  indexedAnywhere: [risks.title],
});

const ORDERED_BY = ['id', 'residualScore', 'inherentScore', 'identifiedOn', 'nextReviewOn'] as const;

/** Risks that an employee answers for. */
export const risksOfOwner = page({
  name: 'risk.risks.byOwner',
  columns: columns(risksByOwner, ...ORDERED_BY),
  from: risksByOwner,
  by: risksByOwner.ownerId,
  ...listed(risksByOwner),
  conditions: commonConditions(risksByOwner),
});

/** Risks of exactly one category. */
export const risksOfCategory = page({
  name: 'risk.risks.byCategory',
  columns: columns(risksByCategory, ...ORDERED_BY),
  from: risksByCategory,
  by: risksByCategory.categoryId,
  ...listed(risksByCategory),
  conditions: commonConditions(risksByCategory),
});

/** What changes of state are filtered by. */
export const statusChangeConditions: Conditions = {
  ...conditionsOf(statusChanges, 'id', 'fromStatus', 'toStatus', 'changedById', 'changedAt', 'note'),
};

/** History of the states of one risk. */
export const statusChangesOfRisk = page({
  name: 'risk.statusChanges.byRisk',
  from: statusChanges,
  by: statusChanges.riskId,
  orders: { CHANGED_AT: statusChanges.changedAt },
  defaultDirection: 'DESC',
  tieBreaker: statusChanges.id,
  conditions: statusChangeConditions,
});
