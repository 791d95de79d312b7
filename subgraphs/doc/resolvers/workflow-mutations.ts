import type { SubgraphContext } from '../../runtime/context';
import { existing, existingPair } from '../../runtime/entities';
import {
  approveWorkflowTask,
  cancelWorkflow,
  delegateWorkflowTask,
  rejectWorkflowTask,
} from '../commands/advance-workflow';
import { defineWorkflow, updateWorkflow } from '../commands/define-workflow';
import { startWorkflow } from '../commands/start-workflow';
import type { MutationResolvers } from '../generated';
import { instanceById } from '../workflow-instances';
import { taskById } from '../workflow-tasks';
import { workflowById } from '../workflows';

interface RunKey {
  readonly documentId: string;
  readonly id: string;
}

const workflowAfter =
  <Input>(run: (context: SubgraphContext, input: Input) => Promise<{ id: string }>) =>
  async (_: unknown, { input }: { input: Input }, context: SubgraphContext) => {
    const { id } = await run(context, input);
    return { workflow: await existing(context, workflowById, id) };
  };

const runAfter =
  <Input>(run: (context: SubgraphContext, input: Input) => Promise<RunKey>) =>
  async (_: unknown, { input }: { input: Input }, context: SubgraphContext) => {
    const { documentId, id } = await run(context, input);
    return { workflowInstance: await existingPair(context, instanceById, documentId, id) };
  };

const taskAfter =
  <Input>(run: (context: SubgraphContext, input: Input) => Promise<RunKey & { runId: string }>) =>
  async (_: unknown, { input }: { input: Input }, context: SubgraphContext) => {
    const { documentId, id, runId } = await run(context, input);
    const [task, workflowInstance] = await Promise.all([
      existingPair(context, taskById, documentId, id),
      existingPair(context, instanceById, documentId, runId),
    ]);
    return { task, workflowInstance };
  };

export const workflowMutations: Pick<
  MutationResolvers,
  | 'defineWorkflow'
  | 'updateWorkflow'
  | 'startWorkflow'
  | 'approveWorkflowTask'
  | 'rejectWorkflowTask'
  | 'delegateWorkflowTask'
  | 'cancelWorkflow'
> = {
  defineWorkflow: workflowAfter(defineWorkflow),
  updateWorkflow: workflowAfter(updateWorkflow),
  startWorkflow: runAfter(startWorkflow),
  approveWorkflowTask: taskAfter(approveWorkflowTask),
  rejectWorkflowTask: taskAfter(rejectWorkflowTask),
  delegateWorkflowTask: taskAfter(delegateWorkflowTask),
  cancelWorkflow: runAfter(cancelWorkflow),
};
