import { insertInto, insertRows, lockRow, nextId, nextIds, updateRow } from '../../../citus';
import { there } from '../../../platform/there';
import { difference } from '../../runtime/difference';
import { checkVersion } from '../../runtime/mutation';
import { refuse } from '../errors';
import { workflowChanged, workflowDefined } from '../events';
import type { DefineWorkflowInput, UpdateWorkflowInput, WorkflowStepInput } from '../generated';
import { mutation, referenceAudit, workflowTrail } from '../write-side';
import { type WorkflowRow, workflowSteps, workflows } from './table';

const allotId = nextId(workflows, 'doc.workflow.allotId');
const allotStepIds = nextIds(workflowSteps, 'doc.workflowStep.allotIds');
const insert = insertInto(workflows, 'doc.workflow.insert', { unlessTaken: ['code'], returning: ['id'] });
const insertSteps = insertRows(workflowSteps, 'doc.workflowStep.insert');
const lock = lockRow(workflows, 'doc.workflow.lock');
const update = updateRow(workflows, 'doc.workflow.update', 'name', 'description', 'isActive');

const STEPS_MAXIMUM = 20;
const APPROVALS_MAXIMUM = 5;
const DUE_DAYS_MAXIMUM = 90;

/**
 * Defines a way from draft to approval. Its steps stay as they are: runs rely on them. Throws FORBIDDEN,
 * WORKFLOW_CODE_INVALID, WORKFLOW_STEP_COUNT, WORKFLOW_STEP_INVALID or WORKFLOW_CODE_TAKEN.
 */
export const defineWorkflow = mutation('defineWorkflow', (input: DefineWorkflowInput) => {
  const { code, name, steps } = input;
  const description = input.description ?? '';
  if (!/^[A-Z][A-Z_]*$/.test(code)) throw refuse('WORKFLOW_CODE_INVALID', ['input', 'code']);
  checkSteps(steps);
  return async (unit) => {
    const { id } = await unit.only(allotId);
    const workflow = { code, name, description };
    if (!(await unit.one(insert, { ...workflow, id })))
      throw refuse('WORKFLOW_CODE_TAKEN', ['input', 'code']);
    const stepIds = await unit.run(allotStepIds, { count: steps.length });
    await insertSteps(
      unit,
      steps.map(({ approvalsRequired = 1, ...step }, index) => ({
        ...step,
        id: there(stepIds[index]).id,
        workflowId: id,
        stepNumber: index + 1,
        approvalsRequired,
      })),
    );
    const after = { ...workflow, isActive: true, steps };
    await unit.record(
      referenceAudit,
      workflowTrail(id),
      { entity: 'Workflow', entityId: id, before: null, after },
      workflowDefined(id, { workflowId: id, code }),
    );
    return { id };
  };
});

/**
 * Renames or describes a workflow anew, or lets no new runs begin. Throws FORBIDDEN, WORKFLOW_NOT_FOUND or
 * STALE_VERSION.
 */
export const updateWorkflow = mutation('updateWorkflow', (input: UpdateWorkflowInput) => async (unit) => {
  const { id, name, description, isActive } = input;
  const workflow = await unit.one(lock, { id });
  if (!workflow) throw refuse('WORKFLOW_NOT_FOUND', ['input', 'id']);
  checkVersion(workflow, input);
  const wanted = {
    name: name ?? workflow.name,
    description: description ?? workflow.description,
    isActive: isActive ?? workflow.isActive,
  };
  await unit.run(update, { ...wanted, id });
  const differing = difference<WorkflowRow>(workflow, wanted);
  await unit.record(
    referenceAudit,
    workflowTrail(id),
    { entity: 'Workflow', entityId: id, ...differing },
    workflowChanged(id, { workflowId: id, code: workflow.code, ...differing.after }),
  );
  return { id };
});

function checkSteps(steps: readonly WorkflowStepInput[]): void {
  if (steps.length < 1 || steps.length > STEPS_MAXIMUM)
    throw refuse('WORKFLOW_STEP_COUNT', ['input', 'steps']);
  for (const [index, { assigneeRole, approvalsRequired = 1, dueDays }] of steps.entries()) {
    const at = ['input', 'steps', index];
    const approvalsMaximum = assigneeRole === 'OWNER' ? 1 : APPROVALS_MAXIMUM;
    if (approvalsRequired < 1 || approvalsRequired > approvalsMaximum)
      throw refuse('WORKFLOW_STEP_INVALID', [...at, 'approvalsRequired']);
    if (dueDays < 1 || dueDays > DUE_DAYS_MAXIMUM) throw refuse('WORKFLOW_STEP_INVALID', [...at, 'dueDays']);
  }
}
