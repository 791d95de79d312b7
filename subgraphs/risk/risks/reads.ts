import { among, byKey, columns, equals, from, page, param, sql, upTo } from '../../../citus';
import { riskProfiles, risks, risksByCategory, risksByNumber, risksByOwner, statusChanges } from './table';

/** Risks by id. */
export const riskById = byKey(risks, 'risk.risk.byId');

/** Ids by the number in the register. */
export const riskIdByNumber = byKey(risksByNumber, 'risk.risk.idByNumber');

/** What was counted beside each risk. */
export const riskProfile = byKey(riskProfiles, 'risk.risk.profile');

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
});

const ORDERED_BY = ['id', 'residualScore', 'inherentScore', 'identifiedOn', 'nextReviewOn'] as const;

/** Risks that an employee answers for. */
export const risksOfOwner = page({
  name: 'risk.risks.byOwner',
  columns: columns(risksByOwner, ...ORDERED_BY),
  from: risksByOwner,
  by: risksByOwner.ownerId,
  ...listed(risksByOwner),
});

/** Risks of exactly one category. */
export const risksOfCategory = page({
  name: 'risk.risks.byCategory',
  columns: columns(risksByCategory, ...ORDERED_BY),
  from: risksByCategory,
  by: risksByCategory.categoryId,
  ...listed(risksByCategory),
});

/** History of the states of one risk. */
export const statusChangesOfRisk = page({
  name: 'risk.statusChanges.byRisk',
  from: statusChanges,
  by: statusChanges.riskId,
  orders: { CHANGED_AT: statusChanges.changedAt },
  defaultDirection: 'DESC',
  tieBreaker: statusChanges.id,
});
