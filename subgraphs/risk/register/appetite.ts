import { type Params, reference, statement } from '../../../citus/statement';
import type { UnitOfWork } from '../../runtime/mutation';
import type { LockedRisk } from './locked-risk';

const appetiteOf = statement<Params, { appetiteScore: number }>({
  name: 'risk.category.appetite',
  route: reference,
  sql: 'select appetite_score as "appetiteScore" from risk_core.risk_categories where category_id = $id::bigint',
});

/** Whether the score of the category's risks may stay as it is. */
export async function isWithinAppetite(
  unit: UnitOfWork,
  { categoryId }: Pick<LockedRisk, 'categoryId'>,
  score: number,
): Promise<boolean> {
  return score <= (await unit.one(appetiteOf, { id: categoryId }))!.appetiteScore;
}
