import { auditOf, referenceAuditOf } from '../runtime/audit';
import { mutationsOf, writeSide } from '../runtime/mutation';
import { instruments } from './instruments/table';
import { news } from './news/table';
import { portfolios } from './portfolios/table';

/** Idempotency keys and outbox: trades are most of what there is to tell, so that their events lie beside them. */
export const marketWrites = writeSide('market', 'market_core', portfolios);

/** Makes a mutation of the service. */
export const mutation = mutationsOf(marketWrites);

/** Trail of an instrument and of the prices recorded for it. */
export const instrumentAudit = auditOf(instruments, 'market_core.instrument_audit');

/** Trail of a portfolio and of its trades. */
export const portfolioAudit = auditOf(portfolios, 'market_core.portfolio_audit');

/** Trail of an article. */
export const newsAudit = auditOf(news, 'market_core.news_audit');

/** Trail of indices and economic indicators, by a key such as `MarketIndex:3`. */
export const referenceAudit = referenceAuditOf('market_core.reference_audit');

/** Where in it the trail of an index is. */
export const indexTrail = (id: string) => `MarketIndex:${id}`;

/** Where in it the trail of an economic indicator is. */
export const indicatorTrail = (id: string) => `EconomicIndicator:${id}`;
