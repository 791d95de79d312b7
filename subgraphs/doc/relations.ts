import { there } from '../../platform/there';
import {
  isMember,
  isViewer,
  principalsOf,
  type Relation,
  type Relations,
  through,
} from '../runtime/access/relation';
import { documentById, documentReadNow } from './documents/reads';
import type { DocumentRow } from './documents/table';

const owner = isViewer('ownerId');

/** Clocks of gateway and database may differ by this, in milliseconds: closer to an end the database is asked. */
const CLOCKS_DIFFER = 600_000;

/** Whoever is among the readers of a document, and still is where the time of some has an end. */
const reader: Relation<Pick<DocumentRow, 'id' | 'readers' | 'readersUntil'>> = {
  holds: ({ id, readers, readersUntil }, viewer, { load }) => {
    const principals = principalsOf(viewer);
    if (readersUntil === null) return readers.some((one) => principals.includes(one));
    let isNear = false;
    for (const [index, one] of readers.entries()) {
      if (!principals.includes(one)) continue;
      const left = millisecondsUntil(there(readersUntil[index]));
      if (left > CLOCKS_DIFFER) return true;
      isNear ||= !(left < -CLOCKS_DIFFER);
    }
    return isNear && load.one(documentReadNow, id, { readers: principals }).then((read) => read !== null);
  },
};

/** By this clock; NaN for an instant that it has no number for. */
function millisecondsUntil(instant: string): number {
  return instant === 'infinity' ? Number.POSITIVE_INFINITY : Date.parse(instant) - Date.now();
}

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
  OverdueTask: { reader: ofDocument },
  WorkflowTask: { reader: ofDocument, assignee: isViewer('assigneeId') },
};
