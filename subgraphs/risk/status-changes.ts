import { page } from '../../citus/page';
import { columns } from '../../citus/statement';
import type { RiskStatus } from './generated';
import { ofRisk } from './risks';

/** A row of risk_core.risk_status_changes. */
export interface RiskStatusChangeRow {
  readonly id: string;
  readonly fromStatus: RiskStatus | null;
  readonly toStatus: RiskStatus;
  readonly changedById: string;
  readonly changedAt: string;
  readonly note: string | null;
}

/** History of the states of one risk. */
export const statusChangesOfRisk = page<RiskStatusChangeRow>({
  name: 'risk.statusChanges.byRisk',
  columns: columns<RiskStatusChangeRow>({
    id: 'change_id',
    fromStatus: 'from_status',
    toStatus: 'to_status',
    changedById: 'changed_by',
    changedAt: 'changed_at',
    note: 'note',
  }),
  from: 'risk_core.risk_status_changes',
  by: ofRisk,
  orders: { CHANGED_AT: { column: 'changed_at', type: 'timestamptz', property: 'changedAt' } },
  defaultDirection: 'DESC',
  tieBreaker: { column: 'change_id', type: 'bigint', property: 'id' },
});
