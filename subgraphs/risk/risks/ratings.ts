import { refuse } from '../errors';
import type { RiskRow } from './table';

/** Likelihood and impact, before and after controls. */
export type Ratings = Pick<
  RiskRow,
  'inherentLikelihood' | 'inherentImpact' | 'residualLikelihood' | 'residualImpact'
>;

export const RATING_NAMES = [
  'inherentLikelihood',
  'inherentImpact',
  'residualLikelihood',
  'residualImpact',
] as const satisfies readonly (keyof Ratings)[];

/** Whether a number is one of the five levels of a scale. */
export const isLevel = (rating: number): boolean => rating >= 1 && rating <= 5;

/** Throws RISK_RATING_INVALID or RISK_RESIDUAL_ABOVE_INHERENT that names the input field at fault. */
export function checkRatings(ratings: Ratings): void {
  for (const name of RATING_NAMES)
    if (!isLevel(ratings[name])) throw refuse('RISK_RATING_INVALID', ['input', name]);
  const { inherentLikelihood, inherentImpact, residualLikelihood, residualImpact } = ratings;
  if (residualLikelihood > inherentLikelihood)
    throw refuse('RISK_RESIDUAL_ABOVE_INHERENT', ['input', 'residualLikelihood']);
  if (residualImpact > inherentImpact)
    throw refuse('RISK_RESIDUAL_ABOVE_INHERENT', ['input', 'residualImpact']);
}

/** Likelihood times impact, before and after controls, as the database computes them. */
export const scoresOf = (ratings: Ratings) => ({
  inherentScore: ratings.inherentLikelihood * ratings.inherentImpact,
  residualScore: ratings.residualLikelihood * ratings.residualImpact,
});
