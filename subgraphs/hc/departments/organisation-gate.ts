import { exclusiveGate, sharedGate } from '../../runtime/gate';

/*
 * Who may hold a position, lead a department or report to whom depends on rows of several shards and of reference
 * tables, and Citus lets two transactions that share a row of a reference table wait for each other. So the shape of the
 * organisation is guarded by a gate: held alone by what changes it, which is rare, shared by what relies on it.
 */
const ORGANISATION = 'hc_core.organisation';

/** Keeps departments, positions, reporting lines and ends of employment as they are until this transaction ends. */
export const relyOnOrganisation = sharedGate('hc.organisation.share', ORGANISATION);

/** Waits for everything that relies on the organisation and keeps it out until this transaction ends. */
export const changeOrganisation = exclusiveGate('hc.organisation.holdAlone', ORGANISATION);
