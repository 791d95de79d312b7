import { connectionOf } from '../../runtime/pagination';
import { documentById, documentsOfOwner } from '../documents/reads';
import type { Resolvers } from '../generated';
import { documentsAbout } from '../links/resolvers';
import { permissionsOf } from '../permissions/resolvers';
import { taskById, tasksOfAssignee } from '../runs/reads';

export const employeeResolvers: Resolvers = {
  Employee: {
    ownedDocuments: ({ id }, args, context) =>
      connectionOf(context, documentsOfOwner, args, id, documentById),
    documentPermissions: permissionsOf('EMPLOYEE'),
    workflowTasks: ({ id }, args, context) => connectionOf(context, tasksOfAssignee, args, id, taskById),
    linkedDocuments: documentsAbout('EMPLOYEE'),
  },
};
