import { isHead, isViewer, type Relations } from '../runtime/access/relation';

const author = isViewer('createdById');

/** How a viewer can be related to what finance has. */
export const relations: Relations = {
  Employee: { self: isViewer('id') },
  Department: { head: isHead('id') },
  Transaction: { author },
  Invoice: { author },
  Payment: { author },
  Budget: { head: isHead('departmentId') },
};
