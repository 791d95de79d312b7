import {
  both,
  columns,
  insertInto,
  key,
  lockRow,
  nullable,
  param,
  reference,
  singleShard,
  statement,
  updateRow,
} from '../../../citus';
import type { UnitOfWork } from '../../runtime/mutation';
import { command, record } from '../documents/writes/command';
import { refuse } from '../errors';
import { documentPermissionGranted, documentPermissionRevoked, tell } from '../events';
import type { GrantDocumentPermissionInput, RevokeDocumentPermissionInput } from '../generated';
import { documentAudit } from '../write-side';
import { type DocumentPermissionRow, documentPermissions, granteeKey, permissionsByGrantee } from './table';

const expiresAt = nullable(param.timestamptz('expiresAt'));

const allot = statement<{ id: string; inFuture: boolean }>('doc.permission.allotId', reference)
  .sql`select nextval(pg_get_serial_sequence('doc_core.document_permissions', 'document_permission_id'))::bigint as id,
              ${expiresAt} is null or ${expiresAt} > now() as "inFuture"`;

const isExpired = columns<{ isExpired: boolean }>({
  isExpired: 'expires_at is not null and expires_at <= now()',
});

const current = statement('doc.permission.current', singleShard)
  .sql`select ${both(columns(documentPermissions), isExpired)} from ${documentPermissions}
       where document_id = ${key.bigint} and revoked_at is null and grantee_type = ${param.text('granteeType')}
         and grantee_id = ${param.bigint('granteeId')} for update`;

const lock = lockRow(documentPermissions, 'doc.permission.lock');
const insert = insertInto(documentPermissions, 'doc.permission.insert', { returning: ['grantedAt'] });
const list = insertInto(permissionsByGrantee, 'doc.permission.list');
const relist = updateRow(permissionsByGrantee, 'doc.permission.relist', 'revokedAt');
const revoke = updateRow(documentPermissions, 'doc.permission.revoke', {
  set: ['revokedById'],
  now: ['revokedAt'],
  returning: ['revokedAt'],
});

/**
 * Opens a document to an employee or a department. Throws DOCUMENT_NOT_FOUND, DOCUMENT_ACCESS_DENIED,
 * DOCUMENT_PERMISSION_NAMED_PERSONS, DOCUMENT_PERMISSION_EXPIRY_INVALID or DOCUMENT_PERMISSION_EXISTS.
 */
export const grantDocumentPermission = command(
  'grantDocumentPermission',
  { level: 'MANAGE' },
  async (unit, document, input: GrantDocumentPermissionInput) => {
    const { documentId, granteeType, granteeId, accessLevel, expiresAt = null } = input;
    if (granteeType === 'DEPARTMENT' && document.confidentiality === 'RESTRICTED')
      throw refuse('DOCUMENT_PERMISSION_NAMED_PERSONS', ['input', 'granteeType']);
    const { id, inFuture } = await unit.only(allot, { expiresAt });
    if (!inFuture) throw refuse('DOCUMENT_PERMISSION_EXPIRY_INVALID', ['input', 'expiresAt']);
    const earlier = await unit.one(current, { key: documentId, granteeType, granteeId });
    if (earlier && !earlier.isExpired) throw refuse('DOCUMENT_PERMISSION_EXISTS', ['input', 'granteeId']);
    // One that has run out makes room for the next.
    if (earlier) await takeBack(unit, earlier);
    const granted = { granteeType, granteeId, accessLevel, expiresAt };
    const grantedById = unit.viewer.employeeId;
    const { grantedAt } = await unit.only(insert, { ...granted, key: documentId, id, grantedById });
    const change = { entity: 'DocumentPermission', entityId: id, before: null, after: granted };
    await record(unit, document, change, documentPermissionGranted, { permissionId: id, ...granted });
    const place = { key: granteeKey(granted), documentId, id };
    await unit.run(list, { ...place, accessLevel, grantedAt, expiresAt, revokedAt: null });
    return { documentId, id };
  },
);

/**
 * Takes a permission back. Throws DOCUMENT_NOT_FOUND, DOCUMENT_ACCESS_DENIED, DOCUMENT_PERMISSION_NOT_FOUND or
 * DOCUMENT_PERMISSION_REVOKED.
 */
export const revokeDocumentPermission = command(
  'revokeDocumentPermission',
  { level: 'MANAGE' },
  async (unit, document, { documentId, id }: RevokeDocumentPermissionInput) => {
    const inputPath = ['input', 'id'];
    const permission = await unit.one(lock, { key: documentId, id });
    if (!permission) throw refuse('DOCUMENT_PERMISSION_NOT_FOUND', inputPath);
    if (permission.revokedAt !== null) throw refuse('DOCUMENT_PERMISSION_REVOKED', inputPath);
    await takeBack(unit, permission);
    const { granteeType, granteeId } = permission;
    await unit.emit(tell(documentPermissionRevoked, document, { permissionId: id, granteeType, granteeId }));
    return { documentId, id };
  },
);

async function takeBack(unit: UnitOfWork, permission: DocumentPermissionRow): Promise<void> {
  const { id, documentId } = permission;
  const revokedById = unit.viewer.employeeId;
  const { revokedAt } = await unit.only(revoke, { key: documentId, id, revokedById });
  const change = { before: { revokedAt: null }, after: { revokedAt } };
  await unit.record(documentAudit, documentId, { entity: 'DocumentPermission', entityId: id, ...change });
  await unit.run(relist, { key: granteeKey(permission), documentId, id, revokedAt });
}
