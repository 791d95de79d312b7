import type { SubgraphContext } from '../../runtime/context';
import { existing } from '../../runtime/entities';
import { riskCategoryById } from '../risk-categories';
import { riskById } from '../risks';

/** Field resolver: the risk that a row belongs to. */
export const riskOf = ({ riskId }: { readonly riskId: string }, _: unknown, context: SubgraphContext) =>
  existing(context, riskById, riskId);

/** Field resolver: the category that a row names. */
export const categoryOf = (
  { categoryId }: { readonly categoryId: string },
  _: unknown,
  context: SubgraphContext,
) => existing(context, riskCategoryById, categoryId);
