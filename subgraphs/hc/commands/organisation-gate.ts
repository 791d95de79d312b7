import { type Params, reference, statement } from '../../../citus/statement';
import type { UnitOfWork } from '../../runtime/mutation';

/*
 * Who may hold a position, lead a department or report to whom depends on rows of several shards and of reference
 * tables, and Citus lets two transactions that share a row of a reference table wait for each other. So the shape of the
 * organisation is guarded by an advisory lock on the coordinator, through which every write goes: held alone by what
 * changes it, which is rare, shared by what relies on it. It is let go when the transaction has ended on every node.
 */
const gate = `hashtextextended('hc_core.organisation', 0)`;

const share = statement<Params, never>({
  name: 'hc.organisation.share',
  route: reference,
  sql: `select pg_advisory_xact_lock_shared(${gate})::text as gate`,
});

const holdAlone = statement<Params, never>({
  name: 'hc.organisation.holdAlone',
  route: reference,
  sql: `select pg_advisory_xact_lock(${gate})::text as gate`,
});

/** Keeps departments, positions, reporting lines and ends of employment as they are until this transaction ends. */
export async function relyOnOrganisation(unit: UnitOfWork): Promise<void> {
  await unit.run(share, {});
}

/** Waits for everything that relies on the organisation and keeps it out until this transaction ends. */
export async function changeOrganisation(unit: UnitOfWork): Promise<void> {
  await unit.run(holdAlone, {});
}
