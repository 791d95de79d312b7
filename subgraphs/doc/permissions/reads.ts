import { byPair, type Conditions, columns, conditionsOf, equals, page, param, sql } from '../../../citus';
import { documentPermissions, permissionsByGrantee } from './table';

/** Permissions by document and id. */
export const permissionById = byPair(documentPermissions, 'doc.permission.byId');

const activeAt = param.timestamptz('activeAt');

/** What every list of permissions is filtered by. */
const commonConditions = (of: typeof documentPermissions | typeof permissionsByGrantee): Conditions =>
  conditionsOf(of, 'id', 'documentId', 'accessLevel', 'expiresAt', 'grantedAt', 'revokedAt');

/** What permissions are filtered by beside their documents. */
export const permissionConditions: Conditions = {
  ...commonConditions(documentPermissions),
  ...conditionsOf(documentPermissions, 'granteeType', 'granteeId', 'grantedById', 'revokedById'),
};

/** What lists of permissions are ordered and filtered by. */
const listed = (of: typeof documentPermissions | typeof permissionsByGrantee) => ({
  orders: { GRANTED_AT: of.grantedAt },
  defaultDirection: 'DESC' as const,
  tieBreaker: of.id,
  filters: {
    accessLevel: equals(of.accessLevel),
    activeAt: sql`granted_at <= ${activeAt} and (expires_at is null or expires_at > ${activeAt})
                  and (revoked_at is null or revoked_at > ${activeAt})`,
  },
});

const ofDocument = listed(documentPermissions);

/** Permissions on one document. */
export const permissionsOfDocument = page({
  name: 'doc.permissions.byDocument',
  from: documentPermissions,
  by: documentPermissions.documentId,
  ...ofDocument,
  filters: { ...ofDocument.filters, granteeType: equals(documentPermissions.granteeType) },
  conditions: permissionConditions,
});

/** Permissions given to an employee or department, by its key such as `Employee:12`. */
export const permissionsOfGrantee = page({
  name: 'doc.permissions.byGrantee',
  columns: columns(permissionsByGrantee, 'id', 'documentId', 'grantedAt'),
  from: permissionsByGrantee,
  by: permissionsByGrantee.granteeKey,
  ...listed(permissionsByGrantee),
  conditions: commonConditions(permissionsByGrantee),
});
