import type { TestGateway } from '../support/asking';
import { sharedGateway } from '../support/shared-gateway';
import { type ComparedValues, compareValues } from '../support/values';
import { reports } from './doc-report-values';

let gateway: TestGateway;
beforeAll(async () => {
  gateway = await sharedGateway();
});
afterAll(() => gateway.stop());

const documents: ComparedValues[] = [
  {
    type: 'Document',
    query: 'documents(first: 200) { nodes { * } }',
    from: 'doc_core.documents order by created_at desc, document_id desc limit 200',
    columns: { id: 'document_id', number: 'document_number' },
    references: {
      'category.id': 'category_id',
      'owner.id': 'owner_id',
      'createdBy.id': 'created_by',
      'currentVersion.versionNumber': 'current_version_number',
      'checkedOutBy.id': 'checked_out_by',
    },
    apart: ['versionByNumber', 'statistics'],
  },
  {
    type: 'DocumentCategory',
    query: 'documentCategories { nodes { * } }',
    from: 'doc_core.categories order by name, category_id',
    columns: { id: 'category_id' },
    references: { 'parent.id': 'parent_id', 'defaultWorkflow.id': 'default_workflow_id' },
    apart: ['children'],
  },
  {
    type: 'DocumentCategory',
    query: 'documentCategoriesByIds(ids: ["1", "2", "3"]) { children { * } }',
    from: 'doc_core.categories where parent_id in (1, 2, 3) order by parent_id, name',
    columns: { id: 'category_id' },
  },
  {
    type: 'DocumentVersion',
    query: 'documentsByIds(ids: ["1", "2", "3", "4"]) { versions { nodes { * } } }',
    from: `doc_core.document_versions where document_id in (1, 2, 3, 4) order by document_id, version_number desc`,
    columns: { id: 'document_version_id' },
    references: { 'document.id': 'document_id', 'createdBy.id': 'created_by' },
  },
  {
    type: 'DocumentVersion',
    query: 'documentsByIds(ids: ["1", "2", "3", "4"]) { versionByNumber(number: 2) { * } }',
    from: 'doc_core.document_versions where document_id in (1, 2, 3, 4) and version_number = 2 order by document_id',
    columns: { id: 'document_version_id' },
  },
  {
    type: 'DocumentPermission',
    query: 'departmentsByIds(ids: ["7", "8"]) { documentPermissions(first: 100) { nodes { * } } }',
    from: `((select * from doc_core.document_permissions where grantee_type = 'DEPARTMENT' and grantee_id = 7
             order by granted_at desc, document_permission_id desc limit 100)
            union all
            (select * from doc_core.document_permissions where grantee_type = 'DEPARTMENT' and grantee_id = 8
             order by granted_at desc, document_permission_id desc limit 100)) p
           order by grantee_id, granted_at desc, document_permission_id desc`,
    columns: { id: 'document_permission_id' },
    references: { 'document.id': 'document_id', 'grantedBy.id': 'granted_by', 'revokedBy.id': 'revoked_by' },
    apart: ['grantee'],
  },
  {
    type: 'DocumentComment',
    query: `documentsByIds(ids: [${ids(100)}]) { comments { nodes { * } } }`,
    from: `doc_core.document_comments where document_id <= 100 and parent_comment_id is null
           order by document_id, created_at desc, document_comment_id desc`,
    columns: { id: 'document_comment_id' },
    references: {
      'document.id': 'document_id',
      'parent.id': 'parent_comment_id',
      'author.id': 'author_id',
      'resolvedBy.id': 'resolved_by',
    },
    apart: ['replies'],
  },
  {
    type: 'DocumentComment',
    query: `documentsByIds(ids: [${ids(100)}]) { comments(orderBy: { field: CREATED_AT }) { nodes { replies { * } } } }`,
    from: `doc_core.document_comments reply
           join doc_core.document_comments thread on thread.document_id = reply.document_id
            and thread.document_comment_id = reply.parent_comment_id
           where reply.document_id <= 100 order by reply.document_id, thread.created_at, thread.document_comment_id,
             reply.created_at, reply.document_comment_id`,
    columns: Object.fromEntries(
      [
        ['id', 'document_comment_id'],
        ['documentId', 'document_id'],
        ['versionNumber', 'version_number'],
        ['pageNumber', 'page_number'],
        ['body', 'body'],
        ['status', 'status'],
        ['resolvedAt', 'resolved_at'],
        ['createdAt', 'created_at'],
        ['updatedAt', 'updated_at'],
        ['version', 'version'],
      ].map(([field, column]) => [field, `reply.${column}`]),
    ),
    references: { 'parent.id': 'thread.document_comment_id', 'author.id': 'reply.author_id' },
  },
  {
    type: 'DocumentLink',
    query: `documentsByIds(ids: [${ids(100)}]) { links { nodes { * } } }`,
    from: `doc_core.document_links where document_id <= 100
           order by document_id, linked_at desc, document_link_id desc`,
    columns: { id: 'document_link_id' },
    references: { 'document.id': 'document_id', 'linkedBy.id': 'linked_by' },
    apart: ['target'],
  },
  {
    type: 'DocumentActivity',
    query: `documentsByIds(ids: [${ids(20)}]) { activity(first: 200) { nodes { * } } }`,
    from: `doc_analytics.document_activity where document_id <= 20
           order by document_id, occurred_at desc, activity_id desc`,
    columns: { id: 'activity_id' },
    references: { 'actor.id': 'actor_id' },
  },
  {
    type: 'DocumentStatistics',
    query: `documentsByIds(ids: [${ids(30)}]) { statistics { * } }`,
    from: 'doc_core.documents d where document_id <= 30 order by document_id',
    columns: {
      versionCount: total('count(*)', 'doc_core.document_versions'),
      storedBytes: total('sum(size_bytes)', 'doc_core.document_versions', 'true', 'bigint'),
      commentCount: total('count(*)', 'doc_core.document_comments'),
      openThreadCount: total('count(*)', 'doc_core.document_comments', `status = 'OPEN'`),
      permissionCount: total('count(*)', 'doc_core.document_permissions', 'revoked_at is null'),
      linkCount: total('count(*)', 'doc_core.document_links'),
      workflowRunCount: total('count(*)', 'doc_workflow.workflow_instances'),
      openTaskCount: total('count(*)', 'doc_workflow.workflow_tasks', `status = 'OPEN'`),
      lastActivityAt: `greatest(${[
        ['created_at', 'doc_core.document_versions'],
        ['updated_at', 'doc_core.document_comments'],
        ['coalesce(revoked_at, granted_at)', 'doc_core.document_permissions'],
        ['linked_at', 'doc_core.document_links'],
        ['coalesce(finished_at, started_at)', 'doc_workflow.workflow_instances'],
        ['coalesce(finished_at, assigned_at)', 'doc_workflow.workflow_tasks'],
      ].map(([at, table]) => total(`max(${at})`, table!, 'true', 'timestamptz'))})`,
    },
  },
];

const workflows: ComparedValues[] = [
  {
    type: 'Workflow',
    query: 'workflows { nodes { * } }',
    from: 'doc_workflow.workflows order by name, workflow_id',
    columns: { id: 'workflow_id' },
    apart: ['steps', 'categories'],
  },
  {
    type: 'DocumentCategory',
    query: 'workflowsByIds(ids: ["1", "2"]) { categories { * } }',
    from: 'doc_core.categories where default_workflow_id in (1, 2) order by default_workflow_id, name',
    columns: { id: 'category_id' },
  },
  {
    type: 'WorkflowStep',
    query: 'workflows { nodes { steps { * } } }',
    from: `doc_workflow.workflow_steps s join doc_workflow.workflows w on w.workflow_id = s.workflow_id
           order by w.name, s.step_number`,
    columns: { id: 's.workflow_step_id', name: 's.name' },
  },
  {
    type: 'WorkflowInstance',
    query: 'workflowInstances(first: 200) { nodes { * } }',
    from: 'doc_workflow.workflow_instances order by started_at desc, workflow_instance_id desc limit 200',
    columns: { id: 'workflow_instance_id' },
    references: {
      'document.id': 'document_id',
      'workflow.id': 'workflow_id',
      'documentVersion.versionNumber': 'version_number',
      'currentStep.stepNumber': 'current_step_number',
      'startedBy.id': 'started_by',
    },
    apart: ['tasks', 'assignments'],
  },
  {
    type: 'WorkflowTask',
    query: 'workflowInstances(first: 100, orderBy: { field: STARTED_AT }) { nodes { tasks { * } } }',
    from: `(select document_id, workflow_instance_id, started_at from doc_workflow.workflow_instances
            order by started_at, workflow_instance_id limit 100) i
           join doc_workflow.workflow_tasks t on t.document_id = i.document_id
            and t.workflow_instance_id = i.workflow_instance_id
           order by i.started_at, i.workflow_instance_id, t.step_number, t.workflow_task_id`,
    columns: {
      id: 't.workflow_task_id',
      documentId: 't.document_id',
      workflowInstanceId: 't.workflow_instance_id',
    },
    references: {
      'document.id': 't.document_id',
      'workflowInstance.id': 't.workflow_instance_id',
      'step.stepNumber': 't.step_number',
      'assignee.id': 't.assignee_id',
      'delegatedFrom.id': 't.delegated_from',
    },
  },
  {
    type: 'WorkflowAssignment',
    query: `workflowInstances(first: 100, filter: { status: RUNNING }, orderBy: { field: STARTED_AT }) {
              nodes { assignments { * } } }`,
    from: `(select document_id, workflow_instance_id, started_at from doc_workflow.workflow_instances
            where status = 'RUNNING' order by started_at, workflow_instance_id limit 100) i
           join doc_workflow.workflow_assignments a on a.document_id = i.document_id
            and a.workflow_instance_id = i.workflow_instance_id
           order by i.started_at, i.workflow_instance_id, a.step_number, a.assignee_id`,
    columns: { stepNumber: 'a.step_number' },
    references: { 'step.stepNumber': 'a.step_number', 'assignee.id': 'a.assignee_id' },
  },
];

compareValues('doc', [...documents, ...workflows, ...reports], () => gateway);

/** Ids from 1 on, as a list in GraphQL. */
function ids(last: number): string {
  return Array.from({ length: last }, (_, index) => `"${index + 1}"`).join(', ');
}

/** A figure of what belongs to the document `d`. */
function total(of: string, table: string, condition = 'true', type = 'int'): string {
  return `(select ${of} from ${table} x where x.document_id = d.document_id and ${condition})::${type}`;
}
