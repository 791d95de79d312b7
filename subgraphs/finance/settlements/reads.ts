import { byKey, equals, page, sql } from '../../../citus';
import { tradeSettlements } from './table';

/** What a posting of a trade's cash is filed under. */
export function tradeOrigin({ portfolioId, tradeId }: { portfolioId: string; tradeId: string }): string {
  return `Trade:${portfolioId}:${tradeId}`;
}

/** Settlements by what they follow from. */
export const settlementByOrigin = byKey(tradeSettlements, 'finance.settlement.byOrigin');

/** Settlements that wait for somebody to put right what stands in their way. */
export const failedSettlements = page({
  name: 'finance.settlements.failed',
  from: tradeSettlements,
  fanOut: 'what failed lies beside the lookup of its origin; few, by an index on them alone',
  where: sql`status = 'FAILED'`,
  orders: { UPDATED_AT: tradeSettlements.updatedAt },
  tieBreaker: tradeSettlements.origin,
  filters: { portfolioId: equals(tradeSettlements.portfolioId) },
});
