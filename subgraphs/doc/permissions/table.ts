import { type RowOf, t, table } from '../../../citus';
import { documents } from '../documents/table';

/** What lists of permissions are filtered by. */
const listed = {
  accessLevel: t.text<'READ' | 'COMMENT' | 'EDIT' | 'MANAGE'>(),
  expiresAt: t.nullable(t.timestamptz()),
};

/** What employees and whole departments may do with a document besides its owner, and until when. */
export const documentPermissions = table(
  'doc_core.document_permissions',
  {
    id: t.bigint('document_permission_id'),
    documentId: t.bigint(),
    granteeType: t.text<'EMPLOYEE' | 'DEPARTMENT'>(),
    granteeId: t.bigint(),
    ...listed,
    grantedById: t.bigint('granted_by'),
    grantedAt: t.defaulted(t.timestamptz()),
    revokedById: t.defaulted(t.nullable(t.bigint('revoked_by'))),
    revokedAt: t.defaulted(t.nullable(t.timestamptz())),
  },
  { key: ['documentId', 'id'], distributedBy: 'documentId', parent: documents },
);

export type DocumentPermissionRow = RowOf<typeof documentPermissions>;

/** Employee (`Employee:12`) or department (`Department:3`) to what they have been given. */
export const permissionsByGrantee = table(
  'doc_core.permissions_by_grantee',
  {
    granteeKey: t.text(),
    documentId: t.bigint(),
    id: t.bigint('document_permission_id'),
    ...listed,
    grantedAt: t.timestamptz(),
    revokedAt: t.nullable(t.timestamptz()),
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
