import type { PairLookup } from '../../citus';
import type { SubgraphContext } from '../runtime/context';
import { byPairs, existing } from '../runtime/entities';
import { connectionOf } from '../runtime/pagination';
import { riskCategoryById } from './categories/reads';
import type { EmployeeResolvers } from './generated';
import { incidentByKey, incidentsOfReporter } from './incidents/reads';
import { mitigationActionByKey, mitigationActionsOfAssignee } from './mitigation/reads';
import { riskById, risksOfOwner } from './risks/reads';
import type { RiskChild } from './risks/writes/below';

/** Field resolver: the risk that a row belongs to. */
export const riskOf = ({ riskId }: { readonly riskId: string }, _: unknown, context: SubgraphContext) =>
  existing(context, riskById, riskId);

/** Field resolver: the category that a row names. */
export const categoryOf = (
  { categoryId }: { readonly categoryId: string },
  _: unknown,
  context: SubgraphContext,
) => existing(context, riskCategoryById, categoryId);

/** Field resolver: the rows of those keys, as `byPairs`. */
export const byRiskKeys =
  <R>(definition: PairLookup<R>) =>
  (_: unknown, { keys }: { readonly keys: readonly RiskChild[] }, context: SubgraphContext) =>
    byPairs(
      context,
      definition,
      keys.map(({ riskId, id }) => [riskId, id]),
    );

/** The part that an employee has in risk management. */
export const Employee: EmployeeResolvers = {
  ownedRisks: ({ id }, args, context) =>
    connectionOf(context, risksOfOwner, args, id, (row) => context.load.one(riskById, row.id)),
  reportedIncidents: ({ id }, args, context) =>
    connectionOf(context, incidentsOfReporter, args, id, (row) =>
      context.load.pair(incidentByKey, row.riskId, row.id),
    ),
  mitigationActions: ({ id }, args, context) =>
    connectionOf(context, mitigationActionsOfAssignee, args, id, (row) =>
      context.load.pair(mitigationActionByKey, row.riskId, row.id),
    ),
};
