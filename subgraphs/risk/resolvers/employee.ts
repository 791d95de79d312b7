import { connectionOf } from '../../runtime/pagination';
import type { EmployeeResolvers } from '../generated';
import { incidentByKey, incidentsOfReporter } from '../incidents';
import { mitigationActionByKey, mitigationActionsOfAssignee } from '../mitigation-actions';
import { riskById, risksOfOwner } from '../risks';

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
