import { findRow, lockRow, relist } from '../../../../citus';
import type { UnitOfWork } from '../../../runtime/mutation';
import { riskCategories } from '../../categories/table';
import { refuse } from '../../errors';
import { type RiskRow, risks, risksByCategory, risksByOwner } from '../table';

/**
 * A risk that nobody else changes until this database transaction ends; nor anything below it, because whoever
 * changes something of a risk locks the risk first.
 */
export type LockedRisk = RiskRow;

const lock = lockRow(risks, 'risk.risk.lock');
const appetiteOf = findRow(riskCategories, 'risk.category.appetite', 'appetiteScore');

/** What a mutation needs of a risk: `open` risks only, unless it also has to do with closed ones. */
export type Needed = 'open' | 'any';

/** Of which risks, open ones when left out, and whose. */
export interface Conditions {
  readonly needed?: Needed;
  /**
   * Who may, beside the roles: the owner of the risk when left out, everybody who works here, or who the command itself
   * finds out from what belongs to the risk.
   */
  readonly by?: 'owner' | 'everybody' | 'work';
}

/**
 * Locks a risk and asks whether the viewer owns it, where the rule of the mutation depends on that. Throws FORBIDDEN,
 * and RISK_NOT_FOUND or RISK_CLOSED that names `input.<field>`.
 */
export async function lockRisk(
  unit: UnitOfWork,
  id: string,
  field: 'id' | 'riskId',
  { needed = 'open', by = 'owner' }: Conditions = {},
): Promise<LockedRisk> {
  const inputPath = ['input', field];
  const found = await unit.one(lock, { key: id });
  const risk = unit.about('Risk', found, () => refuse('RISK_NOT_FOUND', inputPath));
  if (by !== 'work') unit.permit(by === 'everybody' || risk.ownerId === unit.viewer.employeeId);
  if (needed === 'open' && risk.status === 'CLOSED') throw refuse('RISK_CLOSED', inputPath);
  return risk;
}

/** Whether the score of the category's risks may stay as it is. */
export async function isWithinAppetite(
  unit: UnitOfWork,
  { categoryId }: Pick<RiskRow, 'categoryId'>,
  score: number,
): Promise<boolean> {
  return score <= (await unit.only(appetiteOf, { id: categoryId })).appetiteScore;
}

/** What the lists of an owner's and of a category's risks hold of a risk. */
type ListedRisk = Parameters<typeof relist<typeof risksByOwner | typeof risksByCategory>>[3];

/** Brings the lists of risks up to date with one that was changed; `before`: how it was, null when it is new. */
export function relistRisk(unit: UnitOfWork, before: ListedRisk, after: ListedRisk): Promise<void> {
  return relist(unit, [risksByOwner, risksByCategory], before, after);
}
