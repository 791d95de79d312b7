import { auditTable } from '../runtime/audit';
import { writeSide } from '../runtime/mutation';
import { ofRisk } from './risks';

/** Idempotency keys and outbox of the service. */
export const riskWrites = writeSide('risk', 'risk_core');

/** Trail of a risk and of everything that belongs to it. */
export const riskAudit = auditTable({ service: 'risk', table: 'risk_core.risk_audit', ...ofRisk });
