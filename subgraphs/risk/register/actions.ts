import {
  bulkInsert,
  columns,
  type Params,
  reference,
  singleShard,
  statement,
} from '../../../citus/statement';
import type { UnitOfWork } from '../../runtime/mutation';
import { refuse } from '../errors';
import type { MitigationActionStatus, MitigationPriority } from '../generated';
import { actionColumns, type MitigationActionRow } from '../mitigation-actions';
import type { RiskChild } from './child';

/** What is to be done, by whom and until when. */
export interface NewAction {
  readonly title: string;
  readonly assigneeId: string;
  readonly priority: MitigationPriority;
  readonly dueOn: string;
  /** Failed control test that makes it necessary. */
  readonly testId?: string;
}

/** States in which there is still something to do. */
export const UNFINISHED_ACTION = ['OPEN', 'IN_PROGRESS', 'BLOCKED'] as const;

const allot = statement<Params, { id: string }>({
  name: 'risk.action.allotIds',
  route: reference,
  sql: `select nextval(pg_get_serial_sequence('risk_monitoring.mitigation_actions', 'action_id'))::bigint as id
        from generate_series(1, $count::integer)`,
});

const lastStep = statement<Params, { stepNo: number }>({
  name: 'risk.action.lastStep',
  route: singleShard,
  sql: `select coalesce(max(step_no), 0)::integer as "stepNo" from risk_monitoring.mitigation_actions
        where risk_id = $key::bigint and plan_id = $planId::bigint`,
});

const insert = statement<Params, never>({
  name: 'risk.action.insert',
  route: bulkInsert,
  sql: `insert into risk_monitoring.mitigation_actions
          (risk_id, action_id, plan_id, step_no, title, assignee_id, priority, due_on, test_id)
        select risk_id, action_id, $planId::bigint, step_no, title, assignee_id, priority, due_on, test_id
        from unnest($keys::bigint[], $ids::bigint[], $stepNos::smallint[], $titles::text[], $assigneeIds::bigint[],
                    $priorities::text[], $dueOns::date[], $testIds::bigint[])
          as given (risk_id, action_id, step_no, title, assignee_id, priority, due_on, test_id)`,
});

const list = statement<Params, never>({
  name: 'risk.action.list',
  route: bulkInsert,
  sql: `insert into risk_monitoring.mitigation_actions_by_assignee
          (assignee_id, action_id, risk_id, priority, status, due_on)
        select assignee_id, action_id, $riskId::bigint, priority, status, due_on
        from unnest($keys::bigint[], $ids::bigint[], $priorities::text[], $statuses::text[], $dueOns::date[])
          as given (assignee_id, action_id, priority, status, due_on)`,
});

const relist = statement<Params, never>({
  name: 'risk.action.relist',
  route: singleShard,
  sql: `insert into risk_monitoring.mitigation_actions_by_assignee
          (assignee_id, action_id, risk_id, priority, status, due_on)
        values ($key::bigint, $id::bigint, $riskId::bigint, $priority::text, $status::text, $dueOn::date)
        on conflict (assignee_id, action_id) do update
          set priority = excluded.priority, status = excluded.status, due_on = excluded.due_on`,
});

const unlist = statement<Params, never>({
  name: 'risk.action.unlist',
  route: singleShard,
  sql: `delete from risk_monitoring.mitigation_actions_by_assignee
        where assignee_id = $key::bigint and action_id = $id::bigint`,
});

const find = statement<Params, MitigationActionRow>({
  name: 'risk.action.find',
  route: singleShard,
  sql: `select ${columns<MitigationActionRow>(actionColumns)} from risk_monitoring.mitigation_actions
        where risk_id = $key::bigint and action_id = $id::bigint`,
});

/** Appends actions to a plan of a locked risk, set-wise, and to the lists of those who have to do them. */
export async function insertActions(
  unit: UnitOfWork,
  riskId: string,
  planId: string,
  actions: readonly NewAction[],
): Promise<string[]> {
  if (actions.length === 0) return [];
  const ids = (await unit.run(allot, { count: actions.length })).map(({ id }) => id);
  const { stepNo } = (await unit.one(lastStep, { key: riskId, planId }))!;
  const assigneeIds = actions.map(({ assigneeId }) => assigneeId);
  const shared = {
    ids,
    priorities: actions.map(({ priority }) => priority),
    dueOns: actions.map(({ dueOn }) => dueOn),
  };
  await unit.run(insert, {
    ...shared,
    keys: actions.map(() => riskId),
    planId,
    stepNos: actions.map((_, index) => stepNo + index + 1),
    titles: actions.map(({ title }) => title),
    assigneeIds,
    testIds: actions.map(({ testId }) => testId ?? null),
  });
  await unit.run(list, { ...shared, keys: assigneeIds, riskId, statuses: actions.map(() => 'OPEN') });
  return ids;
}

/** An action of a locked risk, in one of the states allowed. Throws MITIGATION_ACTION_NOT_FOUND or _WRONG_STATUS. */
export async function findAction(
  unit: UnitOfWork,
  { riskId, id }: RiskChild,
  allowed: readonly MitigationActionStatus[],
): Promise<MitigationActionRow> {
  const inputPath = ['input', 'id'];
  const action = await unit.one(find, { key: riskId, id });
  if (!action) throw refuse('MITIGATION_ACTION_NOT_FOUND', { inputPath });
  if (!allowed.includes(action.status))
    throw refuse('MITIGATION_ACTION_WRONG_STATUS', { message: `The action is ${action.status}.`, inputPath });
  return action;
}

/** Brings the lists of what employees have to do up to date with an action; `before`: who had to do it. */
export async function relistAction(
  unit: UnitOfWork,
  action: Pick<MitigationActionRow, 'id' | 'riskId' | 'assigneeId' | 'priority' | 'status' | 'dueOn'>,
  before: string,
): Promise<void> {
  const { id, assigneeId } = action;
  if (before !== assigneeId) await unit.run(unlist, { key: before, id });
  const { riskId, priority, status, dueOn } = action;
  await unit.run(relist, { key: assigneeId, id, riskId, priority, status, dueOn });
}
