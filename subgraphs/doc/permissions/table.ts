import { bigint, defaulted, nullable, type RowOf, table, text, timestamptz } from '../../../citus';
import { documents } from '../documents/table';

/** What lists of permissions are filtered by. */
const listed = {
  accessLevel: text<'READ' | 'COMMENT' | 'EDIT' | 'MANAGE'>(),
  expiresAt: nullable(timestamptz()),
};

/** What employees and whole departments may do with a document besides its owner, and until when. */
export const documentPermissions = table(
  'doc_core.document_permissions',
  {
    id: bigint('document_permission_id'),
    documentId: bigint(),
    granteeType: text<'EMPLOYEE' | 'DEPARTMENT'>(),
    granteeId: bigint(),
    ...listed,
    grantedById: bigint('granted_by'),
    grantedAt: defaulted(timestamptz()),
    revokedById: defaulted(nullable(bigint('revoked_by'))),
    revokedAt: defaulted(nullable(timestamptz())),
  },
  { key: ['documentId', 'id'], distributedBy: 'documentId', parent: documents },
);

export type DocumentPermissionRow = RowOf<typeof documentPermissions>;

/** Employee (`Employee:12`) or department (`Department:3`) to what they have been given. */
export const permissionsByGrantee = table(
  'doc_core.permissions_by_grantee',
  {
    granteeKey: text(),
    documentId: bigint(),
    id: bigint('document_permission_id'),
    ...listed,
    grantedAt: timestamptz(),
    revokedAt: nullable(timestamptz()),
  },
  {
    key: ['granteeKey', 'documentId', 'id'],
    distributedBy: 'granteeKey',
    group: 'grantee',
    derivedFrom: `select case grantee_type when 'EMPLOYEE' then 'Employee:' else 'Department:' end || grantee_id as grantee_key,
                         document_id, document_permission_id, access_level, expires_at, granted_at, revoked_at
                  from doc_core.document_permissions`,
  },
);

/** By what an employee or a department is found there. */
export const granteeKey = (of: Pick<DocumentPermissionRow, 'granteeType' | 'granteeId'>): string =>
  `${of.granteeType === 'EMPLOYEE' ? 'Employee' : 'Department'}:${of.granteeId}`;
