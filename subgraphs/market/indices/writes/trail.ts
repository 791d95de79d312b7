import type { Change, UnitOfWork } from '../../../runtime/mutation';
import type { indexConstituentsSet } from '../../events';
import { indexTrail, referenceAudit } from '../../write-side';

/** Leaves what happened to an index in its trail, with the event that tells of it. */
export function recordOfIndex(
  unit: UnitOfWork,
  id: string,
  change: Pick<Change, 'before' | 'after'>,
  event: typeof indexConstituentsSet,
): Promise<void> {
  return unit.record(
    referenceAudit,
    indexTrail(id),
    { entity: 'MarketIndex', entityId: id, ...change },
    event(id, { indexId: id }),
  );
}
