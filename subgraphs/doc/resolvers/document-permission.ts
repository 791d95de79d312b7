import type { SubgraphContext } from '../../runtime/context';
import { entity } from '../../runtime/entities';
import { connectionOf, type PageArguments } from '../../runtime/pagination';
import type { DocumentPermissionResolvers } from '../generated';
import { permissionById, permissionsOfGrantee } from '../permissions';
import { documentOf } from './document';

export const DocumentPermission: DocumentPermissionResolvers = {
  document: documentOf,
  grantee: ({ granteeType, granteeId }) =>
    granteeType === 'EMPLOYEE' ? entity('Employee', granteeId) : entity('Department', granteeId),
  grantedBy: ({ grantedById }) => entity('Employee', grantedById),
  revokedBy: ({ revokedById }) => entity('Employee', revokedById),
};

/** A page of the permissions given to an employee or a department. */
export const grantedPermissions = (
  context: SubgraphContext,
  type: 'Employee' | 'Department',
  id: string,
  args: PageArguments,
) =>
  connectionOf(context, permissionsOfGrantee, args, `${type}:${id}`, (row) =>
    context.load.pair(permissionById, row.documentId, row.id),
  );
