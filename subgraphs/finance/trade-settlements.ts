import { lookup } from '../../citus/lookups';
import { page } from '../../citus/page';
import { columns } from '../../citus/statement';

/** A row of finance_core.trade_settlements, or what is said of a trade that finance has not been told of yet. */
export interface TradeSettlementRow {
  readonly origin: string;
  readonly portfolioId: string;
  readonly tradeId: string;
  readonly status: 'PENDING' | 'POSTED' | 'FAILED';
  readonly transactionId: string | null;
  readonly postingDate: string | null;
  readonly reasonCode: string | null;
  readonly reason: string | null;
  readonly updatedAt: string | null;
}

const settlementColumns = columns<TradeSettlementRow>({
  origin: 'origin',
  portfolioId: 'portfolio_id',
  tradeId: 'trade_id',
  status: 'status',
  transactionId: 'transaction_id',
  postingDate: 'posting_date',
  reasonCode: 'reason_code',
  reason: 'reason',
  updatedAt: 'updated_at',
});

/** What a posting of a trade's cash is filed under. */
export function tradeOrigin({ portfolioId, tradeId }: { portfolioId: string; tradeId: string }): string {
  return `Trade:${portfolioId}:${tradeId}`;
}

/** Settlements by what they follow from. */
export const settlementByOrigin = lookup<TradeSettlementRow>({
  name: 'finance.settlement.byOrigin',
  sql: `select ${settlementColumns} from finance_core.trade_settlements where origin = any($keys::text[])`,
  key: 'origin',
});

/** Settlements that wait for somebody to put right what stands in their way. */
export const failedSettlements = page<TradeSettlementRow>({
  name: 'finance.settlements.failed',
  columns: settlementColumns,
  from: 'finance_core.trade_settlements',
  fanOut: 'what failed lies beside the lookup of its origin; few, by an index on them alone',
  where: `status = 'FAILED'`,
  orders: { UPDATED_AT: { column: 'updated_at', type: 'timestamptz', property: 'updatedAt' } },
  tieBreaker: { column: 'origin', type: 'text', property: 'origin' },
  filters: { portfolioId: 'portfolio_id = $portfolioId::bigint' },
});
