import { param, reference, statement } from '../../../citus';
import type { UnitOfWork } from '../../runtime/mutation';

const allot = statement<{ readonly id: string }>('market.batch.allotId', reference)
  .sql`select nextval('market_core.batch_ids')::bigint as id`;

/*
 * Two loads that meet in some rows would wait for each other in a circle, for Citus writes to its workers side by side.
 * So loads of one kind come one after the other, by an advisory lock on the coordinator, through which every write goes.
 */
const takeTurn = statement('market.batch.takeTurn', reference)
  .sql`select pg_advisory_xact_lock(hashtextextended('market bulk load: ' || ${param.text('kind')}, 0))::text as turn`;

/** Waits until no other load of this kind is under way; returns the number of this one, for its event. */
export async function beginBatch(unit: UnitOfWork, kind: 'prices' | 'quotes'): Promise<string> {
  await unit.run(takeTurn, { kind });
  return allotBatchId(unit);
}

/** A number for a load, for its event. */
export async function allotBatchId(unit: UnitOfWork): Promise<string> {
  return (await unit.only(allot)).id;
}
