import { answer } from '../../runtime/answer';
import type { SubgraphContext } from '../../runtime/context';
import { entity } from '../../runtime/entities';
import { connectionOf, type PageArguments } from '../../runtime/pagination';
import { documentOf } from '../documents/resolvers';
import type { Resolvers } from '../generated';
import { permissionById, permissionsOfGrantee } from './reads';
import { type DocumentPermissionRow, granteeKey } from './table';
import { grantDocumentPermission, revokeDocumentPermission } from './writes';

/** Field resolver: a page of the permissions given to an employee or a department. */
export const permissionsOf =
  (granteeType: DocumentPermissionRow['granteeType']) =>
  ({ id: granteeId }: { readonly id: string }, args: PageArguments, context: SubgraphContext) =>
    connectionOf(context, permissionsOfGrantee, args, granteeKey({ granteeType, granteeId }), permissionById);

const answered = { permission: permissionById };

export const permissionResolvers: Resolvers = {
  DocumentPermission: {
    document: documentOf,
    grantee: ({ granteeType, granteeId }) =>
      granteeType === 'EMPLOYEE' ? entity('Employee', granteeId) : entity('Department', granteeId),
  },
  Department: { documentPermissions: permissionsOf('DEPARTMENT') },
  Mutation: {
    grantDocumentPermission: answer(grantDocumentPermission, answered),
    revokeDocumentPermission: answer(revokeDocumentPermission, answered),
  },
};
