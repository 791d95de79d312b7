import type { SubgraphContext } from '../../runtime/context';
import { type RiskCategoryRow, riskCategoryById } from '../risk-categories';
import { type RiskRow, riskById } from '../risks';

// Foreign keys see to it that these rows exist.

/** The risk that a row belongs to. */
export const riskOf = ({ riskId }: { readonly riskId: string }, _: unknown, { load }: SubgraphContext) =>
  load.one(riskById, riskId) as Promise<RiskRow>;

/** The category that a row names. */
export const categoryOf = (
  { categoryId }: { readonly categoryId: string },
  _: unknown,
  { load }: SubgraphContext,
) => load.one(riskCategoryById, categoryId) as Promise<RiskCategoryRow>;
