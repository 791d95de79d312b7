import { raw, reference, statement } from '../../citus';
import type { UnitOfWork } from './mutation';

/** Waits for a gate and holds it until the transaction has ended on every node. */
export type Gate = (unit: Pick<UnitOfWork, 'run'>) => Promise<void>;

/**
 * Declares a gate that one transaction holds alone: an advisory lock on the coordinator, through which every write goes.
 * Sends `select pg_advisory_xact_lock(..)`.
 * @param lock what is guarded, such as `hc_core.organisation`: gates of one lock keep each other out
 */
export const exclusiveGate = (name: string, lock: string): Gate => gate(name, 'pg_advisory_xact_lock', lock);

/** As `exclusiveGate`, for a gate that many hold at once, while nobody holds it alone. */
export const sharedGate = (name: string, lock: string): Gate =>
  gate(name, 'pg_advisory_xact_lock_shared', lock);

function gate(name: string, take: string, lock: string): Gate {
  const wait = statement<never>(name, reference)
    .sql`select ${raw(`${take}(hashtextextended('${lock}', 0))`)}::text as gate`;
  return async ({ run }) => {
    await run(wait);
  };
}
