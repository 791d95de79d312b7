import { connectionOf } from '../../runtime/pagination';
import { documentById, documentsOfOwner } from '../documents';
import type { EmployeeResolvers } from '../generated';
import { taskById, tasksOfAssignee } from '../workflow-tasks';
import { linkedDocumentsOf } from './document-link';
import { grantedPermissions } from './document-permission';

export const Employee: EmployeeResolvers = {
  ownedDocuments: ({ id }, args, context) =>
    connectionOf(context, documentsOfOwner, args, id, (row) => context.load.one(documentById, row.id)),
  documentPermissions: ({ id }, args, context) => grantedPermissions(context, 'Employee', id, args),
  workflowTasks: ({ id }, args, context) =>
    connectionOf(context, tasksOfAssignee, args, id, (row) =>
      context.load.pair(taskById, row.documentId, row.id),
    ),
  linkedDocuments: linkedDocumentsOf('Employee'),
};
