import { z } from 'zod';
import { changes, eventType, fields } from '../runtime/events/event-type';
import { instruments } from './instruments/table';
import { news } from './news/table';
import { portfolios } from './portfolios/table';

export { tradeFilled } from '../shared-events';

const id = z.string();
const count = z.number();

export const portfolioCreated = eventType('PortfolioCreated', {
  aggregate: 'Portfolio',
  about: 'A portfolio was set up.',
  payload: { portfolioId: id, ...fields(portfolios, 'name', 'baseCurrency', 'managerId', 'cashAccountId') },
});

const changedPortfolio = {
  portfolioId: id,
  ...changes(
    portfolios,
    'name',
    'strategy',
    'status',
    'managerId',
    'cashAccountId',
    'benchmarkId',
    'allowsShortSales',
  ),
};

export const portfolioUpdated = eventType('PortfolioUpdated', {
  aggregate: 'Portfolio',
  about: 'Something of a portfolio was changed: the payload has what.',
  payload: changedPortfolio,
});

export const portfolioClosed = eventType('PortfolioClosed', {
  aggregate: 'Portfolio',
  about: 'A portfolio was wound up for good.',
  payload: changedPortfolio,
});

export const instrumentListed = eventType('InstrumentListed', {
  aggregate: 'Instrument',
  about: 'An instrument was listed on an exchange.',
  payload: { instrumentId: id, mic: z.string(), ...fields(instruments, 'symbol', 'kind', 'currency') },
});

const { status } = fields(instruments, 'status');

export const instrumentStatusChanged = eventType('InstrumentStatusChanged', {
  aggregate: 'Instrument',
  about: 'The trading of an instrument was halted, resumed or ended for good.',
  payload: { instrumentId: id, symbol: z.string(), from: status, to: status },
});

export const pricesRecorded = eventType('PricesRecorded', {
  aggregate: 'PriceBatch',
  about: 'A load of daily prices was recorded.',
  payload: {
    recorded: count,
    replaced: count,
    instruments: count,
    firstDate: z.string(),
    lastDate: z.string(),
  },
});

export const quotesUpdated = eventType('QuotesUpdated', {
  aggregate: 'QuoteBatch',
  about: 'A load of quotes was taken; those that were older than what was known are not among the updated.',
  payload: { received: count, updated: count, instrumentIds: z.array(id) },
});

export const marketIndexAdded = eventType('MarketIndexAdded', {
  aggregate: 'MarketIndex',
  about: 'An index was added.',
  payload: { indexId: id },
});

export const indexConstituentsSet = eventType('IndexConstituentsSet', {
  aggregate: 'MarketIndex',
  about: 'It was said anew of which instruments an index consists.',
  payload: { indexId: id },
});

export const indexValuesRecorded = eventType('IndexValuesRecorded', {
  aggregate: 'IndexValueBatch',
  about: 'A load of closing levels was recorded.',
  payload: { recorded: count },
});

export const economicIndicatorAdded = eventType('EconomicIndicatorAdded', {
  aggregate: 'EconomicIndicator',
  about: 'An economic time series was added.',
  payload: { indicatorId: id, code: z.string() },
});

export const observationsRecorded = eventType('ObservationsRecorded', {
  aggregate: 'ObservationBatch',
  about:
    'A load of published values was taken; those that a newer release had overtaken are not among the updated.',
  payload: { received: count, updated: count },
});

export const newsPublished = eventType('NewsPublished', {
  aggregate: 'NewsArticle',
  about: 'An article was published.',
  payload: { newsId: id, ...fields(news, 'category'), instrumentIds: z.array(id) },
});
