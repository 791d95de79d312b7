import { auditOf, auditTable } from '../runtime/audit';
import { writeSide } from '../runtime/mutation';
import { instrumentParent } from './instruments';
import { portfolios } from './portfolios/table';

/** Idempotency keys and outbox of the service. */
export const marketWrites = writeSide('market', 'market_core', portfolios);

/** Trail of an instrument and of the prices recorded for it. */
export const instrumentAudit = auditTable({
  service: 'market',
  table: 'market_core.instrument_audit',
  column: 'instrument_id',
  type: 'bigint',
  parent: instrumentParent,
});

/** Trail of a portfolio and of its trades. */
export const portfolioAudit = auditOf(portfolios, 'market_core.portfolio_audit');

/** Trail of an article. */
export const newsAudit = auditTable({
  service: 'market',
  table: 'market_core.news_audit',
  column: 'news_id',
  type: 'bigint',
  parent: { table: 'market_data.market_news', column: 'news_id' },
});

/** Trail of indices and economic indicators, by a key such as `MarketIndex:3`. */
export const referenceAudit = auditTable({
  service: 'market',
  table: 'market_core.reference_audit',
  column: 'entity_key',
  type: 'text',
});

/** Where in it the trail of an index is. */
export const indexTrail = (id: string) => `MarketIndex:${id}`;

/** Where in it the trail of an economic indicator is. */
export const indicatorTrail = (id: string) => `EconomicIndicator:${id}`;
