import {
  columns,
  insertInto,
  insertRows,
  key,
  nextId,
  nullable,
  param,
  reference,
  singleShard,
  sql,
  statement,
} from '../../../../citus';
import { there } from '../../../../platform/there';
import { checkVersion, type UnitOfWork } from '../../../runtime/mutation';
import { categories } from '../../categories/table';
import type { DocumentRow } from '../../documents/table';
import { command } from '../../documents/writes/command';
import { refuseCheckedOut } from '../../documents/writes/lock';
import { saveDocument } from '../../documents/writes/save';
import { refuse } from '../../errors';
import { workflowStarted } from '../../events';
import type { StartWorkflowInput, StepAssigneesInput } from '../../generated';
import { documentVersions } from '../../versions/table';
import { type RunStep, runSteps } from '../../workflows/reads';
import { workflows } from '../../workflows/table';
import { workflowAssignments, workflowInstances } from '../table';
import { auditRun } from './record';
import { openTasks } from './tasks';

const chosenWorkflow = statement('doc.workflow.chosen', reference)
  .sql`select ${columns(workflows, 'id', 'code', 'isActive')} from ${workflows}
       where workflow_id = coalesce(${nullable(param.bigint('id'))},
         (select default_workflow_id from ${categories} where category_id = ${param.bigint('categoryId')}))`;

const authorOf = statement('doc.version.author', singleShard)
  .sql`select ${columns(documentVersions, 'createdById')} from ${documentVersions}
       where document_id = ${key.bigint} and version_number = ${param.integer('versionNumber')}`;

const allotId = nextId(workflowInstances, 'doc.workflowInstance.allotId');

const insert = insertInto(workflowInstances, 'doc.workflowInstance.insert', {
  computed: { dueAt: sql`now() + make_interval(days => ${param.integer('dueDays')})` },
  also: ['readers', 'readersUntil'],
  returning: ['dueAt'],
});

const assign = insertRows(workflowAssignments, 'doc.workflowAssignment.insert');

const inputPath = ['input', 'documentId'];

/**
 * Starts a workflow on the current version of a draft, which is in review from then on. Throws DOCUMENT_NOT_FOUND,
 * DOCUMENT_ACCESS_DENIED, DOCUMENT_IN_REVIEW, DOCUMENT_NOT_DRAFT, DOCUMENT_CHECKED_OUT, STALE_VERSION,
 * WORKFLOW_NOT_CHOSEN, WORKFLOW_NOT_FOUND, WORKFLOW_NOT_ACTIVE, WORKFLOW_ASSIGNEES_INVALID or WORKFLOW_OWN_DOCUMENT.
 */
export const startWorkflow = command(
  'startWorkflow',
  { level: 'EDIT' },
  async (unit, document, input: StartWorkflowInput) => {
    const { documentId, workflowId, assignees } = input;
    if (document.status === 'IN_REVIEW') throw refuse('DOCUMENT_IN_REVIEW', inputPath);
    if (document.status !== 'DRAFT') throw refuse('DOCUMENT_NOT_DRAFT', inputPath);
    refuseCheckedOut(unit, document, inputPath);
    checkVersion(document, input);
    const workflow = await chooseWorkflow(unit, document, workflowId ?? null);
    const steps = await unit.run(runSteps, { id: workflow.id });
    const { currentVersionNumber: versionNumber } = document;
    const { createdById: authorId } = await unit.only(authorOf, { key: documentId, versionNumber });
    const named = checkAssignees(steps, assignees, [document.ownerId, authorId]);
    const { id } = await unit.only(allotId);
    const dueDays = steps.reduce((sum, step) => sum + step.dueDays, 0);
    const run = { id, documentId, workflowId: workflow.id, versionNumber };
    const startedById = unit.viewer.employeeId;
    const { dueAt } = await unit.only(insert, {
      ...run,
      ...readersOf(document),
      key: documentId,
      startedById,
      dueDays,
    });
    const ofRun = { documentId, workflowInstanceId: id, workflowId: workflow.id };
    await assign(
      unit,
      named.map((assignee) => ({ ...ofRun, ...assignee })),
    );
    await auditRun(unit, run, null, { status: 'RUNNING', workflowId: workflow.id, versionNumber, dueAt });
    const opened = await openTasks(unit, document, run, there(steps[0]));
    // A draft that the viewer has checked out is handed in with this.
    const changes = { status: 'IN_REVIEW', checkedOutById: null, checkedOutAt: null } as const;
    const started = { runId: id, workflowId: workflow.id, versionNumber, stepNumber: 1, ...opened };
    await saveDocument(unit, document, changes, workflowStarted, started);
    return { documentId, id };
  },
);

const readersOf = ({ readers, readersUntil }: DocumentRow) => ({ readers, readersUntil });

async function chooseWorkflow(unit: UnitOfWork, { categoryId }: DocumentRow, id: string | null) {
  const workflow = await unit.one(chosenWorkflow, { id, categoryId });
  const path = ['input', 'workflowId'];
  if (!workflow) throw refuse(id === null ? 'WORKFLOW_NOT_CHOSEN' : 'WORKFLOW_NOT_FOUND', path);
  if (!workflow.isActive) throw refuse('WORKFLOW_NOT_ACTIVE', path);
  return workflow;
}

/** Every step that is not the owner's has its people: as many as it asks for, and none who own or wrote the version. */
function checkAssignees(
  steps: readonly RunStep[],
  assignees: readonly StepAssigneesInput[],
  own: readonly string[],
): { stepNumber: number; assigneeId: string }[] {
  const path = ['input', 'assignees'];
  const given = new Map(assignees.map((of, index) => [of.stepNumber, { ...of, index }]));
  const wanted = steps.filter(({ assigneeRole }) => assigneeRole !== 'OWNER');
  const missing = wanted.find(({ stepNumber }) => !given.has(stepNumber));
  if (missing || given.size !== assignees.length || given.size !== wanted.length) {
    const message = missing
      ? `Step ${missing.stepNumber} names nobody.`
      : 'People are named once for each step that is not the owner’s, and for no other.';
    throw refuse('WORKFLOW_ASSIGNEES_INVALID', path, { message });
  }
  return wanted.flatMap(({ stepNumber, approvalsRequired }) => {
    const { employeeIds, index } = there(given.get(stepNumber));
    const at = [...path, index, 'employeeIds'];
    if (employeeIds.length !== approvalsRequired || new Set(employeeIds).size !== approvalsRequired) {
      const message = `Step ${stepNumber} asks for ${approvalsRequired} different people.`;
      throw refuse('WORKFLOW_ASSIGNEES_INVALID', at, { message });
    }
    if (employeeIds.some((employeeId) => own.includes(employeeId))) throw refuse('WORKFLOW_OWN_DOCUMENT', at);
    return employeeIds.map((assigneeId) => ({ stepNumber, assigneeId }));
  });
}
