import { pairLookup } from '../../citus/lookups';
import { type OrderColumn, page } from '../../citus/page';
import { columns } from '../../citus/statement';
import { documentParent } from './documents';

/** A row of doc_core.document_permissions. */
export interface DocumentPermissionRow {
  readonly id: string;
  readonly documentId: string;
  readonly granteeType: 'EMPLOYEE' | 'DEPARTMENT';
  readonly granteeId: string;
  readonly accessLevel: 'READ' | 'COMMENT' | 'EDIT' | 'MANAGE';
  readonly grantedById: string;
  readonly grantedAt: string;
  readonly expiresAt: string | null;
  readonly revokedById: string | null;
  readonly revokedAt: string | null;
}

const permissionColumns = columns<DocumentPermissionRow>({
  id: 'document_permission_id',
  documentId: 'document_id',
  granteeType: 'grantee_type',
  granteeId: 'grantee_id',
  accessLevel: 'access_level',
  grantedById: 'granted_by',
  grantedAt: 'granted_at',
  expiresAt: 'expires_at',
  revokedById: 'revoked_by',
  revokedAt: 'revoked_at',
});

/** Permissions by document and id. */
export const permissionById = pairLookup<DocumentPermissionRow>({
  name: 'doc.permission.byId',
  sql: `select ${permissionColumns} from doc_core.document_permissions
        where document_id = any($keys::bigint[]) and document_permission_id = any($ids::bigint[])`,
  key: 'documentId',
  id: 'id',
});

const orders: Record<'GRANTED_AT', OrderColumn> = {
  GRANTED_AT: { column: 'granted_at', type: 'timestamptz', property: 'grantedAt' },
};
const tieBreaker: OrderColumn = { column: 'document_permission_id', type: 'bigint', property: 'id' };

const filters = {
  accessLevel: 'access_level = $accessLevel::text',
  activeAt: `granted_at <= $activeAt::timestamptz and (expires_at is null or expires_at > $activeAt)
             and (revoked_at is null or revoked_at > $activeAt)`,
};

/** Permissions on one document. */
export const permissionsOfDocument = page<DocumentPermissionRow>({
  name: 'doc.permissions.byDocument',
  columns: permissionColumns,
  from: 'doc_core.document_permissions',
  by: { column: 'document_id', type: 'bigint', parent: documentParent },
  orders,
  defaultDirection: 'DESC',
  tieBreaker,
  filters: { ...filters, granteeType: 'grantee_type = $granteeType::text' },
});

/** What the lookup table knows of a permission. */
interface GrantedPermissionRow {
  readonly id: string;
  readonly documentId: string;
  readonly grantedAt: string;
}

/** Permissions given to an employee or department, by its key such as `Employee:12`. */
export const permissionsOfGrantee = page<GrantedPermissionRow>({
  name: 'doc.permissions.byGrantee',
  columns: columns<GrantedPermissionRow>({
    id: 'document_permission_id',
    documentId: 'document_id',
    grantedAt: 'granted_at',
  }),
  from: 'doc_core.permissions_by_grantee',
  by: { column: 'grantee_key', type: 'text' },
  orders,
  defaultDirection: 'DESC',
  tieBreaker,
  filters,
});
