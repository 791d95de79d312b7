import { columns, type Params, singleShard, statement } from '../../../citus/statement';
import type { UnitOfWork } from '../../runtime/mutation';
import { refuse } from '../errors';
import { type RiskRow, riskColumns } from '../risks';

/**
 * A risk that nobody else changes until this database transaction ends; nor anything below it, because whoever
 * changes something of a risk locks the risk first.
 */
export type LockedRisk = RiskRow;

const lock = statement<Params, LockedRisk>({
  name: 'risk.risk.lock',
  route: singleShard,
  sql: `select ${columns<RiskRow>(riskColumns)} from risk_core.risk_registers where risk_id = $key::bigint for update`,
});

/** What the lists of an owner's and of a category's risks hold of a risk: copied whenever the risk changes. */
interface ListedRisk {
  readonly id: string;
  readonly ownerId: string;
  readonly categoryId: string;
  readonly [column: string]: unknown;
}

const listedState = statement<Params, ListedRisk>({
  name: 'risk.risk.listed',
  route: singleShard,
  sql: `select risk_id as id, owner_id as "ownerId", category_id as "categoryId", status,
               inherent_score as "inherentScore", residual_likelihood as "residualLikelihood",
               residual_impact as "residualImpact", residual_score as "residualScore",
               identified_on as "identifiedOn", next_review_on as "nextReviewOn"
        from risk_core.risk_registers where risk_id = $key::bigint`,
});

const VALUES = `$status::text, $inherentScore::smallint, $residualLikelihood::smallint, $residualImpact::smallint,
  $residualScore::smallint, $identifiedOn::date, $nextReviewOn::date`;
const COLUMNS =
  'status, inherent_score, residual_likelihood, residual_impact, residual_score, identified_on, next_review_on';
const UPDATES = COLUMNS.split(', ')
  .map((column) => `${column} = excluded.${column}`)
  .join(', ');

const listByOwner = statement<Params, never>({
  name: 'risk.risk.listByOwner',
  route: singleShard,
  sql: `insert into risk_core.risks_by_owner (owner_id, risk_id, category_id, ${COLUMNS})
        values ($key::bigint, $id::bigint, $categoryId::bigint, ${VALUES})
        on conflict (owner_id, risk_id) do update set category_id = excluded.category_id, ${UPDATES}`,
});

const listByCategory = statement<Params, never>({
  name: 'risk.risk.listByCategory',
  route: singleShard,
  sql: `insert into risk_core.risks_by_category (category_id, risk_id, owner_id, ${COLUMNS})
        values ($key::bigint, $id::bigint, $ownerId::bigint, ${VALUES})
        on conflict (category_id, risk_id) do update set owner_id = excluded.owner_id, ${UPDATES}`,
});

const unlistOwner = statement<Params, never>({
  name: 'risk.risk.unlistOwner',
  route: singleShard,
  sql: 'delete from risk_core.risks_by_owner where owner_id = $key::bigint and risk_id = $id::bigint',
});

const unlistCategory = statement<Params, never>({
  name: 'risk.risk.unlistCategory',
  route: singleShard,
  sql: 'delete from risk_core.risks_by_category where category_id = $key::bigint and risk_id = $id::bigint',
});

/** What a mutation needs of a risk: `open` risks only, unless it also has to do with closed ones. */
type Needed = 'open' | 'any';

/** Locks a risk. Throws RISK_NOT_FOUND or RISK_CLOSED that names `input.<field>`. */
export async function lockRisk(
  unit: UnitOfWork,
  id: string,
  field: 'id' | 'riskId',
  needed: Needed = 'open',
): Promise<LockedRisk> {
  const risk = await unit.one(lock, { key: id });
  const inputPath = ['input', field];
  if (!risk) throw refuse('RISK_NOT_FOUND', { inputPath });
  if (needed === 'open' && risk.status === 'CLOSED') throw refuse('RISK_CLOSED', { inputPath });
  return risk;
}

/** Brings the lists of risks up to date with one that was changed; `before`: how it was, null when it is new. */
export async function relistRisk(
  unit: UnitOfWork,
  id: string,
  before: Pick<RiskRow, 'ownerId' | 'categoryId'> | null,
): Promise<void> {
  const listed = (await unit.one(listedState, { key: id }))!;
  const { ownerId, categoryId } = listed;
  if (before && before.ownerId !== ownerId) await unit.run(unlistOwner, { key: before.ownerId, id });
  await unit.run(listByOwner, { ...listed, key: ownerId });
  if (before && before.categoryId !== categoryId)
    await unit.run(unlistCategory, { key: before.categoryId, id });
  await unit.run(listByCategory, { ...listed, key: categoryId });
}
