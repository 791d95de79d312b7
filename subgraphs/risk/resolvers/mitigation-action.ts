import { idArgument, today } from '../../runtime/arguments';
import { entity, existingPair } from '../../runtime/entities';
import { connectionOf } from '../../runtime/pagination';
import type { MitigationActionResolvers, QueryResolvers } from '../generated';
import { mitigationActionByKey, unfinishedMitigationActions } from '../mitigation-actions';
import { mitigationPlanByKey } from '../mitigation-plans';
import { riskOf } from './references';

const DAY = 24 * 60 * 60 * 1000;

export const MitigationAction: MitigationActionResolvers = {
  risk: riskOf,
  plan: ({ riskId, planId }, _, context) => existingPair(context, mitigationPlanByKey, riskId, planId),
  assignee: ({ assigneeId }) => entity('Employee', assigneeId),
  daysOverdue: ({ status, dueOn }, { asOf }) =>
    status === 'DONE' || status === 'CANCELLED'
      ? 0
      : Math.max(0, (Date.parse(asOf ?? today()) - Date.parse(dueOn)) / DAY),
};

export const mitigationActionQueries: Pick<QueryResolvers, 'overdueMitigationActions'> = {
  overdueMitigationActions: (_, args, context) => {
    const filter = { asOf: args.asOf ?? today(), categoryId: idArgument('categoryId', args.categoryId) };
    return connectionOf(context, unfinishedMitigationActions, { ...args, filter }, '', (row) =>
      context.load.pair(mitigationActionByKey, row.riskId, row.id),
    );
  },
};
