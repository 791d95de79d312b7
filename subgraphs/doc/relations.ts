import { children, inKeys } from '../../citus';
import {
  isMember,
  isViewer,
  principalsOf,
  type Relation,
  type Relations,
  through,
} from '../runtime/access/relation';
import { documentById } from './documents/reads';
import type { DocumentRow } from './documents/table';
import { documentPermissions } from './permissions/table';
import { workflowTasks } from './runs/table';

/** Who was given a document, or has something to do with it now: employees, and departments. */
const grantsOfDocument = children<{ documentId: string; granteeType: string; granteeId: string }>(
  'doc.document.grantees',
  'documentId',
).sql`select document_id as "documentId", grantee_type as "granteeType", grantee_id as "granteeId"
      from ${documentPermissions}
      where document_id ${inKeys.bigint} and revoked_at is null and (expires_at is null or expires_at > now())
      union all
      select document_id, 'EMPLOYEE', assignee_id from ${workflowTasks}
      where document_id ${inKeys.bigint} and status = 'OPEN'`;

const owner = isViewer('ownerId');

/** Whoever may read a document: everybody what is internal, else its owner and whom it was given to. */
const reader: Relation<Pick<DocumentRow, 'id' | 'confidentiality' | 'ownerId' | 'readers' | 'readersUntil'>> =
  {
    holds: async (document, viewer, { load }) => {
      const { id, confidentiality, ownerId, readers, readersUntil } = document;
      const principals = principalsOf(viewer);
      if (!readers.some((one) => principals.includes(one))) return false;
      if (readersUntil === null || ownerId === viewer.employeeId) return true;
      // Whose time is over is told by the clock of the database.
      const grants = await load.many(grantsOfDocument, id);
      return grants.some(({ granteeType, granteeId }) =>
        granteeType === 'EMPLOYEE'
          ? granteeId === viewer.employeeId
          : // A restricted document is for named persons: what departments were given before gives nothing.
            confidentiality !== 'RESTRICTED' && granteeId === viewer.departmentId,
      );
    },
  };

/** Whom a permission was given to, however it ended. */
const grantee: Relation<{ readonly granteeType: string; readonly granteeId: string }> = {
  holds: ({ granteeType, granteeId }, { employeeId, departmentId }) =>
    granteeId === (granteeType === 'EMPLOYEE' ? employeeId : departmentId),
};

const ofDocument = through(documentById, 'documentId', reader);

/** How a viewer can be related to what doc has. */
export const relations: Relations = {
  Employee: { self: isViewer('id') },
  Department: { member: isMember('id') },
  Document: { owner, reader },
  DocumentPermission: { reader: ofDocument, grantee },
  WorkflowInstance: { reader: ofDocument },
  WorkflowTask: { reader: ofDocument, assignee: isViewer('assigneeId') },
};
