import { named } from '../runtime/entities';
import { connectionOf } from '../runtime/pagination';
import { riskCategoryById } from './categories/reads';
import type { EmployeeResolvers } from './generated';
import { incidentByKey, incidentsOfReporter } from './incidents/reads';
import { mitigationActionByKey, mitigationActionsOfAssignee } from './mitigation/reads';
import { riskById, risksOfOwner } from './risks/reads';

/** Field resolver: the risk that a row belongs to. */
export const riskOf = named(riskById, 'riskId');

/** Field resolver: the category that a row names. */
export const categoryOf = named(riskCategoryById, 'categoryId');

/** The part that an employee has in risk management. */
export const Employee: EmployeeResolvers = {
  ownedRisks: ({ id }, args, context) => connectionOf(context, risksOfOwner, args, id, riskById),
  reportedIncidents: ({ id }, args, context) =>
    connectionOf(context, incidentsOfReporter, args, id, incidentByKey),
  mitigationActions: ({ id }, args, context) =>
    connectionOf(context, mitigationActionsOfAssignee, args, id, mitigationActionByKey),
};
