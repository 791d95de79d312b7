import { insertRows, key, nextIds, param, singleShard, statement } from '../../../../citus';
import { there } from '../../../../platform/there';
import type { UnitOfWork } from '../../../runtime/mutation';
import { actionOpened } from '../../events';
import { record } from '../../risks/writes/below';
import { actions, actionsByAssignee, type MitigationActionRow } from '../table';
import { refreshPlan } from './locked-plan';

/** What is to be done, by whom and until when. */
export type NewAction = Pick<MitigationActionRow, 'title' | 'assigneeId' | 'priority' | 'dueOn'> & {
  /** Failed control test that makes it necessary. */
  readonly testId?: string;
};

const allotIds = nextIds(actions, 'risk.action.allotIds');
const insert = insertRows(actions, 'risk.action.insert');
const list = insertRows(actionsByAssignee, 'risk.action.list');

const lastStep = statement<Pick<MitigationActionRow, 'stepNo'>>('risk.action.lastStep', singleShard)
  .sql`select coalesce(max(step_no), 0)::integer as "stepNo" from ${actions}
       where risk_id = ${key.bigint} and plan_id = ${param.bigint('planId')}`;

/** Appends actions to a plan of a locked risk, set-wise, and to the lists of those who have to do them. */
export async function insertActions(
  unit: UnitOfWork,
  riskId: string,
  planId: string,
  given: readonly NewAction[],
): Promise<string[]> {
  if (given.length === 0) return [];
  const ids = (await unit.run(allotIds, { count: given.length })).map(({ id }) => id);
  const { stepNo } = await unit.only(lastStep, { key: riskId, planId });
  const rows = given.map(({ testId = null, ...action }, index) => {
    const status: MitigationActionRow['status'] = 'OPEN';
    return { ...action, testId, id: there(ids[index]), riskId, planId, stepNo: stepNo + index + 1, status };
  });
  await insert(unit, rows);
  await list(unit, rows);
  return ids;
}

/** Appends one action to a plan of a locked risk, with trail and event. Returns its id. */
export async function openAction(
  unit: UnitOfWork,
  riskId: string,
  planId: string,
  action: NewAction,
): Promise<string> {
  const [id] = (await insertActions(unit, riskId, planId, [action])) as [string];
  await refreshPlan(unit, { riskId, id: planId });
  const { assigneeId, dueOn, testId } = action;
  const after = { status: 'OPEN', planId, ...action };
  const change = { entity: 'MitigationAction', entityId: id, before: null, after };
  await record(unit, riskId, change, actionOpened, {
    planId,
    actionId: id,
    assigneeId,
    dueOn,
    ...(testId && { controlTestId: testId }),
  });
  return id;
}
