import { auditOf } from '../runtime/audit';
import { mutationsOf, writeSide } from '../runtime/mutation';
import { risks } from './risks/table';

/** Idempotency keys and outbox: what there is to tell of a risk lies beside it. */
export const riskWrites = writeSide('risk', 'risk_core', risks);

/** Makes a mutation of the service. */
export const mutation = mutationsOf(riskWrites);

/** Trail of a risk and of everything that belongs to it. */
export const riskAudit = auditOf(risks, 'risk_core.risk_audit');
