import { bulkInsert, type Params, reference, singleShard, statement } from '../../../citus/statement';
import type { SubgraphContext } from '../../runtime/context';
import { checkVersion, mutate, type UnitOfWork } from '../../runtime/mutation';
import type { DocumentRow } from '../documents';
import { refuse } from '../errors';
import { lockDocument, refuseCheckedOut } from '../filing/locked-document';
import { saveDocument } from '../filing/save-document';
import type { StartWorkflowInput, StepAssigneesInput } from '../generated';
import { auditRun } from '../runs/run';
import { type RunStep, readSteps } from '../runs/steps';
import { openTasks } from '../runs/tasks';
import type { WorkflowInstanceRow } from '../workflow-instances';
import { docWrites } from '../write-side';

const chosenWorkflow = statement<Params, { id: string; code: string; isActive: boolean }>({
  name: 'doc.workflow.chosen',
  route: reference,
  sql: `select workflow_id as id, code, is_active as "isActive" from doc_workflow.workflows
        where workflow_id = coalesce($id::bigint,
          (select default_workflow_id from doc_core.categories where category_id = $categoryId::bigint))`,
});

const authorOf = statement<Params, { authorId: string }>({
  name: 'doc.version.author',
  route: singleShard,
  sql: `select created_by as "authorId" from doc_core.document_versions
        where document_id = $key::bigint and version_number = $versionNumber::integer`,
});

const allot = statement<Params, { id: string }>({
  name: 'doc.workflowInstance.allotId',
  route: reference,
  sql: `select nextval(pg_get_serial_sequence('doc_workflow.workflow_instances', 'workflow_instance_id'))::bigint as id`,
});

const insert = statement<Params, Pick<WorkflowInstanceRow, 'dueAt'>>({
  name: 'doc.workflowInstance.insert',
  route: singleShard,
  sql: `insert into doc_workflow.workflow_instances
          (document_id, workflow_instance_id, workflow_id, version_number, started_by, started_at, due_at)
        values ($key::bigint, $id::bigint, $workflowId::bigint, $versionNumber::integer, $startedById::bigint, now(),
                now() + make_interval(days => $dueDays::integer))
        returning due_at as "dueAt"`,
});

const assign = statement<Params, never>({
  name: 'doc.workflowAssignment.insert',
  route: bulkInsert,
  sql: `insert into doc_workflow.workflow_assignments
          (document_id, workflow_instance_id, workflow_id, step_number, assignee_id)
        select * from unnest($keys::bigint[], $runIds::bigint[], $workflowIds::bigint[], $stepNumbers::integer[], $assigneeIds::bigint[])`,
});

const inputPath = ['input', 'documentId'];

/**
 * Starts a workflow on the current version of a draft, which is in review from then on. Throws DOCUMENT_NOT_FOUND,
 * DOCUMENT_ACCESS_DENIED, DOCUMENT_IN_REVIEW, DOCUMENT_NOT_DRAFT, DOCUMENT_CHECKED_OUT, STALE_VERSION,
 * WORKFLOW_NOT_CHOSEN, WORKFLOW_NOT_FOUND, WORKFLOW_NOT_ACTIVE, WORKFLOW_ASSIGNEES_INVALID or WORKFLOW_OWN_DOCUMENT.
 */
export function startWorkflow(
  context: SubgraphContext,
  input: StartWorkflowInput,
): Promise<{ documentId: string; id: string }> {
  const { documentId, workflowId, assignees } = input;
  return mutate(context, docWrites, { name: 'startWorkflow', input }, async (unit) => {
    const document = await lockDocument(unit, documentId, inputPath, 'EDIT');
    if (document.status === 'IN_REVIEW') throw refuse('DOCUMENT_IN_REVIEW', { inputPath });
    if (document.status !== 'DRAFT') throw refuse('DOCUMENT_NOT_DRAFT', { inputPath });
    refuseCheckedOut(unit, document, inputPath);
    checkVersion(document, input);
    const workflow = await chooseWorkflow(unit, document, workflowId ?? null);
    const steps = await readSteps(unit, workflow.id);
    const { currentVersionNumber: versionNumber } = document;
    const { authorId } = (await unit.one(authorOf, { key: documentId, versionNumber }))!;
    const named = checkAssignees(steps, assignees, [document.ownerId, authorId]);
    const { id } = (await unit.one(allot, {}))!;
    const dueDays = steps.reduce((sum, step) => sum + step.dueDays, 0);
    const run = { id, documentId, workflowId: workflow.id, versionNumber };
    const startedById = unit.viewer.employeeId;
    const { dueAt } = (await unit.one(insert, { ...run, key: documentId, startedById, dueDays }))!;
    await unit.run(assign, {
      keys: named.map(() => documentId),
      runIds: named.map(() => id),
      workflowIds: named.map(() => workflow.id),
      stepNumbers: named.map(({ stepNumber }) => stepNumber),
      assigneeIds: named.map(({ employeeId }) => employeeId),
    });
    await auditRun(unit, run, null, { status: 'RUNNING', workflowId: workflow.id, versionNumber, dueAt });
    const assigneeIds = await openTasks(unit, document, run, steps[0]!);
    // A draft that the viewer has checked out is handed in with this.
    const changes = { status: 'IN_REVIEW', checkedOutById: null, checkedOutAt: null } as const;
    const payload = { runId: id, workflowId: workflow.id, versionNumber, stepNumber: 1, assigneeIds };
    await saveDocument(unit, document, changes, { type: 'WorkflowStarted', payload });
    return { documentId, id };
  });
}

async function chooseWorkflow(unit: UnitOfWork, { categoryId }: DocumentRow, id: string | null) {
  const workflow = await unit.one(chosenWorkflow, { id, categoryId });
  const path = ['input', 'workflowId'];
  if (!workflow)
    throw refuse(id === null ? 'WORKFLOW_NOT_CHOSEN' : 'WORKFLOW_NOT_FOUND', { inputPath: path });
  if (!workflow.isActive) throw refuse('WORKFLOW_NOT_ACTIVE', { inputPath: path });
  return workflow;
}

/** Every step that is not the owner's has its people: as many as it asks for, and none who own or wrote the version. */
function checkAssignees(
  steps: readonly RunStep[],
  assignees: readonly StepAssigneesInput[],
  own: readonly string[],
): { stepNumber: number; employeeId: string }[] {
  const path = ['input', 'assignees'];
  const given = new Map(assignees.map((of, index) => [of.stepNumber, { ...of, index }]));
  const wanted = steps.filter(({ assigneeRole }) => assigneeRole !== 'OWNER');
  const missing = wanted.find(({ stepNumber }) => !given.has(stepNumber));
  if (missing || given.size !== assignees.length || given.size !== wanted.length) {
    const message = missing
      ? `Step ${missing.stepNumber} names nobody.`
      : 'People are named once for each step that is not the owner’s, and for no other.';
    throw refuse('WORKFLOW_ASSIGNEES_INVALID', { message, inputPath: path });
  }
  return wanted.flatMap(({ stepNumber, approvalsRequired }) => {
    const { employeeIds, index } = given.get(stepNumber)!;
    const at = { inputPath: [...path, index, 'employeeIds'] };
    if (employeeIds.length !== approvalsRequired || new Set(employeeIds).size !== approvalsRequired) {
      const message = `Step ${stepNumber} asks for ${approvalsRequired} different people.`;
      throw refuse('WORKFLOW_ASSIGNEES_INVALID', { message, ...at });
    }
    if (employeeIds.some((employeeId) => own.includes(employeeId))) throw refuse('WORKFLOW_OWN_DOCUMENT', at);
    return employeeIds.map((employeeId) => ({ stepNumber, employeeId }));
  });
}
