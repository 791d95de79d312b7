import type { TestGateway } from '../support/asking';
import { type ComparedList, compareLists } from '../support/lists';
import type { AskedTables } from '../support/random-where';
import { sharedGateway } from '../support/shared-gateway';

let gateway: TestGateway;
beforeAll(async () => {
  gateway = await sharedGateway();
});
afterAll(() => gateway.stop());

/** Keys of a table with the most different values in a column first. */
const varied = (key: string, table: string, column: string, condition = 'true') =>
  `select ${key} as id from ${table} where ${condition}
   group by ${key} order by count(distinct ${column}) desc, count(*) desc, ${key} limit 5`;

const activeAt = {
  where: 'granted_at <= $V and coalesce(expires_at > $V, true) and coalesce(revoked_at > $V, true)',
  value: '2026-01-15T12:00:00Z',
};
const documents = {
  from: 'doc_core.documents',
  id: 'document_id',
  orders: { CREATED_AT: 'created_at', UPDATED_AT: 'updated_at', TITLE: 'title' },
  falling: true,
  filters: {
    status: 'status =',
    confidentiality: 'confidentiality =',
    createdFrom: 'created_at >=',
    createdTo: 'created_at <',
    reviewDueBy: 'review_due_on <=',
  },
} as const;
const runs = {
  from: 'doc_workflow.workflow_instances',
  id: 'workflow_instance_id',
  orders: { STARTED_AT: 'started_at', DUE_AT: 'due_at' },
  falling: true,
  filters: {
    status: 'status =',
    workflowId: 'workflow_id =',
    startedFrom: 'started_at >=',
    startedTo: 'started_at <',
    dueBefore: 'due_at <',
  },
} as const;
const ofDocument = { root: 'document', where: 'document_id = $1' } as const;
const permissions = {
  from: 'doc_core.document_permissions',
  id: 'document_permission_id',
  orders: { GRANTED_AT: 'granted_at' },
  falling: true,
  filters: { accessLevel: 'access_level =', activeAt },
} as const;
/** Documents about something, from the side of the documents. */
const linked = {
  from: 'doc_core.document_links l join doc_core.documents d on d.document_id = l.document_id',
  id: 'd.document_id',
  orders: { LINKED_AT: 'l.linked_at', TITLE: 'd.title' },
  falling: true,
} as const;
const linkedFilters = {
  status: 'd.status =',
  categoryId: 'd.category_id =',
  linkedFrom: 'l.linked_at >=',
  linkedTo: 'l.linked_at <',
  relation: 'l.relation =',
};
const targets = (type: string) =>
  varied('target_id', 'doc_core.document_links', 'relation', `target_type = '${type}'`);
const target = (type: string) => `l.target_type = '${type}' and l.target_id = $1`;

const lists: ComparedList[] = [
  {
    ...documents,
    field: 'Query.documents',
    filters: { ...documents.filters, categoryId: 'category_id =', ownerId: 'owner_id =' },
  },
  {
    ...documents,
    field: 'Query.searchDocuments',
    given: `select 'audit' as tag`,
    where: 'tags @> array[$1::text]',
    filters: { ...documents.filters, categoryId: 'category_id =', ownerId: 'owner_id =' },
    arguments: {
      text: {
        where: `to_tsvector('english', title || ' ' || description) @@ websearch_to_tsquery('english', $V)`,
        value: 'portfolio or policy -mandate',
      },
    },
  },
  {
    ...documents,
    field: 'DocumentCategory.documents',
    root: 'documentCategory',
    given: varied('category_id', 'doc_core.documents', 'status', 'review_due_on is not null'),
    where: 'category_id = $1',
    filters: { ...documents.filters, ownerId: 'owner_id =' },
  },
  {
    ...documents,
    field: 'Employee.ownedDocuments',
    root: 'employee',
    given: varied('owner_id', 'doc_core.documents', 'confidentiality'),
    where: 'owner_id = $1',
    filters: { ...documents.filters, categoryId: 'category_id =' },
  },
  {
    field: 'Query.documentCategories',
    from: 'doc_core.categories',
    id: 'category_id',
    orders: { NAME: 'name', CODE: 'code' },
    filters: {
      parentId: 'parent_id =',
      topLevel: { where: '(parent_id is null) = $V', value: true },
      isActive: 'is_active =',
    },
  },
  {
    field: 'Query.workflows',
    from: 'doc_workflow.workflows',
    id: 'workflow_id',
    orders: { NAME: 'name', CODE: 'code' },
    filters: { isActive: 'is_active =' },
  },
  { ...runs, field: 'Query.workflowInstances' },
  {
    ...runs,
    ...ofDocument,
    field: 'Document.workflowInstances',
    given: varied('document_id', runs.from, 'status'),
  },
  {
    field: 'Query.overdueTasks',
    given: `select '2026-06-30T17:00:00Z' as "asOf"`,
    from: 'doc_workflow.workflow_tasks t join doc_core.documents d on d.document_id = t.document_id',
    where: `t.status = 'OPEN' and t.due_at < $1`,
    id: 't.workflow_task_id',
    node: 'task.id',
    orders: { DUE_AT: 't.due_at' },
    filters: {
      assigneeId: 't.assignee_id =',
      workflowId: 't.workflow_id =',
      categoryId: 'd.category_id =',
      ownerId: 'd.owner_id =',
    },
  },
  {
    ...ofDocument,
    field: 'Document.versions',
    given: varied('document_id', 'doc_core.document_versions', 'version_number'),
    from: 'doc_core.document_versions',
    id: 'document_version_id',
    orders: { VERSION_NUMBER: 'version_number' },
    falling: true,
  },
  {
    ...permissions,
    ...ofDocument,
    field: 'Document.permissions',
    given: varied('document_id', permissions.from, 'access_level'),
    filters: { ...permissions.filters, granteeType: 'grantee_type =' },
  },
  {
    ...permissions,
    field: 'Employee.documentPermissions',
    root: 'employee',
    given: varied('grantee_id', permissions.from, 'access_level', `grantee_type = 'EMPLOYEE'`),
    where: `grantee_type = 'EMPLOYEE' and grantee_id = $1`,
  },
  {
    ...permissions,
    field: 'Department.documentPermissions',
    root: 'department',
    given: varied('grantee_id', permissions.from, 'access_level', `grantee_type = 'DEPARTMENT'`),
    where: `grantee_type = 'DEPARTMENT' and grantee_id = $1`,
  },
  {
    ...ofDocument,
    field: 'Document.comments',
    given: varied('document_id', 'doc_core.document_comments', 'status', 'parent_comment_id is null'),
    from: 'doc_core.document_comments',
    where: 'document_id = $1 and parent_comment_id is null',
    id: 'document_comment_id',
    orders: { CREATED_AT: 'created_at' },
    falling: true,
    filters: { status: 'status =', authorId: 'author_id =', versionNumber: 'version_number =' },
  },
  {
    root: 'document',
    field: 'Document.repliesTo',
    given: `select document_id as id, parent_comment_id as "commentId" from doc_core.document_comments
            where parent_comment_id is not null group by 1, 2 order by count(*) desc, 1 limit 1`,
    from: 'doc_core.document_comments',
    where: 'document_id = $1 and parent_comment_id = $2',
    id: 'document_comment_id',
    orders: { CREATED_AT: 'created_at' },
  },
  {
    ...ofDocument,
    field: 'Document.links',
    given: varied('document_id', 'doc_core.document_links', 'relation'),
    from: 'doc_core.document_links',
    id: 'document_link_id',
    orders: { LINKED_AT: 'linked_at' },
    falling: true,
    filters: { targetType: 'target_type =', relation: 'relation =' },
  },
  {
    ...ofDocument,
    field: 'Document.activity',
    given: varied('document_id', 'doc_analytics.document_activity', 'actor_id'),
    from: 'doc_analytics.document_activity',
    id: 'activity_id',
    orders: { OCCURRED_AT: 'occurred_at' },
    falling: true,
    filters: {
      kind: 'kind =',
      actorId: 'actor_id =',
      occurredFrom: 'occurred_at >=',
      occurredTo: 'occurred_at <',
    },
  },
  {
    field: 'Employee.workflowTasks',
    root: 'employee',
    given: varied('assignee_id', 'doc_workflow.workflow_tasks', 'status'),
    from: 'doc_workflow.workflow_tasks',
    where: 'assignee_id = $1',
    id: 'workflow_task_id',
    orders: { DUE_AT: 'due_at', ASSIGNED_AT: 'assigned_at' },
    filters: {
      status: 'status =',
      workflowId: 'workflow_id =',
      dueFrom: 'due_at >=',
      dueTo: 'due_at <',
    },
  },
  ...[
    ['EMPLOYEE', 'Employee', 'employee'],
    ['INVOICE', 'Invoice', 'invoice'],
    ['RISK', 'Risk', 'risk'],
    ['PORTFOLIO', 'Portfolio', 'portfolio'],
  ].map(([type, name, root]) => ({
    ...linked,
    field: `${name}.linkedDocuments`,
    root: root!,
    given: targets(type!),
    where: target(type!),
    filters: linkedFilters,
  })),
  {
    ...linked,
    field: 'ControlTest.linkedDocuments',
    root: 'controlTest',
    given: `select target_risk_id as "riskId", target_id as id from doc_core.document_links
            where target_type = 'CONTROL_TEST' group by 1, 2 order by count(*) desc, 1, 2 limit 5`,
    where: `l.target_type = 'CONTROL_TEST' and l.target_risk_id = $1 and l.target_id = $2`,
    filters: linkedFilters,
  },
];

/** Tables of what is filtered, with the columns that are called otherwise. */
const tables: AskedTables = {
  Document: {
    table: 'doc_core.documents',
    key: 'document_id',
    columns: {
      id: 'document_id',
      number: 'document_number',
      createdById: 'created_by',
      checkedOutById: 'checked_out_by',
    },
  },
  DocumentCategory: {
    table: 'doc_core.categories',
    key: 'category_id',
    columns: { id: 'category_id' },
    leads: { parent: 'parent_id' },
  },
  DocumentComment: {
    table: 'doc_core.document_comments',
    columns: { id: 'document_comment_id', parentId: 'parent_comment_id', resolvedById: 'resolved_by' },
  },
  DocumentLink: {
    table: 'doc_core.document_links',
    columns: { id: 'document_link_id', linkedById: 'linked_by' },
  },
  DocumentPermission: {
    table: 'doc_core.document_permissions',
    columns: { id: 'document_permission_id', grantedById: 'granted_by', revokedById: 'revoked_by' },
  },
  DocumentVersion: {
    table: 'doc_core.document_versions',
    columns: { id: 'document_version_id', createdById: 'created_by' },
  },
  Workflow: { table: 'doc_workflow.workflows', key: 'workflow_id', columns: { id: 'workflow_id' } },
  WorkflowInstance: {
    table: 'doc_workflow.workflow_instances',
    columns: { id: 'workflow_instance_id', startedById: 'started_by' },
  },
  WorkflowTask: { table: 'doc_workflow.workflow_tasks', columns: { id: 'workflow_task_id' } },
};

compareLists('doc', lists, () => gateway, tables);
