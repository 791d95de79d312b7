import { arrayOf, key, lockRow, param, singleShard, statement } from '../../../../citus';
import type { Role } from '../../../runtime/auth/roles';
import type { InputPath } from '../../../runtime/input';
import type { UnitOfWork } from '../../../runtime/mutation';
import { refuse } from '../../errors';
import { type DocumentPermissionRow, documentPermissions } from '../../permissions/table';
import { workflowTasks } from '../../runs/table';
import { type DocumentRow, documents } from '../table';

export type AccessLevel = DocumentPermissionRow['accessLevel'];

const lock = lockRow(documents, 'doc.document.lock');

const employeeId = param.bigint('employeeId');

/** What reaches a viewer: own permissions, those of the department, and a task to do, which lets its assignee remark. */
const accessLevels = statement<{ level: AccessLevel }>('doc.document.accessLevels', singleShard)
  .sql`select access_level as level from ${documentPermissions}
       where document_id = ${key.bigint} and revoked_at is null and (expires_at is null or expires_at > now())
         and ((grantee_type = 'EMPLOYEE' and grantee_id = ${employeeId})
           or (grantee_type = 'DEPARTMENT' and grantee_id = any(${arrayOf(param.bigint('departmentIds'))})))
       union all
       select 'COMMENT' from ${workflowTasks}
       where document_id = ${key.bigint} and status = 'OPEN' and assignee_id = ${employeeId}`;

/** Each level includes the ones before it. */
const LEVELS: readonly AccessLevel[] = ['READ', 'COMMENT', 'EDIT', 'MANAGE'];

/** Who keeps the records: may do with every document what its owner may, and defines workflows. */
export const RECORDS_ROLE: Role = 'records';

/**
 * Locks a document, which is the lock on everything that belongs to it: whoever changes a version, permission, remark,
 * link, run or task of it comes through here first, so that what is read afterwards stays as it is.
 * Throws DOCUMENT_NOT_FOUND or, where a level is asked for, DOCUMENT_ACCESS_DENIED.
 */
export async function lockDocument(
  unit: UnitOfWork,
  id: string,
  inputPath: InputPath,
  level?: AccessLevel,
): Promise<DocumentRow> {
  const found = await unit.one(lock, { key: id });
  const document = unit.about('Document', found, () => refuse('DOCUMENT_NOT_FOUND', inputPath));
  // After the lock and by a statement of its own: one that waits for a lock sees the rest as it was before.
  if (level && !(await mayDo(unit, document, level)))
    throw refuse('DOCUMENT_ACCESS_DENIED', inputPath, { message: `This needs ${level} on the document.` });
  if (level) unit.permit(true);
  return document;
}

/** Whether the viewer owns the document, keeps the records, or has a live permission of that level. */
export async function mayDo(unit: UnitOfWork, document: DocumentRow, level: AccessLevel): Promise<boolean> {
  const { viewer } = unit;
  const { employeeId, departmentId } = viewer;
  if (document.ownerId === employeeId || viewer.roles.includes(RECORDS_ROLE)) return true;
  // A restricted document is for named persons: what departments were given before gives nothing.
  const departmentIds =
    document.confidentiality === 'RESTRICTED' || departmentId === null ? [] : [departmentId];
  const given = await unit.run(accessLevels, { key: document.id, employeeId, departmentIds });
  const needed = LEVELS.indexOf(level);
  return given.some((one) => LEVELS.indexOf(one.level) >= needed);
}

/** Throws DOCUMENT_CHECKED_OUT when somebody else has the document. */
export function refuseCheckedOut(
  { viewer }: UnitOfWork,
  { checkedOutById }: DocumentRow,
  inputPath: InputPath,
): void {
  if (checkedOutById !== null && checkedOutById !== viewer.employeeId)
    throw refuse('DOCUMENT_CHECKED_OUT', inputPath);
}

/** Throws DOCUMENT_ARCHIVED or DOCUMENT_IN_REVIEW for a document in that state. */
export function refuseEnded({ status }: DocumentRow, inputPath: InputPath): void {
  if (status === 'ARCHIVED') throw refuse('DOCUMENT_ARCHIVED', inputPath);
  if (status === 'IN_REVIEW') throw refuse('DOCUMENT_IN_REVIEW', inputPath);
}
