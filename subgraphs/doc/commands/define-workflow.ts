import { columns, type Params, reference, statement } from '../../../citus/statement';
import type { SubgraphContext } from '../../runtime/context';
import { requireRole } from '../../runtime/input';
import { checkVersion, mutate, type UnitOfWork } from '../../runtime/mutation';
import { refuse } from '../errors';
import { RECORDS_ROLE } from '../filing/locked-document';
import { differences } from '../filing/save-document';
import type { DefineWorkflowInput, UpdateWorkflowInput, WorkflowStepInput } from '../generated';
import { type WorkflowRow, workflowColumns } from '../workflows';
import { docWrites, referenceAudit } from '../write-side';

const allot = statement<Params, { id: string }>({
  name: 'doc.workflow.allotId',
  route: reference,
  sql: `select nextval(pg_get_serial_sequence('doc_workflow.workflows', 'workflow_id'))::bigint as id`,
});

const allotSteps = statement<Params, { id: string }>({
  name: 'doc.workflowStep.allotIds',
  route: reference,
  sql: `select nextval(pg_get_serial_sequence('doc_workflow.workflow_steps', 'workflow_step_id'))::bigint as id
        from generate_series(1, $count::integer)`,
});

const insert = statement<Params, { id: string }>({
  name: 'doc.workflow.insert',
  route: reference,
  sql: `insert into doc_workflow.workflows (workflow_id, code, name, description)
        values ($id::bigint, $code::text, $name::text, $description::text)
        on conflict (code) do nothing returning workflow_id as id`,
});

const insertSteps = statement<Params, never>({
  name: 'doc.workflowStep.insert',
  route: reference,
  sql: `insert into doc_workflow.workflow_steps
          (workflow_step_id, workflow_id, step_number, name, kind, assignee_role, approvals_required, due_days)
        select * from unnest($ids::bigint[], $workflowIds::bigint[], $numbers::integer[], $names::text[],
                             $kinds::text[], $roles::text[], $approvals::integer[], $dueDays::integer[])`,
});

const lock = statement<Params, WorkflowRow>({
  name: 'doc.workflow.lock',
  route: reference,
  sql: `select ${columns<WorkflowRow>(workflowColumns)} from doc_workflow.workflows
        where workflow_id = $id::bigint for update`,
});

const update = statement<Params, never>({
  name: 'doc.workflow.update',
  route: reference,
  sql: `update doc_workflow.workflows
        set name = $name::text, description = $description::text, is_active = $isActive::boolean,
            updated_at = now(), version = version + 1
        where workflow_id = $id::bigint`,
});

const STEPS_MAXIMUM = 20;
const APPROVALS_MAXIMUM = 5;
const DUE_DAYS_MAXIMUM = 90;

/**
 * Defines a way from draft to approval. Its steps stay as they are: runs rely on them. Throws FORBIDDEN,
 * WORKFLOW_CODE_INVALID, WORKFLOW_STEP_COUNT, WORKFLOW_STEP_INVALID or WORKFLOW_CODE_TAKEN.
 */
export function defineWorkflow(
  context: SubgraphContext,
  input: DefineWorkflowInput,
): Promise<{ id: string }> {
  const { code, name, steps } = input;
  const description = input.description ?? '';
  if (!/^[A-Z][A-Z_]*$/.test(code)) throw refuse('WORKFLOW_CODE_INVALID', { inputPath: ['input', 'code'] });
  checkSteps(steps);
  return mutate(context, docWrites, { name: 'defineWorkflow', input }, async (unit) => {
    requireRole(unit.viewer, RECORDS_ROLE);
    const { id } = (await unit.one(allot, {}))!;
    const made = await unit.one(insert, { id, code, name, description });
    if (!made) throw refuse('WORKFLOW_CODE_TAKEN', { inputPath: ['input', 'code'] });
    const stepIds = await unit.run(allotSteps, { count: steps.length });
    await unit.run(insertSteps, {
      ids: stepIds.map((step) => step.id),
      workflowIds: steps.map(() => id),
      numbers: steps.map((_, index) => index + 1),
      names: steps.map((step) => step.name),
      kinds: steps.map(({ kind }) => kind),
      roles: steps.map(({ assigneeRole }) => assigneeRole),
      approvals: steps.map(({ approvalsRequired = 1 }) => approvalsRequired),
      dueDays: steps.map(({ dueDays }) => dueDays),
    });
    await tell(unit, id, 'WorkflowDefined', { code }, null, {
      code,
      name,
      description,
      isActive: true,
      steps,
    });
    return { id };
  });
}

/**
 * Renames or describes a workflow anew, or lets no new runs begin. Throws FORBIDDEN, WORKFLOW_NOT_FOUND or
 * STALE_VERSION.
 */
export function updateWorkflow(
  context: SubgraphContext,
  input: UpdateWorkflowInput,
): Promise<{ id: string }> {
  const { id, name, description, isActive } = input;
  return mutate(context, docWrites, { name: 'updateWorkflow', input }, async (unit) => {
    requireRole(unit.viewer, RECORDS_ROLE);
    const workflow = await unit.one(lock, { id });
    if (!workflow) throw refuse('WORKFLOW_NOT_FOUND', { inputPath: ['input', 'id'] });
    checkVersion(workflow, input);
    const wanted = {
      name: name ?? workflow.name,
      description: description ?? workflow.description,
      isActive: isActive ?? workflow.isActive,
    };
    await unit.run(update, { ...wanted, id });
    const { before, after } = differences<WorkflowRow>(workflow, wanted);
    await tell(unit, id, 'WorkflowChanged', { code: workflow.code, ...after }, before, after);
    return { id };
  });
}

function checkSteps(steps: readonly WorkflowStepInput[]): void {
  if (steps.length < 1 || steps.length > STEPS_MAXIMUM)
    throw refuse('WORKFLOW_STEP_COUNT', { inputPath: ['input', 'steps'] });
  for (const [index, { assigneeRole, approvalsRequired = 1, dueDays }] of steps.entries()) {
    const at = ['input', 'steps', index];
    const approvalsMaximum = assigneeRole === 'OWNER' ? 1 : APPROVALS_MAXIMUM;
    if (approvalsRequired < 1 || approvalsRequired > approvalsMaximum)
      throw refuse('WORKFLOW_STEP_INVALID', { inputPath: [...at, 'approvalsRequired'] });
    if (dueDays < 1 || dueDays > DUE_DAYS_MAXIMUM)
      throw refuse('WORKFLOW_STEP_INVALID', { inputPath: [...at, 'dueDays'] });
  }
}

async function tell(
  unit: UnitOfWork,
  id: string,
  type: string,
  about: object,
  before: object | null,
  after: object,
): Promise<void> {
  await unit.audit(referenceAudit, `Workflow:${id}`, { entity: 'Workflow', entityId: id, before, after });
  await unit.emit({ aggregate: 'Workflow', aggregateId: id, type, payload: { workflowId: id, ...about } });
}
