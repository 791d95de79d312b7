import type { PairLookup } from '../../citus';
import type { SubgraphContext } from '../runtime/context';
import { named } from '../runtime/entities';
import { connectionOf } from '../runtime/pagination';
import { riskCategoryById } from './categories/reads';
import type { EmployeeResolvers } from './generated';
import { incidentByKey, incidentsOfReporter } from './incidents/reads';
import { mitigationActionByKey, mitigationActionsOfAssignee } from './mitigation/reads';
import { riskById, risksOfOwner } from './risks/reads';
import type { RiskChild } from './risks/writes/below';

/** Field resolver: the risk that a row belongs to. */
export const riskOf = named(riskById, 'riskId');

/** Field resolver: the category that a row names. */
export const categoryOf = named(riskCategoryById, 'categoryId');

/** Loads what belongs to a risk by its key. */
export const atKey =
  <R>({ load }: SubgraphContext, definition: PairLookup<R>) =>
  ({ riskId, id }: RiskChild) =>
    load.pair(definition, riskId, id);

/** The part that an employee has in risk management. */
export const Employee: EmployeeResolvers = {
  ownedRisks: ({ id }, args, context) =>
    connectionOf(context, risksOfOwner, args, id, (row) => context.load.one(riskById, row.id)),
  reportedIncidents: ({ id }, args, context) =>
    connectionOf(context, incidentsOfReporter, args, id, atKey(context, incidentByKey)),
  mitigationActions: ({ id }, args, context) =>
    connectionOf(context, mitigationActionsOfAssignee, args, id, atKey(context, mitigationActionByKey)),
};
