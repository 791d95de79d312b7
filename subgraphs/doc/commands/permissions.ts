import { type Params, reference, singleShard, statement } from '../../../citus/statement';
import type { SubgraphContext } from '../../runtime/context';
import { mutate, type UnitOfWork } from '../../runtime/mutation';
import { refuse } from '../errors';
import { lockDocument } from '../filing/locked-document';
import { tellOfDocument } from '../filing/save-document';
import type { GrantDocumentPermissionInput, RevokeDocumentPermissionInput } from '../generated';
import type { DocumentPermissionRow } from '../permissions';
import { documentAudit, docWrites } from '../write-side';

interface PermissionKey {
  readonly documentId: string;
  readonly id: string;
}

type Grant = Pick<DocumentPermissionRow, 'id' | 'granteeType' | 'granteeId' | 'accessLevel' | 'revokedAt'>;

const allot = statement<Params, { id: string; inFuture: boolean }>({
  name: 'doc.permission.allotId',
  route: reference,
  sql: `select nextval(pg_get_serial_sequence('doc_core.document_permissions', 'document_permission_id'))::bigint as id,
               $expiresAt::timestamptz is null or $expiresAt > now() as "inFuture"`,
});

const current = statement<Params, Grant & { readonly isExpired: boolean }>({
  name: 'doc.permission.current',
  route: singleShard,
  sql: `select document_permission_id as id, grantee_type as "granteeType", grantee_id as "granteeId",
               access_level as "accessLevel", revoked_at as "revokedAt",
               expires_at is not null and expires_at <= now() as "isExpired"
        from doc_core.document_permissions
        where document_id = $key::bigint and revoked_at is null and grantee_type = $granteeType::text
          and grantee_id = $granteeId::bigint for update`,
});

const lock = statement<Params, Grant>({
  name: 'doc.permission.lock',
  route: singleShard,
  sql: `select document_permission_id as id, grantee_type as "granteeType", grantee_id as "granteeId",
               access_level as "accessLevel", revoked_at as "revokedAt"
        from doc_core.document_permissions
        where document_id = $key::bigint and document_permission_id = $id::bigint for update`,
});

const insert = statement<Params, { grantedAt: string }>({
  name: 'doc.permission.insert',
  route: singleShard,
  sql: `insert into doc_core.document_permissions
          (document_id, document_permission_id, grantee_type, grantee_id, access_level, granted_by, granted_at,
           expires_at)
        values ($key::bigint, $id::bigint, $granteeType::text, $granteeId::bigint, $accessLevel::text,
                $grantedById::bigint, now(), $expiresAt::timestamptz)
        returning granted_at as "grantedAt"`,
});

const list = statement<Params, never>({
  name: 'doc.permission.list',
  route: singleShard,
  sql: `insert into doc_core.permissions_by_grantee
          (grantee_key, document_id, document_permission_id, access_level, granted_at, expires_at)
        values ($key::text, $documentId::bigint, $id::bigint, $accessLevel::text, $grantedAt::timestamptz,
                $expiresAt::timestamptz)`,
});

const revoke = statement<Params, { revokedAt: string }>({
  name: 'doc.permission.revoke',
  route: singleShard,
  sql: `update doc_core.document_permissions set revoked_at = now(), revoked_by = $revokedById::bigint
        where document_id = $key::bigint and document_permission_id = $id::bigint
        returning revoked_at as "revokedAt"`,
});

const relist = statement<Params, never>({
  name: 'doc.permission.relist',
  route: singleShard,
  sql: `update doc_core.permissions_by_grantee set revoked_at = $revokedAt::timestamptz
        where grantee_key = $key::text and document_id = $documentId::bigint
          and document_permission_id = $id::bigint`,
});

/**
 * Opens a document to an employee or a department. Throws DOCUMENT_NOT_FOUND, DOCUMENT_ACCESS_DENIED,
 * DOCUMENT_PERMISSION_NAMED_PERSONS, DOCUMENT_PERMISSION_EXPIRY_INVALID or DOCUMENT_PERMISSION_EXISTS.
 */
export function grantDocumentPermission(
  context: SubgraphContext,
  input: GrantDocumentPermissionInput,
): Promise<PermissionKey> {
  const { documentId, granteeType, granteeId, accessLevel, expiresAt = null } = input;
  return mutate(context, docWrites, { name: 'grantDocumentPermission', input }, async (unit) => {
    const document = await lockDocument(unit, documentId, ['input', 'documentId'], 'MANAGE');
    if (granteeType === 'DEPARTMENT' && document.confidentiality === 'RESTRICTED')
      throw refuse('DOCUMENT_PERMISSION_NAMED_PERSONS', { inputPath: ['input', 'granteeType'] });
    const { id, inFuture } = (await unit.one(allot, { expiresAt }))!;
    if (!inFuture) throw refuse('DOCUMENT_PERMISSION_EXPIRY_INVALID', { inputPath: ['input', 'expiresAt'] });
    const earlier = await unit.one(current, { key: documentId, granteeType, granteeId });
    if (earlier && !earlier.isExpired)
      throw refuse('DOCUMENT_PERMISSION_EXISTS', { inputPath: ['input', 'granteeId'] });
    // One that has run out makes room for the next.
    if (earlier) await takeBack(unit, documentId, earlier);
    const granted = { granteeType, granteeId, accessLevel, expiresAt };
    const grantedById = unit.viewer.employeeId;
    const { grantedAt } = (await unit.one(insert, { ...granted, key: documentId, id, grantedById }))!;
    await unit.audit(documentAudit, documentId, {
      entity: 'DocumentPermission',
      entityId: id,
      before: null,
      after: granted,
    });
    await tellOfDocument(unit, document, 'DocumentPermissionGranted', { permissionId: id, ...granted });
    await unit.run(list, { key: granteeKey(granted), documentId, id, accessLevel, grantedAt, expiresAt });
    return { documentId, id };
  });
}

/**
 * Takes a permission back. Throws DOCUMENT_NOT_FOUND, DOCUMENT_ACCESS_DENIED, DOCUMENT_PERMISSION_NOT_FOUND or
 * DOCUMENT_PERMISSION_REVOKED.
 */
export function revokeDocumentPermission(
  context: SubgraphContext,
  input: RevokeDocumentPermissionInput,
): Promise<PermissionKey> {
  const { documentId, id } = input;
  const inputPath = ['input', 'id'];
  return mutate(context, docWrites, { name: 'revokeDocumentPermission', input }, async (unit) => {
    const document = await lockDocument(unit, documentId, ['input', 'documentId'], 'MANAGE');
    const permission = await unit.one(lock, { key: documentId, id });
    if (!permission) throw refuse('DOCUMENT_PERMISSION_NOT_FOUND', { inputPath });
    if (permission.revokedAt !== null) throw refuse('DOCUMENT_PERMISSION_REVOKED', { inputPath });
    await takeBack(unit, documentId, permission);
    const { granteeType, granteeId } = permission;
    await tellOfDocument(unit, document, 'DocumentPermissionRevoked', {
      permissionId: id,
      granteeType,
      granteeId,
    });
    return { documentId, id };
  });
}

async function takeBack(unit: UnitOfWork, documentId: string, permission: Grant): Promise<void> {
  const { id } = permission;
  const revokedById = unit.viewer.employeeId;
  const { revokedAt } = (await unit.one(revoke, { key: documentId, id, revokedById }))!;
  await unit.audit(documentAudit, documentId, {
    entity: 'DocumentPermission',
    entityId: id,
    before: { revokedAt: null },
    after: { revokedAt },
  });
  await unit.run(relist, { key: granteeKey(permission), documentId, id, revokedAt });
}

const granteeKey = ({ granteeType, granteeId }: Pick<Grant, 'granteeType' | 'granteeId'>) =>
  `${granteeType === 'EMPLOYEE' ? 'Employee' : 'Department'}:${granteeId}`;
